import type { SourceConfig } from '../config/config.ts';
import { admits, type Day, type Instant } from '../day.ts';
import type { Web } from '../web/web.ts';
import { isUsable } from './admit.ts';
import { gatherBrave } from './brave.ts';
import { startDeadline } from './deadline.ts';
import { gatherFeed } from './feed.ts';
import { gatherHackerNews } from './hacker-news.ts';
import { detailOf, reasonFor } from './reason.ts';
import {
  type Candidate,
  type Gather,
  type Gathered,
  type Reservation,
  type SourceContext,
  SourceError,
  type SourceHealth,
} from './source.ts';

/** How each kind of source is gathered. A new kind is a file and a line here. */
const registry: { readonly [K in SourceConfig['kind']]: Gather<Extract<SourceConfig, { kind: K }>> } = {
  feed: gatherFeed,
  brave: gatherBrave,
  'hacker-news': gatherHackerNews,
};

export interface GatherOptions {
  readonly web: Web;
  readonly day: Day;
  readonly keys: SourceContext['keys'];
  readonly signal?: AbortSignal;
  /** Time of its own each source has, in milliseconds. */
  readonly sourceDeadlineMs?: number;
  /** Time for all sources together, in milliseconds. */
  readonly stageDeadlineMs?: number;
  /** Told of each source as it ends, in that order. */
  readonly onHealth?: (health: SourceHealth) => void;
}

export interface Harvest {
  /** Candidates of any date, in the order of the sources: whether they enter the day is decided after merging. */
  readonly candidates: readonly Candidate[];
  /** One entry a source, in the same order. */
  readonly health: readonly SourceHealth[];
}

/** A feed whose newest item is older than this, in days, has gone quiet: many dead feeds still answer. */
const staleDays = 60;
/** How long after its deadline a source may still hand over the part it has, in milliseconds. */
const handOverMs = 100;

/** What a source came to: its candidates, and what to say of it. */
interface Outcome {
  readonly candidates: readonly Candidate[];
  readonly health: SourceHealth;
}

/**
 * Gathers all sources at once. A source that fails or hangs costs its own candidates and at most its own deadline;
 * nothing is thrown.
 */
export async function gather(sources: readonly SourceConfig[], options: GatherOptions): Promise<Harvest> {
  const { signal, stageDeadlineMs = 30_000, onHealth } = options;
  const stage = startDeadline(stageDeadlineMs);
  const end = signal ? AbortSignal.any([stage.signal, signal]) : stage.signal;
  const shared = rememberByMaker();
  const outcomes = await Promise.all(
    sources.map(async (config) => {
      const outcome = await gatherOne(config, options, end, shared);
      onHealth?.(outcome.health);
      return outcome;
    }),
  );
  stage.stop();
  return {
    candidates: outcomes.flatMap(({ candidates }) => candidates),
    health: outcomes.map(({ health }) => health),
  };
}

async function gatherOne(
  config: SourceConfig,
  { web, day, keys, sourceDeadlineMs = 10_000 }: GatherOptions,
  end: AbortSignal,
  shared: SourceContext['shared'],
): Promise<Outcome> {
  const started = performance.now();
  const deadline = startDeadline(sourceDeadlineMs);
  const signal = AbortSignal.any([deadline.signal, end]);
  let requests = 0;
  const onRequest = (): void => {
    requests += 1;
  };
  const context: SourceContext = {
    web: { get: (url, options) => web.get(url, { ...options, signal, onRequest }) },
    day,
    keys,
    signal,
    shared,
    awaitTurn: deadline.pausedFor,
  };
  // The registry pairs each kind with its own settings; the compiler loses the pairing at a variable index.
  const run = registry[config.kind] as Gather<SourceConfig>;
  const common = { id: config.id, name: config.name, kind: config.kind, standing: config.standing };
  const spent = (): { requests: number; ms: number } => ({ requests, ms: Math.round(performance.now() - started) });
  try {
    const { candidates, reservation } = await withinSignal(run(config, context), signal);
    const usable = candidates.filter(isUsable);
    const inWindow = usable.filter((candidate) => admits(day.widest, candidate, day.backfill));
    const newest = newestOf(candidates, day);
    const doubt = staleness(newest, day) ?? reservation;
    const verdict = {
      outcome: doubt ? 'degraded' : 'ok',
      reason: doubt?.reason ?? 'ok',
      detail: doubt?.detail ?? '',
    } as const;
    return { candidates: usable, health: { ...common, ...verdict, links: inWindow.length, newest, ...spent() } };
  } catch (error) {
    const fault = signal.aborted ? overrun(deadline.signal, sourceDeadlineMs, error) : error;
    const reason = reasonFor(fault);
    const outcome = reason === 'no-key' ? 'skipped' : 'failed';
    const verdict = { outcome, reason, detail: detailOf(fault) } as const;
    return { candidates: [], health: { ...common, ...verdict, links: 0, newest: null, ...spent() } };
  } finally {
    deadline.stop();
  }
}

/** Waits for a source, though not much longer than its signal allows, whether or not the source heeds it. */
async function withinSignal(work: Promise<Gathered>, signal: AbortSignal): Promise<Gathered> {
  const tooLong = Promise.withResolvers<never>();
  let timer: NodeJS.Timeout | undefined;
  const giveUp = (): void => {
    timer = setTimeout(() => tooLong.reject(signal.reason), handOverMs);
  };
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  try {
    return await Promise.race([work, tooLong.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

function overrun(deadline: AbortSignal, ms: number, cause: unknown): SourceError {
  const message = deadline.aborted
    ? `not done within its ${ms / 1000} s`
    : 'not done when the time for all sources was up';
  return new SourceError('timeout', message, { cause });
}

function staleness(newest: Instant | null, day: Day): Reservation | null {
  if (newest === null) return null;
  const days = Math.floor((Date.parse(day.widest.end) - Date.parse(newest)) / 86_400_000);
  return days > staleDays
    ? { reason: 'stale', detail: `nothing new for ${days} days, last ${newest.slice(0, 10)}` }
    : null;
}

/** Dates after the window are left out, they may be mistakes that hide how old the rest is; not so for a past day. */
function newestOf(candidates: readonly Candidate[], day: Day): Instant | null {
  const dates = candidates.flatMap(({ published }) => published ?? []);
  const credible = day.backfill ? dates : dates.filter((published) => published < day.widest.end);
  return credible.sort().at(-1) ?? null;
}

/** One thing for each function that makes one, for the length of a run. */
function rememberByMaker(): SourceContext['shared'] {
  const made = new Map<() => unknown, unknown>();
  return <T>(create: () => T): T => {
    if (!made.has(create)) made.set(create, create());
    return made.get(create) as T;
  };
}
