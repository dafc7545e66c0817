/** Says of sources whose links turned out, when they were read, to be older than the source had it. */

import type { SourceHealth } from '../../edition/health.ts';
import { counted } from '../../text/pluralize.ts';

/** A link that fell out by the date of its page. */
export interface Misdated {
  readonly sources: readonly string[];
  readonly url: string;
  /** What the page says: `YYYY-MM-DD`. */
  readonly date: string;
}

/** The health of the sources, those degraded that were sound but for what they dated wrongly. */
export function doubtDates(health: readonly SourceHealth[], misdated: readonly Misdated[]): SourceHealth[] {
  return health.map((one) => {
    const own = misdated.filter(({ sources }) => sources.includes(one.id));
    const [first] = own;
    if (first === undefined || one.outcome !== 'ok') return one;
    const detail = `${counted(own.length, 'page')} older than the source says, such as ${first.url} of ${first.date}`;
    return { ...one, outcome: 'degraded', reason: 'misdated', detail };
  });
}
