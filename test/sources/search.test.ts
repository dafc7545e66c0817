import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import type { SearchKeys } from '../../src/sources/source.ts';
import { day, noKeys } from './day-for-tests.ts';
import { type Asked, gatherFrom, type Served, sourceOf } from './serve.ts';

type Hosts = Readonly<Record<string, (asked: Asked) => Served>>;

const json = (body: unknown, status = 200): Served => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const keys = { brave: 'brave-secret', tavily: 'tvly-secret', exa: 'exa-secret', serper: 'serper-secret' };

/** What each service answers when all is well: one page each, named after it. */
const well: Hosts = {
  'api.search.brave.com': ({ url }) =>
    json(
      url.pathname.includes('news')
        ? { results: [] }
        : { web: { results: [{ url: 'https://x.example/brave', title: 'Brave' }] } },
    ),
  'api.tavily.com': () =>
    json({
      query: 'llm',
      response_time: 1.2,
      results: [
        {
          url: 'https://x.example/tavily',
          title: 'T &amp; co',
          content: 'It is <b>new</b>.',
          score: 0.9,
          published_date: 'Sat, 07 Feb 2026 10:30:00 GMT',
        },
        { url: 'https://x.example/undated', title: 'Undated', content: '' },
        { title: 'no address' },
      ],
    }),
  'api.exa.ai': () =>
    json({
      requestId: 'r',
      results: [
        {
          id: '1',
          url: 'https://x.example/exa',
          title: 'E',
          publishedDate: '2026-02-07T10:30:00.000Z',
          author: 'Ada',
          highlights: ['One.', 'Two.'],
        },
        { id: '2', url: 'https://x.example/null', title: null },
      ],
      costDollars: { total: 0.005 },
    }),
  'google.serper.dev': () =>
    json({
      searchParameters: { q: 'llm', type: 'news' },
      news: [
        {
          title: 'S',
          link: 'https://x.example/serper',
          snippet: 'Said.',
          date: 'Feb 7, 2026',
          source: 'X',
          position: 1,
        },
        { title: 'Ago', link: 'https://x.example/ago', date: '3 days ago' },
        { title: 'Months', link: 'https://x.example/months', date: '2 months ago' },
      ],
      credits: 1,
    }),
  'search.example.org': () =>
    json({
      results: [
        {
          url: 'https://x.example/searxng',
          title: 'X',
          content: 'Text',
          publishedDate: '2026-02-07T08:00:00',
          engine: 'bing news',
        },
      ],
      unresponsive_engines: [['google', 'CAPTCHA']],
    }),
};

async function run(entry: unknown, hosts: Hosts, { given = keys as Partial<SearchKeys>, options = {} } = {}) {
  const entries = Array.isArray(entry) ? entry : [entry];
  const sources = entries.map((value) => sourceOf({ search: value }));
  const { candidates, health, asked } = await gatherFrom(
    sources,
    (visit) => (hosts[visit.url.hostname] ?? (() => ({ status: 500 })))(visit),
    { keys: { ...noKeys, ...given }, options },
  );
  return { candidates, health, asked, hosts: asked.map(({ url }) => url.hostname) };
}

const only = (name: keyof SearchKeys) => ({ given: { [name]: keys[name as keyof typeof keys] } });
const refuse =
  (status: number, body: unknown = {}): (() => Served) =>
  () =>
    json(body, status);

describe('Tavily', () => {
  test('is asked for dated news of the window', async () => {
    const { candidates, health, asked } = await run('llm inference', well, only('tavily'));
    expect(asked).toHaveLength(1);
    expect(`${asked[0]?.method} ${asked[0]?.url.href}`).toBe('POST http://api.tavily.com/search');
    expect(asked[0]?.headers).toMatchObject({
      authorization: 'Bearer tvly-secret',
      'content-type': 'application/json',
    });
    expect(asked[0]?.body).toEqual({
      query: 'llm inference',
      topic: 'news',
      max_results: 20,
      start_date: '2026-02-07',
      end_date: '2026-02-08',
    });
    expect(candidates).toMatchObject([
      {
        url: 'https://x.example/tavily',
        title: 'T & co',
        source: 'search:llm inference',
        summary: 'It is new.',
        published: '2026-02-07T00:00:00.000Z',
        precision: 'day',
        ownSite: false,
      },
      { url: 'https://x.example/undated', published: null, precision: 'none' },
    ]);
    expect(health).toMatchObject([{ outcome: 'ok', requests: 1 }]);
  });

  test.each([
    [401, 'bad-key', /Tavily does not accept the key \(HTTP 401\)/],
    [432, 'quota-exhausted', /limit for this key is reached \(HTTP 432\)/],
    [433, 'quota-exhausted', /HTTP 433/],
    [429, 'rate-limited', /POST api\.tavily\.com\/search answered HTTP 429/],
    [400, 'client-error', /HTTP 400/],
    [500, 'server-error', /HTTP 500/],
  ])('HTTP %i', async (status, reason, detail) => {
    const { health, asked } = await run(
      'llm',
      { 'api.tavily.com': refuse(status, { detail: { error: 'No.' } }) },
      only('tavily'),
    );
    expect(asked).toHaveLength(1);
    expect(health).toMatchObject([{ outcome: 'failed', reason }]);
    expect(health[0]?.detail).toMatch(detail);
  });
});

describe('Exa', () => {
  test('is asked for pages of the window', async () => {
    const { candidates, asked } = await run('llm inference', well, only('exa'));
    expect(`${asked[0]?.method} ${asked[0]?.url.href}`).toBe('POST http://api.exa.ai/search');
    expect(asked[0]?.headers).toMatchObject({ 'x-api-key': 'exa-secret' });
    expect(asked[0]?.headers.authorization).toBeUndefined();
    expect(asked[0]?.body).toEqual({
      query: 'llm inference',
      type: 'auto',
      numResults: 20,
      startPublishedDate: '2026-02-07T00:00:00.000Z',
      endPublishedDate: '2026-02-08T00:00:00.000Z',
      contents: { highlights: { maxCharacters: 500 } },
    });
    expect(candidates).toHaveLength(1);
    expect(candidates).toMatchObject([
      { title: 'E', summary: 'One. Two.', author: 'Ada', published: '2026-02-07T00:00:00.000Z', precision: 'day' },
    ]);
  });

  test.each([
    [401, 'bad-key', /Exa does not accept the key/],
    [402, 'quota-exhausted', /credit for this key is used up \(HTTP 402\)/],
    [429, 'rate-limited', /POST api\.exa\.ai\/search answered HTTP 429/],
    [400, 'client-error', /HTTP 400/],
  ])('HTTP %i', async (status, reason, detail) => {
    const { health } = await run('llm', { 'api.exa.ai': refuse(status, { error: 'No.' }) }, only('exa'));
    expect(health).toMatchObject([{ outcome: 'failed', reason, requests: 1 }]);
    expect(health[0]?.detail).toMatch(detail);
  });
});

describe('Serper', () => {
  test('is asked for news between days, and its dates are relative or written out', async () => {
    const { candidates, asked } = await run('llm inference', well, only('serper'));
    expect(`${asked[0]?.method} ${asked[0]?.url.href}`).toBe('POST http://google.serper.dev/news');
    expect(asked[0]?.headers).toMatchObject({ 'x-api-key': 'serper-secret' });
    expect(asked[0]?.body).toEqual({ q: 'llm inference after:2026-02-07 before:2026-02-08', num: 20 });
    const daysAgo = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    expect(candidates.map(({ title, published, precision }) => [title, published, precision])).toEqual([
      ['S', '2026-02-07T00:00:00.000Z', 'day'],
      ['Ago', `${daysAgo}T00:00:00.000Z`, 'day'],
      ['Months', null, 'none'],
    ]);
  });

  test.each([
    [403, { message: 'Unauthorized.', statusCode: 403 }, 'bad-key', /Serper does not accept the key \(HTTP 403\)/],
    [400, { message: 'Not enough credits', statusCode: 400 }, 'quota-exhausted', /credit for this key is used up/],
    [400, { message: 'Missing query parameter' }, 'client-error', /HTTP 400/],
    [429, { message: 'Too many requests' }, 'rate-limited', /HTTP 429/],
  ])('HTTP %i %j', async (status, body, reason, detail) => {
    const { health } = await run('llm', { 'google.serper.dev': refuse(status, body) }, only('serper'));
    expect(health).toMatchObject([{ outcome: 'failed', reason, requests: 1 }]);
    expect(health[0]?.detail).toMatch(detail);
  });
});

describe('SearXNG', () => {
  const entry = { query: 'llm inference', providers: [{ searxng: 'https://search.example.org/sub' }] };

  test('is asked without a key, for news in the range that reaches far enough', async () => {
    const { candidates, health, asked } = await run(entry, well, { given: {} });
    expect(`${asked[0]?.method} ${asked[0]?.url.origin}${asked[0]?.url.pathname}`).toBe(
      'GET http://search.example.org/sub/search',
    );
    const age = (Date.now() - Date.parse(day.windows[0].start)) / 86_400_000;
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toEqual({
      q: 'llm inference',
      format: 'json',
      categories: 'news',
      ...(age <= 365 ? { time_range: age <= 30 ? 'month' : 'year' } : {}),
    });
    expect(candidates).toMatchObject([{ title: 'X', published: '2026-02-07T00:00:00.000Z', precision: 'day' }]);
    expect(health).toMatchObject([{ outcome: 'ok' }]);
  });

  test('of today, the last day', async () => {
    const start = new Date(Date.now() - 23 * 3_600_000).toISOString();
    const today = { ...day, windows: [{ start, end: new Date().toISOString() }] as const };
    const { asked } = await gatherFrom([sourceOf({ search: entry })], () => json({ results: [] }), { day: today });
    expect(asked[0]?.url.searchParams.get('time_range')).toBe('day');
  });

  test.each<[string, () => Served, string, RegExp]>([
    ['JSON is switched off', refuse(403), 'forbidden', /Add json to search\.formats/],
    ['it answers with its page', () => '<!doctype html><html></html>', 'malformed', /not JSON/],
    [
      'all its engines are blocked',
      () =>
        json({
          results: [],
          unresponsive_engines: [
            ['google', 'CAPTCHA'],
            ['bing', 'timeout'],
          ],
        }),
      'server-error',
      /None of the engines of SearXNG answered \(google: CAPTCHA, bing: timeout\)/,
    ],
  ])('fails when %s', async (_name, answer, reason, detail) => {
    const { health } = await run(entry, { 'search.example.org': answer }, { given: {} });
    expect(health).toMatchObject([{ outcome: 'failed', reason, requests: 1 }]);
    expect(health[0]?.detail).toMatch(detail);
  });
});

describe.concurrent('the chain of providers', () => {
  test('the first that has a key answers alone', async ({ expect }) => {
    const { hosts, candidates, health } = await run('llm', well, { given: { exa: 'e', serper: 's' } });
    expect(hosts).toEqual(['api.exa.ai']);
    expect(candidates.map(({ title }) => title)).toEqual(['E']);
    expect(health).toMatchObject([{ outcome: 'ok', detail: '' }]);
  });

  test('asks in the order that is given', async ({ expect }) => {
    const { hosts } = await run({ query: 'llm', providers: ['serper', 'tavily'] }, well);
    expect(hosts).toEqual(['google.serper.dev']);
  });

  test('when one is refused the next takes over, and both are named', async ({ expect }) => {
    const hosts = { ...well, 'api.tavily.com': refuse(432), 'api.exa.ai': refuse(500) };
    const entry = { query: 'llm', providers: ['tavily', 'exa', 'serper'] };
    const { candidates, health, hosts: asked } = await run(entry, hosts);
    expect(asked).toEqual(['api.tavily.com', 'api.exa.ai', 'google.serper.dev']);
    expect(candidates.map(({ title }) => title)).toEqual(['S', 'Ago', 'Months']);
    expect(health).toMatchObject([{ outcome: 'degraded', reason: 'quota-exhausted', requests: 3 }]);
    expect(health[0]?.detail).toBe(
      "Tavily: Tavily's limit for this key is reached (HTTP 432); Exa: POST api.exa.ai/search answered HTTP 500; Serper answered",
    );
  });

  test('an empty answer is an answer', async ({ expect }) => {
    const { hosts, health } = await run(
      'llm',
      { ...well, 'api.exa.ai': () => json({ results: [] }) },
      { given: { exa: 'e', serper: 's' } },
    );
    expect(hosts).toEqual(['api.exa.ai']);
    expect(health[0]?.outcome).toBe('ok');
  });

  test('Brave keeps its own manners, and what one of its searches misses is said', async ({ expect }) => {
    const hosts = {
      ...well,
      'api.search.brave.com': (asked: Asked) =>
        asked.url.pathname.includes('news')
          ? json({}, 500)
          : (well['api.search.brave.com'] as (a: Asked) => Served)(asked),
    };
    const { health, asked } = await run('llm', hosts);
    expect(asked.map(({ url }) => url.pathname.split('/')[3])).toEqual(['web', 'news']);
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBe(1_100);
    expect(health).toMatchObject([{ outcome: 'degraded', reason: 'server-error' }]);
    expect(health[0]?.detail).toMatch(/^the news search failed/);
  });

  test('Brave’s quota is used up: not asked again by any query of the run', async ({ expect }) => {
    const usedUp = json({ error: { code: 'RATE_LIMITED', meta: { quota_limit: 2000, quota_current: 2000 } } }, 429);
    const { hosts, health } = await run(
      ['a', 'b', 'c'],
      { ...well, 'api.search.brave.com': () => usedUp },
      { given: { brave: 'b', exa: 'e' } },
    );
    expect(hosts.toSorted()).toEqual(['api.exa.ai', 'api.exa.ai', 'api.exa.ai', 'api.search.brave.com']);
    expect(health.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual(
      Array(3).fill('degraded quota-exhausted'),
    );
    expect(health[2]?.detail).toMatch(/^Brave: .*used up.*; Exa answered$/);
  });

  test('one that is silent leaves time to the next', async ({ expect }) => {
    const { health, candidates } = await run(
      'llm',
      { ...well, 'api.exa.ai': () => null },
      { given: { exa: 'e', serper: 's' } },
    );
    expect(candidates).toHaveLength(3);
    expect(health).toMatchObject([{ outcome: 'degraded', reason: 'timeout' }]);
    expect(health[0]?.detail).toBe('Exa: no answer within 4 s; Serper answered');
  });

  test('all refuse: the last one’s reason, and what each said', async ({ expect }) => {
    const hosts = { 'api.exa.ai': refuse(402), 'google.serper.dev': refuse(403) };
    const { health, candidates } = await run('llm', hosts, { given: { exa: 'e', serper: 's' } });
    expect(candidates).toEqual([]);
    expect(health).toMatchObject([{ outcome: 'failed', reason: 'bad-key' }]);
    expect(health[0]?.detail).toMatch(/^Exa: .*402\); Serper: .*403\)$/);
    expect(JSON.stringify(health)).not.toMatch(/secret/);
  });

  test('a redirect is not followed: it would take the key along', async ({ expect }) => {
    const away = () => ({ status: 307, headers: { location: 'https://evil.example/' } });
    const { hosts, health } = await run('llm', { 'api.exa.ai': away }, { given: { exa: 'e' } });
    expect(hosts).toEqual(['api.exa.ai']);
    expect(health).toMatchObject([{ outcome: 'failed', reason: 'unexpected' }]);
    expect(health[0]?.detail).toMatch(/redirect, which is not followed/);
  });

  test('no key at all: skipped without a request', async ({ expect }) => {
    const { asked, health } = await run('llm', well, { given: {} });
    expect(asked).toEqual([]);
    expect(health).toMatchObject([
      { outcome: 'skipped', reason: 'no-key', detail: 'No key is set for Brave, Tavily, Exa, Serper' },
    ]);
  });
});

test.each([
  ['providers: [bing]', /providers\.0/],
  ['providers: []', /expected at least one provider/],
  ['providers: [{ searxng: nowhere }]', /providers\.0\.searxng: expected an http/],
  ['provider: [exa]', /unknown key "provider" in sources\.0\.search\. Did you mean providers\?/],
])('%s is told of before anything is fetched', (line, message) => {
  expect(() => loadConfig(`sources:\n  - search: { query: llm, ${line} }\n`, '.github/galley.yml')).toThrow(message);
});
