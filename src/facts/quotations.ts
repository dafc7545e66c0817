/** Finds quotations in a line and looks their words up in a source. */
import { countHan, hasHan } from '../text/scripts.ts';
import type { TextSpan } from '../text/span.ts';
import type { SourceText } from './source-text.ts';

/** Somebody's very words. */
export interface QuotationMention extends TextSpan {
  readonly kind: 'quotation';
  /** The words between the marks. */
  readonly words: string;
  /** In Chinese letters, of a source in another language: its words cannot be compared. */
  readonly isTranslated: boolean;
}

/**
 * Words an English quotation must have, and characters a Chinese one: shorter ones are titles, terms or irony (“2K in,
 * 2K out”).
 */
const leastWords = { inEnglish: 4, inChinese: 6 } as const;
const leastCharacters = 10;
/** Words it must have where somebody is named as having said it: nobody says a term. */
const leastSpoken = { inEnglish: 2, inChinese: 2, characters: 4 } as const;
const marks = /"(?<words>[^"\n]{4,600})"|(?:[「『])(?<words>[^」』\n]{4,600})[」』]/gu;
const speaksBefore =
  /(?:[称说道]|表示|指出|坦言|写道|强调|直言|回应|\b(?:said|says|saying|told|tells|wrote|writes|added|adds|noted|replied))[：:，,\s]*$/iu;
const speaksBehind =
  /^[,，.。]?\s*(?:(?:she|he|they|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*) )?(?:said|says|wrote|writes|added|adds|noted|told)\b/u;

/**
 * The quotations in a text of normal typography that can be looked up. The words of one in Chinese letters can only be
 * looked up in a Chinese source: of an English one it is a translation, and claims no more than that the one it names
 * was quoted.
 */
export function quotationsIn(text: string, isChineseSource: boolean): QuotationMention[] {
  const script = hasHan(text) ? 'inChinese' : 'inEnglish';
  return [...text.matchAll(marks)].flatMap((match) => {
    const words = match.groups?.words ?? '';
    const han = countHan(words);
    const latin = words.match(/[\p{Script=Latin}\d']+/gu)?.length ?? 0;
    const isSpoken =
      speaksBefore.test(text.slice(Math.max(0, match.index - 16), match.index)) ||
      speaksBehind.test(text.slice(match.index + match[0].length, match.index + match[0].length + 60));
    const isTranslated = han > latin && !isChineseSource;
    const isLong =
      han > latin
        ? (isSpoken || isChineseSource) && han >= (isSpoken ? leastSpoken.characters : leastCharacters)
        : latin >= (isSpoken ? leastSpoken : leastWords)[script];
    return isLong
      ? [{ kind: 'quotation', text: match[0], index: match.index, isLoose: false, words, isTranslated }]
      : [];
  });
}

/** Share of a quotation's words that must follow one another in a source for it to be a changed form of it. */
const kinship = 0.6;

/**
 * Where a source has the words, but for punctuation and case; `isExact` is false where it has most, but not all of
 * them.
 */
export function lookUpQuotation(
  { words, isTranslated }: QuotationMention,
  source: SourceText,
): { readonly index: number; readonly isExact: boolean } | null {
  if (isTranslated) {
    const index = source.text.search(quoted);
    return index < 0 ? null : { index, isExact: true };
  }
  // An ellipsis or brackets show what was left out or put in.
  const pieces = words
    .split(/\.{3}|…+|\[[^[\]]*\]/)
    .map(bare)
    .filter((piece) => piece !== '');
  const places = pieces.map((piece) => bareIndex(source).text.indexOf(piece));
  const [first = -1] = places;
  if (places.every((place) => place >= 0)) return { index: originOf(source, first), isExact: true };
  const longest = pieces.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const kin = longest.slice(0, Math.ceil(longest.length * kinship));
  const rest = longest.slice(longest.length - kin.length);
  const near = [kin, rest].map((piece) => bareIndex(source).text.indexOf(piece)).find((place) => place >= 0);
  return near === undefined ? null : { index: originOf(source, near), isExact: false };
}

/** Somebody quoted in a source, in at least three words. */
const quoted = /["“„«「][^"“”„«»「」\s]+\s+[^"“”„«»「」\s]+\s[^"“”„«»「」]*["”“»」]|[「“][^「」“”]{6,}[」”]/u;

/** Letters and digits alone, in lower case. */
function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

interface BareText {
  readonly text: string;
  /** Where each run of letters begins, in `text` and in the source. */
  readonly runs: readonly { readonly bare: number; readonly origin: number }[];
}

const indices = new WeakMap<SourceText, BareText>();

function bareIndex(source: SourceText): BareText {
  let known = indices.get(source);
  if (!known) {
    const runs: { bare: number; origin: number }[] = [];
    let text = '';
    for (const { 0: run, index } of source.lower.matchAll(/[\p{L}\p{N}]+/gu)) {
      runs.push({ bare: text.length, origin: index });
      text += run;
    }
    known = { text, runs };
    indices.set(source, known);
  }
  return known;
}

/** The place in the source of a place in its bare text. */
function originOf(source: SourceText, place: number): number {
  const run = bareIndex(source).runs.findLast(({ bare: start }) => start <= place);
  return run === undefined ? 0 : run.origin + place - run.bare;
}
