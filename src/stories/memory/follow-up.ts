/** Detects what is new on a story that was told: an event, a figure that moved, a later version. */

import type { Link } from '../../edition/link.ts';
import type { FollowUp, News, PastStory } from '../../edition/past.ts';
import { latestMoment } from '../../text/day.ts';
import { phrases } from '../../text/phrases.ts';
import { comparable, compareVersions, versionSet } from '../../text/versions.ts';
import { amountsIn, isSameAmount } from './amounts.ts';
import { announcedRelease, launchedRelease, type Release, releaseOfKey, toldRelease } from './releases.ts';
import { knowsTurn, turnsIn } from './status-events.ts';

export function followUpOf({ date, path, address, headline }: PastStory & { path: string }, news: News): FollowUp {
  return { date, path, address, headline, ...news };
}

/** Words for a figure that moved: without one, another figure is only another side of the same news. */
export const moved = phrases(`
  now
  up to
  raises to
  raised to
  grow[s]
  grew
  climb[s]
  hit[s]
  reaches
  reached
  tops
  surpass*
  exceed*
  cut[s]
  drop[s]
  fall[s]
  double[s]
  triple[s]
  jump[s]
  soar[s]
  increase[s]
  increased
  final
  增至
  升至
  涨到
  涨至
  达到
  突破
  超过
  上调
  下调
  降至
  翻倍
  增加到
  最终
`);

/**
 * What headlines published after the story was told add to it: a turn that the earlier item does not speak of, or a
 * figure that moved. Null when they tell the same again: other words are no news.
 * @param told all that earlier posts have on the story
 * @param known other texts about it that were known then
 */
export function newsIn(links: readonly Link[], told: readonly PastStory[], known: readonly string[]): News | null {
  const since =
    told
      .map((story) => story.since)
      .toSorted()
      .at(-1) ?? '';
  const before = [...told.flatMap(({ headline, title, text }) => [headline, title, text]), ...known].join('\n');
  const knownAmounts = amountsIn(before);
  for (const { title } of links.filter((link) => isAfter(link, since))) {
    const turn = turnsIn(title).find((one) => !knowsTurn(before, one));
    if (turn !== undefined) return { why: turn, what: '' };
    const amount = amountsIn(title).find(
      (one) =>
        knownAmounts.some(({ kind }) => kind === one.kind) && !knownAmounts.some((other) => isSameAmount(one, other)),
    );
    if (amount !== undefined && moved.test(title)) return { why: 'figures', what: amount.text };
  }
  return null;
}

/** Whether something was surely published after readers knew of the story. */
export function isAfter({ published, precision }: Link, since: string): boolean {
  if (published === null) return false;
  // What is known to the day alone may be from any of its hours: the next day is sure.
  return (precision === 'day' ? published : latestMoment(published, precision)) > since;
}

/** A release that earlier posts know an older version of. */
export interface LaterRelease {
  readonly earlier: PastStory;
  readonly news: News;
}

/** A release that a past story is about. */
interface PastRelease extends Release {
  readonly story: PastStory;
  /** Whether the story is its launch, rather than something else about it. */
  readonly launch: boolean;
}

/** The releases that past stories are about, by subject. */
export type PastReleases = ReadonlyMap<string, readonly PastRelease[]>;

export function pastReleases(stories: readonly PastStory[]): PastReleases {
  const entries = stories.flatMap((story): PastRelease[] => {
    const headlines = [...new Set([story.headline, story.title])];
    const launched = headlines.flatMap((headline) => launchedRelease(headline) ?? []);
    const pages = story.keys.flatMap((key) => releaseOfKey(key) ?? []);
    const others = headlines.flatMap(toldRelease);
    return [
      ...[...launched, ...pages].map((release) => ({ ...release, story, launch: true })),
      ...others.map((release) => ({ ...release, story, launch: false })),
    ];
  });
  return Map.groupBy(entries, ({ subject }) => subject);
}

/** The releases that a link announces, by its title and its address. */
function announcedBy({ title, key }: Link): Release[] {
  return [announcedRelease(title), releaseOfKey(key)].filter((release) => release !== null);
}

/**
 * The newest told release that the link's own succeeds; null when no post told one, or one told this version or a later
 * one.
 */
export function laterRelease(link: Link, releases: PastReleases): LaterRelease | null {
  for (const { subject, version } of announcedBy(link)) {
    const known = releases.get(subject) ?? [];
    if (known.some((one) => compareVersions(one.version, version) >= 0)) continue;
    const told = known.filter(({ story }) => story.state === 'told' && isAfter(link, story.since));
    const newest = told.toSorted((a, b) => compareVersions(b.version, a.version))[0];
    // An item that names the version already was about more than one release.
    if (newest === undefined || versionSet(newest.story.text).has(comparable(version))) continue;
    return { earlier: newest.story, news: { why: 'version', what: version } };
  }
  return null;
}
