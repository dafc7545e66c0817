import { afterEach, expect, test } from 'vitest';
import { gather } from '../../src/sources/gather/gather.ts';
import { openWeb } from '../../src/web/client.ts';
import { SetClock } from '../support/set-clock.ts';
import { type SmallWeb, startSmallWeb } from '../web/small-web.ts';
import { day, hackerNewsSource, noKeys } from './day-for-tests.ts';

const hit = (id: number, more: object = {}): object => ({
  objectID: String(id),
  title: `Story ${id}`,
  url: `https://site.example/${id}`,
  author: 'ada',
  points: 120,
  num_comments: 45,
  created_at_i: 1770465600,
  ...more,
});

/** The answers, page by page; null fails, 'silence' lasts until the next deadline. */
let pages: (object | null | 'silence')[] = [];
let small: SmallWeb;
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function run(source = hackerNewsSource()) {
  const clock = new SetClock();
  small = await startSmallWeb((url, response) => {
    const page = pages[Number(url.searchParams.get('page'))];
    if (page === 'silence') clock.skip();
    else if (page) response.end(JSON.stringify(page));
    else response.writeHead(500).end();
  });
  const web = openWeb({ env: small.env, userAgent: 'test', clock });
  closers.push(web.close, small.close);
  // The service speaks https; here it is reached as http through the proxy.
  const plain = { ...web, get: (url: string, options = {}) => web.get(url.replace('https:', 'http:'), options) };
  const { candidates, health } = await gather([source], {
    web: plain,
    day,
    keys: noKeys,
    clock,
  });
  return { candidates, health: health[0], asked: small.visits.map(({ url }) => url) };
}

test('asks for the widest window and maps what comes', async () => {
  pages = [
    {
      nbPages: 1,
      hits: [
        hit(1),
        hit(2, { title: 'Ask HN: Why &lt;b&gt;?', url: undefined, story_text: '<p>One.<p>Two &amp; three.' }),
        hit(3, { title: null }),
        { nothing: 'known' },
      ],
    },
  ];
  const { candidates, health, asked } = await run();
  expect(asked).toHaveLength(1);
  expect(asked[0]?.origin + (asked[0]?.pathname ?? '')).toBe('http://hn.algolia.com/api/v1/search_by_date');
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
    tags: 'story',
    numericFilters: 'created_at_i>=1769904000,created_at_i<1770508800,points>=50',
    hitsPerPage: '200',
    page: '0',
  });
  expect(asked[0]?.search).not.toMatch(/[<>]/);
  expect(candidates).toMatchObject([
    {
      url: 'https://site.example/1',
      title: 'Story 1',
      source: 'hacker-news',
      published: '2026-02-07T12:00:00.000Z',
      precision: 'instant',
      author: 'ada',
      engagement: { source: 'hacker-news', points: 120, comments: 45, url: 'https://news.ycombinator.com/item?id=1' },
    },
    {
      url: 'https://news.ycombinator.com/item?id=2',
      title: 'Ask HN: Why &lt;b&gt;?',
      summary: 'One. Two & three.',
      content: 'One.\n\nTwo & three.',
    },
  ]);
  expect(health).toMatchObject({ outcome: 'ok', links: 2, requests: 1 });
});

test('searches titles for the very words', async () => {
  pages = [{ nbPages: 1, hits: [hit(1)] }];
  const { asked } = await run(hackerNewsSource(10, 'LLM inference'));
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toMatchObject({
    query: 'LLM inference',
    typoTolerance: 'false',
    restrictSearchableAttributes: 'title',
    numericFilters: expect.stringContaining('points>=10'),
  });
});

test('turns at most five pages', async () => {
  pages = Array.from({ length: 9 }, (_, page) => ({ nbPages: 9, hits: [hit(page)] }));
  const { candidates, asked } = await run();
  expect(asked.map((url) => url.searchParams.get('page'))).toEqual(['0', '1', '2', '3', '4']);
  expect(candidates).toHaveLength(5);
});

test('none at all is odd, none for a query is not', async () => {
  pages = [{ nbPages: 0, hits: [] }];
  expect((await run()).health).toMatchObject({ outcome: 'degraded', reason: 'empty' });
  expect((await run(hackerNewsSource(50, 'vLLM'))).health).toMatchObject({ outcome: 'ok' });
});

test('a later page that fails costs its own stories', async () => {
  pages = [{ nbPages: 3, hits: [hit(1)] }, null];
  const { candidates, health } = await run();
  expect(candidates).toHaveLength(1);
  expect(health).toMatchObject({ outcome: 'degraded', reason: 'server-error' });
  expect(health?.detail).toMatch(/^page 2 of 3 is missing: GET hn\.algolia\.com/);
});

test('what came before the deadline is handed over', async () => {
  pages = [{ nbPages: 2, hits: [hit(1)] }, 'silence'];
  const { candidates, health } = await run();
  expect(candidates).toHaveLength(1);
  expect(health).toMatchObject({ outcome: 'degraded', reason: 'timeout' });
});

test.each([
  ['the first page fails', null, 'server-error'],
  ['the shape is another', { stories: [] }, 'malformed'],
])('%s: the source fails', async (_name, page, reason) => {
  pages = [page];
  expect((await run()).health).toMatchObject({ outcome: 'failed', reason });
});
