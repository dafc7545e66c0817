/** Contract type: a link, one page on the web with all that the sources said of it. */

import type { Dated } from '../text/day.ts';
import type { Engagement } from './candidate.ts';

/** All candidates of one identity, merged. Text fields are plain text. */
export interface Link extends Dated {
  /** Identity: two URLs of one page share it. Never published. */
  readonly key: string;
  /** The address to publish: as gathered, without tracking parts. */
  readonly url: string;
  readonly title: string;
  /** Present when no source gave a title: it was made from the address, and stands in until the page's own is read. */
  readonly titleFrom?: 'address';
  /** Ids of the sources that carried it, sorted. */
  readonly sources: readonly string[];
  readonly summary: string;
  readonly content: string;
  /** The date is that of the page's own site, and so one of publication; absent where others told of the page. */
  readonly datedBySite?: true;
  readonly author: string | null;
  /** One entry a source, sorted by source. */
  readonly engagement: readonly Engagement[];
}
