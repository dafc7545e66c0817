import { admits, type Day, type Span } from '../day.ts';
import type { Link } from '../links/link.ts';
import { type Choice, choose } from './choose.ts';
import type { Verdict } from './cluster/batch.ts';
import { clusterLinks, type Sources } from './cluster/cluster.ts';
import type { Memory } from './memory/memory.ts';
import { type LeftStory, type Recollection, recall, recollect } from './memory/recall.ts';
import { rankStories } from './rank.ts';
import type { BenchedStory, RankedStory } from './story.ts';

/** How many stories left out for their past an editor is shown. */
const LEFT_SHOWN = 10;

export interface SelectSettings {
  readonly day: Day;
  readonly memory: Memory;
  readonly sources: Sources;
  readonly topics: readonly string[];
  readonly items: { readonly min: number; readonly max: number };
  /** Verdicts on doubtful pairs; without any, likeness alone decides. */
  readonly judged?: readonly Verdict[];
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
}

/**
 * Cluster, recall, rank, choose: in each window, narrowest first, until one holds enough stories.
 * @returns every attempt made; the last one stands
 */
export function selectStories(
  links: readonly Link[],
  settings: SelectSettings,
): { readonly attempts: readonly Selection[]; readonly selection: Selection } {
  const [first, ...wider] = settings.day.windows;
  const past = recollect(settings.memory.stories);
  let selection = attempt(links, first, past, settings);
  const attempts = [selection];
  for (const window of wider) {
    if (selection.chosen.length >= settings.items.min) break;
    selection = attempt(links, window, past, settings);
    attempts.push(selection);
  }
  return { attempts, selection };
}

function attempt(links: readonly Link[], window: Span, past: Recollection, settings: SelectSettings): Selection {
  const { day, sources, topics, items } = settings;
  const inWindow = new Set(links.filter((link) => admits(window, link, day.backfill)));
  // Links of past stories take part whatever their date: what they cluster with is no news either.
  const stories = clusterLinks(
    links.filter((link) => inWindow.has(link) || past.byKey.has(link.key)),
    sources,
    settings.judged,
  );
  const recalled = recall(stories, past, sources);
  const left = recalled.left.filter((story) => isOfWindow(story, inWindow));
  // Ranked together, so that engagement is measured against all of the day's links.
  const ranked = rankStories([...recalled.fresh, ...left], { sources, topics, window });
  const lost = new Map(left.map((story) => [story.id, story]));
  const fresh = ranked.filter(({ id }) => !lost.has(id));
  const { chosen, bench } = choose(fresh, items.max, sources);
  const shown = ranked.flatMap((story) => leave(story, lost.get(story.id))).slice(0, LEFT_SHOWN);
  return {
    chosen,
    bench: [...bench, ...shown],
    window,
    links: inWindow.size,
    stories: fresh.length,
    told: left.length,
  };
}

/** Whether the window itself brought a story: what has no date would come up again every day. */
function isOfWindow({ lead, supporting }: LeftStory, inWindow: ReadonlySet<Link>): boolean {
  return [lead, ...supporting].some((link) => link.published !== null && inWindow.has(link));
}

function leave(story: RankedStory, left: LeftStory | undefined): BenchedStory[] {
  return left === undefined ? [] : [{ ...story, lost: left.lost, because: left.because }];
}
