// What worker threads read of this room's: pages, GitHub's answers, and what feeds said.

import type { Readers } from '../workers/index.ts';

export const articleReaders = {
  page: async () => (await import('./read-page.ts')).readPage,
  feedText: async () => (await import('./to-article.ts')).articleOfFeed,
  gitHubPage: async () => (await import('./sites/github-answer.ts')).readGitHubPage,
} satisfies Readers;
