/** Gathers the configured sources, then substitutes for failed ones until there is enough for a post. */

import { cutOff } from '../health/cut-off.ts';
import type { Source } from '../kind.ts';
import { type GatherOptions, gather, type Harvest } from './gather.ts';
import { needsSubstitutes, substitutesFor } from './substitutes.ts';

export interface EnoughOptions extends GatherOptions {
  /** Fewest items of a post. */
  readonly least: number;
  readonly topics: readonly string[];
  /** How a substitute is called, so that readers can tell it from what the owner chose; null asks none. */
  readonly substituteName: ((name: string) => string) | null;
  /** Told before a substitute is asked. */
  readonly onSubstitute?: (name: string) => void;
}

/** Time for one substitute, in milliseconds: the others have used up their own by then. */
const substituteDeadlineMs = 10_000;

/** Substitutes are asked one after the other. Nothing is thrown. */
export async function gatherEnough(sources: readonly Source[], options: EnoughOptions): Promise<Harvest> {
  const { day, least, topics, substituteName, onSubstitute } = options;
  let harvest = await gather(sources, options);
  if (substituteName === null) return harvest;
  for (const { name, ...rest } of substitutesFor(harvest.health, topics)) {
    if (!needsSubstitutes({ ...harvest, day, least })) break;
    const substitute = { ...rest, name: substituteName(name) };
    onSubstitute?.(substitute.name);
    const more = await gather([substitute], { ...options, stageDeadlineMs: substituteDeadlineMs });
    harvest = {
      candidates: [...harvest.candidates, ...more.candidates],
      health: [...harvest.health, ...more.health.map((health) => ({ ...health, substitute: true as const }))],
      sources: [...harvest.sources, ...more.sources],
    };
    // One substitute shows whether it is the sources' hosts that are down or the machine's way to the web.
    if (cutOff(harvest.health) !== null) break;
  }
  return harvest;
}
