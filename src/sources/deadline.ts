/** Measures a deadline that stands still while its holder waits for a turn in a queue. */

import type { Alarm, Clock } from '../clock.ts';

export interface Deadline {
  /** Aborts with a `TimeoutError` when the time is used up. */
  readonly signal: AbortSignal;
  /** Waits for a promise with the clock stopped. */
  readonly pausedFor: <T>(wait: Promise<T>) => Promise<T>;
  /** Stops the clock for good. */
  readonly stop: () => void;
}

/** Starts a deadline of so many milliseconds. */
export function startDeadline(ms: number, clock: Clock): Deadline {
  const controller = new AbortController();
  let left = ms;
  let waits = 0;
  let since = 0;
  let alarm: Alarm | undefined;
  const run = (): void => {
    since = clock.now();
    alarm = clock.alarm(left, () => controller.abort(new DOMException('out of time', 'TimeoutError')));
  };
  const pause = (): void => {
    alarm?.stop();
    left -= clock.now() - since;
  };
  run();
  return {
    signal: controller.signal,
    pausedFor: async (wait) => {
      waits += 1;
      if (waits === 1) pause();
      try {
        return await wait;
      } finally {
        waits -= 1;
        if (waits === 0 && alarm !== undefined) run();
      }
    },
    stop: () => {
      alarm?.stop();
      alarm = undefined;
    },
  };
}
