/** Terms of a text for comparing it with others: words and pieces of words, each with how often it occurs. */
export type Terms = ReadonlyMap<string, number>;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words that carry no event; short and closed on purpose, the inverse document frequency does the rest. */
const stopWords = new Set(
  `a an the and or of to in on for with from by at as is are be it its this that how why what new now your our you we
  的 了 和 与 在 是 将 为 对 及 等 一个 如何`.split(/\s+/),
);

/** A summary speaks of more than the event, and each feed cuts it elsewhere: its start counts, and for less. */
const SUMMARY_LENGTH = 300;
const SUMMARY_WEIGHT = 0.5;

/** Terms of a title with its summary, as often as they occur. */
export function termsOf(title: string, summary: string): Terms {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const [term, count] of countTerms(text)) terms.set(term, (terms.get(term) ?? 0) + count * weight);
  };
  add(title, 1);
  add(summary.slice(0, SUMMARY_LENGTH), SUMMARY_WEIGHT);
  return terms;
}

/**
 * Latin words count whole and as 4-grams, so that inflections and compounds meet;
 * Chinese text as segmented words and as character pairs, since segmenters disagree on names.
 */
function countTerms(text: string): Terms {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    terms.set(term, (terms.get(term) ?? 0) + weight);
  };
  const folded = text.normalize('NFKC').toLowerCase();
  for (const { segment, isWordLike } of words.segment(folded)) {
    if (!isWordLike || stopWords.has(segment)) continue;
    add(segment, 1);
    const grams = /^\p{Script=Han}+$/u.test(segment) ? [] : ngrams(segment, 4);
    for (const gram of grams) add(`~${gram}`, 1 / grams.length);
  }
  for (const [run] of folded.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (const pair of ngrams(run, 2)) add(`~${pair}`, 0.5);
  }
  // A version belongs to what it is a version of: "v0.15.1" must not fall apart into numbers that other events share.
  for (const version of versionsIn(folded)) add(`=${version}`, 1);
  return terms;
}

/** Dotted versions in a text, without a leading "v". */
export function versionsIn(text: string): Set<string> {
  const found = text.normalize('NFKC').matchAll(/(?<![\p{L}\p{N}.])v?([0-9]+(?:\.[0-9]+)+)(?![\p{N}])/giu);
  return new Set([...found].flatMap(([, version]) => version ?? []));
}

function ngrams(text: string, size: number): string[] {
  const characters = [...text];
  if (characters.length < size) return [];
  return characters.slice(size - 1).map((_, index) => characters.slice(index, index + size).join(''));
}
