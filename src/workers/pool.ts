/**
 * Runs readers of outside text in a few worker threads, each task within a limit of processor time, wall time and
 * memory. A thread that exceeds one is ended and replaced; what waits behind it goes on.
 */

import { Worker } from 'node:worker_threads';
import { endedFault, ReaderFault, type Reply, thrownFault } from './fault.ts';
import { digestOf, handedOver } from './input.ts';
import { type PoolLimits, usualLimits, watch } from './watch.ts';

export interface Pool {
  /**
   * Has a reader read something, which has to be plain data. Bytes directly in it are handed over as a copy.
   * @throws ReaderFault; the signal's reason when it aborts before the reader is done
   */
  run(reader: string, input: object, signal?: AbortSignal): Promise<unknown>;
  /** Ends all threads; what is running or waiting fails. */
  close(): Promise<void>;
}

/**
 * From so many milliseconds on at one task a thread holds up what waits behind it, and another one is started. A sound
 * document takes a few, so that a day without trouble pays for one thread.
 */
const heldUpMs = 500;
/** Processor time before the reader has been loaded: no limit counts from there. */
const notYet = Number.POSITIVE_INFINITY;
/**
 * The young generation, where all objects begin, in megabytes. V8's own choice, up to 48 MB a thread, is meant for
 * processes that have the machine for themselves.
 */
const youngMb = 8;

interface Task {
  readonly reader: string;
  readonly input: object;
  readonly signal: AbortSignal | undefined;
  readonly settled: PromiseWithResolvers<unknown>;
}

/** A thread, and what it is at. */
interface Thread {
  readonly worker: Worker;
  task: Task | null;
  /** Whether it has been at its task for longer than sound documents take. */
  isSlow: boolean;
  slow: NodeJS.Timeout | undefined;
  /** Processor time it had used before it began to read, in milliseconds. */
  cpuMs: number;
  stopWatching: () => void;
}

/** @param entry the file a thread begins with, which calls `serve` */
export function openPool(entry: URL, limits: PoolLimits = usualLimits): Pool {
  const threads = new Set<Thread>();
  const waiting: Task[] = [];
  /** Digests of what a reader was ended over. */
  const refused = new Set<string>();
  let isClosed = false;

  function start(): Thread {
    const worker = new Worker(entry, {
      // Readers need nothing of the machine they run on, and nothing secret is to be where strangers' text is read.
      env: {},
      execArgv: [],
      stdout: false,
      stderr: false,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: youngMb },
    });
    const thread: Thread = {
      worker,
      task: null,
      isSlow: false,
      slow: undefined,
      cpuMs: notYet,
      stopWatching: () => {},
    };
    worker.on('message', (reply: Reply) => heard(thread, reply));
    worker.on('error', (error) => end(thread, endedFault(error, limits.heapMb)));
    worker.on('exit', () => end(thread, new ReaderFault('unexpected', 'the reading thread ended by itself')));
    threads.add(thread);
    return thread;
  }

  function next(): void {
    while (waiting.length > 0) {
      const free = [...threads].find(({ task }) => task === null);
      const mayStart = threads.size < limits.threads && [...threads].every(({ isSlow }) => isSlow);
      if (free === undefined && !mayStart) return;
      const task = waiting.shift();
      if (task !== undefined) assign(free ?? start(), task);
    }
  }

  function assign(thread: Thread, task: Task): void {
    thread.task = task;
    thread.cpuMs = notYet;
    thread.worker.ref();
    thread.stopWatching = watch(thread, limits, (fault) => end(thread, fault));
    const { input, transfer } = handedOver(task.input);
    try {
      thread.worker.postMessage({ reader: task.reader, input }, transfer);
    } catch (error) {
      release(thread)?.settled.reject(error);
      next();
    }
  }

  function release(thread: Thread): Task | null {
    const { task } = thread;
    thread.stopWatching();
    clearTimeout(thread.slow);
    thread.task = null;
    thread.isSlow = false;
    // An idle thread must not keep the process from ending.
    thread.worker.unref();
    return task;
  }

  function heard(thread: Thread, reply: Reply): void {
    thread.cpuMs = reply.cpuMs;
    if ('loaded' in reply) {
      // Loading a reader is no fault of what it reads, and counts for nothing.
      thread.slow = setTimeout(() => {
        thread.isSlow = true;
        next();
      }, heldUpMs);
      return;
    }
    const task = release(thread);
    if ('value' in reply) task?.settled.resolve(reply.value);
    else if (task !== null) fail(task, thrownFault(reply.fault));
    next();
  }

  /** Ends a thread for good. */
  function end(thread: Thread, fault: ReaderFault): void {
    if (!threads.delete(thread)) return;
    const task = release(thread);
    void thread.worker.terminate();
    if (task !== null) fail(task, fault);
    next();
  }

  function fail(task: Task, fault: ReaderFault): void {
    if (fault.reason === 'too-complex') refused.add(digestOf(task.reader, task.input));
    task.settled.reject(fault);
  }

  function abandon(task: Task): void {
    const at = waiting.indexOf(task);
    if (at >= 0) waiting.splice(at, 1);
    task.settled.reject(task.signal?.reason);
    const thread = [...threads].find((one) => one.task === task);
    if (thread !== undefined) end(thread, new ReaderFault('timeout', 'nobody waits for it any more'));
  }

  return {
    async run(reader, input, signal) {
      signal?.throwIfAborted();
      const task: Task = { reader, input, signal, settled: Promise.withResolvers() };
      if (isClosed) throw new ReaderFault('unexpected', 'the reading threads are closed');
      if (refused.size > 0 && refused.has(digestOf(task.reader, task.input))) {
        throw new ReaderFault('too-complex', 'it was too complex to be read before in this run');
      }
      const stop = (): void => abandon(task);
      signal?.addEventListener('abort', stop, { once: true });
      waiting.push(task);
      next();
      try {
        return await task.settled.promise;
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
    async close() {
      isClosed = true;
      const closed = new ReaderFault('unexpected', 'the reading threads are closed');
      for (const task of waiting.splice(0)) task.settled.reject(closed);
      const workers = [...threads].map(({ worker }) => worker);
      for (const thread of [...threads]) end(thread, closed);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
