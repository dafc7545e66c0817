/**
 * Writes what is generated: the tables of inputs and outputs in the README, the tables of the kinds of sources, of the
 * terms of a score and of a preset's sources, and the JSON Schema of the configuration file. `npm run docs` writes; `npm run docs -- --check` only
 * says what is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { type PresetSource, presets } from '../src/config/presets.ts';
import { configSchema, kindKeys } from '../src/config/schema.ts';
import type { Abilities } from '../src/sources/kind.ts';
import { kinds } from '../src/sources/kinds.ts';
import { termMeanings } from '../src/stories/rank/weights.ts';

interface Action {
  readonly inputs: Record<string, { description: string; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
}

const root = new URL('..', import.meta.url);
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inputTable(action: Action): string {
  const rows = Object.entries(action.inputs).map(([name, input]) => [
    `\`${name}\``,
    cell(input.description),
    input.default ? `\`${input.default}\`` : '',
  ]);
  return table(['input', 'what it is', 'default'], rows);
}

function outputTable(action: Action): string {
  const rows = Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, cell(output.description)]);
  return table(['output', 'what it is'], rows);
}

function presetTable(): string {
  const rows = presets['ai-engineering'].map((source) => {
    const kind = kindKeys.find((key) => source[key] !== undefined) ?? '';
    return [cell(source.name), kind, source.standing, addressOf(source), String(source.weight ?? 1)];
  });
  return table(['source', 'kind', 'standing', 'address', 'weight'], rows);
}

/** Where a source is looked up: its address, alone or among its settings. */
function addressOf(source: PresetSource): string {
  const page = source.page as { url: string } | string | undefined;
  return String(source.feed ?? (typeof page === 'object' ? page.url : page) ?? '');
}

const abilityWords = {
  past: { any: 'any', recent: 'as far back as its list reaches', none: 'no' },
  dates: { instant: 'to the second', day: 'to the day', mixed: 'as the source has them', guessed: 'guessed' },
  runners: { yes: 'yes', sometimes: 'not always' },
} as const satisfies { [K in keyof Abilities]: Record<Abilities[K], string> };

function kindTable(): string {
  const rows = Object.entries(kinds).map(
    ([
      key,
      {
        example,
        abilities: { past, dates, runners },
      },
    ]) => [
      key,
      `\`${cell(example)}\``,
      abilityWords.past[past],
      abilityWords.dates[dates],
      abilityWords.runners[runners],
    ],
  );
  return table(['kind', 'example', 'past days', 'dates', 'answers hosted runners'], rows);
}

function termTable(): string {
  const rows = Object.entries(termMeanings).map(([name, meaning]) => [`\`${name}\``, cell(meaning)]);
  return table(['term', 'what it looks at'], rows);
}

function between(text: string, name: string, body: string): string {
  const marked = new RegExp(`(<!-- ${name}:start[^\n]*-->\n)[\\s\\S]*?(\n<!-- ${name}:end -->)`);
  if (!marked.test(text)) throw new Error(`no markers for ${name}`);
  return text.replace(marked, (_, start: string, end: string) => `${start}\n${body}\n${end}`);
}

/** The JSON Schema that editors complete with. Entries of `sources` have exactly one key that says their kind. */
function jsonSchema(): string {
  const schema = z.toJSONSchema(configSchema, {
    io: 'input',
    target: 'draft-7',
    override({ jsonSchema, path }) {
      if (path.join('.') === 'properties.sources.items')
        jsonSchema.oneOf = kindKeys.map((key) => ({ required: [key] }));
    },
  });
  return `${JSON.stringify({ title: 'Galley configuration', ...schema }, null, 2)}\n`;
}

/** What every generated file should hold, by its path from the project's root. */
export async function generate(): Promise<Map<string, string>> {
  const read = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');
  const action = parse(await read('action.yml')) as Action;
  const readme = between(
    between(await read('README.md'), 'inputs', inputTable(action)),
    'outputs',
    outputTable(action),
  );
  const configuration = between(
    between(between(await read('docs/configuration.md'), 'kinds', kindTable()), 'terms', termTable()),
    'preset',
    presetTable(),
  );
  return new Map([
    ['README.md', readme],
    ['docs/configuration.md', configuration],
    ['docs/galley.schema.json', jsonSchema()],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generate()) {
    const file = new URL(path, root);
    if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
    if (process.argv.includes('--check')) {
      process.stdout.write(`${path} is out of date; run npm run docs\n`);
      process.exitCode = 1;
    } else {
      await writeFile(file, text);
      process.stdout.write(`wrote ${path}\n`);
    }
  }
}
