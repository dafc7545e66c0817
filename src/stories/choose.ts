/** Selects the post's stories from the ranked ones by maximal marginal relevance within quotas. */

import type { Link } from '../edition/link.ts';
import type { BenchedStory, Category, LostReason, RankedStory } from '../edition/story.ts';
import { hostOf } from '../links/index.ts';
import { categoryOf, type Quotas, quotaOf } from './category.ts';
import { type Sources, standingOf } from './cluster/cluster.ts';
import { kindOf } from './kind/kind-of.ts';
import { isNeverNews, type KindPoints } from './kind/kinds.ts';
import { makerOf } from './kind/makers.ts';
import { isHomePage } from './rank/terms/page.ts';
import { isOnTopic } from './rank/terms/topics.ts';
import { isFiller } from './substance.ts';
import { compareBy, type Nearest } from './variety.ts';

/** How many runners-up are kept: more than an editor is shown, since taste is learned from them too. */
const bench = 20;

/** How many of the best are candidates for the post, and how many of those are looked at for each place. */
const mostCandidates = 200;
const lookedAt = 5;

/** Points that a story gives up when it reads exactly like one chosen before it, and from what likeness on. */
const sameness = 30;
const related = 0.15;

/** Two stories this alike are one to the reader, though clustering left them apart. */
const tooSimilar = 0.5;

/** Reasons that say nothing against the story itself. */
const closeCalls: ReadonlySet<LostReason> = new Set(['below-the-cut', 'same-host', 'category-full', 'too-similar']);

export interface ChooseSettings {
  readonly items: { readonly min: number; readonly max: number };
  readonly quotas: Quotas;
  readonly sources: Sources;
  /** Points for kinds of text; none where absent. */
  readonly kinds?: KindPoints;
  /** Keys of undated links that are no news. */
  readonly old?: ReadonlySet<string>;
  /** Whether stories are measured by topics; where not, nothing is off topic. */
  readonly hasTopics: boolean;
  /** Whether the quota of hosts gives way too where the post would be thin. */
  readonly hostsGiveWay?: boolean;
}

export interface Choice {
  /** Best first. */
  readonly chosen: readonly RankedStory[];
  /** The next stories, with why each lost: those there was no room for first, by score each. */
  readonly bench: readonly BenchedStory[];
  /** All others, likewise. */
  readonly passed: readonly BenchedStory[];
}

/**
 * Takes the best stories that are fit to print: one by one, by score less what a story repeats of those chosen before
 * it (maximal marginal relevance, Carbonell and Goldstein 1998), within the quotas. Where the quotas of categories
 * would leave the post thin they give way, and that of hosts where `hostsGiveWay` says so. Ties keep the order of the
 * ranking.
 */
export function choose(ranked: readonly RankedStory[], settings: ChooseSettings): Choice {
  const { items, quotas, hostsGiveWay = false } = settings;
  const unfit = new Map(ranked.map((story) => [story.id, whyUnfit(story, settings)]));
  const candidates = ranked.filter(({ id }) => unfit.get(id) === null).slice(0, mostCandidates);
  const compare = compareBy(candidates);
  const chosen: RankedStory[] = [];
  const fill = (from: readonly RankedStory[], most: number, within: Quotas): void => {
    while (chosen.length < most) {
      const next = pickNext(from, chosen, within, compare);
      if (next === null) return;
      chosen.push(next);
    }
  };
  const worthwhile = candidates.filter((story) => !isFiller(story));
  fill(worthwhile, items.max, quotas);
  fill(candidates, items.min, quotas);
  const lenient = { papers: items.min, releases: items.min, repositories: items.min };
  fill(candidates, items.min, { ...quotas, ...lenient });
  if (hostsGiveWay) fill(candidates, items.min, { ...lenient, host: items.min });

  const taken = new Set(chosen.map(({ id }) => id));
  const byRank = ranked.filter(({ id }) => taken.has(id));
  const lost = ranked
    .filter(({ id }) => !taken.has(id))
    .map((story): BenchedStory => {
      const reason = unfit.get(story.id) ?? null;
      return reason === null
        ? { ...story, ...whyNot(story, chosen, quotas, compare(story, chosen)) }
        : { ...story, ...reason };
    });
  // Whoever asks "why not this one?" means a story that could have been in.
  const ordered = Object.groupBy(lost, (story) => (closeCalls.has(story.lost) ? 'close' : 'unfit'));
  const all = [...(ordered.close ?? []), ...(ordered.unfit ?? [])];
  return { chosen: byRank, bench: all.slice(0, bench), passed: all.slice(bench) };
}

type Compare = ReturnType<typeof compareBy>;

/** Among the few best that there is room for, the one that has most to add; null when there is none. */
function pickNext(
  candidates: readonly RankedStory[],
  chosen: readonly RankedStory[],
  quotas: Quotas,
  compare: Compare,
): RankedStory | null {
  let best: { readonly story: RankedStory; readonly worth: number } | null = null;
  let looked = 0;
  for (const story of candidates) {
    if (looked === lookedAt) break;
    if (chosen.includes(story) || isFull(story, chosen, quotas) !== null) continue;
    const { alike } = compare(story, chosen);
    if (alike >= tooSimilar) continue;
    looked += 1;
    const worth = story.score - sameness * Math.max(0, alike - related);
    if (best === null || worth > best.worth) best = { story, worth };
  }
  return best?.story ?? null;
}

/** Which quota leaves no room for a story. */
function isFull(
  { lead }: RankedStory,
  chosen: readonly RankedStory[],
  quotas: Quotas,
): { readonly host: string } | { readonly category: Category } | null {
  const host = makerOf(lead);
  if (chosen.filter((story) => makerOf(story.lead) === host).length >= quotas.host) return { host };
  const category = categoryOf(lead);
  if (category === null) return null;
  const same = chosen.filter((story) => categoryOf(story.lead) === category).length;
  return same >= quotaOf(category, quotas) ? { category } : null;
}

function whyNot(
  story: RankedStory,
  chosen: readonly RankedStory[],
  quotas: Quotas,
  { alike, title }: Nearest,
): Pick<BenchedStory, 'lost' | 'because'> {
  const full = isFull(story, chosen, quotas);
  if (full !== null && 'host' in full) return { lost: 'same-host', because: full.host };
  if (full !== null) return { lost: 'category-full', because: full.category };
  // With a better score than one that is in, and no mere filler, it can only have repeated too much.
  const better = !isFiller(story) && chosen.some((one) => one.score < story.score);
  return alike >= tooSimilar || better
    ? { lost: 'too-similar', because: title }
    : { lost: 'below-the-cut', because: '' };
}

/**
 * The floor: what keeps a story out of the post, however few there are.
 */
function whyUnfit(
  { lead, supporting, terms }: RankedStory,
  { sources, hasTopics, kinds = {}, old = new Set() }: ChooseSettings,
): Pick<BenchedStory, 'lost' | 'because'> | null {
  if (isHomePage(lead) && !isPointedTo(lead, sources)) return { lost: 'not-an-article', because: '' };
  if (hasTopics && !isOnTopic(terms)) return { lost: 'off-topic', because: '' };
  if ([lead, ...supporting].every(({ key }) => old.has(key))) return { lost: 'listed-before', because: '' };
  const { kind } = kindOf(lead);
  return isNeverNews(kind, kinds) ? { lost: 'kind', because: kind } : null;
}

/** The front page of a part of a site, which people pass on as a page of its own: `factory.example.com`. */
function isPointedTo(lead: Link, sources: Sources): boolean {
  const labels = hostOf(lead.url).split('.').length;
  return labels > 2 && standingOf(lead, sources) === 'community';
}
