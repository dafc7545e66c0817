import { describe, expect, test } from 'vitest';
import { type PageHead, readPageHead } from '../../src/feeds/discovery.ts';
import { gatherFrom, type Served, sourceOf } from '../sources/serve.ts';

const rss = `<rss version="2.0"><channel><title>T</title>
  <item><title>Own</title><link>https://blog.example/own</link><pubDate>Sat, 07 Feb 2026 12:00:00 GMT</pubDate></item>
  <item><title>Other</title><link>https://other.example/a</link></item></channel></rss>`;
const page = (head: string): string => `<!doctype html><html><head>${head}</head><body><p>Hi</p></body></html>`;
const link = (href: string, type = 'application/rss+xml', title = ''): string =>
  `<link rel="alternate" type="${type}" href="${href}" title="${title}">`;

const headOf = (text: string, url: string): PageHead | null =>
  readPageHead({ body: Buffer.from(text), contentType: null, url });

async function run(sites: Readonly<Record<string, Served>>) {
  const { candidates, health, asked } = await gatherFrom(
    [sourceOf({ feed: 'https://blog.example/' })],
    ({ url }) => sites[url.host + url.pathname] ?? { status: 404 },
  );
  return { candidates, health: health[0], asked: asked.map(({ url }) => url.host + url.pathname) };
}

describe('a page in the place of a feed', () => {
  test('the feed it names is read, and links to the page’s site are its own', async () => {
    const head = page(link('//feeds.example/blog.xml'));
    const { candidates, health, asked } = await run({ 'blog.example/': head, 'feeds.example/blog.xml': rss });
    expect(asked).toEqual(['blog.example/', 'feeds.example/blog.xml']);
    expect(candidates.map(({ title, ownSite, source }) => [title, ownSite, source])).toEqual([
      ['Own', true, 'feed:blog.example'],
      ['Other', false, 'feed:blog.example'],
    ]);
    expect(health).toMatchObject({ outcome: 'ok', links: 2, requests: 2 });
  });

  test('a page that names none: says what it is and what to do', async () => {
    const { health, asked } = await run({ 'blog.example/': page('<title>Notes &amp; more</title>') });
    expect(asked).toHaveLength(1);
    expect(health).toMatchObject({ outcome: 'failed', reason: 'not-a-feed' });
    expect(health?.detail).toMatch(/^The answer is an HTML page titled “Notes & more” that names no feed\..*page:/);
  });

  test('a page that names a page: fails after two requests, and goes no further', async () => {
    const head = page(link('/feed'));
    const { health, asked } = await run({ 'blog.example/': head, 'blog.example/feed': head });
    expect(asked).toEqual(['blog.example/', 'blog.example/feed']);
    expect(health).toMatchObject({ outcome: 'failed', reason: 'not-a-feed' });
    expect(health?.detail).toContain('http://blog.example/feed, is none');
  });

  test('a named feed that is gone', async () => {
    const { health } = await run({ 'blog.example/': page(link('/gone')), 'blog.example/gone': { status: 410 } });
    expect(health).toMatchObject({ outcome: 'failed', reason: 'gone', requests: 2 });
  });
});

describe('the feed that a page names', () => {
  test.each([
    ['relative', link('/feed.xml'), 'https://blog.example/feed.xml'],
    ['from its base', `<base href="https://cdn.example/x/">${link('feed.xml')}`, 'https://cdn.example/x/feed.xml'],
    ['Atom', link('/a', 'application/atom+xml; charset=utf-8'), 'https://blog.example/a'],
    ['JSON Feed', link('/j', 'application/feed+json'), 'https://blog.example/j'],
    [
      'posts before comments',
      link('/comments/feed/', 'application/rss+xml', 'Blog » Comments') + link('/feed/'),
      'https://blog.example/feed/',
    ],
    ['comments, if there is nothing else', link('/comments/feed/'), 'https://blog.example/comments/feed/'],
    ['no address of the web', link('javascript:alert(1)') + link('/feed'), 'https://blog.example/feed'],
    [
      'one of several relations',
      '<LINK REL="home ALTERNATE" TYPE="application/rss+xml" HREF="/f">',
      'https://blog.example/f',
    ],
    ['a translation is none', '<link rel="alternate" hreflang="de" href="/de">', null],
    ['a JSON API is none', link('/wp-json/posts/1', 'application/json'), null],
    ['a style sheet is none', '<link rel="stylesheet" type="application/rss+xml" href="/x">', null],
  ])('%s', (_name, head, expected) => {
    expect(headOf(page(head), 'https://blog.example/')?.feed).toBe(expected);
  });

  test('what is no page names nothing', () => {
    expect(headOf('{"a": 1}', 'https://blog.example/')).toBeNull();
    expect(headOf(page('<svg><title>Icon</title></svg>'), 'https://blog.example/')?.title).toBe('Icon');
    expect(headOf(page('<title>Page</title><svg><title>Icon</title></svg>'), 'https://b.example/')?.title).toBe('Page');
  });
});
