/** Scores the configured topics that a story is on, and tells what is on them from what but mentions one. */

import type { Link } from '../../../edition/link.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import { topicMatcher } from '../../topics.ts';
import { term } from './term.ts';

/** The first topic decides; further ones say little more. */
const worth = { inTitle: 12, inText: 6, further: 1.5, most: 18, passing: -6, none: -12 } as const;

/** Characters of a page's text that say what it is on. */
const textLength = 1000;

/** Topics that a text has to name where neither its title nor its address nor its sources are on any. */
const leastNamed = 2;

/** A source is on the blog's subject when so many of its links are, of so many at least; so many are looked at. */
const topicalShare = 0.6;
const fewestLinks = 5;
const mostLinks = 40;

/**
 * Topics in titles count most; then those in texts, and in addresses, where `mistral.ai/news/voxtral` names its maker.
 * A text that names one topic in passing is on it only where its source is.
 * @param topical ids of sources that are on the blog's subject
 */
export function topicTerms(
  topics: readonly string[],
  topical: ReadonlySet<string> = new Set(),
): (links: readonly Link[]) => AnyTerm[] {
  if (topics.length === 0) return () => [];
  const match = topicMatcher(topics);
  return (links) => {
    const inTitle = match(links.map(({ title }) => title).join('\n'));
    const inAddress = match(links.map(({ url }) => spelledOut(url)).join('\n'));
    const inText = match(links.map(textOf).join('\n'));
    const all = [...new Set([...inTitle, ...inAddress, ...inText])];
    if (all.length === 0) return term('topics', worth.none, { topics: [] });
    const named = all.slice(0, 6);
    const isOn =
      inTitle.length + inAddress.length > 0 ||
      inText.length >= leastNamed ||
      links.some(({ sources }) => sources.some((id) => topical.has(id)));
    if (!isOn) return term('topics', worth.passing, { topics: named, passing: true });
    const points = (inTitle.length > 0 ? worth.inTitle : worth.inText) + (all.length - 1) * worth.further;
    return term('topics', Math.min(points, worth.most), { topics: named });
  };
}

/** Whether a story is on one of the blog's topics, by its terms. */
export function isOnTopic(terms: readonly AnyTerm[]): boolean {
  return terms.some(({ name, reason }) => name === 'topics' && reason.topics.length > 0 && reason.passing !== true);
}

/** Ids of the sources most of whose links, of whatever day, are on one of the topics. */
export function topicalSources(links: readonly Link[], topics: readonly string[]): Set<string> {
  if (topics.length === 0) return new Set();
  const match = topicMatcher(topics);
  const bySource = new Map<string, Link[]>();
  for (const link of links) {
    for (const id of link.sources) {
      const own = bySource.get(id);
      if (own === undefined) bySource.set(id, [link]);
      else if (own.length < mostLinks) own.push(link);
    }
  }
  const isOn = new Map<Link, boolean>();
  const onTopic = (link: Link): boolean => {
    const known = isOn.get(link) ?? match(`${link.title}\n${textOf(link)}`).length > 0;
    isOn.set(link, known);
    return known;
  };
  return new Set(
    [...bySource].flatMap(([id, own]) =>
      own.length >= fewestLinks && own.filter(onTopic).length >= topicalShare * own.length ? [id] : [],
    ),
  );
}

function textOf({ summary, content }: Link): string {
  return `${summary}\n${content.slice(0, textLength)}`;
}

/** The words of an address: its host without the suffix (`.ai` is no topic), and its path. */
function spelledOut(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${hostname.split('.').slice(0, -1).join(' ')} ${pathname.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}
