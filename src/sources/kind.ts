/** Declares what a kind of source is: how it is configured, what it can be relied on for and how it is gathered. */

import type { z } from 'zod';
import type { Standing } from '../edition/candidate.ts';
import type { Reservation } from '../edition/health.ts';
import type { Gathered, SourceContext } from './source.ts';

/** One configured place that links come from. */
export interface Source<S = unknown> {
  /** Unique in one configuration, stable over runs: shown in reports and kept in memory. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** The kind's key in the configuration. */
  readonly kind: string;
  readonly standing: Standing;
  /** Multiplies the points a source's standing is worth; 1 is neutral. */
  readonly weight: number;
  /** What its kind needs to know. */
  readonly settings: S;
}

/** What a kind of source can be relied on for; shown in the documentation and on back-filled days. */
export interface Abilities {
  /** Which past days it can answer for: any, only as far back as its list reaches, or none. */
  readonly past: 'any' | 'recent' | 'none';
  /** How sure its dates are; `guessed` where they say something else than publication. */
  readonly dates: 'instant' | 'day' | 'mixed' | 'guessed';
  /** Whether machines of hosted runners get an answer. */
  readonly runners: 'yes' | 'sometimes';
}

/** What stands beside a source's own key in the configuration and matters to its kind. */
export interface Beside {
  /** IANA zone for dates that name none; null means UTC. */
  readonly timeZone: string | null;
}

/** What all kinds have. `V` is what stands under its key in the configuration, `S` what it needs at run time. */
interface DescribedKind<V, S> {
  /** What stands under the kind's key; its description is what an editor shows while typing. */
  readonly schema: z.ZodType<V>;
  /** Identity and settings of one entry. */
  readonly resolve: (value: V, beside: Beside) => { readonly id: string; readonly name: string; readonly settings: S };
  /** How close its sources stand to the events when the owner says nothing else. */
  readonly standing: Standing;
  readonly abilities: Abilities;
  /** One entry, as in a configuration file. */
  readonly example: string;
}

/** A kind of source that is gathered itself. */
export interface SourceKind<V = unknown, S = unknown> extends DescribedKind<V, S> {
  /** Turns a source into candidates; throws `WebError`, `ReaderFault` or `SourceError` when it cannot. */
  readonly gather: (source: Source<S>, context: SourceContext) => Promise<Gathered>;
}

/** A kind that stands for many sources, which are found out when gathering begins. */
export interface ListKind<V = unknown, S = unknown> extends DescribedKind<V, S> {
  /** The sources that it stands for, with its own standing and weight; throws as `gather` does. */
  readonly expand: (list: Source<S>, context: SourceContext) => Promise<Expansion>;
}

export interface Expansion {
  readonly sources: readonly Source[];
  /** About the list itself; null when nothing is wrong. */
  readonly reservation: Reservation | null;
}

/**
 * Forgets a kind's own types, so that kinds can stand in one list. What `schema` let through fits `resolve`, and so on.
 */
export function sourceKind<V, S>(kind: SourceKind<V, S>): SourceKind {
  return {
    ...kind,
    resolve: (value, beside) => kind.resolve(value as V, beside),
    gather: (source, context) => kind.gather(source as Source<S>, context),
  };
}

/** A kind that stands for many sources, so that kinds of different values fit into one table. */
export function listKind<V, S>(kind: ListKind<V, S>): ListKind {
  return {
    ...kind,
    resolve: (value, beside) => kind.resolve(value as V, beside),
    expand: (list, context) => kind.expand(list as Source<S>, context),
  };
}
