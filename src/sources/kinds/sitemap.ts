/** Source kind `sitemap`: pages that a sitemap or a news sitemap dates inside the window. */

import { z } from 'zod';
import type { Candidate } from '../../edition/candidate.ts';
import type { LeftOut, Reservation } from '../../edition/health.ts';
import { type MappedPage, readSitemap, titleFromAddress } from '../../feeds/index.ts';
import { admits, type Day } from '../../text/day.ts';
import { counted } from '../../text/pluralize.ts';
import { sharedMoment } from '../../text/shared-moment.ts';
import { type Dating, parseWholeDate } from '../../text/timestamps.ts';
import { countBy, sumOf, totalOf } from '../health/left-out.ts';
import { reservationFrom } from '../health/reason.ts';
import { httpUrl, placeOf, siteOf } from '../http-url.ts';
import type { SourceKind } from '../kind.ts';
import { type Gathered, type SourceContext, SourceError } from '../source.ts';

/** Parts of a sitemap that are read, the last changed first. */
const mostParts = 5;
/** Candidates made of one sitemap, with a date of publication and without. */
const mostPublished = 500;
const mostChanged = 50;

const sitemapShape = z.strictObject({
  url: httpUrl.describe('Address of a sitemap, a news sitemap or a sitemap index, gzipped or not.'),
  match: z.string().trim().min(1).optional().describe('Takes only addresses that contain this text, such as /news/.'),
});
type SitemapEntry = z.output<typeof sitemapShape>;

interface SitemapSettings {
  readonly url: string;
  /** Null takes every address. */
  readonly match: string | null;
  readonly timeZone: string;
}

export const sitemap: SourceKind<string | SitemapEntry, SitemapSettings> = {
  schema: z
    .union([httpUrl, sitemapShape])
    .describe('Pages that a sitemap says were changed; only news sitemaps say when a page was published.'),
  resolve(value, { timeZone }) {
    const { url, match = null } = typeof value === 'string' ? { url: value } : value;
    return {
      id: `sitemap:${placeOf(url)}${match === null ? '' : ` ${match}`}`,
      name: match === null ? siteOf(url) : `${siteOf(url)} ${match}`,
      settings: { url: new URL(url).href, match, timeZone: timeZone ?? 'UTC' },
    };
  },
  standing: 'secondary',
  abilities: { past: 'none', dates: 'guessed', runners: 'yes' },
  example: 'sitemap: { url: https://example.org/sitemap.xml, match: /news/ }',
  gather: ({ id, settings }, context) => gatherSitemap(id, settings, context),
};

/**
 * The parts that an index names are read too. A news sitemap's date of publication is one. The date of the last change
 * is not: a page that was changed inside the day's widest window is a candidate without date, and none at all for a
 * past day.
 * @throws WebError; SourceError `malformed` when the answer is no sitemap or none of its addresses fits, `empty` when
 * it has none
 */
async function gatherSitemap(source: string, settings: SitemapSettings, context: SourceContext): Promise<Gathered> {
  const { match, timeZone } = settings;
  const { pages, reservation } = await readPages(settings, context);
  const fitting = pages.filter(({ url }) => (match === null || url.includes(match)) && new URL(url).pathname !== '/');
  if (pages.length === 0 && reservation === null) {
    throw new SourceError('empty', 'The sitemap is sound but names no page');
  }
  if (fitting.length === 0 && reservation === null) {
    const message = `No address of the sitemap ${match === null ? 'is a page' : `contains ${match}`} (of ${pages.length})`;
    throw new SourceError('malformed', message);
  }
  const published = fitting.flatMap((page) => withDate(page, page.published, timeZone)).sort(byDate);
  const changed = changedPages(fitting, pages, context.day, timeZone);
  const taken = [
    ...published.slice(0, mostPublished).map(({ page, dating }) => candidateOf(page, dating, source, settings)),
    ...changed.dated.slice(0, mostChanged).map(({ page }) => candidateOf(page, null, source, settings)),
  ];
  const candidates = taken.filter((candidate) => candidate !== null);
  const overCap = published.length + changed.dated.length - taken.length;
  const told = sumOf(changed.leftOut, {
    excluded: pages.length - fitting.length,
    'no-title': taken.length - candidates.length,
    'over-cap': overCap,
  });
  const leftOut = sumOf(told, { undated: pages.length - candidates.length - totalOf(told) });
  return { candidates, reservation, leftOut };
}

interface DatedPage<P> {
  readonly page: P;
  readonly dating: Dating;
}

/** A list of one or, when the text is no date, none. */
function withDate<P>(page: P, text: string, timeZone: string): DatedPage<P>[] {
  const dating = parseWholeDate(text, timeZone);
  return dating === null ? [] : [{ page, dating }];
}

/** Newest first. */
function byDate(a: DatedPage<unknown>, b: DatedPage<unknown>): number {
  if (a.dating.published === b.dating.published) return 0;
  return a.dating.published < b.dating.published ? 1 : -1;
}

interface Read {
  readonly pages: readonly MappedPage[];
  readonly reservation: Reservation | null;
}

async function readPages({ url, timeZone }: SitemapSettings, context: SourceContext): Promise<Read> {
  const { pages, parts } = await readMap(url, context);
  if (parts.length === 0) return { pages, reservation: null };
  const dated = parts.flatMap((part) => withDate(part, part.lastmod, timeZone)).sort(byDate);
  const undated = parts.filter(({ lastmod }) => parseWholeDate(lastmod, timeZone) === null);
  const chosen = [...dated.map(({ page }) => page), ...undated].slice(0, mostParts);
  const read = await Promise.allSettled(chosen.map(async (part) => (await readMap(part.url, context)).pages));
  const faults = read.flatMap((part) => (part.status === 'rejected' ? [part.reason as unknown] : []));
  const [fault] = faults;
  if (faults.length === read.length) throw fault;
  return {
    pages: read.flatMap((part) => (part.status === 'fulfilled' ? part.value : [])),
    reservation:
      faults.length === 0
        ? null
        : reservationFrom(fault, `missing ${faults.length} of ${counted(read.length, 'part')}`),
  };
}

async function readMap(address: string, { web, awaitTurn, signal }: SourceContext): ReturnType<typeof readSitemap> {
  const { body, headers, url } = await web.get(address);
  return awaitTurn(readSitemap({ body, contentType: headers['content-type'] ?? null, url }, signal));
}

/**
 * Pages without date of publication that were changed inside the widest window, the last changed first. Where all pages
 * of the map changed at one moment, that is when the site was built, and says nothing.
 */
function changedPages(
  fitting: readonly MappedPage[],
  all: readonly MappedPage[],
  { widest, backfill }: Day,
  timeZone: string,
): { readonly dated: DatedPage<MappedPage>[]; readonly leftOut: LeftOut } {
  const changes = all.map(({ lastmod }) => parseWholeDate(lastmod, timeZone));
  const builtAtOnce = sharedMoment(changes)?.members.size === all.length;
  if (backfill || builtAtOnce) return { dated: [], leftOut: {} };
  const dated = fitting
    .filter(({ published }) => published === '')
    .flatMap((page) => withDate(page, page.lastmod, timeZone))
    .sort(byDate);
  const isInside = ({ dating }: DatedPage<MappedPage>): boolean => admits(widest, dating, backfill);
  return {
    dated: dated.filter(isInside),
    leftOut: countBy(
      dated
        .filter((page) => !isInside(page))
        .map(({ dating }) => (dating.published < widest.start ? 'before-window' : 'after-window')),
    ),
  };
}

/** Null for an address that nobody gives a title and that makes none. */
function candidateOf(
  { url, title }: MappedPage,
  dating: Dating | null,
  source: string,
  settings: SitemapSettings,
): Candidate | null {
  const named = title || titleFromAddress(url);
  if (named === '') return null;
  return {
    url,
    title: named,
    ...(title === '' && { titleFrom: 'address' as const }),
    source,
    published: dating?.published ?? null,
    precision: dating?.precision ?? 'none',
    summary: '',
    content: '',
    author: null,
    ownSite: title !== '' && siteOf(url) === siteOf(settings.url),
    engagement: null,
  };
}
