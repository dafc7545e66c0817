/** Makes a story of links on one event: which link leads, and in which order the others follow. */

import type { Standing } from '../edition/candidate.ts';
import type { Link } from '../edition/link.ts';
import type { Story } from '../edition/story.ts';
import { hostOf } from '../links/index.ts';
import { compareText } from '../text/normalize.ts';
import { phrases } from '../text/phrases.ts';
import { isMakersOwn, type Sources } from './first-party-domains.ts';
import { isHomePage } from './rank/terms/page.ts';
import { announcements } from './rank/terms/page-phrases.ts';

/** What goes with a release and is not the news of it. */
const besides = phrases(`
  system card
  model card
  release notes
  changelog
  pricing
  faq
`);

const standingOrder: Readonly<Record<Standing, number>> = { primary: 0, secondary: 1, community: 2 };

/**
 * The closest any of a link's sources stands to the event; a page on a maker's own site is primary, whoever told of it.
 */
export function standingOf(link: Link, sources: Sources): Standing {
  if (isMakersOwn(link.url, sources)) return 'primary';
  const all = link.sources.map((id) => sources.get(id)?.standing ?? 'community');
  return all.toSorted((a, b) => standingOrder[a] - standingOrder[b])[0] ?? 'community';
}

/**
 * Links on one event as a story. The maker's own page leads, and no front page while there is an article; then the page
 * that announces it, then who told it first. The rest come most independent first.
 */
export function toStory(group: readonly Link[], sources: Sources): Story {
  const [only, ...others] = group;
  if (only === undefined) throw new RangeError('a story needs a link');
  if (others.length === 0) return { id: only.key, lead: only, supporting: [] };
  const rated = group.map((link) => ({
    link,
    front: Number(isHomePage(link)),
    standing: standingOf(link, sources),
    // `Introducing Tern 4` tells of it, `Tern 4 system card` and `Tern 4 at Saltpan` only belong to it.
    announces: Number(!announcements.test(link.title)),
    beside: Number(besides.test(link.title)),
  }));
  const [lead = only, ...rest] = rated
    .sort(
      (a, b) =>
        a.front - b.front ||
        standingOrder[a.standing] - standingOrder[b.standing] ||
        a.beside - b.beside ||
        a.announces - b.announces ||
        compareText(a.link.published ?? '~', b.link.published ?? '~') ||
        compareText(a.link.key, b.link.key),
    )
    .map(({ link }) => link);
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
