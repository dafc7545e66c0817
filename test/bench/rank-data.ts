import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { presets } from '../../src/config/presets.ts';
import type { Standing } from '../../src/edition/candidate.ts';
import type { Link } from '../../src/edition/link.ts';
import type { Story } from '../../src/edition/story.ts';
import { siteOf } from '../../src/sources/http-url.ts';
import type { Sources } from '../../src/stories/first-party-domains.ts';
import type { OfferedLink, PastDay } from '../../src/stories/memory/past-day.ts';

/** One candidate of a labelled day. Unknown values are null, empty or missing. */
export interface PoolItem {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly source: string;
  readonly published: string | null;
  readonly summary: string | null;
  readonly points: number | null;
  readonly comments: number | null;
  /** Other sources that carried the same address. */
  readonly also?: readonly string[] | null;
}

/** One day of a curator: what there was, and what was picked. Days without picks are ranked and teach nothing. */
export interface PoolDay {
  readonly set: string;
  readonly date: string;
  readonly pool: readonly PoolItem[];
  readonly picks?: readonly string[] | null;
}

/** The days of all files, by set, each in order of date. */
export function readSets(files: readonly string[]): Map<string, PoolDay[]> {
  const days = files.flatMap((file) => {
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [readDay(line)]));
  });
  const sets = Map.groupBy(days, ({ set }) => set);
  for (const list of sets.values()) list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return sets;
}

/** Other people's data: what is missing or cannot be parsed is left out, and every id comes out all the same. */
function readDay(line: string): PoolDay {
  const day = JSON.parse(line) as PoolDay;
  const pool = day.pool.map(
    (item): PoolItem => ({
      ...item,
      title: item.title ?? '',
      url: URL.canParse(item.url) ? item.url : `https://unknown.invalid/${item.id}`,
      source: item.source ?? 'unknown',
      published: Number.isNaN(Date.parse(item.published ?? '')) ? null : item.published,
      points: item.points ?? null,
      comments: item.comments ?? null,
    }),
  );
  return { ...day, pool };
}

/** Sites of the preset's sources, with their standing and weight. */
const presetSites = new Map(
  presets['ai-engineering'].flatMap((source) => {
    const page = source.page as { url: string } | string | undefined;
    const address = source.feed ?? (typeof page === 'object' ? page.url : page);
    return typeof address === 'string' ? [[siteOf(address), source] as const] : [];
  }),
);

/**
 * The sources of a pool as a blog would have them configured: those whose pages are on the site of one of the preset's
 * sources stand as it does; where most links have votes it is the crowd; the rest is the press.
 */
export function sourcesOf(items: readonly PoolItem[]): Sources {
  const bySource = Map.groupBy(items, ({ source }) => source);
  const names = new Set([...bySource.keys(), ...items.flatMap(({ also }) => also ?? [])]);
  return new Map(
    [...names].map((name) => {
      const own = bySource.get(name) ?? [];
      const sites = Map.groupBy(own, ({ url }) => siteOf(url));
      const [site, pages] = [...sites].sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
      const preset = pages.length > own.length * 0.6 ? presetSites.get(site) : undefined;
      const voted = own.filter(({ points, also }) => points !== null && (also ?? []).length === 0).length;
      const standing: Standing = preset?.standing ?? (voted > own.length / 2 ? 'community' : 'secondary');
      const id = preset === undefined ? name : `feed:${site}/${name}`;
      const settings = preset === undefined ? {} : { settings: { url: `https://${site}/` } };
      return [id, { name, standing, weight: preset?.weight ?? 1, ...settings }];
    }),
  );
}

/** Ids of an item's sources, sorted: its own, and others that carried the address. */
function sourceIds({ source, also }: PoolItem, sources: Sources): string[] {
  const names = new Set([source, ...(also ?? [])]);
  return [...sources].flatMap(([id, { name }]) => (names.has(name) ? [id] : [])).sort();
}

/** The source whose readers voted: the crowd, where it carried the page. */
function votedAt(ids: readonly string[], sources: Sources): string {
  return ids.find((id) => sources.get(id)?.standing === 'community') ?? ids[0] ?? '';
}

export function storyOf(item: PoolItem, sources: Sources): Story {
  const { id, url, title, summary, published, points, comments } = item;
  const ids = sourceIds(item, sources);
  const lead: Link = {
    key: id,
    url,
    title,
    sources: ids,
    published: published ? new Date(published).toISOString() : null,
    precision: published ? (published.length > 10 ? 'instant' : 'day') : 'none',
    summary: summary ?? '',
    content: '',
    author: null,
    engagement: points === null ? [] : [{ source: votedAt(ids, sources), points, comments: comments ?? 0, url: null }],
  };
  return { id, lead, supporting: [] };
}

/** How much of a labelled day is remembered. */
export type Known = 'pools' | 'proposals' | 'posts';

/** Of a proposal: the items of the post, and with the bench. */
const proposed = 8;
const ranksOffered = 28;

/**
 * A labelled day as a blog's memory would have it.
 * @param ranked the day's ids, best first: what would have been proposed
 */
export function pastDayOf(
  { date, pool, picks }: PoolDay,
  ranked: readonly string[],
  known: Known,
  sources: Sources,
): PastDay {
  const kept = new Set(picks ?? []);
  if (known === 'pools')
    return { date, offered: pool.map((item) => offerOf(item, kept.has(item.id) ? 'kept' : 'passed', sources)) };
  const rankOf = new Map(ranked.map((id, index) => [id, index]));
  const offered = pool.flatMap((item): OfferedLink[] => {
    const rank = rankOf.get(item.id) ?? Number.POSITIVE_INFINITY;
    // A pull request remembers titles and sources; what an editor found elsewhere is known from the post alone.
    const offer = { ...offerOf(item, 'kept', sources), summary: '', published: null };
    if (known === 'proposals' && rank < ranksOffered) {
      return [{ ...offer, fate: kept.has(item.id) ? 'kept' : rank < proposed ? 'dropped' : 'passed' }];
    }
    return kept.has(item.id) ? [{ ...offer, sources: [], heat: null }] : [];
  });
  return { date, offered };
}

function offerOf(item: PoolItem, fate: OfferedLink['fate'], sources: Sources): OfferedLink {
  return {
    key: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary ?? '',
    sources: sourceIds(item, sources),
    heat: item.points === null ? null : item.points + (item.comments ?? 0),
    published: item.published ? new Date(item.published).toISOString() : null,
    fate,
  };
}
