import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/edition/candidate.ts';
import { gather } from '../../src/sources/gather/gather.ts';
import { admits } from '../../src/text/day.ts';
import { openWeb } from '../../src/web/client.ts';
import type { Web } from '../../src/web/web.ts';
import { SetClock, until } from '../support/set-clock.ts';
import { type SmallWeb, startSmallWeb } from '../web/small-web.ts';
import { braveSource, day, feedSource, noKeys as keys } from './day-for-tests.ts';

const item = (title: string, date: string, link = `/${encodeURIComponent(title)}`): string =>
  `<item><title>${title}</title><link>${link}</link>${date && `<pubDate>${date}</pubDate>`}</item>`;
const rss = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;
/** An item a day, the newest `quiet` days before the window's end. */
const daily = (quiet: number, count: number, link: (day: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.parse(day.widest.end) - (quiet + index + 0.5) * 86_400_000).toUTCString();
    return item(`Item ${quiet + index}`, date, link(quiet + index));
  });
const inside = 'Sat, 07 Feb 2026 12:00:00 GMT';

/** What each host answers. */
const hosts: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
  'good.example': (response) => response.end(rss(item('Good one', inside), item('Good two', inside))),
  'slow.example': (response) => until(() => told.length > 0).then(() => response.end(rss(item('Slow one', inside)))),
  'hung.example': () => 'never answers',
  'gone.example': (response) => response.writeHead(410).end(),
  'busy.example': (response) => response.writeHead(429, { 'retry-after': '600' }).end(),
  'page.example': (response) => response.end('<!doctype html><html>Just a moment...</html>'),
  'broken.example': (response) => response.end(rss(item('Whole', inside), '<item><title>Ha').slice(0, -22)),
  'nameless.example': (response) => response.end(rss('<item><title>No link</title></item>')),
  'empty.example': (response) => response.end(rss()),
  'old.example': (response) => response.end(rss(item('Last words', 'Mon, 22 Sep 2025 12:00:00 GMT'))),
  'guarded.example': (response) =>
    response.writeHead(403, { 'cf-mitigated': 'challenge' }).end('<!doctype html><title>Just a moment...</title>'),
  'frozen.example': (response) => response.end(rss(...daily(20, 10, (day) => `/${day}`))),
  'taken.example': (response) =>
    response.end(rss(...daily(0, 10, (day) => `https://casino.example/${day}`), ...daily(10, 10, (day) => `/${day}`))),
  'dates.example': (response) =>
    response.end(
      rss(
        item('At the start', 'Sun, 01 Feb 2026 00:00:01 GMT'),
        item('Just before', 'Sat, 31 Jan 2026 23:59:59 GMT'),
        item('At the last second', 'Sat, 07 Feb 2026 23:59:59 GMT'),
        item('Just after', 'Sun, 08 Feb 2026 00:00:01 GMT'),
        item('From the future', 'Sun, 08 Feb 2099 12:00:00 GMT'),
        item('On the first day', '2026-02-01'),
        item('On the day before', '2026-01-31'),
        item('On the last day', '2026-02-07'),
        item('On the day after', '2026-02-08'),
        item('Without date', ''),
      ),
    ),
};

let small: SmallWeb;
let web: Web;
let clock: SetClock;
/** The sources that have ended, in that order. */
let told: string[];
beforeEach(async () => {
  clock = new SetClock();
  told = [];
  small = await startSmallWeb((url, response) => hosts[url.host]?.(response) ?? response.writeHead(404).end());
  web = openWeb({ env: small.env, userAgent: 'test', clock });
});
afterEach(async () => {
  await web.close();
  await small.close();
});

const run = (names: readonly string[], more: Partial<Parameters<typeof gather>[1]> = {}) =>
  gather(
    names.map((name) => feedSource(name)),
    { web, day, keys, clock, onHealth: ({ id }) => told.push(id), ...more },
  );

describe('one bad source costs itself only', () => {
  test.each([
    ['gone', 'failed', 'gone', /^GET gone.example\/feed answered HTTP 410$/],
    ['busy', 'failed', 'rate-limited', /HTTP 429/],
    ['page', 'failed', 'not-a-feed', /HTML page/],
    ['nameless', 'failed', 'malformed', /None has both a title and a link \(1 item\)/],
    ['broken', 'degraded', 'salvaged', /1 item could be read/],
    ['empty', 'degraded', 'empty', /no item/],
    ['old', 'degraded', 'stale', /138 days, last 2025-09-22/],
    ['missing', 'failed', 'not-found', /HTTP 404/],
    ['guarded', 'failed', 'challenge', /HTTP 403 with a test for people/],
    ['frozen', 'degraded', 'frozen', /20 days where it used to be daily/],
    ['taken', 'degraded', 'hijacked', /left out 10 items on other sites: casino\.example/],
  ])('%s', async (name, outcome, reason, detail) => {
    const { candidates, health } = await run([name, 'good']);
    expect(health[0]).toMatchObject({
      id: name,
      name: `The ${name}`,
      kind: 'feed',
      standing: 'secondary',
      outcome,
      reason,
    });
    expect(health[0]?.detail).toMatch(detail);
    expect(health[0]?.requests).toBe(1);
    expect(health[1]).toMatchObject({
      outcome: 'ok',
      reason: 'ok',
      detail: '',
      links: 2,
      newest: '2026-02-07T12:00:00.000Z',
    });
    expect(candidates.filter(({ source }) => source === 'good')).toHaveLength(2);
  });

  test('nothing of the strangers is left, and all of the feed’s own', async () => {
    const { candidates } = await run(['taken']);
    expect(candidates).toHaveLength(10);
    expect(candidates.filter(({ url }) => url.includes('casino'))).toEqual([]);
  });

  test('a source without its key is skipped, not failed', async () => {
    const { health } = await gather([braveSource('llm'), feedSource('good')], { web, day, keys });
    expect(health[0]).toMatchObject({ outcome: 'skipped', reason: 'no-key', requests: 0, links: 0 });
  });

  test('a fault of our own is reported too', async () => {
    const faulty = { ...web, get: () => Promise.reject(new TypeError('cannot\nread')) };
    const { health } = await run(['good'], { web: faulty });
    expect(health[0]).toMatchObject({ outcome: 'failed', reason: 'unexpected', detail: 'cannot read' });
  });
});

describe('deadlines', () => {
  test('a source that hangs costs its own deadline, whether or not it heeds it', async () => {
    const asked: string[] = [];
    const deaf = { ...web, get: (url: string) => new Promise<never>(() => asked.push(url)) };
    for (const used of [web, deaf]) {
      const running = run(['hung'], { web: used, sourceDeadlineMs: 150 });
      await until(() => small.visits.length + asked.length > 0);
      // One that does not heed it is given up a little later.
      clock.advance(150);
      clock.advance(100);
      const { health } = await running;
      expect(health[0]).toMatchObject({ outcome: 'failed', reason: 'timeout', detail: 'not done within its 0.15 s' });
    }
  });

  test('the others come through', async () => {
    const running = run(['hung', 'slow', 'good'], { sourceDeadlineMs: 400 });
    await until(() => told.length === 2);
    clock.advance(400);
    const { candidates, health } = await running;
    expect(health.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(['hung failed', 'slow ok', 'good ok']);
    expect(candidates.map(({ title }) => title)).toEqual(['Slow one', 'Good one', 'Good two']);
    expect(told).toEqual(['good', 'slow', 'hung']);
  });

  test('the stage ends all', async () => {
    const running = run(['hung', 'good'], { stageDeadlineMs: 200 });
    await until(() => told.length === 1);
    clock.advance(200);
    const { health } = await running;
    expect(health).toMatchObject([
      { reason: 'timeout', detail: 'not done when the time for all sources was up' },
      { reason: 'ok' },
    ]);
  });

  test('so does the caller', async () => {
    const over = new AbortController();
    const running = run(['hung'], { signal: over.signal });
    await until(() => small.visits.length > 0);
    over.abort();
    const { health } = await running;
    expect(health).toMatchObject([{ outcome: 'failed', reason: 'timeout' }]);
  });
});

describe('the window', () => {
  const always = ['At the start', 'At the last second', 'On the first day', 'On the last day'];

  const within = (candidates: readonly Candidate[], backfill: boolean) =>
    candidates.filter((one) => admits(day.widest, one, backfill)).map(({ title }) => title);

  test('counts what was published in it, days that touch it, and the undated', async () => {
    const { candidates, health } = await run(['dates']);
    expect(within(candidates, false)).toEqual([...always, 'Without date']);
    expect(health[0]).toMatchObject({ links: 5, newest: '2026-02-07T23:59:59.000Z' });
  });

  test('counts nothing undated for a day long past', async () => {
    const { candidates, health } = await run(['dates'], { day: { ...day, backfill: true } });
    expect(within(candidates, true)).toEqual(always);
    expect(health[0]?.links).toBe(4);
  });

  test('leaves what lies outside to be judged after merging', async () => {
    const { candidates } = await run(['dates']);
    expect(candidates.map(({ title }) => title)).toContain('Just before');
  });
});

test('no sources, no harvest', async () => {
  expect(await gather([], { web, day, keys })).toEqual({ candidates: [], health: [], sources: [] });
});
