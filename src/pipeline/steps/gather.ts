import type { Candidate } from '../../edition/candidate.ts';
import type { Link } from '../../edition/link.ts';
import { linkKey, mergeCandidates } from '../../links/index.ts';
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
        // Nobody chose them, so topics have to say what of theirs is for the blog.
        substituteName: config.substitutes && config.topics.length > 0 ? words.source.substitute : null,
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

/** Keys of the links that stand first on the lists of their sources. */
export function topsOf(candidates: readonly Candidate[]): Set<string> {
  const bySource = new Map(candidates.toReversed().map(({ source, url }) => [source, url]));
  return new Set([...bySource.values()].flatMap((url) => linkKey(url) ?? []));
}

/** Makes one link of the candidates that are one page. */
export function mergeLinks(candidates: readonly Candidate[], { report }: Context): Promise<Link[]> {
  return report.step(
    'merge',
    () => mergeCandidates(candidates),
    (merged) => counted(merged.length, 'link'),
  );
}
