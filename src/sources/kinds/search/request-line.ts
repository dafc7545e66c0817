/** Queues the requests of one search API key: one at a time, with pauses and one retry. */

import PQueue from 'p-queue';
import type { Clock } from '../../../clock.ts';
import { WebError, type WebPage } from '../../../web/index.ts';
import type { SourceContext, SourceError } from '../../source.ts';

/** What to make of a refusal: wait and ask again, give up on the key for this run, or (null) neither. */
export type Verdict = { readonly waitMs: number } | { readonly hopeless: SourceError } | null;

/** All requests with one key wait in one line. */
export interface SearchLine {
  /**
   * Sends a request when its turn comes; waits and asks once more when told that it came too fast.
   * @throws WebError; the SourceError of a hopeless refusal, from then on without a request
   */
  ask(send: (web: SourceContext['web']) => Promise<WebPage>, context: SourceContext): Promise<WebPage>;
}

export interface SearchLineOptions {
  /** Least pause between the starts of two requests, in milliseconds. */
  readonly pauseMs: number;
  readonly assess: (refusal: WebError) => Verdict;
}

/** Opens the line of one service; a run has one for each, shared by all queries. */
export function openSearchLine({ pauseMs, assess }: SearchLineOptions): SearchLine {
  const queue = new PQueue({ concurrency: 1 });
  let lastStart = Number.NEGATIVE_INFINITY;
  /** Set when the key is of no more use in this run. */
  let closed: SourceError | null = null;

  async function askTwice(send: () => Promise<WebPage>, { clock, signal }: SourceContext): Promise<WebPage> {
    try {
      return await send();
    } catch (error) {
      const verdict = error instanceof WebError ? assess(error) : null;
      if (verdict === null) throw error;
      if ('hopeless' in verdict) throw close(verdict.hopeless);
      await pause(verdict.waitMs, clock, signal);
      return await sendLast(send);
    }
  }

  /** The second try: a refusal that is final closes the line here too, any other stands. */
  async function sendLast(send: () => Promise<WebPage>): Promise<WebPage> {
    try {
      return await send();
    } catch (error) {
      const verdict = error instanceof WebError ? assess(error) : null;
      throw verdict !== null && 'hopeless' in verdict ? close(verdict.hopeless) : error;
    }
  }

  function close(why: SourceError): SourceError {
    closed = why;
    return why;
  }

  return {
    ask: async (send, context) => {
      const turn = Promise.withResolvers<void>();
      // The pauses between requests are the line's time, not the source's that happens to be next.
      const waiting = context.awaitTurn(turn.promise);
      const answer = queue.add(
        async () => {
          const { clock, signal } = context;
          if (closed === null) await pause(lastStart + pauseMs - clock.now(), clock, signal);
          turn.resolve();
          if (closed !== null) throw closed;
          const sendNow = (): Promise<WebPage> => {
            lastStart = clock.now();
            return send(context.web);
          };
          return await askTwice(sendNow, context);
        },
        { signal: context.signal },
      );
      answer.catch((error: unknown) => turn.reject(error));
      await waiting;
      return await answer;
    },
  };
}

async function pause(ms: number, clock: Clock, signal: AbortSignal): Promise<void> {
  if (ms > 0) await clock.sleep(ms, signal);
}
