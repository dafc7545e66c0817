import type { ReadStory } from '../articles/article.ts';
import type { RankedStory } from '../stories/story.ts';
import { sentencesOf } from '../writing/sentences.ts';
import type { Evidence } from './claim.ts';
import { type Mention, mentionsIn } from './mention.ts';

/** Something a source says, that a claim can be held against. */
export interface Passage {
  readonly mention: Mention;
  /** The year its article was published; null when not known. */
  readonly year: number | null;
  /** Splits the text into sentences only when asked: most mentions support nothing. */
  readonly evidence: () => Evidence;
}

/** Everything checkable that a story's sources say, the lead's first: titles, text, snippets, dates and addresses. */
export function passagesOf({ story, articles }: ReadStory<RankedStory>): Passage[] {
  const passages: Passage[] = [];
  const add = (url: string, text: string, published: string | null): void => {
    const year = published ? Number(published.slice(0, 4)) : null;
    for (const mention of mentionsIn(text)) {
      passages.push({ mention, year, evidence: () => ({ url, sentence: sentenceAt(text, mention) }) });
    }
  };
  for (const { url, title, paragraphs, published } of articles) {
    add(url, title, published);
    for (const paragraph of paragraphs) add(url, paragraph, published);
    if (published) add(url, published.slice(0, 10), published);
  }
  for (const { url, title, summary, content, published } of [story.lead, ...story.supporting]) {
    const read = articles.find((article) => article.url === url);
    add(url, title, published);
    add(url, summary, published);
    // A page's text is the fuller version of what its feed carried.
    if (read?.from !== 'page') for (const paragraph of content.split(/\n\s*\n/)) add(url, paragraph, published);
    add(url, url, published);
  }
  return passages;
}

function sentenceAt(text: string, { index, text: words }: Mention): string {
  const sentences = text.includes('\n') ? text.split('\n').map((line) => line.trim()) : sentencesOf(text);
  let from = 0;
  for (const sentence of sentences) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    if (from >= index + words.length) return sentence;
  }
  return text;
}
