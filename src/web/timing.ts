/** Timeouts for requests that queue: timers that start late, abortable waiting, and turns of the event loop. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Alarm, Clock } from '../clock.ts';

/** A timeout that begins to run when it is started, so that time spent waiting for a turn is not counted. */
export interface Timer {
  readonly signal: AbortSignal;
  /** Starts the clock; later calls do nothing. */
  readonly start: () => void;
  readonly stop: () => void;
}

export function createTimer(ms: number, clock: Clock): Timer {
  const controller = new AbortController();
  let alarm: Alarm | undefined;
  return {
    signal: controller.signal,
    start: () => {
      alarm ??= clock.alarm(ms, () => controller.abort(new DOMException('out of time', 'TimeoutError')));
    },
    stop: () => alarm?.stop(),
  };
}

/** Waits for work that does not know the signal; rejects with its reason when it aborts first. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const stop = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * Lets one of those who wait pass at each turn of the event loop, so that answers are taken in and requests sent
 * between them.
 */
export function oneEachTurn(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => nextTurn());
    return last;
  };
}
