// What worker threads read of this room's: posts that the blog published.

import type { Readers } from '../workers/index.ts';

export const blogReaders = {
  post: async () => (await import('./parse-post.ts')).parsePost,
} satisfies Readers;
