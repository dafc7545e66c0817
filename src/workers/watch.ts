/** Ends what a worker thread is at once it takes more processor time, time by the clock or memory than it may. */

import type { Worker } from 'node:worker_threads';
import { ReaderFault } from './fault.ts';

export interface PoolLimits {
  /** Threads at the same time. */
  readonly threads: number;
  /** Processor time of one task, in milliseconds: a busy machine takes nothing away from it. */
  readonly cpuMs: number;
  /** Time of one task by the clock, in milliseconds, for what waits instead of working. */
  readonly wallMs: number;
  /** Heap of one thread, in megabytes. */
  readonly heapMb: number;
  /** Bytes outside of the heap of one thread, in megabytes: V8's own limits do not count them. */
  readonly externalMb: number;
}

/**
 * The limits of a run. A sound page of 2.9 MB in 5,000 paragraphs takes 1.8 s of processor time, a sound feed of 8 MB
 * 0.6 s, and neither more than 60 MB. Both threads at their memory limits leave the whole process below 700 MB.
 */
export const usualLimits: PoolLimits = { threads: 2, cpuMs: 3_000, wallMs: 30_000, heapMb: 160, externalMb: 96 };

/** How often a running thread is asked what it has used, in milliseconds. */
const watchMs = 100;
/** A thread at work. */
interface Watched {
  readonly worker: Worker;
  /** Processor time it had used before it began to read, in milliseconds. */
  readonly cpuMs: number;
}

/** Looks after a thread at work; returns what stops that. */
export function watch(thread: Watched, limits: PoolLimits, exceed: (fault: ReaderFault) => void): () => void {
  const { worker } = thread;
  let isOver = false;
  const overrun = (what: string): void => {
    if (!isOver) exceed(new ReaderFault('too-complex', `ended, since it took more than ${what} to read`));
  };
  const look = setInterval(() => {
    // Runtimes before Node 24.6 cannot tell; the clock stands in.
    void worker.cpuUsage?.().then(({ user, system }) => {
      if ((user + system) / 1_000 - thread.cpuMs > limits.cpuMs) overrun(`${limits.cpuMs / 1_000} s`);
    }, ignore);
    void worker.getHeapStatistics?.().then(({ external_memory: bytes }) => {
      if (bytes > limits.externalMb * 1_048_576) overrun(`${limits.externalMb} MB`);
    }, ignore);
  }, watchMs);
  // After the answers that have come in the meantime: the main thread may have been busy itself.
  const wall = setTimeout(() => setImmediate(() => overrun(`${limits.wallMs / 1_000} s`)), limits.wallMs);
  return () => {
    isOver = true;
    clearInterval(look);
    clearTimeout(wall);
  };
}

/** A thread that has ended cannot say what it used, and need not. */
function ignore(): void {}
