import { hostOf } from '../links/canonical.ts';
import type { Link } from '../links/link.ts';
import type { Source } from '../sources/kind.ts';
import type { Standing } from '../sources/source.ts';
import { compareText } from '../text-order.ts';
import { type Pair, similarPairs } from './similarity.ts';
import type { Story } from './story.ts';
import { termsOf, versionsIn } from './tokens.ts';

/** The configured sources by id, as far as stories need to know them. */
export type Sources = ReadonlyMap<string, Pick<Source, 'standing' | 'weight' | 'name'>>;

/**
 * Average similarity from which two groups of links are one story. On labelled weeks of AI news about eight of ten pairs
 * joined at 0.38 are one story, and as many of those that are get joined; lower values join look-alikes, and a story
 * hidden in another is lost to the reader, while one told twice is seen by the editor.
 */
const SAME_STORY = 0.38;

/** Links on one event more than this apart are two events (a yearly conference, a next release). */
const MOST_APART_MS = 4 * 86_400_000;

/**
 * Groups links that tell of one event, by titles and summaries, with average linkage: a group grows only while it stays alike
 * as a whole. Independent of the links' order; stories come sorted by id.
 * @param sources the configured sources by id; their standing decides which link leads
 */
export function clusterLinks(links: readonly Link[], sources: Sources): Story[] {
  const ordered = links.toSorted((a, b) => compareText(a.key, b.key));
  const pairs = similarPairs(
    ordered.map(({ title, summary }) => termsOf(title, summary)),
    // Average linkage can join through pairs below the threshold, but never without one above half of it.
    SAME_STORY / 2,
  );
  const versions = ordered.map(({ title }) => versionsIn(title));
  const apart = (a: number, b: number): boolean => nameOtherVersions(versions[a], versions[b]);
  const groups = average(
    ordered,
    pairs.filter(({ a, b }) => !apart(a, b)),
  );
  return groups.map((group) => toStory(group, sources)).sort((a, b) => compareText(a.id, b.id));
}

function average(links: readonly Link[], pairs: readonly Pair[]): Link[][] {
  const similarity = new Map(pairs.map(({ a, b, similarity }) => [`${a},${b}`, similarity]));
  const between = (a: number, b: number): number => similarity.get(a < b ? `${a},${b}` : `${b},${a}`) ?? 0;
  const groupOf = new Map(links.map((_, index) => [index, [index]]));
  for (const { a, b } of pairs) {
    const left = groupOf.get(a) ?? [];
    const right = groupOf.get(b) ?? [];
    if (left === right) continue;
    let sum = 0;
    for (const i of left) for (const j of right) sum += between(i, j);
    if (sum / (left.length * right.length) < SAME_STORY) continue;
    const joined = [...left, ...right];
    if (!closeInTime(joined.flatMap((index) => links[index] ?? []))) continue;
    for (const index of joined) groupOf.set(index, joined);
  }
  return [...new Set(groupOf.values())].map((group) => group.flatMap((index) => links[index] ?? []));
}

/** Two releases of one product read almost alike: titles whose versions have nothing in common are two events. */
function nameOtherVersions(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

function closeInTime(links: readonly Link[]): boolean {
  const times = links.flatMap(({ published }) => (published === null ? [] : [Date.parse(published)]));
  return times.length < 2 || Math.max(...times) - Math.min(...times) <= MOST_APART_MS;
}

const standingOrder: Readonly<Record<Standing, number>> = { primary: 0, secondary: 1, community: 2 };

/** The closest any of a link's sources stands to the event. */
export function standingOf(link: Link, sources: Sources): Standing {
  const all = link.sources.map((id) => sources.get(id)?.standing ?? 'community');
  return all.toSorted((a, b) => standingOrder[a] - standingOrder[b])[0] ?? 'community';
}

function toStory(group: readonly Link[], sources: Sources): Story {
  const [lead, ...rest] = group.toSorted(
    (a, b) =>
      standingOrder[standingOf(a, sources)] - standingOrder[standingOf(b, sources)] ||
      compareText(a.published ?? '~', b.published ?? '~') ||
      compareText(a.key, b.key),
  );
  if (lead === undefined) throw new RangeError('a story needs a link');
  return { id: lead.key, lead, supporting: mostIndependentFirst(lead, rest) };
}

/** A host not yet heard from before another page of one that was. */
function mostIndependentFirst(lead: Link, links: readonly Link[]): Link[] {
  const heard = new Set([hostOf(lead.url)]);
  const isNew = (link: Link): boolean => {
    const host = hostOf(link.url);
    return heard.has(host) ? false : Boolean(heard.add(host));
  };
  const groups = Object.groupBy(links, (link) => (isNew(link) ? 'independent' : 'further'));
  return [...(groups.independent ?? []), ...(groups.further ?? [])];
}
