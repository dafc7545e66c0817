/** Collects the prompt injections that the pages of a day's stories hold. */
import type { Article, ReadStory } from '../../edition/article.ts';
import type { ItemInjection } from '../../edition/item.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { type Addressee, injectionIn } from './prompt-injection.ts';

/** An order that a page gives. */
export interface PageInjection {
  readonly to: Addressee;
  /** The page's address. */
  readonly url: string;
  readonly sentence: string;
  /** With the sentence behind it, which may say what to write. */
  readonly wording: string;
}

/** Orders kept for one item: one page can hold thousands, and the first few tell what it is up to. */
const mostShown = 3;
/** Characters kept of an order. */
const longestShown = 300;

/** Every order of a page, to machines and to readers. Pure. */
export function injectionsOf({ url, paragraphs }: Article): PageInjection[] {
  return paragraphs.flatMap((paragraph) => {
    const sentences = sentencesOf(paragraph);
    return sentences.flatMap((sentence, index) => {
      const to = injectionIn(sentence);
      return to === null ? [] : [{ to, url, sentence, wording: sentences.slice(index, index + 2).join(' ') }];
    });
  });
}

/**
 * Orders to machines that the read text of each story holds, whoever writes its item: such a page wants something, and
 * an editor should know. Pure.
 * @param stories in the order of the items
 */
export function injectionsForMachines(stories: readonly ReadStory<unknown>[]): ItemInjection[] {
  return stories.flatMap(({ articles }, item) => {
    const found = articles.flatMap(injectionsOf).filter(({ to }) => to === 'machines');
    return found.slice(0, mostShown).map(({ url, sentence }) => {
      return { item, url, sentence: [...sentence].slice(0, longestShown).join('') };
    });
  });
}
