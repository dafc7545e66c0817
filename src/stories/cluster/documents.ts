/** Turns links into weighted word vectors (BM25) with what else they are compared by. */

import { isChinese } from '../../text/scripts.ts';
import { GramCosines } from './grams.ts';
import { at, DotProducts, normalise, RowBuilder, rowOf, type SparseRows } from './sparse.ts';
import { Heads } from './title-head.ts';
import { Vocabulary } from './vocabulary.ts';

/** What is compared of a link. */
export interface LinkText {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly content: string;
}

/** The links of a batch as what they are compared by; rows are of length 1. */
export interface Documents {
  readonly count: number;
  /** Words of title and text, those of the title first. */
  readonly words: SparseRows;
  /** How many of a document's words stand in its title. */
  readonly titleLengths: Int32Array;
  /** Cosines of words, and of the pieces of titles. */
  readonly wordCosines: DotProducts;
  readonly gramCosines: GramCosines;
  /** 0 for a bare headline to 1 for a text that tells the event. */
  readonly fullness: Float32Array;
  /** Rarity, together, of the words that two titles are both titles of; 0 when there are none. */
  readonly sharedHead: (a: number, b: number) => number;
  /** 1 where the title is Chinese. */
  readonly isChinese: Uint8Array;
  /** What sharing a word says, by word: its inverse document frequency. */
  readonly rarity: Float32Array;
  /** By word, 1 for names, for what is the same in every language, and for words that only announce. */
  readonly isName: Uint8Array;
  readonly isInternational: Uint8Array;
  readonly isBoilerplate: Uint8Array;
}

/** Title and text count together up to here: the start of a text tells the event, the rest its background. */
const textLength = 600;

/** How much more a word counts that stands in the title. */
const titleWeight = 1.25;

/** Saturation of repeated words, as in BM25 (Robertson and Zaragoza 2009). */
const saturation = 1.2;

/** Distinct words of a bare headline, and of a text long enough to tell an event: the mean of news leads. */
const headlineWords = 12;
const textWords = 45;

/** Distinct words of a link on average; a wrong guess costs a little memory. */
const usualWords = 40;

export function readDocuments(links: readonly LinkText[]): Documents {
  const vocabulary = new Vocabulary();
  const heads = new Heads(links.length, vocabulary);
  const counts = new RowBuilder(links.length, links.length * usualWords);
  const titleLengths = new Int32Array(links.length);
  const titleTerms: number[] = [];
  const countInTitle = (term: number): void => {
    titleTerms.push(term);
    counts.add(term, 1 + titleMark);
  };
  const count = (term: number): void => counts.add(term, 1);
  for (const [row, link] of links.entries()) {
    titleTerms.length = 0;
    vocabulary.read(link.title, countInTitle);
    titleLengths[row] = counts.length;
    vocabulary.readProse(textOf(link), count);
    vocabulary.read(slugOf(link.url), count);
    counts.endRow();
    heads.read(row, link.title, titleTerms);
  }
  const words = counts.build();
  const rarity = rarities(words, links.length, vocabulary);
  const flags = (test: (term: number) => boolean): Uint8Array =>
    Uint8Array.from({ length: vocabulary.size }, (_, term) => Number(test(term)));
  const isName = flags((term) => vocabulary.isName(term));
  const fullness = Float32Array.from(links, (_, row) => fullnessOf(rowOf(words, row).length));
  weigh(words, rarity, isName, fullness);
  return {
    count: links.length,
    words,
    titleLengths,
    wordCosines: new DotProducts(words, vocabulary.size),
    gramCosines: new GramCosines(links.map(({ title }) => title)),
    fullness,
    sharedHead: heads.shared(rarity),
    isChinese: Uint8Array.from(links, ({ title }) => Number(isChinese(title))),
    rarity,
    isName,
    isInternational: flags((term) => vocabulary.isInternational(term)),
    isBoilerplate: flags((term) => vocabulary.isBoilerplate(term)),
  };
}

/**
 * Counts hold both how often a word occurs and, in steps too large to be reached by counting, how often in the title.
 */
const titleMark = 4096;

function fullnessOf(words: number): number {
  const range = Math.log(textWords / headlineWords);
  return Math.min(1, Math.max(0, Math.log(Math.max(words, 1) / headlineWords) / range));
}

function rarities({ terms }: SparseRows, documents: number, vocabulary: Vocabulary): Float32Array {
  const frequency = new Int32Array(vocabulary.size);
  for (const term of terms) frequency[term] = at(frequency, term) + 1;
  return Float32Array.from(frequency, (count, term) => vocabulary.rarity(term, documents, count));
}

/** Names decide where texts are long enough to tell them from other capitals, and to share much else by chance. */
function weigh(rows: SparseRows, rarity: Float32Array, names: Uint8Array, fullness: Float32Array): void {
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    const nameWeight = 1 + at(fullness, row);
    for (let i = at(rows.starts, row); i < at(rows.starts, row + 1); i += 1) {
      const term = at(rows.terms, i);
      const inTitle = at(rows.weights, i) >= titleMark;
      const count = at(rows.weights, i) % titleMark;
      const saturated = (count * (saturation + 1)) / (count + saturation);
      const boost = (inTitle ? titleWeight : 1) * (at(names, term) === 1 ? nameWeight : 1);
      rows.weights[i] = saturated * at(rarity, term) * boost;
    }
  }
  normalise(rows);
}

/** The text beside the title, without repeating it. */
function textOf({ title, summary, content }: LinkText): string {
  const text = summary.startsWith(title) ? summary.slice(title.length) : summary;
  const whole = text.length >= textLength / 2 || content === '' ? text : content;
  return whole.slice(0, Math.max(0, textLength - title.length));
}

/** The words of an address that spells its title; '' where it holds numbers and codes. */
function slugOf(url: string): string {
  const path = url.slice(url.indexOf('/', 8) + 1);
  if (!/[-_].*[-_]/.test(path)) return '';
  const plain = path
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .replace(/\.html?$/, '');
  const last = plain.split('/').at(-1) ?? '';
  const words = last.split(/[-_]/).filter((word) => /^[a-z]{2,}$/i.test(word));
  return words.length >= 3 ? words.join(' ') : '';
}
