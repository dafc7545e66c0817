import { describe, expect, test } from 'vitest';
import { askService, configured, type ServiceAnswer } from './ask-service.ts';
import { day, noKeys } from './day-for-tests.ts';

const repository = (name: string, more: object = {}): object => ({
  id: 1,
  name: name.split('/')[1],
  full_name: name,
  owner: { login: name.split('/')[0], type: 'User' },
  html_url: `https://github.com/${name}`,
  description: 'Serves models\nfrom a shelf.',
  created_at: '2026-02-07T03:04:05Z',
  pushed_at: '2026-02-08T00:00:00Z',
  stargazers_count: 321,
  language: 'Rust',
  topics: ['llm'],
  license: null,
  ...more,
});
const found = (items: readonly unknown[], incomplete = false): ServiceAnswer => ({
  body: { total_count: items.length, incomplete_results: incomplete, items },
});

const wanted = { query: 'topic:llm', stars: 50, created: '7d' };
const ask = (answer: ServiceAnswer, more: Parameters<typeof askService>[2] = {}, value: object = wanted) =>
  askService([configured('github-search', value)], () => answer, more);

test('asks for repositories created before the day’s end, most stars first', async () => {
  const { candidates, health, visits } = await ask(found([repository('o/shelf')]), {
    keys: { ...noKeys, github: 'secret-token' },
  });
  expect(visits).toHaveLength(1);
  expect(`${visits[0]?.url.hostname}${visits[0]?.url.pathname}`).toBe('api.github.com/search/repositories');
  expect(Object.fromEntries(visits[0]?.url.searchParams ?? [])).toEqual({
    q: 'topic:llm created:2026-02-01T00:00:00Z..2026-02-07T23:59:59Z stars:>=50',
    sort: 'stars',
    order: 'desc',
    per_page: '50',
  });
  expect(visits[0]?.headers.authorization).toBe('Bearer secret-token');
  expect(candidates).toEqual([
    {
      url: 'https://github.com/o/shelf',
      title: 'o/shelf: Serves models from a shelf.',
      source: 'github-search:topic:llm',
      published: '2026-02-07T03:04:05.000Z',
      precision: 'instant',
      summary: 'Serves models from a shelf.',
      content: '',
      author: 'o',
      ownSite: false,
      engagement: { source: 'github-search:topic:llm', points: 321, comments: 0, url: null },
    },
  ]);
  expect(health).toMatchObject([{ outcome: 'ok', links: 1, requests: 1 }]);
});

test('asks without a token too', async () => {
  const { visits } = await ask(found([]));
  expect(visits[0]?.headers.authorization).toBeUndefined();
});

test('lacks what the repository lacks', async () => {
  const { candidates } = await ask(
    found([
      repository('o/bare', { description: null, owner: null }),
      repository('o/wordy', { description: 'word '.repeat(100) }),
      repository('o/undated', { created_at: null }),
      null,
    ]),
  );
  expect(candidates).toMatchObject([{ title: 'o/bare', summary: '', author: null }, { author: 'o' }]);
  expect(candidates[1]?.title.length).toBeLessThan(140);
});

test('today’s stars are no engagement of a past day', async () => {
  const { candidates, health } = await ask(found([repository('o/shelf')]), { day: { ...day, backfill: true } });
  expect(candidates).toMatchObject([{ engagement: null }]);
  expect(health).toMatchObject([{ outcome: 'ok', links: 1 }]);
});

test('nothing new is no trouble', async () => {
  expect((await ask(found([]))).health).toMatchObject([{ outcome: 'ok', links: 0 }]);
});

test('a search that ran out of time is a part of one', async () => {
  const { candidates, health } = await ask(found([repository('o/shelf')], true));
  expect(candidates).toHaveLength(1);
  expect(health).toMatchObject([{ outcome: 'degraded', reason: 'timeout' }]);
});

describe('errors', () => {
  const invalid = {
    message: 'Validation Failed',
    errors: [{ message: 'None of the search qualifiers apply to this search type.', resource: 'Search', field: 'q' }],
    documentation_url: 'https://docs.github.com/v3/search/',
  };
  const usedUp = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1770508800' };

  test.each([
    [
      'a query that GitHub does not accept',
      { status: 422, body: invalid },
      'client-error',
      /^GitHub does not accept the query "topic:llm": None of the search qualifiers apply/,
    ],
    ['the same without a reason', { status: 422 }, 'client-error', /^GitHub does not accept the query "topic:llm"$/],
    [
      'too many searches',
      { status: 403, headers: usedUp, body: { message: 'API rate limit exceeded for 192.0.2.1.' } },
      'rate-limited',
      /^GitHub's rate limit is reached \(HTTP 403\), until 2026-02-08T00:00:00\.000Z$/,
    ],
    [
      'too fast',
      { status: 429, headers: { 'retry-after': '60' } },
      'rate-limited',
      /^GitHub's rate limit is reached \(HTTP 429\), for 60 s$/,
    ],
    [
      'too fast, in words',
      { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
      'rate-limited',
      /HTTP 403/,
    ],
    ['turned away', { status: 403, body: { message: 'Forbidden' } }, 'forbidden', /HTTP 403/],
    ['a bad token', { status: 401, body: { message: 'Bad credentials' } }, 'bad-key', /HTTP 401/],
    ['down', { status: 503 }, 'server-error', /HTTP 503/],
    ['no JSON', { body: '<html>' }, 'malformed', /not JSON/],
    ['another shape', { body: { total: 3 } }, 'malformed', /items/],
  ])('%s', async (_name, answer, reason, detail) => {
    const { candidates, health } = await ask(answer);
    expect(candidates).toEqual([]);
    expect(health).toMatchObject([{ outcome: 'failed', reason }]);
    expect(health[0]?.detail).toMatch(detail);
  });
});

test('is configured by words, stars and age', () => {
  expect(configured('github-search', { query: ' topic:llm language:rust ' })).toMatchObject({
    id: 'github-search:topic:llm language:rust',
    name: 'GitHub: topic:llm language:rust',
    standing: 'community',
    settings: { query: 'topic:llm language:rust', stars: 50, created: '7d' },
  });
  for (const wrong of [{}, { query: '' }, { query: 'llm', created: 'a week' }, { query: 'llm stars:>9' }]) {
    expect(() => configured('github-search', wrong)).toThrow();
  }
});
