/** Reads all that a story's sources say into passages, with every mention in them. */
import type { ReadStory } from '../edition/article.ts';
import type { Evidence } from '../edition/claim.ts';
import type { RankedStory } from '../edition/story.ts';
import type { Instant } from '../text/day.ts';
import { type Mention, mentionsIn } from '../text/mentions.ts';
import { lowerCase, normalizeTypography } from '../text/normalize.ts';
import { isChinese } from '../text/scripts.ts';
import { type Range, sentenceRanges } from '../text/sentences.ts';

/** A sentence of a source. */
export interface Passage {
  readonly url: string;
  readonly text: string;
  readonly lower: string;
  /** When its article was published. */
  readonly published: Instant | null;
  /** Its place in the whole text. */
  readonly start: number;
  /** Passages of one paragraph share it. */
  readonly paragraph: number;
  /** Everything checkable in it; worked out when first asked for. */
  readonly mentions: () => readonly Mention[];
  /** The whole sentence around a place in it. */
  readonly evidence: (index?: number) => Evidence;
}

/** All that a story's sources say, ready to be searched. */
export interface SourceText {
  readonly passages: readonly Passage[];
  /** The passages one after the other, their typography normalized, and in lower case. */
  readonly lower: string;
  /** All of it with its capitals. */
  readonly text: string;
  /** Whether the letters stand anywhere in `lower`. */
  readonly has: (letters: string) => boolean;
  /** Whether it is written in Chinese for the most part. */
  readonly isChinese: boolean;
  /** The sentence around a place of `lower`. */
  readonly evidenceAt: (index: number) => Evidence | null;
}

const read = new WeakMap<ReadStory<RankedStory>, SourceText>();

/**
 * Everything a story's sources say, the lead's first: titles, text, snippets, dates and addresses. Read once a story,
 * since every item may be looked up in every story.
 */
export function sourceTextOf(story: ReadStory<RankedStory>): SourceText {
  const known = read.get(story);
  if (known) return known;
  const made = assemble(passagesOf(story));
  read.set(story, made);
  return made;
}

/** Reads everything that looking claims up may ask of a story's sources; returns how many mentions there are. */
export function readSources(story: ReadStory<RankedStory>): number {
  return sourceTextOf(story).passages.reduce((count, { mentions }) => count + mentions().length, 0);
}

function assemble(passages: readonly Passage[]): SourceText {
  const text = passages
    .map((passage, at) => (isNewParagraph(passage, passages[at - 1]) ? '\n' : '') + passage.text)
    .join('');
  const lower = lowerCase(text);
  const had = new Map<string, boolean>();
  return {
    passages,
    text,
    lower,
    has(letters) {
      let known = had.get(letters);
      if (known === undefined) {
        known = lower.includes(letters);
        had.set(letters, known);
      }
      return known;
    },
    isChinese: isChinese(text),
    evidenceAt(index) {
      let low = 0;
      let high = passages.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((passages[middle]?.start ?? 0) <= index) low = middle;
        else high = middle;
      }
      const passage = passages[low];
      return passage?.evidence(index - passage.start) ?? null;
    },
  };
}

function isNewParagraph({ paragraph }: Passage, before: Passage | undefined): boolean {
  return before !== undefined && before.paragraph !== paragraph;
}

function passagesOf({ story, articles }: ReadStory<RankedStory>): Passage[] {
  const passages: Passage[] = [];
  let paragraph = 0;
  let end = 0;
  const add = (url: string, text: string, published: Instant | null): void => {
    const raw = text.normalize('NFC').trim();
    if (raw === '') return;
    paragraph += 1;
    if (passages.length > 0) end += 1;
    const normal = normalizeTypography(raw);
    for (const { start, end: to } of withGaps(sentenceRanges(raw), raw.length)) {
      passages.push(passage({ url, text: normal.slice(start, to), published, paragraph, start: end }, raw, start));
      end += to - start;
    }
  };
  for (const { url, title, site, author, paragraphs, published } of articles) {
    for (const named of [title, site ?? '', author ?? '']) add(url, named, published);
    for (const text of paragraphs) add(url, text, published);
    if (published) add(url, published.slice(0, 10), published);
  }
  for (const { url, title, summary, content, published } of [story.lead, ...story.supporting]) {
    const article = articles.find((candidate) => candidate.url === url);
    add(url, title, published);
    add(url, summary, published);
    // A page's text is the fuller version of what its feed carried.
    if (article?.from !== 'page') for (const text of content.split(/\n\s*\n/)) add(url, text, published);
    add(url, url, published);
  }
  return passages;
}

/** The ranges with the white space behind each, so that together they are the whole text. */
function withGaps(ranges: readonly Range[], length: number): Range[] {
  return ranges.map(({ start }, at) => ({ start, end: ranges[at + 1]?.start ?? length }));
}

function passage(
  given: Pick<Passage, 'url' | 'text' | 'published' | 'paragraph' | 'start'>,
  raw: string,
  from: number,
): Passage {
  let mentions: readonly Mention[] | undefined;
  return {
    ...given,
    lower: lowerCase(given.text),
    mentions() {
      mentions ??= mentionsIn(given.text);
      return mentions;
    },
    evidence: (index = 0) => ({ url: given.url, sentence: sentenceAt(raw, from + index) }),
  };
}

function sentenceAt(text: string, index: number): string {
  const { start, end } = sentenceRanges(text).find((range) => range.end > index) ?? { start: 0, end: text.length };
  return text.slice(start, end);
}
