import { admits, type Day, type Span } from '../day.ts';
import type { Link } from '../links/link.ts';
import { type Choice, choose } from './choose.ts';
import { clusterLinks, type Sources } from './cluster.ts';
import { rankStories } from './rank.ts';
import { recall, type ToldDates } from './recall.ts';

export interface SelectSettings {
  readonly day: Day;
  readonly told: ToldDates;
  readonly sources: Sources;
  readonly topics: readonly string[];
  readonly items: { readonly min: number; readonly max: number };
}

/** The stories of the day, and the window they were found in. */
export interface Selection extends Choice {
  readonly window: Span;
  /** Links inside the window. */
  readonly links: number;
  /** Stories ranked. */
  readonly stories: number;
  /** Stories left out because an earlier post told them. */
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
  let selection = attempt(links, first, settings);
  const attempts = [selection];
  for (const window of wider) {
    if (selection.chosen.length >= settings.items.min) break;
    selection = attempt(links, window, settings);
    attempts.push(selection);
  }
  return { attempts, selection };
}

function attempt(links: readonly Link[], window: Span, settings: SelectSettings): Selection {
  const { day, told, sources, topics, items } = settings;
  const inWindow = new Set(links.filter((link) => admits(window, link, day.backfill)));
  // Told links take part whatever their date: what they cluster with is no news either.
  const stories = clusterLinks(
    links.filter((link) => inWindow.has(link) || told.has(link.key)),
    sources,
  );
  const recalled = recall(stories, told);
  const ranked = rankStories(recalled.fresh, { sources, topics, window });
  const choice = choose(ranked, items.max, sources);
  return { ...choice, window, links: inWindow.size, stories: ranked.length, told: recalled.told.length };
}
