/** Finds candidates: the passages of a source with a value that is equal to a claim's. */
import type { DateMention } from '../text/dates.ts';
import type { Mention } from '../text/mentions.ts';
import { lowerCase } from '../text/normalize.ts';
import type { NumberMention } from '../text/quantities.ts';
import { comparable } from '../text/versions.ts';
import { isSameDate } from './same-date.ts';
import { isSameNumber } from './same-number.ts';
import type { Passage, SourceText } from './source-text.ts';

/** A place in a source that may bear a claim out, or contradict it. */
export interface Candidate {
  /** Index of the passage. */
  readonly at: number;
  readonly passage: Passage;
  /** Place in the passage's text. */
  readonly index: number;
}

/** Every passage that says what a claim says, with the first place where it does. */
export function supporting(claim: Mention, { passages }: SourceText): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, passage] of passages.entries()) {
    const support = passage.mentions().find((mention) => supports(claim, mention, passage));
    if (support) found.push({ at, passage, index: support.index });
  }
  if (found.length > 0) return found;
  if (claim.kind === 'date') return composed(claim, passages);
  return claim.kind === 'number' ? asWritten(claim.text, passages) : found;
}

/** Whether what a source says supports what an item says. */
export function supports(claim: Mention, source: Mention, { published }: Pick<Passage, 'published'>): boolean {
  switch (claim.kind) {
    case 'url':
      return source.kind === 'url' && bareUrl(claim.text) === bareUrl(source.text);
    case 'version':
      if (source.kind === 'version') return claim.version === source.version;
      return source.kind === 'number' && source.dimension === null && claim.version === comparable(source.text);
    case 'date':
      if (source.kind === 'number') return claim.month === null && isYear(claim, source);
      return source.kind === 'date' && isSameDate(claim, source, published);
    case 'number':
      if (source.kind === 'date') return isYear(source, claim);
      if (source.kind === 'number') return (claim.isLoose || !source.isLabel) && isSameNumber(claim, source);
      return source.kind === 'version' && claim.dimension === null && comparable(claim.text) === source.version;
  }
}

/** Years long past are read as years or as plain numbers, by what stands around them. */
function isYear({ year }: DateMention, { text, plain }: NumberMention): boolean {
  return year === plain && /^1\d{3}$/.test(text);
}

function bareUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/s, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/**
 * A month or day without a year, in a text of unknown age that names the claimed year elsewhere; of a quarter in any
 * text, since business years do not follow the calendar.
 */
function composed(claim: DateMention, passages: readonly Passage[]): Candidate[] {
  if (claim.year === null || (claim.month ?? claim.quarter) === null) return [];
  const isYear = (mention: Mention): boolean => mention.kind === 'date' && mention.year === claim.year;
  if (!passages.some((passage) => passage.mentions().some(isYear))) return [];
  return passages.flatMap((passage, at) => {
    const source =
      passage.published && claim.quarter === null
        ? undefined
        : passage
            .mentions()
            .find(
              (mention) =>
                mention.kind === 'date' && mention.year === null && isSameDate({ ...claim, year: null }, mention, null),
            );
    return source ? [{ at, passage, index: source.index }] : [];
  });
}

/**
 * Where a source has the very letters, blanks aside: text that was cut out of a page often has blanks inside numbers.
 */
function asWritten(text: string, passages: readonly Passage[]): Candidate[] {
  if (!/\d[.,]\d/.test(text)) return [];
  const letters = [...lowerCase(text).replaceAll(/\s+/g, '')].map((letter) => letter.replace(/[^\p{L}\d]/u, '\\$&'));
  const pattern = new RegExp(`(?<![\\d.,])${letters.join('\\s?')}(?!\\d|[.,]\\s?\\d)`);
  for (const [at, passage] of passages.entries()) {
    const index = passage.lower.search(pattern);
    if (index >= 0) return [{ at, passage, index }];
  }
  return [];
}
