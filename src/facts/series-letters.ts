/** Looks up names that a letter tells from their kind, such as rounds of funding: `Series C`, C 轮. */
import type { NameMention } from '../text/names.ts';
import type { SourceText } from './source-text.ts';

/** A word and the letter that tells one of its kind from the next: `Series C`, `Plan B`, `Professor D`. */
const lettered = /(?:^| )(?<word>\p{Lu}[\p{L}]+) (?<letter>[A-HJ-Z])$/u;
/** A letter that tells a round of funding, in Chinese: C 轮, B+ 轮. */
const round = /(?<![A-Za-z\d])(?<letter>[A-H])\+?\s?轮(?!胎|毂|询|椅|廓|换|到|次)/gu;

/** Rounds of funding told in Chinese. */
export function roundsIn(text: string): NameMention[] {
  if (!text.includes('轮')) return [];
  return [...text.matchAll(round)].map(({ 0: whole, index, groups: { letter = '' } = {} }) => {
    return { kind: 'name', text: whole, index, isLoose: false, parts: [`series ${letter.toLowerCase()}`] };
  });
}

/**
 * Where the source has the very word and letter; where it has not, `other` is where it has the word with another
 * letter. Null for a name that is not told by a letter.
 */
export function letteredPlace(
  name: string,
  { text }: SourceText,
): { readonly own: number | null; readonly other: number | null } | null {
  const chinese = /^(?<letter>[A-H])\+?\s?轮$/u.exec(name)?.groups?.letter;
  const { word = 'Series', letter = chinese } = lettered.exec(name)?.groups ?? {};
  if (letter === undefined) return null;
  const chineseToo = word === 'Series' ? '|(?<letter>[A-H])\\+?\\s?轮' : '';
  const pattern = new RegExp(`(?<!\\p{L})${word}[ -](?<letter>[A-Z])(?![\\p{L}\\d])${chineseToo}`, 'giu');
  const places = [...text.matchAll(pattern)];
  const own = places.find(({ groups }) => groups?.letter?.toUpperCase() === letter);
  return { own: own?.index ?? null, other: own ? null : (places[0]?.index ?? null) };
}
