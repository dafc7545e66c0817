import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { loadConfig } from '../src/config/load.ts';

interface Snippet {
  /** File and line, to find it. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

/** Blocks of code of all pages that people copy from, without the indentation of lists that they stand in. */
function snippets(): Snippet[] {
  const pages = [...readdirSync('.'), ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
    path.endsWith('.md'),
  );
  return pages.flatMap((path) => {
    const found: Snippet[] = [];
    let open: { indent: string; language: string; line: number; lines: string[] } | null = null;
    for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
      const [, indent = '', language] = /^(\s*)```(\w*)\s*$/.exec(line) ?? [];
      if (open === null) {
        if (language !== undefined) open = { indent, language, line: index + 1, lines: [] };
      } else if (language === '' && indent === open.indent) {
        found.push({ place: `${path}:${open.line}`, language: open.language, text: `${open.lines.join('\n')}\n` });
        open = null;
      } else open.lines.push(line.slice(open.indent.length));
    }
    return found;
  });
}

const indent = (lines: string, by: number): string => lines.replace(/^(?=.)/gm, ' '.repeat(by));
const yaml = snippets().filter(({ language }) => language === 'yaml');
const isSteps = ({ text: copied }: Snippet): boolean =>
  /^- (?:uses|run|if|id|name):/m.test(copied) && !/^\w/m.test(copied);
const isWorkflow = ({ text: copied }: Snippet): boolean => /^jobs:/m.test(copied);
const workflows = yaml.filter((snippet) => isSteps(snippet) || isWorkflow(snippet));

/** A workflow that holds what was copied and nothing else but what it has to stand in. */
function workflowWith(snippet: Snippet): string {
  if (!isSteps(snippet)) return /^on:/m.test(snippet.text) ? snippet.text : `on: push\n${snippet.text}`;
  return `on: push\njobs:\n  digest:\n    runs-on: ubuntu-latest\n    steps:\n${indent(snippet.text, 6)}`;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const stepsOf = (workflow: string): Step[] =>
  Object.values((parse(workflow) as { jobs: Record<string, { steps: Step[] }> }).jobs).flatMap(({ steps }) => steps);

describe('what people copy', () => {
  it('is found', () => {
    expect(workflows.length).toBeGreaterThan(5);
    expect(yaml.length - workflows.length).toBeGreaterThan(5);
  });

  it.each(workflows.map((snippet) => [snippet.place, snippet] as const))(
    '%s is a workflow GitHub takes',
    async (place, snippet) => {
      const workflow = workflowWith(snippet);
      const document = TextDocument.create(
        `file:///.github/workflows/${place.replace(/\W/g, '-')}.yml`,
        'yaml',
        1,
        workflow,
      );
      expect((await validate(document, {})).map(({ message }) => JSON.stringify(message))).toEqual([]);
      const { inputs } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
      for (const { uses = '', with: given = {} } of stepsOf(workflow)) {
        if (uses.startsWith('galley-digest/'))
          expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
      }
      for (const [, id] of workflow.matchAll(/steps\.(\w+)\./g))
        expect(workflow, place).toMatch(new RegExp(`id: ${id}$`, 'm'));
    },
  );

  it.each(
    yaml.filter((snippet) => !workflows.includes(snippet)).map(({ place, text: copied }) => [place, copied] as const),
  )('%s is a configuration that is read without a word', (_, copied) => {
    const said: string[] = [];
    const file = copied.startsWith('- ') ? `sources:\n${indent(copied, 2)}` : copied;
    loadConfig(file, '.github/galley.yml', (sentence) => said.push(sentence));
    // A comment for editors is the first line of a file that goes on.
    expect(said).toEqual(/^(?:#.*\n)+$/.test(file) ? [expect.stringContaining('holds no settings')] : []);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const commands = snippets().filter(({ language }) => language === 'sh');
    for (const { text: copied } of commands)
      for (const [, name] of copied.matchAll(/npm run ([\w-]+)/g)) expect(Object.keys(scripts)).toContain(name);
  });

  it('tells a chat of the pull request, in JSON', async () => {
    const recipe = workflows.map(workflowWith).find((workflow) => workflow.includes('$WEBHOOK')) ?? '';
    const { run = '' } = stepsOf(recipe).find((step) => step.run?.includes('$WEBHOOK')) ?? {};
    let received = '';
    const server = createServer(async (request, response) => {
      received = await text(request);
      response.end('ok');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const webhook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
      const URL = 'https://github.com/octo/blog/pull/7';
      await promisify(execFile)('bash', ['-e', '-c', run], { env: { PATH: process.env.PATH, URL, WEBHOOK: webhook } });
      expect(JSON.parse(received)).toEqual({ text: `A digest waits for review: ${URL}` });
    } finally {
      server.close();
    }
  });
});
