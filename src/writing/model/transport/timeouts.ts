/** Times one call to a model out: when it is silent for too long, or takes too long in all. */
import type { Clock } from '../../../clock.ts';
import { ModelError } from './model-error.ts';
import type { Timing } from './timing.ts';

/** How long one call is waited for. */
export interface Patience {
  /** Fires, with a ModelError `timeout` as its reason, when it has come to its end. */
  readonly signal: AbortSignal;
  /** Notes a sign of life. */
  readonly heard: () => void;
  /** The call is over. */
  readonly end: () => void;
}

/**
 * Waits for a call as long as it shows signs of life, and no longer than a call may take. A model that thinks may need
 * minutes, and one that hangs should cost as little as possible: only a stream tells them apart, so where an answer
 * comes in one piece its whole time is waited for.
 */
export function openPatience({ callMs, silenceMs }: Timing, streams: boolean, clock: Clock): Patience {
  const over = new AbortController();
  const giveUp = (message: string): void => over.abort(new ModelError('timeout', message));
  const call = clock.alarm(callMs, () => giveUp(`no whole answer within ${callMs / 1000} s`));
  const silence = streams ? clock.alarm(silenceMs, () => giveUp(`nothing came for ${silenceMs / 1000} s`)) : null;
  return {
    signal: over.signal,
    heard: () => silence?.restart(),
    end: () => {
      call.stop();
      silence?.stop();
    },
  };
}
