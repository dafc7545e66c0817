/** Removes what a source says in all its titles: taglines, series names, invitations to subscribe. */

import type { Link } from '../../edition/link.ts';
import type { LinkText } from './documents.ts';

/** Links of one source that have to begin or end alike before it is taken for a refrain. */
const least = 3;

/** Shorter beginnings and endings are cheap to keep, and may be alike by chance. In UTF-16 units. */
const shortest = 30;

/** Longer ones are no refrains. */
const longest = 240;

/**
 * The texts of links without what their source says under every title: a tagline, an invitation to subscribe. What it
 * has in common would make one story of all its links.
 */
export function withoutRefrains(links: readonly Link[]): LinkText[] {
  const bySource = new Map<string, Map<string, number>>();
  const parts = links.map(({ summary, sources: [source = ''] }) => {
    const counts = bySource.get(source) ?? new Map<string, number>();
    bySource.set(source, counts);
    const start = beginningOf(summary);
    const end = endingOf(summary);
    if (start.length >= shortest) counts.set(start, (counts.get(start) ?? 0) + 1);
    if (end.length >= shortest && end !== start) counts.set(end, (counts.get(end) ?? 0) + 1);
    return { counts, start, end };
  });
  return links.map((link, index) => {
    const part = parts[index];
    if (part === undefined) return link;
    const { counts, start, end } = part;
    const from = (counts.get(start) ?? 0) >= least ? start.length : 0;
    const cut = (counts.get(end) ?? 0) >= least ? end.length : 0;
    if (from + cut === 0) return link;
    const { url, title, summary, content } = link;
    return { url, title, summary: summary.slice(from, Math.max(from, summary.length - cut)), content };
  });
}

/** The first sentence, or what stands before the first colon; '' when that is long. */
function beginningOf(text: string): string {
  const head = text.slice(0, longest);
  const end = head.search(/[.!?:](?=\s)|[。！？：]/);
  if (end >= 0) return head.slice(0, end + 1);
  return head.length === text.length ? text : '';
}

/** The last sentence, or what stands behind the last colon; '' when that is long. */
function endingOf(text: string): string {
  const first = Math.max(0, text.length - longest);
  // The last mark closes the ending itself.
  for (let at = text.length - 3; at >= first; at -= 1) {
    const code = text.charCodeAt(at);
    const isMark = code === 46 || code === 33 || code === 63 || code === 58;
    const next = text.charCodeAt(at + 1);
    if (isMark && (next === 32 || next === 10)) return text.slice(at + 1);
    if (code > 0x3000 && '。！？：'.includes(text.charAt(at))) return text.slice(at + 1);
  }
  return first === 0 ? text : '';
}
