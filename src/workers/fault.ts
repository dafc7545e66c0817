/** Declares the error by which reading in a worker thread fails. */

import { type HealthReason, healthReasons } from '../edition/health.ts';

/**
 * Why a reader gave nothing: `too-complex` where it was ended at its limits, else the reason that it threw itself, or
 * `unexpected`. Errors cross from thread to thread as data, so that this one stands for all of them.
 */
export class ReaderFault extends Error {
  readonly reason: HealthReason;

  constructor(reason: HealthReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReaderFault';
    this.reason = reason;
  }
}

/** What goes to a thread: which reader, and what it is to read. */
export interface Order {
  readonly reader: string;
  readonly input: unknown;
}

/**
 * What comes back: once that the reader is loaded, then what it read. `cpuMs` is what the thread has used of its
 * processor since it began.
 */
export type Reply = { readonly cpuMs: number } & (
  | { readonly loaded: true }
  | { readonly value: unknown }
  | { readonly fault: { readonly reason: string | null; readonly message: string; readonly stack: string } }
);

/** Why a thread ended that had `heapMb` megabytes of heap. */
export function endedFault(error: unknown, heapMb: number): ReaderFault {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new ReaderFault('too-complex', `ended, since it took more than ${heapMb} MB to read`, { cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new ReaderFault('unexpected', `the reading thread failed: ${message}`, { cause: error });
}

/** An error thrown by a reader, as it was where it was thrown. */
export function thrownFault({ reason, message, stack }: Extract<Reply, { fault: unknown }>['fault']): ReaderFault {
  const known = healthReasons.find((code) => code === reason) ?? 'unexpected';
  const fault = new ReaderFault(known, message);
  if (stack !== '') fault.stack = stack;
  return fault;
}
