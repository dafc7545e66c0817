/** Reads the configuration file (YAML) and reports every problem with its line and column. */

import type { Document } from 'yaml';
import { Failure, listProblems } from '../failure.ts';
import { wordsFor } from '../language/index.ts';
import { kinds, type ListKind, type Source, type SourceKind } from '../sources/index.ts';
import { newsKinds, plainKinds } from '../stories/index.ts';
import { contradictions, oddities } from './agreement.ts';
import type { Config } from './config.ts';
import { keyNames } from './known-keys.ts';
import { presets } from './presets.ts';
import { placed, problemsOf } from './problems.ts';
import { readYaml, type YamlProblem } from './read-yaml.ts';
import { type ConfigFile, configSchema, kindKeys, type SourceEntry, sourceEntry } from './schema.ts';
import { defaultTopics } from './topics.ts';
import { wordingOf } from './wording.ts';

/**
 * @param text null means that there is no file, and the defaults apply.
 * @param warn is told what is allowed and can hardly be meant, a sentence each
 * @throws Failure `bad-config` that lists every problem with line, column and the nearest valid key
 */
export function loadConfig(
  text: string | null,
  path: string,
  warn: (sentence: string) => void = () => undefined,
): Config {
  try {
    return readConfig(text, path, warn);
  } catch (error) {
    // The parser, and what walks through its tree, call themselves for each level.
    if (!(error instanceof RangeError && /call stack/.test(error.message))) throw error;
    return refuse(path, [{ line: 1, column: 1, message: 'keys and lists are nested too deeply to be read.' }]);
  }
}

function readConfig(text: string | null, path: string, warn: (sentence: string) => void): Config {
  const read = readYaml(text ?? '', keyNames);
  const { document, problems } = read;
  if (document === null) return refuse(path, problems);
  const value = contentsOf(document, path);
  if (text !== null && document.contents === null) {
    warn(
      `${path} holds no settings, so everything is as without a file: the built-in sources, in Chinese. Describe the blog there, or delete the file.`,
    );
  }
  const source = { ...read, document };
  const parsed = configSchema.safeParse(value, { error: wordingOf });
  const found = [
    ...problems,
    ...problemsOf(parsed.error?.issues ?? [], value, source),
    ...placed(contradictions(value, configSchema.parse({})), source),
  ];
  if (found.length > 0) return refuse(path, found);
  const file = parsed.data as ConfigFile;
  const named = file.sources.flatMap((entry, index) =>
    entry.preset === undefined ? [{ id: toSource(entry).id, index }] : [],
  );
  for (const { line, column, message } of [...read.doubts, ...placed(oddities(file, value, named), source)]) {
    warn(`${path}:${line}:${column}: ${message}`);
  }
  return resolve(file);
}

function contentsOf(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch (error) {
    return refuse(path, [{ line: 1, column: 1, message: error instanceof Error ? error.message : String(error) }]);
  }
}

function refuse(path: string, problems: readonly YamlProblem[]): never {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const told = sorted.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
  throw new Failure('bad-config', listProblems('The configuration is not usable', told));
}

function resolve(file: ConfigFile): Config {
  const subject = file.subject ?? file.sources.find(({ preset }) => preset !== undefined)?.preset ?? null;
  const [min = 4, max = 8] = file.items.split('-').map(Number);
  return {
    title: file.title ?? wordsFor(file.language).post.title,
    language: file.language,
    timeZone: file['time-zone'],
    items: { min, max },
    windowHours: hours(file.window),
    maxWindowHours: Math.max(hours(file['max-window']), hours(file.window)),
    // A window that is longer than what is remembered by default is remembered as a whole.
    memoryDays: Math.ceil(Math.max(hours(file.memory), hours(file.window)) / 24),
    topics: file.topics ?? (subject === null ? [] : defaultTopics),
    sources: resolveSources(file.sources),
    ranking: { ...file.ranking, kinds: { ...(subject === null ? plainKinds : newsKinds), ...file.ranking.kinds } },
    substitutes: file.substitutes,
    post: file.post,
    pullRequest: { ...file['pull-request'], branch: file['pull-request'].branch ?? null },
    models: file.models.map(({ provider, model, 'base-url': baseUrl = '', key, price, extra }) => {
      return { protocol: provider, model, baseUrl, keyInput: key ?? null, price: price ?? null, extra };
    }),
    // One for each item, one for the outlook, and three for what has to be asked again.
    budget: { ...file.budget, requests: file.budget.requests ?? max + 4 },
  };
}

function hours(duration: string): number {
  return Number(duration.slice(0, -1)) * (duration.endsWith('d') ? 24 : 1);
}

/** Presets unrolled; an entry that names a source again adjusts it, so that a preset's source can be given a weight. */
function resolveSources(entries: readonly SourceEntry[]): Source[] {
  const unrolled = entries.flatMap((entry): SourceEntry[] =>
    entry.preset === undefined
      ? [entry]
      : presets[entry.preset].map((source) => sourceEntry.parse(source) as SourceEntry),
  );
  const byId = new Map<string, SourceEntry>();
  for (const entry of unrolled) {
    const { id } = toSource(entry);
    const known = byId.get(id);
    byId.set(id, known === undefined ? entry : adjusted(known, entry));
  }
  return [...byId.values()].map(toSource);
}

/** A bare address, in whatever spelling, only says which source is meant: how that one is read stays as it was. */
function adjusted(known: SourceEntry, entry: SourceEntry): SourceEntry {
  const [kind] = kindOf(entry);
  return { ...known, ...entry, ...(typeof entry[kind] === 'string' && { [kind]: known[kind] }) };
}

function toSource(entry: SourceEntry): Source {
  const [kind, { resolve, standing }] = kindOf(entry);
  const { id, name, settings } = resolve(entry[kind], { timeZone: entry['time-zone'] ?? null });
  return {
    id,
    name: entry.name ?? name,
    kind,
    standing: entry.standing ?? standing,
    weight: entry.weight ?? 1,
    settings,
  };
}

function kindOf(entry: SourceEntry): [string, SourceKind | ListKind] {
  const found = Object.entries(kinds).find(([key]) => entry[key] !== undefined);
  if (found === undefined) throw new TypeError(`a source entry has none of ${kindKeys.join(', ')}`);
  return found;
}
