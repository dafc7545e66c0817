/** Selects the day's stories: clusters, recalls, ranks and chooses in ever wider windows until enough are found. */

import type { Link } from '../edition/link.ts';
import type { BenchedStory, RankedStory } from '../edition/story.ts';
import { admits, type Day, type Span } from '../text/day.ts';
import { defaultQuotas, type Quotas } from './category.ts';
import { type Choice, choose } from './choose.ts';
import { clusterLinks, type Sources } from './cluster/cluster.ts';
import type { KindPoints } from './kind/kinds.ts';
import type { Memory } from './memory/memory.ts';
import { type LeftStory, type Recollection, recall, recollect } from './memory/recall.ts';
import { rankStories } from './rank/rank.ts';
import { type StudiedDay, studyDay } from './rank/taste/study.ts';
import { learnTaste, type Taste } from './rank/taste/taste.ts';
import { topicalSources } from './rank/terms/topics.ts';
import type { Weights } from './rank/weights.ts';
import { isUndated, listedName, oldOnLists } from './undated.ts';

/** How many stories left out for their past an editor is shown. */
const leftShown = 10;

export interface SelectSettings {
  readonly day: Day;
  /** What earlier days told, proposed and offered: it says what is news, and taste is learned from it. */
  readonly memory: Memory;
  readonly sources: Sources;
  readonly topics: readonly string[];
  readonly items: { readonly min: number; readonly max: number };
  /** 1 for each term when absent. */
  readonly weights?: Weights;
  /** Points for kinds of text; none where absent. */
  readonly kinds?: KindPoints;
  readonly quotas?: Quotas;
  /** Keys of the links that stand first on the lists of their sources; where absent, any may be the top of its list. */
  readonly tops?: ReadonlySet<string>;
}

/** The stories of the day, and the window they were found in. */
export interface Selection extends Choice {
  readonly window: Span;
  /** Links inside the window. */
  readonly links: number;
  /** Stories ranked. */
  readonly stories: number;
  /** Stories left out because of what became of them on an earlier day. */
  readonly told: number;
  /** Links outside the window. */
  readonly outside: readonly Link[];
  /** Short names of today's undated links: tomorrow they are old. */
  readonly listed: readonly string[];
  /** What was learned of the editor; null when there was nothing to learn from. */
  readonly taste: Omit<Taste, 'terms'> | null;
}

/**
 * Cluster, recall, rank, choose: in each window, narrowest first, until one holds enough stories. Where none does
 * because one host has most of them (a blog that follows releases alone), that host's quota gives way in the first
 * window that then holds enough: such a blog is not short of news.
 * @returns every attempt made; the last one stands
 */
export function selectStories(
  links: readonly Link[],
  settings: SelectSettings,
): { readonly attempts: readonly Selection[]; readonly selection: Selection } {
  const earlier: Earlier = {
    past: recollect(settings.memory.stories),
    studied: studyDays(settings),
    topical: topicalSources(links, settings.topics),
    old: oldOnLists(links, {
      listed: settings.memory.listed ?? new Set(),
      tops: settings.tops ?? new Set(links.map(({ key }) => key)),
    }),
    listed: links.filter(isUndated).map(({ key }) => listedName(key)),
  };
  const [first, ...wider] = settings.day.windows;
  const isEnough = ({ chosen }: Selection): boolean => chosen.length >= settings.items.min;
  let found = attempt(links, first, earlier, settings);
  const attempts = [found.strict];
  const lenient = [found.lenient];
  for (const window of wider) {
    if (isEnough(found.strict)) break;
    found = attempt(links, window, earlier, settings);
    attempts.push(found.strict);
    lenient.push(found.lenient);
  }
  const widest = found.strict;
  if (isEnough(widest)) return { attempts, selection: widest };
  let selection = widest;
  for (const select of lenient) {
    selection = select();
    if (isEnough(selection)) break;
  }
  if (selection.chosen.length === widest.chosen.length) return { attempts, selection: widest };
  return { attempts: [...attempts, selection], selection };
}

/** What one window holds. */
interface Attempt {
  readonly strict: Selection;
  /** What it would hold where the quota of hosts gives way. */
  readonly lenient: () => Selection;
}

/** What is known before any window is tried. */
interface Earlier {
  readonly past: Recollection;
  readonly studied: readonly StudiedDay[];
  readonly topical: ReadonlySet<string>;
  /** Keys of undated links that are no news. */
  readonly old: ReadonlySet<string>;
  readonly listed: readonly string[];
}

/** Every window ends at the same time, so that what is learned does not depend on which one is tried. */
function studyDays({ day, memory, sources, topics, weights = {}, kinds = {} }: SelectSettings): StudiedDay[] {
  const settings = { sources, topics, weights, kinds, window: day.windows[0], date: day.date };
  return memory.days.map((one) => studyDay(one, settings));
}

function attempt(
  links: readonly Link[],
  window: Span,
  { past, studied, topical, old, listed }: Earlier,
  settings: SelectSettings,
): Attempt {
  const { day, memory, sources, topics, items, weights = {}, kinds = {}, quotas = defaultQuotas } = settings;
  const inWindow = new Set(links.filter((link) => admits(window, link, day.backfill)));
  // Links of past stories take part whatever their date: what they cluster with is no news either.
  const stories = clusterLinks(
    links.filter((link) => inWindow.has(link) || past.byKey.has(link.key)),
    sources,
  );
  const recalled = recall(stories, past, sources);
  const left = recalled.left.filter((story) => linksOf(story).some((link) => inWindow.has(link)));
  const taste = learnTaste(studied, { date: day.date, end: window.end, sources, background: recalled.fresh });
  // Ranked together, so that engagement is measured against all of the day's links.
  const ranked = rankStories([...recalled.fresh, ...left], {
    sources,
    topics,
    topical,
    window,
    weights,
    kinds,
    taste,
    past: memory.days,
  });
  const lost = new Map(left.map((story) => [story.id, story]));
  const fresh = ranked.filter(({ id }) => !lost.has(id));
  const hasTopics = topics.length > 0 && weights.topics !== 0;
  const leaving = ranked.flatMap((story) => leave(story, lost.get(story.id)));
  const shown = new Set(leaving.filter(isDated).slice(0, leftShown));
  const outside = links.filter((link) => !inWindow.has(link));
  const told = leaving.filter(isDated).length;
  const select = (hostsGiveWay: boolean): Selection => {
    const choice = choose(fresh, { items, quotas, sources, kinds, old, hasTopics, hostsGiveWay });
    return {
      chosen: choice.chosen,
      bench: [...choice.bench, ...shown],
      passed: [...choice.passed, ...leaving.filter((story) => !shown.has(story))],
      window,
      links: inWindow.size,
      stories: fresh.length,
      told,
      outside,
      listed,
      taste,
    };
  };
  return { strict: select(false), lenient: () => select(true) };
}

/** What has no date would come up again every day. */
function isDated(story: RankedStory): boolean {
  return linksOf(story).some(({ published }) => published !== null);
}

function leave(story: RankedStory, left: LeftStory | undefined): BenchedStory[] {
  return left === undefined ? [] : [{ ...story, lost: left.lost, because: left.because }];
}

function linksOf({ lead, supporting }: Pick<RankedStory, 'lead' | 'supporting'>): Link[] {
  return [lead, ...supporting];
}
