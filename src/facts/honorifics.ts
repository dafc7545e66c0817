/** Compares the honorifics, `Mr` or `Ms`, that a line and its source give to a person. */
import type { NameMention } from '../text/names.ts';
import type { SourceText } from './source-text.ts';

const ofMen = 'Mr|Sir|Lord|mr|sir|lord';
const ofWomen = 'Mrs|Ms|Miss|Lady|Dame|mrs|ms|miss|lady|dame';
const before = new RegExp(`(?<![\\p{L}])(?:(?<man>${ofMen})|(?<woman>${ofWomen}))\\.? $`, 'u');

/**
 * Where the source calls the person `Mr`, and only so, whom the line calls `Ms`, or the other way round; null when it
 * does not, or speaks of a couple.
 */
export function otherHonorific(line: string, { index, parts }: NameMention, { text }: SourceText): number | null {
  const said = before.exec(line.slice(Math.max(0, index - 8), index))?.groups;
  const last = parts.at(-1);
  if (said === undefined || last === undefined) return null;
  const addressed = (titles: string): RegExpExecArray | null =>
    new RegExp(
      `(?<!\\p{L})(?:${titles})\\.? (?:\\p{L}+ )?${last.replaceAll(/[^\p{L}\d]/gu, '\\$&')}(?!\\p{L})`,
      'iu',
    ).exec(text);
  const [same, other] = said.man === undefined ? [ofWomen, ofMen] : [ofMen, ofWomen];
  return addressed(same) === null ? (addressed(other)?.index ?? null) : null;
}
