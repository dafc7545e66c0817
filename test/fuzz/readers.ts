import { readPage } from '../../src/articles/read-page.ts';
import { parsePost } from '../../src/blog/parse-post.ts';
import { systemClock } from '../../src/clock.ts';
import { loadConfig } from '../../src/config/load.ts';
import { healthReasons } from '../../src/edition/health.ts';
import type { Link } from '../../src/edition/link.ts';
import { Failure } from '../../src/failure.ts';
import { readPageHead } from '../../src/feeds/discovery.ts';
import { parseFeedBytes } from '../../src/feeds/parse.ts';
import { parseSitemap } from '../../src/feeds/sitemap.ts';
import { readAnswer } from '../../src/sources/kinds/arxiv/answer.ts';
import { readMarkdown } from '../../src/sources/kinds/github/notes.ts';
import { readOutlines } from '../../src/sources/kinds/opml/outlines.ts';
import { readJsonList } from '../../src/sources/kinds/page/json-list.ts';
import { readListingPage } from '../../src/sources/kinds/page/list.ts';
import { createRobots } from '../../src/web/robots.ts';
import type { FormatName } from './documents.ts';

const url = 'https://site.example/1';
const link: Link = {
  key: url,
  url,
  title: 'Tern 2.4 halves the memory of long prompts',
  sources: ['feed:site'],
  summary: '',
  content: '',
  author: null,
  engagement: [],
  publishedAt: null,
  dating: 'none',
} as unknown as Link;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const timeZone = 'UTC';

/** Each reader of text from outside, given what a stranger or a slip of the hand may send. */
export const readers: Readonly<Record<FormatName, (body: Uint8Array) => unknown>> = {
  feed: (body) => parseFeedBytes({ body, contentType: 'application/xml', url, timeZone }),
  sitemap: (body) => parseSitemap({ body, contentType: 'application/xml', url }),
  opml: (body) => readOutlines({ body, contentType: 'text/x-opml', url }),
  page: (body) => readPage({ link, body, contentType: 'text/html', url }),
  listing: (body) => readListingPage({ body, contentType: 'text/html', url, wanted: { timeZone, now: 0 } }),
  head: (body) => readPageHead({ body, contentType: 'text/html', url }),
  pdf: (body) => readPage({ link, body, contentType: 'application/pdf', url }),
  markdown: (body) => readMarkdown({ markdown: textOf(body) }),
  post: (body) => parsePost({ text: textOf(body), gap: ' ' }),
  robots: async (body) => {
    const page = { url: 'https://site.example/robots.txt', status: 200, headers: {}, body };
    const robots = createRobots({ get: async () => page, space: () => {}, warn: () => {}, clock: systemClock });
    await robots.assertAllowed(new URL('https://site.example/a/b/c?d=e'));
  },
  config: (body) => loadConfig(textOf(body), '.github/galley.yml'),
  json: (body) =>
    readJsonList({ body, url, list: { items: 'items', url: 'url', title: 'title', date: 'date' }, timeZone, now: 0 }),
  papers: (body) => readAnswer({ body }),
};

const reasons: ReadonlySet<unknown> = new Set(healthReasons);

/** Whether an error is one that a reader declares: it has a reason that a person is told. */
export function isDeclared(error: unknown): boolean {
  if (error instanceof Failure) return true;
  // A thread tells these as too complex.
  if (error instanceof RangeError) return true;
  return error instanceof Error && 'reason' in error && error.reason !== 'unexpected' && reasons.has(error.reason);
}
