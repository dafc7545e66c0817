/** Reads what sources answer in threads with limits of their own; each fails with a ReaderFault. */

import { apart } from '../workers/index.ts';
import { sourceReaders } from './readers.ts';

export const {
  jsonList: readJsonList,
  listingPage: readListingPage,
  markdown: readMarkdown,
  outlines: readOutlines,
  papers: readPapers,
} = apart(sourceReaders);
