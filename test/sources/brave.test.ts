import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { type GatherOptions, gather } from '../../src/sources/gather/gather.ts';
import { assessRefusal } from '../../src/sources/kinds/search/brave-refusal.ts';
import { openWeb } from '../../src/web/client.ts';
import { WebError } from '../../src/web/web.ts';
import { SetClock } from '../support/set-clock.ts';
import { startSmallWeb } from '../web/small-web.ts';
import { braveSource, day, noKeys } from './day-for-tests.ts';

type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown };

const limits = (remaining: string, policy = '1;w=1, 2000;w=2592000'): Record<string, string> => ({
  'X-RateLimit-Policy': policy,
  'X-RateLimit-Remaining': remaining,
  'X-RateLimit-Reset': '1, 1036800',
});
const refusal = (meta: object): object => ({
  type: 'ErrorResponse',
  error: { status: 429, code: 'RATE_LIMITED', detail: 'Request rate limit exceeded for plan', meta },
});
const tooFast: Answer = {
  status: 429,
  headers: limits('0, 1985'),
  body: refusal({ plan: 'Free', rate_limit: 1, rate_current: 1, quota_limit: 2000, quota_current: 15 }),
};
const usedUp: Answer = {
  status: 429,
  headers: limits('1, 0'),
  body: refusal({ plan: 'Free', rate_limit: 1, rate_current: 0, quota_limit: 2000, quota_current: 2000 }),
};
const found = (...names: string[]): object[] =>
  names.map((name) => ({ url: `https://site.example/${name}`, title: name, page_age: '2026-02-07T01:30:00' }));
const web = (...names: string[]): Answer => ({ body: { type: 'search', web: { results: found(...names) } } });
const news = (...names: string[]): Answer => ({ body: { type: 'news', results: found(...names) } });

/** Runs the queries against a list of answers, given in the order the requests come in, by a clock of its own. */
async function run(
  answers: readonly Answer[],
  queries: readonly string[] = ['llm'],
  more: Partial<GatherOptions> = {},
) {
  const left = [...answers];
  const clock = new SetClock({ movesOn: true });
  const small = await startSmallWeb(
    (_url, response: ServerResponse) => {
      const { status = 200, headers = {}, body = {} } = left.shift() ?? { status: 500 };
      response.writeHead(status, headers).end(JSON.stringify(body));
    },
    { clock },
  );
  const opened = openWeb({ env: small.env, userAgent: 'test', clock });
  // The service speaks https; here it is reached as http through the proxy.
  const plain = { ...opened, get: (url: string, options = {}) => opened.get(url.replace('https:', 'http:'), options) };
  const sources = queries.map((query) => braveSource(query));
  const harvest = await gather(sources, { web: plain, day, keys: { ...noKeys, brave: 'secret-key' }, clock, ...more });
  await opened.close();
  await small.close();
  const gaps = small.visits.slice(1).map(({ at }, index) => at - (small.visits[index]?.at ?? 0));
  return {
    ...harvest,
    visits: small.visits,
    gaps,
    asked: small.visits.map(({ url }) => `${url.pathname.split('/')[3]} ${url.searchParams.get('q')}`),
  };
}

describe.concurrent('Brave Search', () => {
  test('asks the web and the news, one request after another', async ({ expect }) => {
    const results = {
      type: 'search',
      web: {
        results: [
          {
            url: 'https://site.example/a',
            title: 'A &amp; B',
            description: 'It&#x27;s <strong>new</strong>.',
            page_age: '2026-02-07T23:59:00',
          },
          { url: 'https://site.example/b', title: 'B', age: 'February 6, 2026' },
          { url: 'https://site.example/c', title: 'C', age: '2 days ago' },
          { url: 'https://site.example/late', title: 'Late', page_age: '2026-02-08T00:00:00' },
          { url: 'javascript:alert(1)', title: 'Script' },
          { title: 'no address' },
        ],
      },
    };
    const { candidates, health, visits, asked, gaps } = await run([{ body: results }, news('d')], ['llm inference']);
    expect(asked).toEqual(['web llm inference', 'news llm inference']);
    expect(Object.fromEntries(visits[0]?.url.searchParams ?? [])).toEqual({
      q: 'llm inference',
      count: '20',
      freshness: '2026-02-07to2026-02-07',
      text_decorations: 'false',
    });
    expect(visits[0]?.headers).toMatchObject({ 'x-subscription-token': 'secret-key' });
    expect(visits[0]?.headers.authorization).toBeUndefined();
    expect(candidates.map(({ url, published, precision }) => [url.slice(21), published, precision])).toEqual([
      ['a', '2026-02-07T00:00:00.000Z', 'day'],
      ['b', '2026-02-06T00:00:00.000Z', 'day'],
      ['c', null, 'none'],
      ['late', '2026-02-08T00:00:00.000Z', 'day'],
      ['d', '2026-02-07T00:00:00.000Z', 'day'],
    ]);
    expect(candidates[0]).toMatchObject({ title: 'A & B', summary: "It's new." });
    expect(health).toMatchObject([{ outcome: 'ok', links: 4, requests: 2 }]);
    expect(gaps).toEqual([1_100]);
  });

  test('too fast: waits and asks once more', async ({ expect }) => {
    const { health, asked, gaps } = await run([tooFast, web('a'), news()]);
    expect(asked).toEqual(['web llm', 'web llm', 'news llm']);
    expect(health).toMatchObject([{ outcome: 'ok', links: 1, requests: 3 }]);
    expect(gaps).toEqual([1_100, 1_100]);
  });

  test('too fast twice: that search fails, the other stands', async ({ expect }) => {
    const { health, asked } = await run([tooFast, tooFast, news('a')]);
    expect(asked).toEqual(['web llm', 'web llm', 'news llm']);
    expect(health).toMatchObject([{ outcome: 'degraded', reason: 'rate-limited', links: 1 }]);
    expect(health[0]?.detail).toMatch(
      /^the web search failed: GET api\.search\.brave\.com\/res\/v1\/web\/search answered HTTP 429$/,
    );
  });

  test('quota used up: no retry, and no request of any other query', async ({ expect }) => {
    const { health, asked } = await run([usedUp], ['llm', 'agents', 'chips']);
    expect(asked).toEqual(['web llm']);
    expect(health.map(({ outcome, reason, requests }) => `${outcome} ${reason} ${requests}`)).toEqual([
      'failed quota-exhausted 1',
      'failed quota-exhausted 0',
      'failed quota-exhausted 0',
    ]);
    expect(health[0]?.detail).toBe("Brave's quota for this key is used up (2000 of 2000), starts anew in 12 days");
  });

  test('quota used up midway: what came stays, in one line for all queries', async ({ expect }) => {
    const { candidates, health, asked, gaps } = await run([web('a'), web('b'), usedUp], ['llm', 'agents']);
    expect(asked).toEqual(['web llm', 'web agents', 'news llm']);
    expect(candidates).toHaveLength(2);
    expect(health).toMatchObject([
      { outcome: 'degraded', reason: 'quota-exhausted', requests: 2 },
      { outcome: 'degraded', reason: 'quota-exhausted', requests: 1 },
    ]);
    expect(gaps).toEqual([1_100, 1_100]);
  });

  test.each([
    [401, {}],
    [403, {}],
    [422, { error: { code: 'SUBSCRIPTION_TOKEN_INVALID', detail: 'The provided subscription token is invalid.' } }],
  ])('HTTP %i for the key: asked once', async (status, body) => {
    const { health, asked } = await run([{ status, body }], ['llm', 'agents']);
    expect(asked).toHaveLength(1);
    expect(health.map(({ reason }) => reason)).toEqual(['bad-key', 'bad-key']);
    expect(JSON.stringify(health)).not.toContain('secret-key');
  });

  test('a bad query is no bad key', async ({ expect }) => {
    const invalid = {
      status: 422,
      body: { error: { code: 'VALIDATION', detail: 'Unable to validate request parameter(s)' } },
    };
    const { health } = await run([invalid, invalid]);
    expect(health).toMatchObject([{ outcome: 'failed', reason: 'client-error', requests: 2 }]);
  });

  test('waiting in line is not counted against a source', async ({ expect }) => {
    // Far less than the line takes, and enough for each request.
    const { health } = await run([web('a'), web('b'), news(), news()], ['a', 'b'], { sourceDeadlineMs: 900 });
    expect(health.map(({ outcome }) => outcome)).toEqual(['ok', 'ok']);
  });

  test('no key: not asked', async ({ expect }) => {
    const { health, asked } = await run([], ['llm'], { keys: noKeys });
    expect(asked).toEqual([]);
    expect(health).toMatchObject([{ outcome: 'skipped', reason: 'no-key' }]);
  });
});

describe('telling the two limits apart', () => {
  const refused = (headers: Record<string, string>, body: unknown = {}): WebError =>
    new WebError('rate-limited', 'answered HTTP 429', { status: 429, headers, excerpt: JSON.stringify(body) });
  const header = (policy: string, remaining: string, reset = '1, 1036800') => ({
    'x-ratelimit-policy': policy,
    'x-ratelimit-remaining': remaining,
    'x-ratelimit-reset': reset,
  });

  test.each([
    ['the rate', header('1;w=1, 2000;w=2592000', '0, 15'), {}, { waitMs: 1_100 }],
    ['columns the other way round', header('2000;w=2592000, 1;w=1', '15, 0', '1036800, 2'), {}, { waitMs: 2_000 }],
    ['a plan without quota', header('50;w=1, 0;w=2592000', '0, 0'), {}, { waitMs: 1_100 }],
    ['one column', header('1;w=1', '0', '3'), {}, { waitMs: 3_000 }],
    ['nothing said', {}, 'Too many requests', { waitMs: 1_100 }],
    ['a body without limits', {}, refusal({ quota_limit: null, quota_current: 7 }), { waitMs: 1_100 }],
  ])('%s: wait', (_name, headers, body, verdict) => {
    expect(assessRefusal(refused(headers, body))).toEqual(verdict);
  });

  test.each([
    ['by header', header('1;w=1, 2000;w=2592000', '0, 0'), {}],
    ['by header, columns the other way round', header('2000;w=2592000, 1;w=1', '0, 1'), {}],
    ['by body', {}, refusal({ quota_limit: 2000, quota_current: 2001 })],
  ])('%s: give up', (_name, headers, body) => {
    expect(assessRefusal(refused(headers, body))).toMatchObject({ hopeless: { reason: 'quota-exhausted' } });
  });

  test('a server fault is neither', () => {
    expect(assessRefusal(new WebError('server-error', 'answered HTTP 500', { status: 500 }))).toBeNull();
  });
});
