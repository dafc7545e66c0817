/** Runs one source within its own deadline and turns whatever goes wrong into its health. */

import type { Alarm, Clock } from '../../clock.ts';
import type { SourceHealth } from '../../edition/health.ts';
import type { Day } from '../../text/day.ts';
import type { Web } from '../../web/index.ts';
import { startDeadline } from '../deadline.ts';
import { detailOf, reasonFor } from '../health/reason.ts';
import type { Source } from '../kind.ts';
import { type SourceContext, SourceError } from '../source.ts';

/** What all sources of one run work under. */
export interface Terms {
  readonly web: Web;
  readonly day: Day;
  readonly keys: SourceContext['keys'];
  /** Time of its own each source has, in milliseconds. */
  readonly sourceDeadlineMs: number;
  /** Aborts when the time for all sources is up. */
  readonly end: AbortSignal;
  readonly shared: SourceContext['shared'];
  readonly clock: Clock;
}

/** What the work cost. */
type Spent = Pick<SourceHealth, 'requests' | 'ms'>;
export type Attempt<T> = { readonly value: T; readonly spent: Spent } | { readonly failure: SourceHealth };

/** How long after its deadline a source may still hand over the part it has, in milliseconds. */
const handOverMs = 100;

/** Nothing is thrown: a source that fails or hangs comes back as its health. */
export async function withDeadline<T>(
  source: Source,
  work: (context: SourceContext) => Promise<T>,
  { web, day, keys, sourceDeadlineMs, end, shared, clock }: Terms,
): Promise<Attempt<T>> {
  const started = clock.now();
  const deadline = startDeadline(sourceDeadlineMs, clock);
  const signal = AbortSignal.any([deadline.signal, end]);
  let requests = 0;
  const onRequest = (): void => {
    requests += 1;
  };
  const under = <O extends { readonly signal?: AbortSignal }>(options: O) => ({
    ...options,
    signal: options.signal ? AbortSignal.any([signal, options.signal]) : signal,
    onRequest,
    awaitTurn: deadline.pausedFor,
  });
  const context: SourceContext = {
    web: {
      get: (url, options = {}) => web.get(url, under(options)),
      post: (url, options) => web.post(url, under(options)),
    },
    day,
    keys,
    signal,
    shared,
    awaitTurn: deadline.pausedFor,
    clock,
  };
  const spent = (): Spent => ({ requests, ms: Math.round(clock.now() - started) });
  try {
    return { value: await withinSignal(work(context), signal, clock), spent: spent() };
  } catch (error) {
    const fault = signal.aborted ? overrun(deadline.signal, sourceDeadlineMs, error) : error;
    const { id, name, kind, standing } = source;
    const reason = reasonFor(fault);
    const outcome = reason === 'no-key' ? 'skipped' : 'failed';
    const verdict = { outcome, reason, detail: detailOf(fault) } as const;
    return { failure: { id, name, kind, standing, ...verdict, links: 0, newest: null, ...spent() } };
  } finally {
    deadline.stop();
  }
}

/** Waits for a source, though not much longer than its signal allows, whether or not the source heeds it. */
async function withinSignal<T>(work: Promise<T>, signal: AbortSignal, clock: Clock): Promise<T> {
  const tooLong = Promise.withResolvers<never>();
  let alarm: Alarm | undefined;
  const giveUp = (): void => {
    alarm = clock.alarm(handOverMs, () => tooLong.reject(signal.reason));
  };
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  try {
    return await Promise.race([work, tooLong.promise]);
  } finally {
    alarm?.stop();
    signal.removeEventListener('abort', giveUp);
  }
}

function overrun(deadline: AbortSignal, ms: number, cause: unknown): SourceError {
  const message = deadline.aborted
    ? `not done within its ${ms / 1000} s`
    : 'not done when the time for all sources was up';
  return new SourceError('timeout', message, { cause });
}
