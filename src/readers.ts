/** Lists what is read in worker threads, and is what such a thread begins with. */

import { isMainThread } from 'node:worker_threads';
import { feedReaders } from './feeds/readers.ts';
import { sourceReaders } from './sources/readers.ts';
import { serve } from './workers/index.ts';

if (!isMainThread) serve({ ...feedReaders, ...sourceReaders });
