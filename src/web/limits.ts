import PQueue from 'p-queue';
import type { Clock } from '../clock.ts';
import { type HostRule, publishedRules } from './host-rules.ts';

/** Bounds on requests: a few in flight to a host, a number in all, and pauses between them where a host asks for it. */
export interface Limits {
  /**
   * Runs the task when every bound allows; rejects with the signal's reason when it aborts while waiting.
   * @param host name, and port where it is not the usual one
   */
  run<T>(host: string, task: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** From now on one request at a time to a host, and so many milliseconds from start to start; a longer pause stays. */
  space(host: string, intervalMs: number): void;
}

export interface Bounds {
  /** Requests in flight to a host without a rule. */
  readonly perHost: number;
  /** Requests in flight in all. */
  readonly total: number;
  readonly rules?: readonly HostRule[];
  readonly clock: Clock;
}

/** Where the requests to a host, or to all hosts of one rule, wait. */
interface Line {
  readonly queue: PQueue;
  intervalMs: number;
  lastStart: number;
}

export function createLimits({ perHost, total, rules = publishedRules, clock }: Bounds): Limits {
  const all = new PQueue({ concurrency: total });
  const lines = new Map<string, Line>();

  function lineOf(host: string): Line {
    const known = lines.get(host);
    if (known !== undefined) return known;
    const rule = rules.find(({ hosts }) => hosts.includes(host));
    const line: Line = {
      queue: new PQueue({ concurrency: rule?.concurrency ?? perHost }),
      intervalMs: rule?.intervalMs ?? 0,
      lastStart: Number.NEGATIVE_INFINITY,
    };
    for (const name of rule?.hosts ?? [host]) lines.set(name, line);
    return line;
  }

  return {
    run: (host, task, signal) => {
      const line = lineOf(host);
      const start = (): Promise<Awaited<ReturnType<typeof task>>> =>
        all.add(
          () => {
            line.lastStart = clock.now();
            return task();
          },
          { signal },
        );
      const turn = async (): ReturnType<typeof start> => {
        await spaced(line, clock, signal);
        return start();
      };
      // Host first: requests that wait for a busy host must not hold places that other hosts could use.
      return line.queue.add(turn, { signal });
    },
    space: (host, intervalMs) => {
      const line = lineOf(host);
      line.intervalMs = Math.max(line.intervalMs, intervalMs);
      // With two at a time, both would see that enough time has passed and start together.
      line.queue.concurrency = 1;
    },
  };
}

async function spaced(line: Line, clock: Clock, signal: AbortSignal): Promise<void> {
  for (;;) {
    const wait = line.lastStart + line.intervalMs - clock.now();
    // A timer may fire a little early, hence the second look.
    if (!(wait > 0)) return;
    await clock.sleep(Math.ceil(wait), signal);
  }
}
