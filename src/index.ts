import { isMainThread } from 'node:worker_threads';

// A thread that reads outside text begins with the same file, and loads nothing of the run.
if (isMainThread) await (await import('./action/index.ts')).start(process.env);
else await import('./readers.ts');
