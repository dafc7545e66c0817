// What worker threads read of the articles of a day's stories.

import type { Readers } from '../workers/index.ts';

export const storyReaders = {
  readThrough: async () => (await import('./story-tasks.ts')).readThrough,
  excerpt: async () => (await import('./story-tasks.ts')).writeExcerpt,
  outlook: async () => (await import('./story-tasks.ts')).writeOutlook,
  lookUpItem: async () => (await import('./story-tasks.ts')).lookUpItem,
  orders: async () => (await import('./story-tasks.ts')).ordersIn,
  lookUpLines: async () => (await import('./story-tasks.ts')).lookUpLines,
} satisfies Readers;
