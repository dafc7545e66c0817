import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { askService, configured, type ServiceAnswer } from './ask-service.ts';

const topic = (id: number, more: object = {}): object => ({
  id,
  title: `Topic ${id}`,
  fancy_title: `Topic ${id}`,
  slug: `topic-${id}`,
  posts_count: 8,
  reply_count: 3,
  created_at: '2026-02-07T09:30:15.123Z',
  bumped_at: '2026-02-07T20:00:00.000Z',
  last_posted_at: '2026-02-07T20:00:00.000Z',
  views: 900,
  like_count: 21,
  pinned: false,
  visible: true,
  closed: false,
  archived: false,
  category_id: 5,
  tags: [],
  ...more,
});
const list = (topics: readonly unknown[], more: object = {}): ServiceAnswer => ({
  body: { users: [], topic_list: { can_create_topic: false, per_page: 30, topics, ...more } },
});
const goesOn = { more_topics_url: '/latest?order=created&page=1' };

const ask = (
  answer: (page: number, url: URL) => ServiceAnswer | 'silence',
  value: unknown = 'https://forum.example.org',
) => askService([configured('discourse', value)], (url) => answer(Number(url.searchParams.get('page')), url));

test('asks for the newest topics and maps what comes', async () => {
  const odd = {
    title: 'Why <b>&amp;</b>?',
    slug: '',
    posts_count: 1,
    excerpt: 'One &amp; <a href="/x">two</a>&hellip;',
  };
  const { candidates, health, asked } = await ask(() =>
    list([topic(1), topic(2, odd), topic(3, { title: null }), { nothing: 'known' }]),
  );
  expect(asked.map(({ href }) => href)).toEqual(['http://forum.example.org/latest.json?order=created&page=0']);
  const source = 'discourse:forum.example.org';
  const address = 'https://forum.example.org/t/topic-1/1';
  expect(candidates).toEqual([
    {
      url: address,
      title: 'Topic 1',
      source,
      published: '2026-02-07T09:30:15.123Z',
      precision: 'instant',
      summary: '',
      content: '',
      author: null,
      ownSite: true,
      engagement: { source, points: 21, comments: 7, url: address },
    },
    expect.objectContaining({
      url: 'https://forum.example.org/t/2',
      title: 'Why <b>&amp;</b>?',
      summary: 'One & two…',
      engagement: { source, points: 21, comments: 0, url: 'https://forum.example.org/t/2' },
    }),
  ]);
  expect(health).toMatchObject([
    { name: 'forum.example.org', standing: 'community', outcome: 'ok', links: 2, requests: 1 },
  ]);
});

test('a date at midnight is an instant too', async () => {
  const { candidates } = await ask(() => list([topic(1, { created_at: '2026-02-07T08:00:00+08:00' })]));
  expect(candidates).toMatchObject([{ published: '2026-02-07T00:00:00.000Z', precision: 'instant' }]);
});

test('pinned and unlisted topics are no news, and closed ones are', async () => {
  const topics = [topic(1, { pinned: true }), topic(2, { visible: false }), topic(3, { closed: true, archived: true })];
  const { candidates, health } = await ask(() => list(topics));
  expect(candidates).toMatchObject([{ title: 'Topic 3' }]);
  expect(health[0]).toMatchObject({ outcome: 'ok' });
});

test('leaves out topics with fewer likes than wanted', async () => {
  const topics = [topic(1, { like_count: 9 }), topic(2, { like_count: 10 }), topic(3, { like_count: null })];
  const titles = async (value: object) => (await ask(() => list(topics), value)).candidates.map(({ title }) => title);
  expect(await titles({ url: 'https://forum.example.org', points: 10 })).toEqual(['Topic 2']);
  expect(await titles({ url: 'https://forum.example.org' })).toHaveLength(3);
});

test('none with enough likes is a quiet day, no topic at all is odd', async () => {
  const value = { url: 'https://forum.example.org', points: 50 };
  expect((await ask(() => list([topic(1)]), value)).health[0]).toMatchObject({ outcome: 'ok', links: 0 });
  expect((await ask(() => list([]))).health[0]).toMatchObject({
    outcome: 'degraded',
    reason: 'empty',
    detail: 'The forum lists no topic that everybody may read',
  });
  expect((await ask(() => list([]), { ...value, category: 'c/news/5' })).health[0]?.detail).toMatch(/^The category c/);
});

describe('pages', () => {
  const old = { created_at: '2026-01-31T23:59:59.000Z' };

  test('are turned until one reaches back before the window', async () => {
    const pages = [list([topic(1)], goesOn), list([topic(1), topic(2), topic(3, old)], goesOn)];
    const { candidates, asked } = await ask((page) => pages[page] ?? list([]));
    expect(asked.map(({ search }) => search)).toEqual(['?order=created&page=0', '?order=created&page=1']);
    expect(candidates.map(({ title }) => title)).toEqual(['Topic 1', 'Topic 2', 'Topic 3']);
  });

  test('a pinned topic of long ago does not end them', async () => {
    const pages = [list([topic(9, { ...old, pinned: true }), topic(1)], goesOn), list([topic(2)])];
    expect((await ask((page) => pages[page] ?? list([]))).candidates).toHaveLength(2);
  });

  test('are five at most', async () => {
    const { candidates, asked } = await ask((page) => list([topic(page)], goesOn));
    expect(asked).toHaveLength(5);
    expect(candidates).toHaveLength(5);
  });

  test('a later one that fails costs its own topics', async () => {
    const { candidates, health } = await ask((page) => (page === 0 ? list([topic(1)], goesOn) : { status: 404 }));
    expect(candidates).toHaveLength(1);
    expect(health[0]).toMatchObject({ outcome: 'degraded', reason: 'not-found' });
    expect(health[0]?.detail).toMatch(/^page 2 is missing: GET forum\.example\.org/);
  });
});

describe('a forum that does not answer with topics', () => {
  const members = { errors: ['You need to be logged in to do that.'], error_type: 'not_logged_in' };
  const page = '<!doctype html><title>A shop</title><p>Welcome.</p>';

  test.each<[string, ServiceAnswer, string, RegExp]>([
    ['wants a login', { status: 403, body: members }, 'forbidden', /shows these topics to members alone\. Name a cat/],
    ['refuses', { status: 403, body: 'No.' }, 'forbidden', /HTTP 403/],
    ['asks for patience', { status: 429, headers: { 'retry-after': '3600' } }, 'rate-limited', /HTTP 429/],
    ['is not there', { status: 404 }, 'not-found', /HTTP 404/],
    ['is a page', { body: page }, 'malformed', /forum\.example\.org answered with something that is not JSON/],
    ['is no Discourse', { body: { posts: [] } }, 'malformed', /unknown shape \(topic_list\)/],
    ['lists what is no topic', list([{ id: 1 }, 'x']), 'malformed', /no topic has an id, a title and a date/],
  ])('%s: the source fails', async (_name, answer, reason, detail) => {
    const { candidates, health } = await ask(() => answer);
    expect(candidates).toEqual([]);
    expect(health[0]).toMatchObject({ outcome: 'failed', reason, detail: expect.stringMatching(detail) });
  });

  test('sends its readers to its login', async () => {
    const { health } = await ask((_page, { pathname }) =>
      pathname === '/login' ? { body: page } : { status: 302, headers: { location: '/login' } },
    );
    expect(health[0]).toMatchObject({ outcome: 'failed', reason: 'forbidden' });
  });
});

describe('the configuration', () => {
  const home = 'https://forum.example.org';
  test.each<[unknown, string, string, string, string | null]>([
    [home, 'discourse:forum.example.org', 'forum.example.org', home, null],
    [`${home}/latest/`, 'discourse:forum.example.org', 'forum.example.org', home, null],
    [`${home}/talk/`, 'discourse:forum.example.org/talk', 'forum.example.org', `${home}/talk`, null],
    [`${home}/c/news/5`, 'discourse:forum.example.org/c/news/5', 'forum.example.org news', home, 'c/news/5'],
    [{ url: home, category: '/c/5/' }, 'discourse:forum.example.org/c/5', 'forum.example.org c/5', home, 'c/5'],
    [
      { url: home, category: `${home}/c/news/releases/12/l/latest?x=1` },
      'discourse:forum.example.org/c/news/releases/12',
      'forum.example.org news/releases',
      home,
      'c/news/releases/12',
    ],
  ])('%j', (value, id, name, forum, category) =>
    expect(configured('discourse', value)).toMatchObject({ id, name, settings: { forum, category, points: 0 } }),
  );

  test('a category is asked for by its path', async () => {
    const { asked } = await ask(() => list([topic(1)]), { url: `${home}/talk/`, category: 'c/news/5' });
    expect(asked.map(({ pathname }) => pathname)).toEqual(['/talk/c/news/5.json']);
  });

  test.each([
    ['forum.example.org', 'expected an http(s) address'],
    ['{ url: https://forum.example.org, points: -1 }', 'points: expected at least 0'],
    ['{ url: https://forum.example.org, likes: 3 }', 'likes'],
    ['{ url: https://forum.example.org, category: news }', 'expected the address of a category or its path'],
    [
      '{ url: https://forum.example.org, category: https://talk.example/c/news/5 }',
      'is a category of talk.example, not of forum.example.org',
    ],
  ])('%s is refused', (value, message) =>
    expect(() => loadConfig(`sources:\n  - discourse: ${value}`, 'galley.yml')).toThrow(message),
  );
});
