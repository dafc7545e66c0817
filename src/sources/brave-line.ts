import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import { WebError, type WebPage } from '../web/web.ts';
import { judgeRefusal, leastPause } from './brave-refusal.ts';
import type { SourceContext, SourceError } from './source.ts';

/** The one line in which all Brave requests of a run wait: one at a time, their starts a pause apart. */
export interface BraveLine {
  /**
   * Sends a request when its turn comes; waits and asks once more when told that it came too fast.
   * @throws WebError; SourceError `quota-exhausted` or `bad-key`, from then on without a request
   */
  ask(address: string, key: string, context: SourceContext): Promise<WebPage>;
}

export function openBraveLine(): BraveLine {
  const queue = new PQueue({ concurrency: 1 });
  let lastStart = Number.NEGATIVE_INFINITY;
  /** Set when the key is of no more use in this run. */
  let closed: SourceError | null = null;

  async function send(address: string, key: string, { web }: SourceContext): Promise<WebPage> {
    lastStart = performance.now();
    const headers = { accept: 'application/json', 'x-subscription-token': key };
    return await web.get(address, { headers, retry: false });
  }

  async function pause(ms: number, signal: AbortSignal): Promise<void> {
    if (ms > 0) await sleep(ms, undefined, { signal });
  }

  async function askTwice(address: string, key: string, context: SourceContext): Promise<WebPage> {
    try {
      return await send(address, key, context);
    } catch (error) {
      const verdict = error instanceof WebError ? judgeRefusal(error) : null;
      if (verdict === null) throw error;
      if ('hopeless' in verdict) throw close(verdict.hopeless);
      await pause(verdict.waitMs, context.signal);
      return await sendLast(address, key, context);
    }
  }

  /** The second try: a refusal that is final closes the line here too, any other stands. */
  async function sendLast(address: string, key: string, context: SourceContext): Promise<WebPage> {
    try {
      return await send(address, key, context);
    } catch (error) {
      const verdict = error instanceof WebError ? judgeRefusal(error) : null;
      throw verdict !== null && 'hopeless' in verdict ? close(verdict.hopeless) : error;
    }
  }

  function close(why: SourceError): SourceError {
    closed = why;
    return why;
  }

  return {
    ask: async (address, key, context) => {
      const turn = Promise.withResolvers<void>();
      // The pauses between requests are the line's time, not the source's that happens to be next.
      const waiting = context.awaitTurn(turn.promise);
      const answer = queue.add(
        async () => {
          if (closed === null) await pause(lastStart + leastPause - performance.now(), context.signal);
          turn.resolve();
          if (closed !== null) throw closed;
          return await askTwice(address, key, context);
        },
        { signal: context.signal },
      );
      answer.catch((error: unknown) => turn.reject(error));
      await waiting;
      return await answer;
    },
  };
}
