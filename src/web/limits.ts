/** Bounds the requests in flight, to each host and in all, and keeps the pauses that hosts ask for between them. */

import PQueue from 'p-queue';
import type { Clock } from '../clock.ts';

/** What one operator asks of robots, beyond the manners every host is treated with. */
export interface HostRule {
  /** Hosts that count as one: they share the interval and the connections. */
  readonly hosts: readonly string[];
  /** Least time from the start of one request to the start of the next, in milliseconds. */
  readonly intervalMs: number;
  /** Requests in flight at the same time. */
  readonly concurrency: number;
}

/**
 * Published rules of hosts that sources of this kind of blog live on.
 *
 * arXiv: "When using the legacy APIs (including OAI-PMH, RSS, and the arXiv API), make no more than one request every
 * three seconds, and limit requests to a single connection at a time", for all of them together:
 * https://info.arxiv.org/help/api/tou.html. Its pages on arxiv.org say theirs in robots.txt.
 */
export const publishedRules: readonly HostRule[] = [
  { hosts: ['export.arxiv.org', 'rss.arxiv.org', 'oaipmh.arxiv.org'], intervalMs: 3_000, concurrency: 1 },
];

export interface Limits {
  /**
   * Runs the task when every bound allows; rejects with the signal's reason when it aborts while waiting.
   * @param host name, and port where it is not the usual one
   */
  run<T>(host: string, task: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /**
   * From now on one request at a time to a host, and so many milliseconds from start to start; a longer pause stays.
   */
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
