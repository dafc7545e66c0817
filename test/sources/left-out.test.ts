import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { english } from '../../src/language/en/words.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { healthLine } from '../../src/pipeline/health-line.ts';
import { healthMarkdown, healthText } from '../../src/report/health-table.ts';
import { gather } from '../../src/sources/gather/gather.ts';
import { openWeb } from '../../src/web/client.ts';
import { type SmallWeb, startSmallWeb } from '../web/small-web.ts';
import { day, feedSource, noKeys as keys } from './day-for-tests.ts';

const inside = 'Sat, 07 Feb 2026 12:00:00 GMT';
const before = 'Fri, 30 Jan 2026 12:00:00 GMT';
const after = 'Sun, 08 Feb 2026 12:00:00 GMT';
const item = (title: string, date: string, more = `<link>/${title}</link>`): string =>
  `<item><title>${title}</title>${more}<pubDate>${date}</pubDate></item>`;
const rss = (...items: string[]): string =>
  `<rss version="2.0" xmlns:arxiv="http://arxiv.org/schemas/atom"><channel><title>T</title>${items.join('')}</channel></rss>`;
const many = (count: number, made: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => made(index));

let small: SmallWeb;
let body = '';
beforeEach(async () => {
  small = await startSmallWeb((_, response) => response.end(body));
});
afterEach(async () => {
  await small.close();
});

async function gathered(feed: string, more: { backfill?: boolean } = {}) {
  body = feed;
  // A web asks for an address once.
  const web = openWeb({ env: small.env, userAgent: 'test' });
  const { candidates, health } = await gather([feedSource('site')], { web, day: { ...day, ...more }, keys });
  await web.close();
  const [one] = health;
  if (one === undefined) throw new Error('no health');
  return { candidates, health: one };
}

describe('what a feed holds and does not bring is counted', () => {
  test.each([
    ['before the window', rss(...many(9, (n) => item(`Old ${n}`, before))), { 'before-window': 9 }, 'ok'],
    ['after it', rss(item('Old', before), item('Soon', after)), { 'before-window': 1, 'after-window': 1 }, 'ok'],
    [
      'revised',
      rss(item('Paper', inside, '<link>/1</link><arxiv:announce_type>replace</arxiv:announce_type>')),
      { revision: 1 },
      'ok',
    ],
    [
      'without an address',
      rss(item('Old', before), ...many(3, (n) => item(`New ${n}`, inside, '<guid>1</guid>'))),
      { 'before-window': 1, 'no-address': 3 },
      'degraded',
    ],
    [
      'at an address of a private network',
      rss(item('A', inside, '<link>http://10.0.0.1/a</link>')),
      { 'blocked-address': 1 },
      'degraded',
    ],
    [
      'nowhere on the web',
      rss(item('Old', before), item('A', inside, '<link>javascript:alert(1)</link>')),
      { 'before-window': 1, 'no-address': 1 },
      'degraded',
    ],
  ])('%s', async (_name, feed, leftOut, outcome) => {
    const { health } = await gathered(feed);
    expect(health).toMatchObject({ links: 0, outcome, leftOut });
    const entries = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    expect(health.entries).toBe(entries);
    expect(health.detail).toContain(`${entries} entr`);
    expect(healthLine(health)).not.toMatch(/: ok, 0 links/);
    expect(healthLine(health)).toContain(health.detail);
  });

  test('given twice, and beyond the most that are read', async () => {
    const twice = await gathered(rss(item('A', inside), item('A', inside), item('B', inside)));
    expect(twice.health).toMatchObject({ outcome: 'ok', links: 2, entries: 3, leftOut: { duplicate: 1 } });
    const long = await gathered(rss(...many(510, (n) => item(`A${n}`, inside))));
    expect(long.health).toMatchObject({ links: 500, entries: 510, leftOut: { 'over-cap': 10 } });
  });

  test('without a date on a past day', async () => {
    const { health } = await gathered(rss(item('A', 'soon'), item('B', before)), { backfill: true });
    expect(health).toMatchObject({ links: 0, leftOut: { 'before-window': 1, undated: 1 } });
  });

  test('beside what it does bring', async () => {
    const { health } = await gathered(rss(item('A', inside), item('B', before), item('C', inside, '')));
    expect(health).toMatchObject({ outcome: 'ok', reason: 'ok', detail: '', links: 1, entries: 3 });
    expect(healthLine(health)).toMatch(
      /^The site: ok, 1 link in \d+ ms: 3 entries, 1 before the window, 1 without an address$/,
    );
  });

  test('and nothing is said where nothing was left out', async () => {
    const { health } = await gathered(rss(item('A', inside)));
    expect(health).not.toHaveProperty('leftOut');
    expect(healthLine(health)).toMatch(/^The site: ok, 1 link in \d+ ms$/);
    expect((await gathered(rss())).health).toMatchObject({ reason: 'empty', links: 0, entries: 0 });
  });

  test('only a feed whose entries all lack an address is called malformed', async () => {
    const none = await gathered(rss(item('A', inside, ''), item('B', before, '')));
    expect(none.health).toMatchObject({
      outcome: 'failed',
      reason: 'malformed',
      detail: 'None has both a title and a link (2 items)',
    });
    expect((await gathered(rss('<item><link>/a</link></item>'))).health).toMatchObject({ outcome: 'ok', links: 1 });
  });
});

test('the check-up says what became of the entries, and what to do, in both languages', async () => {
  const { health: quiet } = await gathered(rss(...many(9, (n) => item(`Old ${n}`, before))));
  const { health: faulty } = await gathered(rss(item('Old', before), item('New', inside, '')));
  const told = healthText([quiet, faulty], english);
  expect(told).toContain('9 entries, 9 before the window');
  expect(told).toContain(`The site: ${english.checkUp.quiet}`);
  expect(told).toContain('2 entries, 1 before the window, 1 without an address');
  expect(told).toContain(`The site: ${english.remedy['left-out']}`);
  const markdown = healthMarkdown([quiet, faulty], chinese);
  expect(markdown).toContain('共 9 条，9 条早于取材范围');
  expect(markdown).toContain('共 2 条，1 条早于取材范围，1 条没有网址');
  expect(markdown).toContain(chinese.checkUp.quiet);
});

describe('an entry without words of its own', () => {
  test.each([
    ['without a title', '<link>/2026/a-faster-cache</link>', 'A faster cache'],
    ['with an empty one', '<title/><link>/a</link>', 'site.example/a'],
    ['with markup alone', '<title>&lt;b&gt;&lt;/b&gt;</title><link>/?p=7</link>', 'site.example?p=7'],
    ['with a picture alone', '<link>/a/</link><description>&lt;img src="/1.png"&gt;</description>', 'site.example/a'],
  ])('%s is called by its address until its page is read', async (_name, inItem, title) => {
    const { candidates } = await gathered(rss(`<item>${inItem}<pubDate>${inside}</pubDate></item>`));
    expect(candidates).toMatchObject([{ title, titleFrom: 'address' }]);
  });
});
