/** Deduplicates requests: everybody who asks for an address in one run shares one answer. */

import type { WebPage } from './web.ts';

export interface Shared {
  /**
   * Joins the request that is under way, takes the answer that came earlier, or asks. A failure is told to all who wait
   * for it and then forgotten, so that whoever asks later has a chance of their own.
   * @param key tells requests apart
   * @param cap the asker's cap on the body, in bytes; the answer of somebody with a larger cap may exceed it
   * @param ask sends the request; its signal aborts when nobody waits for it any more
   * @throws the signal's reason when the asker leaves before the others, otherwise what `ask` throws
   */
  get(
    key: string,
    cap: number,
    ask: (signal: AbortSignal) => Promise<WebPage>,
    signal: AbortSignal | undefined,
  ): Promise<WebPage>;
}

/** What all answers kept for later may come to, in bytes; the oldest go first. */
const mostBytes = 16 * 1024 * 1024;

interface Errand {
  readonly cap: number;
  readonly page: Promise<WebPage>;
  readonly stop: AbortController;
  askers: number;
  /** Length of the body; null until the answer is in. */
  bytes: number | null;
}

export function shareAnswers(): Shared {
  /** In order of asking. */
  const errands = new Map<string, Errand>();

  function start(key: string, cap: number, ask: (signal: AbortSignal) => Promise<WebPage>): Errand {
    const stop = new AbortController();
    const errand: Errand = { cap, page: ask(stop.signal), stop, askers: 0, bytes: null };
    errands.set(key, errand);
    errand.page.then(
      ({ body }) => {
        errand.bytes = body.byteLength;
        makeRoom();
      },
      () => forget(key, errand),
    );
    return errand;
  }

  function forget(key: string, errand: Errand): void {
    if (errands.get(key) === errand) errands.delete(key);
  }

  function makeRoom(): void {
    let total = errands.values().reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    for (const [key, { bytes }] of errands) {
      if (total <= mostBytes) return;
      if (bytes === null) continue;
      errands.delete(key);
      total -= bytes;
    }
  }

  async function join(key: string, errand: Errand, signal: AbortSignal | undefined): Promise<WebPage> {
    const left = Promise.withResolvers<never>();
    const leave = (): void => {
      errand.askers -= 1;
      if (errand.askers > 0) left.reject(signal?.reason);
      else {
        // The last to leave sees the request end: what the host had said by then is worth more than "called off".
        forget(key, errand);
        errand.stop.abort(signal?.reason);
      }
    };
    errand.askers += 1;
    signal?.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([errand.page, left.promise]);
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  return {
    get: async (key, cap, ask, signal) => {
      signal?.throwIfAborted();
      const known = errands.get(key);
      // One that is under way with a smaller cap may fail where this asker's would not.
      const fits = known !== undefined && (known.bytes !== null || known.cap >= cap);
      return await join(key, fits ? known : start(key, cap, ask), signal);
    },
  };
}
