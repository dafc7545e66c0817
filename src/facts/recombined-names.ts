/** Finds names that a line put together from the halves of two names of its source. */
import type { SourceText } from './source-text.ts';

const pair = /^(?<first>\p{Lu}[\p{L}\d]+)[ -](?<second>\p{Lu}[\p{L}\d]+)$/u;

/**
 * Where the source has the first word of a name of two words, when it only ever has it before other second words, and
 * the second word elsewhere: `Northgate Systems` over a source that knows `Northgate Press` and `Halden Systems`. Null
 * when the first word stands alone anywhere, since then the two may well belong together.
 */
export function tornPlace(text: string, { text: source }: SourceText): number | null {
  const { first = '', second = '' } = pair.exec(text)?.groups ?? {};
  if (first === '' || !new RegExp(`(?<!\\p{L})${second}(?!\\p{Ll})`, 'u').test(source)) return null;
  const places = [...source.matchAll(new RegExp(`(?<![\\p{L}\\d])${first}(?![\\p{L}\\d])`, 'gu'))];
  const isBound = places.every(({ index }) => {
    const next = /^[ -](?<word>\p{Lu}\p{L}+)(?:[ -](?<third>\p{Lu}\p{L}+))?/u.exec(
      source.slice(index + first.length, index + first.length + 60),
    );
    // A middle word may be left out.
    return next !== null && next.groups?.word !== second && next.groups?.third !== second;
  });
  return isBound ? (places[0]?.index ?? null) : null;
}
