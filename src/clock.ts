import { setTimeout as wait } from 'node:timers/promises';

/** Measures time and waits: the machine's own clock in a run, one that the test moves in a test. */
export interface Clock {
  /** Milliseconds from a moment of its own; never goes back. */
  readonly now: () => number;
  /** Waits so many milliseconds; rejects when the signal aborts first. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Calls `ring` once in so many milliseconds. */
  readonly alarm: (ms: number, ring: () => void) => Alarm;
}

/** A call that is to come. */
export interface Alarm {
  /** Has the full time to go again, unless it was stopped. */
  readonly restart: () => void;
  readonly stop: () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  alarm: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    let isStopped = false;
    return {
      restart: () => {
        if (!isStopped) timer.refresh();
      },
      stop: () => {
        isStopped = true;
        clearTimeout(timer);
      },
    };
  },
};
