/** Contract types: a sentence quoted from a source, with the terms of its score. */

/** What a sentence of a source can gain or lose points for when sentences are chosen for quoting. */
export const sentenceTermNames = [
  'position',
  'headline',
  'news',
  'figures',
  'names',
  'leaning',
  'pointing',
  'background',
  'old-entry',
  'question',
  'run-in-heading',
  'supporting',
] as const;
export type SentenceTermName = (typeof sentenceTermNames)[number];

/** One named part of a sentence's score, which is the plain sum of its terms' points. */
export interface SentenceTerm {
  readonly name: SentenceTermName;
  /** In an edition to two decimals. */
  readonly points: number;
  /** What they were given for: words of the sentence, or a number in digits; '' where the name says all. */
  readonly reason: string;
}

/** A sentence that an item quotes, with what it was chosen for. */
export interface QuotedSentence {
  /** Word for word, as its page has it. */
  readonly text: string;
  readonly url: string;
  readonly terms: readonly SentenceTerm[];
}
