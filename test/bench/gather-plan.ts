/** What a host of the bench does: answers, or refuses for good, or drops the connection, or asks to come back. */
export type Behaviour = 'well' | 'missing' | 'broken' | 'reset' | 'busy';

export interface Plan {
  readonly hosts: number;
  /** Time to every answer, in milliseconds. */
  readonly latency: number;
  /** Share of the hosts that are faulty, from 0 to 1. */
  readonly faulty: number;
}

const faults: readonly Behaviour[] = ['missing', 'broken', 'reset', 'missing', 'busy'];

/** The faulty hosts spread evenly over all. */
export function planHosts({ hosts, faulty }: Plan): { readonly name: string; readonly behaviour: Behaviour }[] {
  let met = 0;
  return Array.from({ length: hosts }, (_, index) => {
    const isFaulty = Math.floor((index + 1) * faulty) > Math.floor(index * faulty);
    if (isFaulty) met += 1;
    return { name: `feed${index}.example`, behaviour: (isFaulty && faults[(met - 1) % faults.length]) || 'well' };
  });
}

/**
 * The time of the slowest source when it is treated as it asks, in milliseconds: a dropped connection is tried once
 * more after 250 ms, a 429 after the second it asks for.
 */
export function slowest(plan: Plan): number {
  const times = { well: 1, missing: 1, broken: 1, reset: 2, busy: 2 };
  const pauses = { well: 0, missing: 0, broken: 0, reset: 250, busy: 1_000 };
  return Math.max(...planHosts(plan).map(({ behaviour }) => times[behaviour] * plan.latency + pauses[behaviour]));
}
