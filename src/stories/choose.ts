import { hostOf } from '../links/canonical.ts';
import { type Sources, standingOf } from './cluster/cluster.ts';
import { isHomePage } from './rank.ts';
import type { BenchedStory, LostReason, RankedStory } from './story.ts';

/** A post that draws more often on one host reads like that host's feed. */
export const MOST_PER_HOST = 2;

/** How many runners-up are kept: more than an editor is shown, since taste is learned from them too. */
const BENCH = 20;

/** Reasons that say nothing against the story itself. */
const closeCalls: ReadonlySet<LostReason> = new Set(['below-the-cut', 'same-host']);

export interface Choice {
  /** Best first. */
  readonly chosen: readonly RankedStory[];
  /** The next stories, with why each lost: those there was no room for first, by score each. */
  readonly bench: readonly BenchedStory[];
}

/** Takes the best stories that are fit to print, at most `max`, with no host led by more than two of them. */
export function choose(ranked: readonly RankedStory[], max: number, sources: Sources): Choice {
  const chosen: RankedStory[] = [];
  const lost: BenchedStory[] = [];
  const perHost = new Map<string, number>();
  for (const story of ranked) {
    const host = hostOf(story.lead.url);
    const reason = whyNot(story, perHost.get(host) ?? 0, chosen.length >= max, sources);
    if (reason === null) {
      chosen.push(story);
      perHost.set(host, (perHost.get(host) ?? 0) + 1);
    } else {
      lost.push({ ...story, lost: reason, because: reason === 'same-host' ? host : '' });
    }
  }
  // Whoever asks "why not this one?" means a story that could have been in.
  const fit = Object.groupBy(lost, ({ lost: reason }) => (closeCalls.has(reason) ? 'close' : 'unfit'));
  return { chosen, bench: [...(fit.close ?? []), ...(fit.unfit ?? [])].slice(0, BENCH) };
}

function whyNot(story: RankedStory, fromHost: number, full: boolean, sources: Sources): LostReason | null {
  if (isHomePage(story.lead)) return 'not-an-article';
  if (isOffTopic(story, sources)) return 'off-topic';
  if (fromHost >= MOST_PER_HOST) return 'same-host';
  return full ? 'below-the-cut' : null;
}

/** The crowd talks of everything: what only it brought must be on one of the blog's topics. */
function isOffTopic({ lead, supporting, terms }: RankedStory, sources: Sources): boolean {
  const crowdOnly = [lead, ...supporting].every((link) => standingOf(link, sources) === 'community');
  return crowdOnly && !terms.some(({ name, points }) => name === 'topics' && points > 0);
}
