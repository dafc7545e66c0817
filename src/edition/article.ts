/** Contract type: an article, what a page says as clean text. */

import type { Instant } from '../text/day.ts';
import type { WebReason } from './health.ts';

export interface Article {
  /** The address that was asked for: one of the story's links. */
  readonly url: string;
  /** The page's own address, by its redirects and what it declares; absent when it was not read. For comparing only. */
  readonly address?: string;
  readonly title: string;
  /** Paragraphs in reading order, plain text. Empty when nothing could be read. */
  readonly paragraphs: readonly string[];
  /** BCP 47 primary language, for example `en` or `zh`; null when it cannot be told. */
  readonly language: string | null;
  readonly published: Instant | null;
  /** When it was published, as the page's markup says for machines; absent where it says nothing. */
  readonly declared?: Instant;
  readonly author: string | null;
  readonly site: string | null;
  /** `page`: read from the page; `feed`: the source's own text, because the page could not be read. */
  readonly from: 'page' | 'feed';
  /** Why the page could not be read (a `WebReason`, or `no-text`); null when it was. */
  readonly reason: string | null;
}

/** A chosen story with what its pages say; the lead's article comes first. */
export interface ReadStory<S> {
  readonly story: S;
  readonly articles: readonly Article[];
}

/** An item whose own page nobody could open. */
export interface UnreadLead {
  /** Index of the item in the edition, from 0. */
  readonly item: number;
  readonly reason: WebReason;
}
