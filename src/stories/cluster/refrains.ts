import type { Link } from '../../links/link.ts';
import type { LinkText } from './documents.ts';

/** Links of one source that have to begin or end alike before it is taken for a refrain. */
const LEAST = 3;

/** Shorter beginnings and endings are cheap to keep, and may be alike by chance. In UTF-16 units. */
const SHORTEST = 30;

/**
 * The texts of links without what their source says under every title: a tagline, an invitation to subscribe. What it has
 * in common would make one story of all its links.
 */
export function withoutRefrains(links: readonly Link[]): LinkText[] {
  const counts = new Map<string, number>();
  const parts = links.map(({ summary, sources: [source = ''] }) => {
    const start = beginningOf(summary);
    const end = endingOf(summary);
    for (const part of new Set([start, end])) {
      if (part.length >= SHORTEST) counts.set(`${source} ${part}`, (counts.get(`${source} ${part}`) ?? 0) + 1);
    }
    return { source, start, end };
  });
  return links.map((link, index) => {
    const { source = '', start = '', end = '' } = parts[index] ?? {};
    const isRefrain = (part: string): boolean => (counts.get(`${source} ${part}`) ?? 0) >= LEAST;
    const { url, title, summary, content } = link;
    if (!isRefrain(start) && !isRefrain(end)) return link;
    const from = isRefrain(start) ? start.length : 0;
    const to = isRefrain(end) ? Math.max(from, summary.length - end.length) : summary.length;
    return { url, title, summary: summary.slice(from, to), content };
  });
}

function beginningOf(text: string): string {
  const end = text.search(/[.!?:](?=\s)|[。！？：]/);
  return end < 0 ? text : text.slice(0, end + 1);
}

function endingOf(text: string): string {
  // The last mark closes the ending itself.
  for (let at = text.length - 3; at > 0; at -= 1) {
    const mark = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if ('。！？：'.includes(mark) || ('.!?:'.includes(mark) && (next === ' ' || next === '\n')))
      return text.slice(at + 1);
  }
  return text;
}
