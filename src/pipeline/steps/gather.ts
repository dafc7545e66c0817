import type { Candidate } from '../../edition/candidate.ts';
import type { Link } from '../../edition/link.ts';
import { mergeCandidates } from '../../links/index.ts';
import { assertUsable, gatherEnough, type Harvest } from '../../sources/index.ts';
import { counted } from '../../text/pluralize.ts';
import type { Context } from '../context.ts';
import { candidatesIn } from '../counts.ts';
import { debugSources } from '../debug.ts';
import { untilReached } from '../until-reached.ts';

/**
 * Asks every source, and substitutes where too little comes.
 * @throws Failure `all-sources-failed` when none answered usably
 */
export async function gatherCandidates(context: Context): Promise<Harvest> {
  const { config, day, words, web, keys, usual, report, onHealth } = context;
  const harvest = await report.step(
    'gather',
    async (log) => {
      const told = untilReached(log);
      const gathered = await gatherEnough(config.sources, {
        web,
        day,
        keys,
        usual,
        least: config.items.min,
        topics: config.topics,
        substituteName: config.substitutes ? words.source.substitute : null,
        onSubstitute: (name) => log.detail(`too little came, so ${name} is asked too`),
        onHealth: told.add,
      });
      told.end(gathered.health);
      return gathered;
    },
    (gathered) => summaryOf(gathered, web.notModified),
  );
  onHealth(harvest.health);
  debugSources(harvest.health, report);
  assertUsable(harvest.health);
  return harvest;
}

function summaryOf({ health }: Harvest, notModified: number): string {
  const asked = health.filter(({ outcome }) => outcome !== 'skipped');
  const usable = asked.filter(({ outcome }) => outcome !== 'failed');
  const unchanged = notModified > 0 ? `, ${counted(notModified, 'answer')} unchanged since an earlier run` : '';
  return `${counted(candidatesIn(health), 'candidate')} from ${usable.length} of ${counted(asked.length, 'source')}${unchanged}`;
}

/** Makes one link of the candidates that are one page. */
export function mergeLinks(candidates: readonly Candidate[], { report }: Context): Promise<Link[]> {
  return report.step(
    'merge',
    () => mergeCandidates(candidates),
    (merged) => counted(merged.length, 'link'),
  );
}
