import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { presets } from '../../src/config/presets.ts';
import { Failure } from '../../src/failure.ts';
import { gatherFrom, type Served, sourceOf } from './serve.ts';

const html = (body: string, head = '<title>News</title>'): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

async function run(entry: unknown, answer: Served, timeZone?: string) {
  const source = sourceOf({ page: entry });
  const settings = { ...(source.settings as object), ...(timeZone === undefined ? {} : { timeZone }) };
  const { candidates, health, asked } = await gatherFrom([{ ...source, settings }], () => answer);
  return { candidates, health: health[0], asked };
}

async function linksOf(entry: unknown, answer: Served): Promise<(string | null)[][]> {
  const { candidates } = await run(entry, answer);
  return candidates.map(({ url, title, published }) => [
    url.replace(/^https?:\/\/[^/]+/, ''),
    title,
    published?.slice(0, 10) ?? null,
  ]);
}

/** A maker's news page as component frameworks write it: hashed class names, the newest article twice, menus around. */
const makersPage = html(`
  <header><a href="/news">All the latest news</a><a href="/company/about-our-long-mission">Read about our mission</a></header>
  <nav><ul><li><a href="/news/menu-entry">An entry of the menu</a></li></ul></nav>
  <main><section>
    <a class="Featured_k3x" href="/news/model-six"><h2>Introducing Model 6 Pro</h2><p>Our strongest model so far, and the first to plan for hours on end.</p></a>
  </section>
  <ul class="List_a81">
    <li><a href="/news/model-six"><div><span class="Tag_b2">Product</span><time>Feb 7, 2026</time></div><h3 class="title__q1">Introducing Model 6 Pro</h3></a></li>
    <li><a href="/news/series-g?utm_source=home#top"><time>Feb 3, 2026</time><span class="Card_title_z9">We raise a very large sum</span></a></li>
    <li><a href="/research/probes"><h3>Probes</h3></a></li>
    <li><a href="https://elsewhere.example/news/about-us">What others say of us today</a></li>
    <li><a href="/news/tag/safety">Everything about the safety topic</a></li>
    <li><a href="/news?page=2">Older news of the year</a></li>
  </ul></main>
  <footer><ul><li><a href="/legal/terms-of-service-2026">Terms of service for everyone</a></li></ul></footer>`);

describe('a page that lists articles', () => {
  test('is read for entries of its list, each once, with what stands on their cards', async () => {
    const { candidates, health, asked } = await run('https://maker.example/news', makersPage);
    expect(asked.map(({ url, headers }) => [url.href, headers.accept])).toEqual([
      ['http://maker.example/news', expect.stringContaining('text/html')],
    ]);
    expect(candidates).toMatchObject([
      {
        url: 'http://maker.example/news/model-six',
        title: 'Introducing Model 6 Pro',
        source: 'page:maker.example/news',
        published: '2026-02-07T00:00:00.000Z',
        precision: 'day',
        summary: 'Our strongest model so far, and the first to plan for hours on end.',
        ownSite: true,
      },
      {
        url: 'http://maker.example/news/series-g?utm_source=home',
        title: 'We raise a very large sum',
        published: '2026-02-03T00:00:00.000Z',
      },
    ]);
    expect(candidates).toHaveLength(2);
    expect(health).toMatchObject({ outcome: 'ok', reason: 'ok', links: 2, requests: 1 });
  });

  test.each([
    ['3小时前', 3 / 24],
    ['1小时10分前', 1 / 24],
    ['前天', 2],
    ['昨天 09:30', 1],
    ['2d', 2],
    ['2 hours ago · 5 min read', 2 / 24],
    ['Yesterday', 1],
  ])('dates a card that says %s from the day of reading, with a selector and without', async (said, days) => {
    const card = `<main><ul><li><a href="/news/a-story"><h3>Headline of the first story about inference</h3></a><span class="ago">${said}</span></li>
      <li><a href="/news/another"><h3>Headline of the second story about inference</h3></a><span class="ago">${said}</span></li></ul></main>`;
    const dayBefore = (): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    for (const entry of ['https://maker.example/news', { url: 'https://maker.example/news', date: '.ago' }]) {
      const before = dayBefore();
      const dates = (await linksOf(entry, html(card))).map(([, , date]) => date);
      expect([
        [before, before],
        [dayBefore(), dayBefore()],
      ]).toContainEqual(dates);
    }
  });

  test.each<[string, string, string | null]>([
    ['a machine’s date', '<time datetime="2026-02-06T23:30:00-05:00">yesterday</time>', '2026-02-07'],
    ['American', '<span>February 6th, 2026</span>', '2026-02-06'],
    ['British', '<span>6 Feb 2026 · 5 min read</span>', '2026-02-06'],
    ['slashes', '<div class="card-date">2026/02/06</div>', '2026-02-06'],
    ['dots', '<p>2026.2.6</p>', '2026-02-06'],
    ['Chinese', '<em>发布于 2026年2月6日</em>', '2026-02-06'],
    ['in pieces', '<div class="post-date"><b>Feb</b> <b>6,</b> <b>2026</b></div>', '2026-02-06'],
    [
      'prose that tells of another day',
      '<p>The law that was passed on January 3, 2025 takes effect at last.</p>',
      null,
    ],
    ['a day that is none', '<span>2026/02/31</span>', null],
    ['either day or month', '<span>02/06/2026</span>', null],
    ['none', '', null],
  ])('dates: %s', async (_name, date, expected) => {
    const page = html(`<article><h2><a href="/blog/a">A title long enough</a></h2>${date}</article>`);
    expect(await linksOf('https://maker.example/blog/', page)).toEqual([['/blog/a', 'A title long enough', expected]]);
  });

  test('dates are days of the source’s zone', async () => {
    const page = html(
      '<article><h2><a href="/blog/a">中文标题也可以</a></h2><time datetime="2026-02-06T20:00:00Z"></time></article>',
    );
    const { candidates } = await run('https://maker.example/blog/', page, 'Asia/Shanghai');
    expect(candidates).toMatchObject([
      { title: '中文标题也可以', published: '2026-02-06T16:00:00.000Z', precision: 'day' },
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'headings beside a button',
      '<div class="card"><h3>One thing happened today</h3><a href="/blog/1">Read more</a></div><div class="card"><h3>Another thing happened today</h3><a href="/blog/2">Read more</a></div>',
      ['One thing happened today', 'Another thing happened today'],
    ],
    [
      'bare links in repeated boxes',
      '<div class="x"><a class="row" href="/blog/1"><span>Jan 5, 2026</span><span>One thing happened today</span></a><a class="row" href="/blog/2"><span>Another thing happened today</span></a></div>',
      ['One thing happened today', 'Another thing happened today'],
    ],
    [
      'dates before titles',
      '<ul><li><a href="/blog/1">2026-02-06 - One thing happened</a></li></ul>',
      ['One thing happened'],
    ],
    [
      'rows of a table',
      '<table><tr><td>2026-02-06</td><td><a href="/blog/1">One thing happened</a></td></tr></table>',
      ['One thing happened'],
    ],
    [
      'an article’s own header',
      '<article><header><h2><a href="/blog/1">Short title</a></h2></header></article>',
      ['Short title'],
    ],
    [
      'eight Chinese characters',
      '<ul><li><a href="/blog/1">大模型推理优化实践</a></li><li><a href="/blog/2">联系我们吧</a></li></ul>',
      ['大模型推理优化实践'],
    ],
    [
      'words that are labels',
      '<ul><li><a href="/blog/1">Read more</a></li><li><a href="/blog/2">One thing happened</a></li></ul>',
      ['One thing happened'],
    ],
    [
      'a title in an attribute',
      '<ul><li><a href="/blog/1" aria-label="One thing happened"><img src="x.png"></a></li></ul>',
      ['One thing happened'],
    ],
    [
      'markup inside',
      '<ul><li><a href="/blog/1"><h3>GPT-<em>7</em> &amp; its friends</h3></a></li></ul>',
      ['GPT-7 & its friends'],
    ],
  ])('titles: %s', async (_name, body, titles) => {
    const { candidates } = await run('https://maker.example/blog', html(body));
    expect(candidates.map(({ title }) => title)).toEqual(titles);
  });

  test('entries that stand flat beside each other keep to their own links', async () => {
    const page = html(
      '<div><h3><a href="/blog/1">The first of two</a></h3><h3><a href="/blog/2">The second of two</a></h3></div>',
    );
    expect(await linksOf('https://maker.example/blog', page)).toEqual([
      ['/blog/1', 'The first of two', null],
      ['/blog/2', 'The second of two', null],
    ]);
  });

  test.each<[string, Served, string, RegExp]>([
    [
      'a page built in the browser',
      html('<div id="root"></div><script>render()</script>'),
      'malformed',
      /no article links found; the page’s layout may have changed/,
    ],
    [
      'a page of menus',
      html('<nav><a href="/news/about-all-of-us">About all of us</a></nav>'),
      'malformed',
      /no article links/,
    ],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', 'malformed', /Name it as feed:/],
    ['a picture', { headers: { 'content-type': 'image/png' }, body: 'x' }, 'malformed', /is image\/png, not a page/],
    ['JSON', { headers: { 'content-type': 'application/json' }, body: '{}' }, 'malformed', /Say under json:/],
    ['a test for people', html('', '<title>Just a moment...</title>'), 'challenge', /HTTP 200 with a test for people/],
    ['nothing', '', 'malformed', /no article links/],
    ['a nest too deep to read', html('<div>'.repeat(3_000)), 'too-complex', /inside each other/],
    ['a refusal', { status: 403 }, 'forbidden', /HTTP 403/],
    ['a soft refusal', { status: 503 }, 'server-error', /HTTP 503/],
  ])('fails on %s', async (_name, answer, reason, detail) => {
    const { health } = await run('https://maker.example/news', answer);
    expect(health).toMatchObject({ outcome: 'failed', reason, links: 0 });
    expect(health?.detail).toMatch(detail);
  });
});

describe('a page with selectors', () => {
  const url = 'https://docs.example/news/first';

  test('takes the links they name, wherever they lead and stand', async () => {
    const page = html(`<nav><ul>
      <li><a class="menu" href="/news/first">First Release 2025/01/20</a></li>
      <li><a class="menu" href="https://other.example/news/b">B2 Release 2026/02/06</a></li>
      <li><a class="menu" href="/guide/start">Start here</a></li></ul></nav>`);
    expect(await linksOf({ url, select: "a[href*='/news/']" }, page)).toEqual([
      ['/news/b', 'B2 Release', '2026-02-06'],
    ]);
  });

  test('takes cards, their titles and dates', async () => {
    const page =
      html(`<div class="item"><a href="/a"><img></a><i>When: 2026-02-05</i><u>Named A</u><h2>Not this</h2></div>
      <div class="item"><i>no date</i><a href="/b"><h2>Heading B</h2></a></div><div class="item">no link</div>`);
    expect(await linksOf({ url, select: '.item', title: 'u', date: 'i' }, page)).toEqual([
      ['/a', 'Named A', '2026-02-05'],
      ['/b', 'Heading B', null],
    ]);
  });

  test('takes dates from addresses, and only links that have one', async () => {
    const page = html(
      '<a href="/news/news260206">R2</a><a href="/news/news0725">Old</a><a href="/news/news261399">No day</a>',
    );
    const entry = { url, select: 'a', 'date-in-url': '/news{yy}{mm}{dd}' };
    expect(await linksOf(entry, page)).toEqual([['/news/news260206', 'R2', '2026-02-06']]);
    const { health } = await run(entry, html('<a href="/news/news0725">Old</a>'));
    expect(health?.detail).toMatch(/no article links found.*\(1 link without a date/);
  });

  test('a selector that only fails in use says so', async () => {
    const { health } = await run({ url, select: 'a:frobnicated' }, html('<a href="/x">X</a>'));
    expect(health).toMatchObject({ outcome: 'failed', reason: 'malformed' });
    expect(health?.detail).toMatch(/The selector a:frobnicated cannot be used: .*frobnicated/);
  });

  test.each([
    ["select: 'a['", /sources\.0\.page\.select: "a\[" is no CSS selector/],
    ["select: ''", /page\.select: must not be empty/],
    ['selekt: a', /unknown key "selekt" in sources\.0\.page\. Did you mean select\?/],
    ["'date-in-url': '/{yy}/{mm}'", /date-in-url: expected \{yyyy\} or \{yy\}, \{mm\} and \{dd\}/],
    ['json: { items: a }, select: b', /json/],
    ['json: { url: path, title: t }, date: time', /select, title and date are for HTML pages/],
  ])('%s is told of before anything is fetched', (line, message) => {
    const text = `sources:\n  - page: { url: 'https://a.example/news', ${line} }\n`;
    try {
      loadConfig(text, '.github/galley.yml');
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      expect((error as Failure).message).toMatch(message);
    }
  });

  test('an address that is none', () => {
    expect(() => loadConfig("sources:\n  - page: 'ftp://x'\n", '.github/galley.yml')).toThrow(/page: expected an http/);
  });
});

describe('the JSON behind a page', () => {
  const url = 'https://maker.example/api/articles?lang=en';
  const json = {
    items: 'data.articles',
    url: 'https://maker.example/blog?id={path}',
    title: 'title',
    date: 'extra.date',
    summary: 'extra.intro',
  };
  const answer = (articles: unknown): string => JSON.stringify({ data: { articles } });

  test('is read by paths', async () => {
    const { candidates, asked } = await run(
      { url, json },
      answer([
        { title: 'A &amp; B', path: 'a b/c', extra: { date: '2026-02-06', intro: '<p>It is here.</p>' } },
        { title: 'Epoch', path: 7, extra: { date: 1770379200000 } },
        { title: 'No address', extra: {} },
        { title: '', path: 'x' },
        'not an object',
      ]),
    );
    expect(asked[0]?.headers.accept).toBe('application/json');
    expect(candidates).toMatchObject([
      {
        url: 'https://maker.example/blog?id=a%20b%2Fc',
        title: 'A & B',
        summary: 'It is here.',
        published: '2026-02-06T00:00:00.000Z',
        precision: 'day',
      },
      {
        url: 'https://maker.example/blog?id=7',
        title: 'Epoch',
        published: '2026-02-06T00:00:00.000Z',
        precision: 'day',
      },
    ]);
    expect(candidates).toHaveLength(2);
  });

  test('a year or a month alone is no date, in JSON as on a page', async () => {
    const body = JSON.stringify([
      { link: '/p/1', t: 'One', d: '2026-02' },
      { link: '/p/2', t: 'Two', d: 2026 },
    ]);
    const dateless = [
      ['/p/1', 'One', null],
      ['/p/2', 'Two', null],
    ];
    expect(await linksOf({ url, json: { url: 'link', title: 't', date: 'd' } }, body)).toEqual(dateless);
    const cards = html(
      '<ul><li><a href="/p/1">One</a><time datetime="2026-02"></time></li><li><a href="/p/2">Two</a><time>2026</time></li></ul>',
    );
    expect(await linksOf({ url: 'https://maker.example/p', select: 'li a' }, cards)).toEqual(dateless);
  });

  test('relative addresses and a list at the top', async () => {
    const body = JSON.stringify([{ link: '/p/1', t: 'One' }]);
    expect(await linksOf({ url, json: { url: 'link', title: 't' } }, body)).toEqual([['/p/1', 'One', null]]);
  });

  test.each<[string, Served, RegExp]>([
    ['a page', html(''), /not JSON/],
    ['another shape', '{"articles": []}', /no list at data\.articles/],
    ['an empty list', answer([]), /no article links found/],
    ['names from the prototype', '{"data": {}}', /no list at data\.articles/],
  ])('fails on %s', async (_name, served, detail) => {
    const { health } = await run({ url, json }, served);
    expect(health).toMatchObject({ outcome: 'failed', reason: 'malformed' });
    expect(health?.detail).toMatch(detail);
  });
});

describe('the preset’s pages, in the shape that their sites have', () => {
  const entryOf = (name: string): unknown => presets['ai-engineering'].find((source) => source.name === name)?.page;

  test('Anthropic: publication list and featured grid', async () => {
    const page = html(`<nav><a href="/news">News</a></nav><main>
      <a class="FeaturedGrid__h1__content" href="/news/a-featured-one"><h2>A featured one</h2><div class="FeaturedGrid__h1__meta"><span>Announcements</span><time class="FeaturedGrid__h1__date">Aug 27, 2026</time></div></a>
      <ul class="PublicationList__h2__list"><li><a href="/news/jane-doe" class="PublicationList__h2__listItem"><div class="PublicationList__h2__meta"><time class="PublicationList__h2__date body-3">Aug 4, 2026</time><span class="PublicationList__h2__subject">Announcements</span></div><span class="PublicationList__h2__title body-3">Jane&#x27;s here</span></a></li>
      <li><a href="/research/something"><span class="PublicationList__h2__title">Of another list</span></a></li></ul></main>`);
    expect(await linksOf(entryOf('Anthropic'), page)).toEqual([
      ['/news/a-featured-one', 'A featured one', '2026-08-27'],
      ['/news/jane-doe', "Jane's here", '2026-08-04'],
    ]);
  });

  test('DeepSeek: the side of its documentation', async () => {
    const item = (href: string, label: string): string =>
      `<li class="theme-doc-sidebar-item-link menu__list-item"><a class="menu__link" href="${href}">${label}</a></li>`;
    const page = html(`<nav class="menu"><ul class="menu__list">
      ${item('/quick_start/pricing', 'Models &amp; Pricing')}${item('/news/news251201', 'Model-V3.2 Release 2025/12/01')}
      ${item('/news/news260910/', 'Model-V4.1 Release')}${item('/news/news0725', 'API Upgrade 2024/07/25')}</ul></nav>
      <article><h1>Release</h1></article>`);
    expect(await linksOf(entryOf('DeepSeek'), page)).toEqual([
      ['/news/news251201', 'Model-V3.2 Release', '2025-12-01'],
      ['/news/news260910/', 'Model-V4.1 Release', '2026-09-10'],
    ]);
  });

  test('Kimi: cards with a date', async () => {
    const page = html(`<header><a href="/blog/">Blog</a></header><div class="grid">
      <a class="card" href="/blog/kimi-x1"><div class="card-title">Kimi X1</div><div class="card-date">2026/07/16</div></a>
      <a class="card" href="/blog/kimi-x2.html"><div class="card-title">Kimi X2: Agents</div><div class="card-date">2026/01/27</div></a></div>`);
    expect(await linksOf(entryOf('Kimi'), page)).toEqual([
      ['/blog/kimi-x1', 'Kimi X1', '2026-07-16'],
      ['/blog/kimi-x2.html', 'Kimi X2: Agents', '2026-01-27'],
    ]);
  });

  test('Qwen: the JSON behind its blog', async () => {
    const articles = [
      {
        id: 'a',
        title: 'Model-Plus',
        path: 'model3.6',
        extra: { date: '2026-04-02T04:00:00+08:00', introduction: 'Plus.' },
      },
    ];
    const { candidates } = await run(entryOf('Qwen'), JSON.stringify({ data: { articles } }));
    expect(candidates).toMatchObject([
      {
        url: 'https://qwen.ai/blog?id=model3.6',
        title: 'Model-Plus',
        summary: 'Plus.',
        precision: 'day',
        ownSite: true,
      },
    ]);
  });
});
