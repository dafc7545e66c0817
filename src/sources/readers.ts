// What worker threads read of this room's: lists of articles and of feeds, and notes of releases.

import type { Readers } from '../workers/index.ts';

export const sourceReaders = {
  jsonList: async () => (await import('./kinds/page/json-list.ts')).readJsonList,
  listingPage: async () => (await import('./kinds/page/list.ts')).readListingPage,
  markdown: async () => (await import('./kinds/github/notes.ts')).readMarkdown,
  outlines: async () => (await import('./kinds/opml/outlines.ts')).readOutlines,
  papers: async () => (await import('./kinds/arxiv/answer.ts')).readAnswer,
} satisfies Readers;
