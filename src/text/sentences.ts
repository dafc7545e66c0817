import { countCjk } from './scripts.ts';

/** Abbreviations that end in a full stop without ending a sentence, lower-case, without that stop. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof sr jr st vs etc e.g i.e cf al fig figs eq no vol pp ed eds ca approx dept est inc ltd co corp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.k u.n a.m p.m ph.d v ver'
  ).split(' '),
);
/** Of those, the ones that do end a sentence when a word that looks like a beginning follows. */
const mayEnd = new Set('etc al inc ltd co corp a.m p.m u.s u.k u.n ph.d'.split(' '));
/** Words that begin sentences far more often than they follow a company's or a country's abbreviated name. */
const beginning =
  /^["“'‘(]?(?:The|A|An|This|That|These|Those|It|Its|We|You|They|He|She|I|In|On|At|For|But|And|However|There|Our)\b/;

/** Where a page lost the break between two sentences: `… in March.The price …`. Names are never spelt so. */
const lostBreak = new RegExp(`(?<=\\p{Ll}{3}[.!?][”’)]?)(?=${beginning.source.replace('^', '')})`, 'u');

/**
 * Splits a paragraph into its sentences; each is a substring of the paragraph, without white space at its ends.
 * Intl.Segmenter finds the candidates, for Chinese and English alike; this mends what it does not know: abbreviations,
 * initials, versions (`v1. 2` never, `3.5` never), and closing quotation marks left alone.
 */
export function sentencesOf(paragraph: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of segmenter().segment(paragraph)) {
    if (piece !== '' && !isBoundary(piece, segment)) piece += segment;
    else {
      if (piece !== '') pieces.push(piece);
      piece = segment;
    }
  }
  pieces.push(piece);
  return pieces
    .flatMap((text) => text.split(lostBreak))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

let shared: Intl.Segmenter | undefined;
/** One for all calls: building it costs more than any paragraph. The locale only matters for Greek. */
function segmenter(): Intl.Segmenter {
  shared ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return shared;
}

/** Whether a sentence ends between two neighbouring pieces. */
function isBoundary(before: string, after: string): boolean {
  if (/^\s*[”’」』"')）\]】》.,，、;；:：?!？！。…]/.test(after) && !/^\s*["'(]\p{L}/u.test(after)) return false;
  const text = before.trimEnd();
  // A quotation or bracket still open belongs to what follows, unless it has been open too long to be trusted.
  if (isOpen(text) && text.length < 400) return false;
  const word = /(?:^|[\s(（“"])([\p{L}.]+)\.$/u.exec(text)?.[1];
  if (word === undefined) return true;
  const short = word.toLowerCase();
  if (mayEnd.has(short)) return beginning.test(after.trimStart());
  return !abbreviations.has(short) && !/^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
}

/** Whether the text ends inside typographic quotation marks. Straight ones cannot be told apart. */
function isOpen(text: string): boolean {
  return ['“”', '「」', '『』', '（）', '《》'].some(([open = '', close = '']) => {
    return text.lastIndexOf(open) > text.lastIndexOf(close);
  });
}

/** Han, kana and hangul carry about as much as two and a half Latin letters, so lengths count them so. */
const cjkWeight = 2.5;

/** Length of a text in Latin letters: CJK characters count for more, so that limits hold for both scripts. */
export function readingLength(text: string): number {
  return text.length + countCjk(text) * (cjkWeight - 1);
}
