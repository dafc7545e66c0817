/** Reads a command's options, and tells every one that is wrong instead of the first. */

import { parseArgs } from 'node:util';
import { distance } from 'fastest-levenshtein';

/** Options as `parseArgs` of Node takes them. */
interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly default?: string | boolean;
}

type Value<O extends Option> = O extends { type: 'boolean' }
  ? boolean
  : O extends { multiple: true }
    ? string[]
    : string;

type Values<T extends Readonly<Record<string, Option>>> = {
  readonly [K in keyof T]: T[K] extends { default: string | boolean } ? Value<T[K]> : Value<T[K]> | undefined;
};

/** The options' values, and what is wrong with the arguments, a sentence each. */
export function readOptions<T extends Readonly<Record<string, Option>>>(
  args: readonly string[],
  options: T,
): { readonly values: Values<T>; readonly problems: string[] } {
  const { tokens } = parseArgs({ args: [...args], options: {}, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  const rest = new Map<number, string>();
  for (const token of tokens) if (token.kind === 'positional') rest.set(token.index, token.value);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, index } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      problems.push(`${rawName}: there is no such option.${hint(name, Object.keys(options))}`);
      // What follows an unknown option is most likely its value, and no problem of its own.
      rest.delete(index + 1);
    } else if (option.type === 'boolean') {
      if (token.value !== undefined) problems.push(`${rawName}: takes no value.`);
      values[name] = true;
    } else {
      const value = token.value ?? rest.get(index + 1);
      if (token.value === undefined) rest.delete(index + 1);
      if (value === undefined || value === '') problems.push(`${rawName}: lacks its value.`);
      else values[name] = option.multiple ? [...((values[name] as string[] | undefined) ?? []), value] : value;
    }
  }
  for (const value of rest.values())
    problems.push(`${value}: belongs to no option. Put one before it, such as --blog.`);
  for (const [name, option] of Object.entries(options)) values[name] ??= option.default;
  return { values: values as Values<T>, problems };
}

function hint(name: string, known: readonly string[]): string {
  const [nearest = ''] = known.toSorted((a, b) => distance(name, a) - distance(name, b));
  const isNear = distance(name, nearest) * 2 <= Math.max(name.length, nearest.length);
  return isNear ? ` Did you mean --${nearest}?` : ' --help tells those that there are.';
}
