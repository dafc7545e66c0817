/** Gathers all sources of a run at once, each within its own deadline. */

import { type Clock, systemClock } from '../../clock.ts';
import type { Candidate } from '../../edition/candidate.ts';
import type { Omission, SourceHealth } from '../../edition/health.ts';
import type { Day } from '../../text/day.ts';
import { assertPublic, type Web } from '../../web/index.ts';
import { startDeadline } from '../deadline.ts';
import { type AssessmentSettings, assess } from '../health/assess.ts';
import { countBy, sumOf } from '../health/left-out.ts';
import type { Source, SourceKind } from '../kind.ts';
import type { SourceContext } from '../source.ts';
import { expandLists, kindOf } from './expand-lists.ts';
import { type Terms, withDeadline } from './with-deadline.ts';

export interface GatherOptions {
  readonly web: Web;
  readonly day: Day;
  readonly keys: SourceContext['keys'];
  /** Links that sources usually bring, by their keys in the memory of volumes; none are known when absent. */
  readonly usual?: ReadonlyMap<string, number>;
  readonly signal?: AbortSignal;
  /** Time of its own each source has, in milliseconds. */
  readonly sourceDeadlineMs?: number;
  /** Time for all sources together, in milliseconds. */
  readonly stageDeadlineMs?: number;
  /** Told of each source as it ends, in that order. */
  readonly onHealth?: (health: SourceHealth) => void;
  /** The machine's own when absent. */
  readonly clock?: Clock;
}

export interface Harvest {
  /** Candidates of any date, in the order of the sources: whether they enter the day is decided after merging. */
  readonly candidates: readonly Candidate[];
  /** One entry a source, in the same order; a list that could be read is spoken for by the sources it names. */
  readonly health: readonly SourceHealth[];
  /** What was gathered: the sources given, each list replaced by what it names. */
  readonly sources: readonly Source[];
}

/** What a source came to: its candidates, and what to say of it. */
interface Outcome {
  readonly source: Source;
  readonly candidates: readonly Candidate[];
  readonly health: SourceHealth;
}

/** A source that fails or hangs costs its own candidates and at most its own deadline; nothing is thrown. */
export async function gather(sources: readonly Source[], options: GatherOptions): Promise<Harvest> {
  const { web, day, keys, signal, sourceDeadlineMs = 10_000, stageDeadlineMs = 30_000, onHealth } = options;
  const { usual = new Map(), clock = systemClock } = options;
  const stage = startDeadline(stageDeadlineMs, clock);
  const end = signal ? AbortSignal.any([stage.signal, signal]) : stage.signal;
  const terms = { web, day, keys, sourceDeadlineMs, end, shared: rememberByMaker(), usual, clock };
  const told = (outcome: Outcome): Outcome => {
    onHealth?.(outcome.health);
    return outcome;
  };
  const one = async (source: Source, kind: SourceKind): Promise<Outcome> => told(await gatherOne(source, kind, terms));
  const expanding = expandLists(sources, terms);
  const many = async (list: Source): Promise<Outcome[]> => {
    const { sources: named = [], health = null } = (await expanding).get(list) ?? {};
    const own = health === null ? [] : [told({ source: list, candidates: [], health })];
    return [...own, ...(await Promise.all(named.map((source) => gatherNamed(source, one))))];
  };
  const outcomes = await Promise.all(
    sources.map((source) => {
      const kind = kindOf(source);
      return 'expand' in kind ? many(source) : one(source, kind);
    }),
  );
  stage.stop();
  const all = outcomes.flat();
  return {
    candidates: all.flatMap(({ candidates }) => candidates),
    health: all.map(({ health }) => health),
    sources: all.map(({ source }) => source),
  };
}

/** Lists name sources, not lists: that could go on for ever. */
function gatherNamed(source: Source, one: (source: Source, kind: SourceKind) => Promise<Outcome>): Promise<Outcome> {
  const kind = kindOf(source);
  if ('expand' in kind) throw new TypeError(`a list names the list ${source.id}`);
  return one(source, kind);
}

async function gatherOne(source: Source, kind: SourceKind, terms: Terms & AssessmentSettings): Promise<Outcome> {
  const done = await withDeadline(source, (context) => kind.gather(source, context), terms);
  if ('failure' in done) return { source, candidates: [], health: done.failure };
  const { spent } = done;
  const faults = done.value.candidates.map(faultOf);
  const candidates = done.value.candidates.filter((_, index) => faults[index] === null);
  const leftOut = sumOf(done.value.leftOut, countBy(faults.filter((fault) => fault !== null)));
  const { id, name, standing } = source;
  const verdict = assess(id, { ...done.value, candidates, leftOut }, terms);
  const reach = terms.day.backfill ? { past: kind.abilities.past } : {};
  return { source, candidates, health: { id, name, kind: source.kind, standing, ...verdict, ...reach, ...spent } };
}

/** One thing for each function that makes one, for the length of a run. */
function rememberByMaker(): SourceContext['shared'] {
  const made = new Map<() => unknown, unknown>();
  return <T>(create: () => T): T => {
    if (!made.has(create)) made.set(create, create());
    return made.get(create) as T;
  };
}

/**
 * Why a candidate is unusable; null where it has a title and leads to the public web, since what is not to be read is not
 * to be published either. Its date is assessed after merging, when all who told of the page have said what they know of it.
 */
function faultOf({ title, url }: Candidate): Omission | null {
  if (url === '') return 'no-address';
  if (!isPublicWeb(url)) return 'blocked-address';
  return title === '' ? 'no-title' : null;
}

function isPublicWeb(address: string): boolean {
  try {
    assertPublic(new URL(address));
    return true;
  } catch {
    return false;
  }
}
