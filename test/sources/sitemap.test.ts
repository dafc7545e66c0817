import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { titleFromAddress } from '../../src/feeds/title-from-address.ts';
import { day } from './day-for-tests.ts';
import { gatherFrom, type Served, sourceOf } from './serve.ts';

const url = (path: string, lastmod = '', more = ''): string =>
  `<url><loc>https://maker.example${path}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}${more}</url>`;
const urlset = (...urls: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('')}</urlset>`;
const news = (title: string, date: string): string =>
  `<n:news><n:publication><n:name>Maker</n:name><n:language>en</n:language></n:publication><n:publication_date>${date}</n:publication_date><n:title>${title}</n:title></n:news>`;
const index = (...parts: [string, string][]): string =>
  `<sitemapindex>${parts.map(([loc, lastmod]) => `<sitemap><loc>${loc}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}</sitemap>`).join('')}</sitemapindex>`;

async function run(files: Readonly<Record<string, Served>>, match?: string, that = day) {
  const at = 'https://maker.example/sitemap.xml';
  const source = sourceOf({ sitemap: match === undefined ? at : { url: at, match } });
  const { candidates, health, asked } = await gatherFrom(
    [source],
    (visit) => files[visit.url.pathname] ?? { status: 404 },
    {
      day: that,
    },
  );
  return {
    candidates,
    health: health[0],
    asked: asked.map((visit) => visit.url.pathname),
    links: candidates.map((link) => [new URL(link.url).pathname, link.title, link.published, link.precision]),
  };
}

const changed = urlset(
  url('/news/a-faster-cache', '2026-02-07T10:00:00Z'),
  url('/news/the-day-before-the-window', '2026-01-31'),
  url('/news/on-the-first-day', '2026-02-01'),
  url('/news/no-date-at-all'),
  url('/news', '2026-02-07'),
  url('/about/our-long-story', '2026-02-07'),
  url('/news/2026', '2026-02-07'),
);

describe('a sitemap', () => {
  test('what was changed lately is a candidate without date, titled by its address', async () => {
    const { candidates, health, links } = await run({ '/sitemap.xml': changed }, '/news/');
    expect(links).toEqual([
      ['/news/a-faster-cache', 'A faster cache', null, 'none'],
      ['/news/on-the-first-day', 'On the first day', null, 'none'],
    ]);
    // A made-up title must not win over one that somebody gave.
    expect(candidates.map(({ ownSite }) => ownSite)).toEqual([false, false]);
    expect(health).toMatchObject({ outcome: 'ok', links: 2, newest: null, requests: 1 });
  });

  test('for a past day nothing enters by the date of its last change', async () => {
    const { candidates } = await run({ '/sitemap.xml': changed }, '/news/', { ...day, backfill: true });
    expect(candidates).toEqual([]);
  });

  test('a date of publication is one, on past days too; pictures have titles of their own', async () => {
    const picture =
      '<image:image><image:loc>https://maker.example/x.png</image:loc><image:title>Pic</image:title></image:image>';
    const map = urlset(
      url('/n/1', '2026-02-07', picture + news('It is &amp; stays', '2026-02-07T09:00:00+08:00')),
      url('/n/2', '', news('Only a day', '2026-02-06')),
    );
    for (const backfill of [false, true]) {
      const { links, candidates } = await run({ '/sitemap.xml': map }, undefined, { ...day, backfill });
      expect(links).toEqual([
        ['/n/1', 'It is & stays', '2026-02-07T01:00:00.000Z', 'instant'],
        ['/n/2', 'Only a day', '2026-02-06T00:00:00.000Z', 'day'],
      ]);
      expect(candidates[0]?.ownSite).toBe(true);
    }
  });

  test('all changed at one moment: the site was built, and that says nothing', async () => {
    const map = urlset(...['one', 'two', 'three'].map((name) => url(`/news/number-${name}`, '2026-02-07T10:00:00Z')));
    expect((await run({ '/sitemap.xml': map })).candidates).toEqual([]);
  });

  test('of very many changed pages the last changed fifty', async () => {
    const pages = Array.from({ length: 80 }, (_, at) => url(`/news/page-number-${at}`, `2026-02-0${1 + (at % 7)}`));
    const { candidates } = await run({ '/sitemap.xml': urlset(...pages) });
    expect(candidates).toHaveLength(50);
    expect(candidates[0]?.title).toBe('Page number 6');
  });

  test('an index: the five parts changed last, gzipped or not', async () => {
    const part = (name: string): string =>
      urlset(url(`/news/from-${name}`, `2026-02-07T0${'gfedcba'.indexOf(name)}:00:00Z`));
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [`/${name}.xml`, part(name)]));
    const { asked, links, health } = await run({
      ...files,
      '/b.xml.gz': { headers: { 'content-type': 'application/gzip' }, body: gzipSync(part('b')) },
      '/sitemap.xml': index(
        ['https://maker.example/a.xml', '2026-01-01'],
        ['https://maker.example/b.xml.gz', '2026-02-07T08:00:00Z'],
        ['/c.xml', '2026-02-06'],
        ['https://maker.example/d.xml', ''],
        ['https://maker.example/e.xml', '2026-02-05'],
        ['https://maker.example/f.xml', '2026-02-04'],
        ['https://maker.example/g.xml', '2026-02-03'],
      ),
    });
    expect(asked[0]).toBe('/sitemap.xml');
    expect(asked.slice(1).toSorted()).toEqual(['/b.xml.gz', '/c.xml', '/e.xml', '/f.xml', '/g.xml']);
    expect(links.map(([, title]) => title)).toEqual(['From b', 'From c', 'From e', 'From f', 'From g']);
    expect(health).toMatchObject({ outcome: 'ok', requests: 6 });
  });

  test('a part that is missing costs its own pages; all parts missing fails', async () => {
    const map = index(['https://maker.example/a.xml', ''], ['https://maker.example/gone.xml', '']);
    const half = await run({ '/sitemap.xml': map, '/a.xml': urlset(url('/news/from-a', '2026-02-07')) });
    expect(half.health).toMatchObject({ outcome: 'degraded', reason: 'not-found', links: 1 });
    expect(half.health?.detail).toMatch(/^missing 1 of 2 parts: GET maker\.example\/gone\.xml/);
    const none = await run({ '/sitemap.xml': map });
    expect(none.health).toMatchObject({ outcome: 'failed', reason: 'not-found' });
  });

  test.each<[string, Served, string, RegExp]>([
    ['a page', '<!doctype html><html><body>Not found</body></html>', 'malformed', /not a sitemap/],
    ['a feed', '<rss version="2.0"><channel><item><link>x</link></item></channel></rss>', 'malformed', /not a sitemap/],
    ['half a gzip', gzipSync(changed).subarray(0, 60), 'malformed', /damaged/],
    [
      'no address that fits',
      urlset(url('/shop/a-thing-to-buy', '2026-02-07')),
      'malformed',
      /No address of the sitemap contains \/news\//,
    ],
    ['an empty map', urlset(), 'empty', /names no page/],
    ['a refusal', { status: 403 }, 'forbidden', /HTTP 403/],
  ])('fails on %s', async (_name, served, reason, detail) => {
    const { health } = await run({ '/sitemap.xml': served }, '/news/');
    expect(health).toMatchObject({ outcome: 'failed', reason });
    expect(health?.detail).toMatch(detail);
  });
});

test.each([
  ['/news/claude-5-is-here.html', 'Claude 5 is here'],
  ['/2026/02/08/a_faster+cache/', 'A faster cache'],
  ['/news/2026-02-08-open-weights', 'Open weights'],
  ['/news/%E5%A4%A7%E6%A8%A1%E5%9E%8B%E6%8E%A8%E7%90%86', '大模型推理'],
  ['/news/12345', ''],
  ['/news/2026-02', ''],
  ['/news', ''],
  ['/', ''],
  ['/news/%E5%zz-broken', '%E5%zz broken'],
])('a title from %s', (path, title) => {
  expect(titleFromAddress(`https://maker.example${path}`)).toBe(title);
});
