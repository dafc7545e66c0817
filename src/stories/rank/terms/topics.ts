/** Scores the configured topics that a story is on. */

import type { Link } from '../../../edition/link.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import { topicMatcher } from '../../topics.ts';
import { term } from './term.ts';

/** The first topic decides; further ones say little more. */
const worth = { inTitle: 12, inText: 6, further: 1.5, most: 18, none: -12 } as const;

/** Characters of a page's text that say what it is on. */
const textLength = 1000;

/**
 * Topics in titles count most; then those in texts, and in addresses, where `mistral.ai/news/voxtral` names its maker.
 */
export function topicTerms(topics: readonly string[]): (links: readonly Link[]) => AnyTerm[] {
  if (topics.length === 0) return () => [];
  const match = topicMatcher(topics);
  return (links) => {
    const inTitle = match(links.map(({ title }) => title).join('\n'));
    const inText = match(
      links
        .map(({ url, summary, content }) => `${spelledOut(url)}\n${summary}\n${content.slice(0, textLength)}`)
        .join('\n'),
    );
    const all = [...inTitle, ...inText.filter((topic) => !inTitle.includes(topic))];
    if (all.length === 0) return term('topics', worth.none, { topics: [] });
    const points = (inTitle.length > 0 ? worth.inTitle : worth.inText) + (all.length - 1) * worth.further;
    return term('topics', Math.min(points, worth.most), { topics: all.slice(0, 6) });
  };
}

/** The words of an address: its host without the suffix (`.ai` is no topic), and its path. */
function spelledOut(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${hostname.split('.').slice(0, -1).join(' ')} ${pathname.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}
