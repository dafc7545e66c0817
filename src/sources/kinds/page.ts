/** Source kind `page`: the articles that a web page or its JSON lists. */

import { parse as parseSelector } from 'css-what';
import { z } from 'zod';
import { dateInAddress, datePatternProblem } from '../../text/page-dates.ts';
import { counted } from '../../text/pluralize.ts';
import { httpUrl, placeOf, siteOf } from '../http-url.ts';
import type { SourceKind } from '../kind.ts';
import { readJsonList, readListingPage } from '../reading.ts';
import { type Gathered, type SourceContext, SourceError } from '../source.ts';
import type { Listed } from './page/entry.ts';
import { jsonListShape } from './page/json-list.ts';

/** Links taken from one page: more than any front page shows. */
const mostLinks = 100;

const selector = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .superRefine((text, context) => {
    try {
      parseSelector(text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      context.addIssue({ code: 'custom', message: `${JSON.stringify(text)} is no CSS selector (${why})` });
    }
  });

const pageShape = z
  .strictObject({
    url: httpUrl.describe('Address of the page that lists articles, or of the JSON behind it.'),
    select: selector.optional().describe('CSS selector of the articles’ links, or of what holds one link each.'),
    title: selector.optional().describe('CSS selector of the title, inside the link or what surrounds it.'),
    date: selector.optional().describe('CSS selector of the date, inside the link or what surrounds it.'),
    'date-in-url': z
      .string()
      .superRefine((pattern, context) => {
        const message = datePatternProblem(pattern);
        if (message !== null) context.addIssue({ code: 'custom', message });
      })
      .optional()
      .describe('Where an article’s address has its date; links without one are left out.'),
    json: jsonListShape.optional(),
  })
  .refine(({ json, select, title, date }) => json === undefined || !(select || title || date), {
    message: 'select, title and date are for HTML pages; with json, say where title and date are inside json',
  });
type PageEntry = z.output<typeof pageShape>;

export interface PageSettings extends Omit<PageEntry, 'json'> {
  readonly json?: PageEntry['json'];
  /** IANA zone for dates, which name none on most pages. */
  readonly timeZone: string;
}

export const page: SourceKind<string | PageEntry, PageSettings> = {
  schema: z
    .union([httpUrl, pageShape])
    .describe('A page that lists articles and has no feed; or the JSON behind such a page.'),
  resolve(value, { timeZone }) {
    const entry = typeof value === 'string' ? { url: value } : value;
    return {
      id: `page:${placeOf(entry.url)}`,
      name: siteOf(entry.url),
      settings: { ...entry, url: new URL(entry.url).href, timeZone: timeZone ?? 'UTC' },
    };
  },
  standing: 'secondary',
  abilities: { past: 'recent', dates: 'day', runners: 'sometimes' },
  example: 'page: https://www.anthropic.com/news',
  gather: ({ id, settings }, context) => gatherPage(id, settings, context),
};

/**
 * @throws WebError, ReaderFault; SourceError `malformed` when there is none: pages change their layout without telling anybody
 */
async function gatherPage(source: string, settings: PageSettings, context: SourceContext): Promise<Gathered> {
  const { web, awaitTurn, signal } = context;
  const { url, json, timeZone } = settings;
  const accept = json ? 'application/json' : 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5';
  const answer = await web.get(url, { headers: { accept }, ...(json ? {} : { robots: true }) });
  const now = Date.now();
  const page = { body: answer.body, contentType: answer.headers['content-type'] ?? null, url: answer.url };
  const listed = await awaitTurn(
    json
      ? readJsonList({ ...page, list: json, timeZone, now }, signal)
      : readListingPage({ ...page, wanted: { ...settings, now } }, signal),
  );
  const links = settings['date-in-url'] ? datedByAddress(listed, settings['date-in-url'], timeZone) : listed;
  if (links.length === 0) {
    const lost = listed.length > 0 ? ` (${counted(listed.length, 'link')} without a date as date-in-url says)` : '';
    throw new SourceError('malformed', `no article links found; the page’s layout may have changed${lost}`);
  }
  const candidates = links.slice(0, mostLinks).map(({ url: address, title, summary, dating }) => ({
    url: address,
    title,
    source,
    published: dating?.published ?? null,
    precision: dating?.precision ?? ('none' as const),
    summary,
    content: '',
    author: null,
    ownSite: siteOf(address) === siteOf(answer.url) || siteOf(address) === siteOf(url),
    engagement: null,
  }));
  const leftOut = { undated: listed.length - links.length, 'over-cap': links.length - candidates.length };
  return { candidates, reservation: null, leftOut };
}

function datedByAddress(listed: readonly Listed[], pattern: string, timeZone: string): Listed[] {
  return listed.flatMap((link) => {
    const dating = dateInAddress(link.url, pattern, timeZone);
    return dating === null ? [] : [{ ...link, dating }];
  });
}
