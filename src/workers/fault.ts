/** Declares the error by which reading in a worker thread fails. */

import type { HealthReason } from '../edition/health.ts';

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
