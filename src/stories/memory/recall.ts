/** Parts the day's stories into fresh, told and followed up, by what earlier days know of them. */

import type { Standing } from '../../edition/candidate.ts';
import type { Link } from '../../edition/link.ts';
import type { News, PastStory } from '../../edition/past.ts';
import type { Story } from '../../edition/story.ts';
import { compareText } from '../../text/normalize.ts';
import { type Sources, standingOf } from '../cluster/cluster.ts';
import { findAlike, type Likeness, storiesByKey } from './alike.ts';
import { followUpOf, laterRelease, newsIn, type PastReleases, pastReleases } from './follow-up.ts';
import { launchedRelease, releaseOfKey } from './releases.ts';

/** A story that is not for today's post, because of what became of it on an earlier day. */
export interface LeftStory extends Story {
  readonly lost: PastStory['state'];
  /** The day, and what the story was called then. */
  readonly because: string;
}

export interface Recalled {
  /** New ones, and those with material news since they were told: they carry a `followUp`. */
  readonly fresh: readonly Story[];
  readonly left: readonly LeftStory[];
}

/** Past stories, looked up by what today's links may have in common with them. */
export interface Recollection {
  readonly stories: readonly PastStory[];
  readonly byKey: ReadonlyMap<string, PastStory>;
  readonly releases: PastReleases;
}

export function recollect(stories: readonly PastStory[]): Recollection {
  return { stories, byKey: storiesByKey(stories), releases: pastReleases(stories) };
}

/**
 * Parts today's stories by what earlier days know of them. A story is left out when any of its links was told, when a
 * past post or proposal has it in other words, and when a person took it out before; it stays, as a follow-up without
 * the links that were told, when there is material news.
 */
export function recall(stories: readonly Story[], past: Recollection, sources: Sources): Recalled {
  const unmet = stories.filter((story) => linksOf(story).every(({ key }) => !past.byKey.has(key)));
  const alike = past.stories.length === 0 ? new Map() : findAlike(unmet.flatMap(linksOf), past.stories);
  const fresh: Story[] = [];
  const left: LeftStory[] = [];
  for (const story of stories) {
    const verdict = judge(story, past, alike);
    if (verdict === null) fresh.push(story);
    else if ('news' in verdict) fresh.push(followUp(story, verdict, past, sources));
    else left.push({ ...story, lost: verdict.state, because: `${verdict.date}: ${verdict.headline}` });
  }
  return { fresh, left };
}

interface Continued {
  readonly earlier: PastStory & { readonly path: string };
  readonly news: News;
}

/** What holds a story back, or what is new about it; null for a story of which nothing is known. */
function judge(
  story: Story,
  past: Recollection,
  alike: ReadonlyMap<string, readonly Likeness[]>,
): PastStory | Continued | null {
  const links = linksOf(story);
  const [known, unknown] = [
    links.filter(({ key }) => past.byKey.has(key)),
    links.filter(({ key }) => !past.byKey.has(key)),
  ];
  const met = newestFirst(known.flatMap(({ key }) => past.byKey.get(key) ?? []));
  if (met[0] !== undefined) {
    const titles = known.map(({ title }) => title);
    return judgeAs(met[0], met, unknown, titles) ?? met[0];
  }
  for (const link of links) {
    const later = laterRelease(link, past.releases);
    if (later !== null && isInPost(later.earlier)) return { earlier: later.earlier, news: later.news };
    const same = sameRelease(link, past.releases);
    if (same !== null) return same;
  }
  const [closest] = links.flatMap(({ key }) => alike.get(key) ?? []).toSorted((a, b) => b.similarity - a.similarity);
  return closest === undefined ? null : (judgeAs(closest.story, [closest.story], links, []) ?? closest.story);
}

/** What `links` add to a story that was told; null when nothing, or when no post has it. */
function judgeAs(
  newest: PastStory,
  all: readonly PastStory[],
  links: readonly Link[],
  known: readonly string[],
): Continued | null {
  // What a person took out stays out, whatever becomes of it.
  if (newest.state !== 'told' || !isInPost(newest)) return null;
  const news = newsIn(links, all, known);
  return news === null ? null : { earlier: newest, news };
}

function isInPost(story: PastStory): story is PastStory & { readonly path: string } {
  return story.state === 'told' && story.path !== null;
}

/** A past story on the launch of the very release that a link says is launched, whatever the language. */
function sameRelease(link: Link, releases: PastReleases): PastStory | null {
  for (const release of [launchedRelease(link.title), releaseOfKey(link.key)]) {
    if (release === null) continue;
    const known = releases.get(release.subject) ?? [];
    const same = known.filter(({ version, launch }) => launch && version === release.version);
    const [newest] = newestFirst(same.map(({ story }) => story));
    if (newest !== undefined) return newest;
  }
  return null;
}

/** The story without the links that were told; what is left of it is led as clustering leads it. */
function followUp(story: Story, { earlier, news }: Continued, past: Recollection, sources: Sources): Story {
  const untold = linksOf(story)
    .filter(({ key }) => !past.byKey.has(key))
    .toSorted((a, b) => rank(a, sources) - rank(b, sources) || compareText(a.published ?? '~', b.published ?? '~'));
  const [lead = story.lead, ...supporting] = untold;
  return { id: lead.key, lead, supporting, followUp: followUpOf(earlier, news) };
}

const standings: readonly Standing[] = ['primary', 'secondary', 'community'];

function rank(link: Link, sources: Sources): number {
  return standings.indexOf(standingOf(link, sources));
}

function newestFirst(stories: readonly PastStory[]): PastStory[] {
  return [...new Set(stories)].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function linksOf({ lead, supporting }: Story): Link[] {
  return [lead, ...supporting];
}
