/** Reads the configuration file (YAML) and reports every problem with its line and column. */

import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Failure, listProblems } from '../failure.ts';
import { wordsFor } from '../language/index.ts';
import { kinds, type ListKind, type Source, type SourceKind } from '../sources/index.ts';
import type { Config } from './config.ts';
import { defaultConfigPath } from './inputs.ts';
import { presets } from './presets.ts';
import { type ConfigFile, configSchema, kindKeys, type SourceEntry, sourceEntry } from './schema.ts';
import { defaultTopics } from './topics.ts';
import { hintFor, wordingOf } from './wording.ts';

/**
 * @param text null means that there is no file, and at the default path the defaults apply.
 * @throws Failure `bad-config` that lists every problem with line, column and the nearest valid key; `no-config` when
 * there is no file where the owner says that there is one
 */
export function loadConfig(text: string | null, path: string): Config {
  if (text === null && path !== defaultConfigPath) {
    throw new Failure('no-config', `There is no configuration at ${path}. Check the input config, or leave it out.`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text ?? '', { lineCounter: lines, prettyErrors: false, merge: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const fail = (problems: readonly string[]): never => {
    throw new Failure('bad-config', listProblems('The configuration is not usable', problems));
  };

  if (document.errors.length > 0) {
    fail(document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`));
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 }) ?? {};
  } catch (error) {
    return fail([`${path}: ${error instanceof Error ? error.message : String(error)}`]);
  }

  const parsed = configSchema.safeParse(value, { error: wordingOf });
  if (!parsed.success) {
    const problems = parsed.error.issues
      .flatMap(describe)
      .map(({ keys, message }) => ({ offset: offsetOf(document, keys), message }))
      .sort((a, b) => a.offset - b.offset);
    fail(problems.map(({ offset, message }) => `${at(offset)}: ${message}`));
  }
  return resolve(parsed.data as ConfigFile);
}

/** Where a value stands in the file. A missing one has no place of its own: its nearest parent's is taken. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const parent = document.getIn(keys.slice(0, depth - 1), true);
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === keys[depth - 1]) : null;
    const node = isScalar(pair?.key) ? pair.key : document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

interface Problem {
  readonly keys: readonly PropertyKey[];
  readonly message: string;
}

function describe(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path);
    return issue.keys.map((key) => ({
      keys: [...issue.path, key],
      message: `unknown key ${JSON.stringify(key)}.${hintFor(key, known)}`,
    }));
  }
  if (issue.code === 'invalid_union') {
    // The form its owner had in mind is the one whose problems lie inside the value, not in what sort of value it is.
    const meant = issue.errors.find((problems) =>
      problems.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
    );
    if (meant !== undefined)
      return meant.flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  const subject = issue.path.length === 0 ? 'the file' : issue.path.map(String).join('.');
  return [{ keys: issue.path, message: `${subject}: ${issue.message}.` }];
}

/** The keys that are valid at a place of the file; empty where any are. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configSchema;
  for (const key of path) {
    const definition = unwrap(schema);
    schema = 'element' in definition ? definition.element : definition.shape?.[String(key)];
  }
  return Object.keys(unwrap(schema).shape ?? {});
}

interface SchemaParts {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly options?: readonly SchemaParts[];
}

/** The schema inside defaults and optionals; of several forms the one that has keys. */
function unwrap(schema: unknown): SchemaParts {
  let inner = (schema ?? {}) as { def?: { innerType?: unknown } } & SchemaParts;
  while (inner.def?.innerType !== undefined) inner = inner.def.innerType as typeof inner;
  return inner.options?.map(unwrap).find(({ shape }) => shape !== undefined) ?? inner;
}

function resolve(file: ConfigFile): Config {
  const [min = 4, max = 8] = file.items.split('-').map(Number);
  return {
    title: file.title ?? wordsFor(file.language).post.title,
    language: file.language,
    timeZone: file['time-zone'],
    items: { min, max },
    windowHours: hours(file.window),
    maxWindowHours: Math.max(hours(file['max-window']), hours(file.window)),
    memoryDays: Math.ceil(hours(file.memory) / 24),
    topics: file.topics ?? defaultTopics,
    sources: resolveSources(file.sources),
    ranking: file.ranking,
    substitutes: file.substitutes,
    post: file.post,
    pullRequest: file['pull-request'],
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
