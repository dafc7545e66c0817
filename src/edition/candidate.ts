/** Contract type: a candidate, a link as one source gave it. */

import type { Dated } from '../text/day.ts';

/** How close a source stands to the events it tells of: the maker, the press, or the crowd. */
export type Standing = 'primary' | 'secondary' | 'community';

/** What readers did with a link at one source. */
export interface Engagement {
  readonly source: string;
  readonly points: number;
  readonly comments: number;
  /** Where the discussion is; null when there is none. */
  readonly url: string | null;
}

/** A link before it has an identity and is merged with others. Text fields are plain text, never HTML. */
export interface Candidate extends Dated {
  /** Absolute http(s) URL as the source gave it. */
  readonly url: string;
  readonly title: string;
  /** Present when nobody gave a title: it was made from the address, and stands in until the page's own is read. */
  readonly titleFrom?: 'address';
  /** `id` of the source. */
  readonly source: string;
  /** Snippet, at most a few sentences; '' when the source has none. */
  readonly summary: string;
  /** Full text carried by the source itself; '' when it carries none. Paragraphs are separated by blank lines. */
  readonly content: string;
  readonly author: string | null;
  /** True when the source and the page are of one site: nobody knows the page's title and date better. */
  readonly ownSite: boolean;
  readonly engagement: Engagement | null;
}
