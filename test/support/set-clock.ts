/** A clock that stands still until the test moves it, so that no wait is real and a slow machine changes nothing. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Alarm, Clock } from '../../src/clock.ts';

/** What is to happen at a time. */
interface Due {
  at: number;
  readonly ring: () => void;
  readonly isSleep: boolean;
}

/**
 * Turns of the event loop that pass before the clock moves on by itself: what was sent arrives within a few, since all
 * parts of a test run in one process.
 */
const turnsAtRest = 10;

export class SetClock implements Clock {
  /** What was waited for, in milliseconds, in the order of asking. */
  readonly waits: number[] = [];
  readonly #movesOn: boolean;
  readonly #due = new Set<Due>();
  #now = 0;
  #isMoving = false;

  /** @param options.movesOn whether it moves on by itself, from one moment to the next, as long as someone sleeps */
  constructor({ movesOn = false } = {}) {
    this.#movesOn = movesOn;
  }

  readonly now = (): number => this.#now;

  readonly sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    this.waits.push(ms);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const due: Due = { at: this.#now + ms, ring: resolve, isSleep: true };
    const callOff = (): void => reject(signal?.reason);
    signal?.addEventListener('abort', callOff, { once: true });
    this.#add(due);
    try {
      await promise;
    } finally {
      this.#due.delete(due);
      signal?.removeEventListener('abort', callOff);
    }
  };

  readonly alarm = (ms: number, ring: () => void): Alarm => {
    const due: Due = { at: this.#now + ms, ring, isSleep: false };
    this.#add(due);
    return {
      restart: () => {
        if (this.#due.has(due)) due.at = this.#now + ms;
      },
      stop: () => void this.#due.delete(due),
    };
  };

  /** Moves on by so many milliseconds, past all that is due until then, in its order. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#next(); next !== null && next.at <= end; next = this.#next()) this.#ring(next);
    this.#now = end;
  }

  /** Moves on to what is due next, if anything is. */
  skip(): void {
    const next = this.#next();
    if (next !== null) this.#ring(next);
  }

  #next(): Due | null {
    let first: Due | null = null;
    for (const due of this.#due) if (first === null || due.at < first.at) first = due;
    return first;
  }

  #ring(due: Due): void {
    this.#due.delete(due);
    this.#now = Math.max(this.#now, due.at);
    due.ring();
  }

  #add(due: Due): void {
    this.#due.add(due);
    if (this.#movesOn && !this.#isMoving) void this.#moveOn();
  }

  async #moveOn(): Promise<void> {
    this.#isMoving = true;
    while ([...this.#due].some(({ isSleep }) => isSleep)) {
      await rest();
      if ([...this.#due].some(({ isSleep }) => isSleep)) this.skip();
    }
    this.#isMoving = false;
  }
}

/** Lets everything else go on until nothing is on its way any more. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < turnsAtRest; turn += 1) await nextTurn();
}

/** Lets everything else go on until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextTurn();
}
