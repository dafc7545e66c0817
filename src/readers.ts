/** Lists what is read in worker threads, and is what such a thread begins with. */

import { isMainThread } from 'node:worker_threads';
import { articleReaders } from './articles/readers.ts';
import { blogReaders } from './blog/readers.ts';
import { feedReaders } from './feeds/readers.ts';
import { storyReaders } from './pipeline/readers.ts';
import { sourceReaders } from './sources/readers.ts';
import { serve } from './workers/index.ts';

if (!isMainThread) serve({ ...articleReaders, ...blogReaders, ...feedReaders, ...sourceReaders, ...storyReaders });
