/** Merges the candidates of one identity into one link. */

import type { Candidate, Engagement } from '../edition/candidate.ts';
import type { Link } from '../edition/link.ts';
import { latestMoment, type Precision } from '../text/day.ts';
import { compareText } from '../text/normalize.ts';
import { cleanUrl, linkKey } from './canonical.ts';

/**
 * Each link keeps the richest text of all and everybody's engagement. The order of the candidates does not matter;
 * links come sorted by key.
 */
export function mergeCandidates(candidates: readonly Candidate[]): Link[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = linkKey(candidate.url);
    if (key === null) continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [candidate]);
    else known.push(candidate);
  }
  return [...byKey].map(([key, group]) => mergeGroup(key, group)).sort((a, b) => compareText(a.key, b.key));
}

function mergeGroup(key: string, group: readonly Candidate[]): Link {
  const ordered = group.toSorted(byTrust);
  const [best = group[0]] = ordered;
  if (best === undefined) throw new RangeError(`no candidates for ${key}`);
  const dated = ordered.toSorted(byDate)[0] ?? best;
  const titled = ordered.find(({ titleFrom }) => titleFrom === undefined) ?? best;
  return {
    key,
    url: cleanUrl(best.url) ?? best.url,
    title: titled.title,
    ...(titled.titleFrom && { titleFrom: titled.titleFrom }),
    sources: [...new Set(group.map(({ source }) => source))].sort(compareText),
    published: dated.published,
    precision: dated.precision,
    summary: longest(ordered.map(({ summary }) => summary)),
    content: longest(ordered.map(({ content }) => content)),
    ...(dated.published !== null && dated.ownSite && dated.engagement === null && { datedBySite: true }),
    author: ordered.find(({ author }) => author !== null)?.author ?? null,
    engagement: mergeEngagement(ordered),
  };
}

/**
 * Whose title and address to keep: the page's own site before anybody else, a feed before a site where readers submit
 * (they edit titles), then the one with more text. The last comparisons only make the order total.
 */
function byTrust(a: Candidate, b: Candidate): number {
  return (
    Number(b.ownSite) - Number(a.ownSite) ||
    Number(a.engagement !== null) - Number(b.engagement !== null) ||
    b.content.length - a.content.length ||
    b.summary.length - a.summary.length ||
    compareText(a.url, b.url) ||
    compareText(a.title, b.title) ||
    compareText(a.source, b.source) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

const precisionOrder: Readonly<Record<Precision, number>> = { instant: 0, day: 1, none: 2 };

/**
 * A listing site's time is when somebody submitted the page, so the publisher's own wins; then the earliest, for a page
 * cannot be younger than any feed that had it. A day counts with its last moment: an instant within it is the finer.
 */
function byDate(a: Candidate, b: Candidate): number {
  return (
    Number(a.published === null) - Number(b.published === null) ||
    Number(b.ownSite) - Number(a.ownSite) ||
    Number(a.engagement !== null) - Number(b.engagement !== null) ||
    compareText(lastDate(a), lastDate(b)) ||
    precisionOrder[a.precision] - precisionOrder[b.precision]
  );
}

function lastDate({ published, precision }: Candidate): string {
  return published === null ? '' : latestMoment(published, precision);
}

function mergeEngagement(group: readonly Candidate[]): Engagement[] {
  const bySource = new Map<string, Engagement>();
  for (const { engagement } of group) {
    if (engagement === null) continue;
    const known = bySource.get(engagement.source);
    // One source may list a page twice, as on Hacker News when it is submitted again: both discussions count.
    const most = known === undefined || engagement.points > known.points ? engagement : known;
    bySource.set(engagement.source, {
      source: engagement.source,
      points: (known?.points ?? 0) + engagement.points,
      comments: (known?.comments ?? 0) + engagement.comments,
      url: most.url,
    });
  }
  return [...bySource.values()].sort((a, b) => compareText(a.source, b.source));
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
