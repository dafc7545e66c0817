/** Says of each value that the schema refuses where it stands, what is wrong and how to write it. */

import { type Document, isMap, isNode, isScalar } from 'yaml';
import type { z } from 'zod';
import { keysAt, meantBy, type Place, placeInWorkflow, schemaAt } from './known-keys.ts';
import { asLine, meantValue, nested } from './mend-value.ts';
import { quoted, shownLine } from './quoting.ts';
import type { ReadYaml, YamlProblem } from './read-yaml.ts';
import { configSchema, kindKeys } from './schema.ts';

type Source = Pick<ReadYaml, 'lines' | 'placeOf'> & { readonly document: Document };

/** @param value of the whole file */
export function problemsOf(issues: readonly z.core.$ZodIssue[], value: unknown, source: Source): YamlProblem[] {
  return issues
    .filter((issue) => !followsFromName(issue, issues, value))
    .flatMap((issue) => placed(describe(issue, value, source), source));
}

/** Problems of values with their lines and columns. */
export function placed(problems: readonly Problem[], { document, placeOf }: Source): YamlProblem[] {
  return problems.map(({ keys, message }) => ({ ...placeOf(offsetOf(document, keys)), message }));
}

/** Whether a source lacks its kind only because the kind's name is mistyped, which is told already. */
function followsFromName(issue: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[], root: unknown): boolean {
  if (issue.code !== 'custom' || issue.path[0] !== 'sources' || issue.path.length !== 2) return false;
  const entry = valueAt(root, issue.path) as Readonly<Record<string, unknown>>;
  return all.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join() === issue.path.join() &&
      other.keys.some((key) => {
        const meant = meantBy(key, issue.path, (schema) => fitting(entry[key], schema) !== undefined);
        return meant?.isSibling === true && kindKeys.includes(meant.place.at(-1) ?? '');
      }),
  );
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

function describe(issue: z.core.$ZodIssue, value: unknown, source: Source): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const keys = [...issue.path, key];
      return {
        keys,
        message: `unknown key ${JSON.stringify(key)}${hintFor(key, issue.path, valueAt(value, keys), value)}`,
      };
    });
  }
  if (issue.code === 'invalid_union') {
    // The form its owner had in mind is the one whose problems lie inside the value, not in what sort of value it is.
    const meant = issue.errors.find((problems) =>
      problems.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
    );
    if (meant !== undefined) {
      return meant.flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] }, value, source));
    }
  }
  const subject = issue.path.length === 0 ? 'the file' : issue.path.map(String).join('.');
  return [{ keys: issue.path, message: `${subject}: ${issue.message}.${writeAs(issue, value, source)}` }];
}

/** How to write what is wrong, where that can be guessed. */
function writeAs(issue: z.core.$ZodIssue, root: unknown, { document, lines, placeOf }: Source): string {
  const { path } = issue;
  if (path.length === 0) return wholeFile(root);
  const value = valueAt(root, path);
  const schema = schemaAt(path);
  const name = path.at(-1);
  if (schema === null || name === undefined || isSecret(String(name))) return '';
  const guess = meantValue(value, schema);
  if (guess !== undefined) return ` Write: ${shownLine(asLine(typeof name === 'string' ? [name] : [], guess))}`;
  // A name of nothing or of a list may be text to its owner: everything behind # and & is lost, [ and { begin something.
  const mended = quoted(lines[placeOf(offsetOf(document, path)).line - 1] ?? '', typeof name === 'number');
  if (Array.isArray(value) && value.length > 1 && value.every((one) => schema.safeParse(one).success)) {
    return ` Give each ${path[0] === 'sources' ? 'an entry' : 'a place'} of its own.`;
  }
  return issue.code === 'invalid_type' && issue.expected === 'string' && mended !== null && !isText(value)
    ? ` To have it as text, ${mended.advice}. Write: ${shownLine(mended.line)}`
    : '';
}

const isText = (value: unknown): boolean => typeof value === 'string' || Array.isArray(value);

function wholeFile(root: unknown): string {
  if (Array.isArray(root)) return ' Put a key above the list and indent it, such as sources: above a list of sources.';
  return typeof root === 'string' ? ' Write a key and its value on each line, such as title: Weekly {date}.' : '';
}

/** What to write in place of an unknown key: the one that was meant with its place, if one is near enough, else all there are. */
function hintFor(key: string, path: readonly PropertyKey[], value: unknown, root: unknown): string {
  if (key.trimStart().startsWith('//')) return '. A comment begins with #';
  const meant = meantBy(key, path, (schema) => fitting(value, schema) !== undefined);
  const elsewhere = path.length === 0 ? placeInWorkflow(key) : null;
  if (elsewhere !== null && !meant?.isSibling) return `; ${elsewhere}.`;
  if (meant === null) {
    const known = keysAt(path);
    return known.length === 0 ? '.' : `. The keys here are ${known.join(', ')}.`;
  }
  const { place, schema, isSibling } = meant;
  const name = place.at(-1) ?? '';
  const fit = isSecret(key) || isSecret(name) ? undefined : fitting(value, schema);
  const isWhole = isSibling || configSchema.safeParse(nested(place, fit)).success;
  const write = (where: Place): string =>
    fit === undefined || !isWhole ? '' : ` Write: ${shownLine(asLine(where, fit))}`;
  if (isSibling) {
    const inside = path.length === 0 ? '' : ` in ${path.map(String).join('.')}`;
    return `${inside}. Did you mean ${name}?${write([name])}`;
  }
  const whole = place.join('.').replaceAll('.[]', '[]');
  // Where its section is there already, a second one would be one too many.
  const depth = place.findIndex(
    (part, index) => part === '[]' || valueAt(root, place.slice(0, index + 1)) === undefined,
  );
  const parents = place.slice(0, Math.max(0, depth));
  const there = parents.length === 0 ? '' : ` under ${parents.join('.')}`;
  return `. Did you mean ${whole}?${write(place.slice(parents.length)).replace(' Write:', ` Write${there}:`)}`;
}

/** What stands under a wrong key as it may stand under the right one: as it is, mended, or the first of a list. */
function fitting(value: unknown, schema: z.ZodType): unknown {
  if (value === null || value === undefined) return undefined;
  if (schema.safeParse(value).success) return value;
  const guess = meantValue(value, schema);
  if (guess !== undefined) return guess;
  const [first] = Array.isArray(value) ? value : [];
  return first !== undefined && schema.safeParse(first).success ? first : undefined;
}

function isSecret(name: string): boolean {
  return /key|token|secret|password/i.test(name);
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}
