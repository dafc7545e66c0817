import { describe, expect, test } from 'vitest';
import { parseFeedBytes } from '../../src/feeds/parse.ts';
import { resolveAddress } from '../../src/feeds/resolve-address.ts';

function addressOf(feed: string): string {
  const body = Buffer.from(feed);
  const { items } = parseFeedBytes({ body, contentType: null, url: 'https://feeds.example/blog/feed', timeZone: null });
  return items[0]?.url ?? 'no item';
}

const rss = (inside: string, link = 'https://site.example/'): string =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0"
   xmlns:e="http://purl.oclc.org/net/rss_2.0/enc#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
   <channel><title>T</title><link>${link}</link><item><title>A</title>${inside}</item></channel></rss>`;
const atom = (inside: string, link = 'https://site.example/'): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><link href="${link}"/><entry><title>A</title>${inside}</entry></feed>`;
const json = (item: object): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [{ id: '1', title: 'A', ...item }],
  });

const file = 'https://site.example/7.mp3';
const enclosure = `<enclosure url="${file}" length="1" type="audio/mpeg"/>`;

describe('an item without a page of its own leads', () => {
  test.each([
    ['to its file', rss(`${enclosure}<guid isPermaLink="false">abc</guid>`), file],
    ['to a relative file', rss('<enclosure url="/7.mp3" length="1" type="audio/mpeg"/>'), file],
    ['to an Atom file', atom(`<link rel="enclosure" type="audio/mpeg" href="${file}"/>`), file],
    ['to a file of an RDF item', rss(`<e:enclosure rdf:resource="${file}"/>`), file],
    ['to a media file', rss(`<media:content url="${file}" type="audio/mpeg"/>`), file],
    ['to a media file in a group', rss(`<media:group><media:content url="${file}"/></media:group>`), file],
    [
      'to a media file in another spelling',
      atom(`<m:content xmlns:m="https://search.yahoo.com/mrss" url="${file}"/>`),
      file,
    ],
    ['to an attachment', json({ attachments: [{ url: file, mime_type: 'audio/mpeg' }] }), file],
    [
      'to a film before its picture',
      rss(`<media:content url="/a.jpg" medium="image"/><media:content url="${file}"/>`),
      file,
    ],
    [
      'to a picture where that is all',
      rss('<enclosure url="/a.jpg" type="image/jpeg"/>'),
      'https://site.example/a.jpg',
    ],
    ['to its comments', rss('<comments>https://site.example/7#comments</comments>'), 'https://site.example/7#comments'],
    [
      'to its comments before its file',
      rss(`${enclosure}<comments>https://site.example/7</comments>`),
      'https://site.example/7',
    ],
    [
      'to its player before its file',
      rss(`${enclosure}<media:player url="https://site.example/7"/>`),
      'https://site.example/7',
    ],
    [
      'to the page that a feed service hides',
      rss('<fb:origLink>https://site.example/7</fb:origLink>'),
      'https://site.example/7',
    ],
    [
      'to its discussion',
      atom('<link rel="replies" type="text/html" href="https://site.example/7"/>'),
      'https://site.example/7',
    ],
    ['to what it is about', atom('<link rel="related" href="https://other.example/7"/>'), 'https://other.example/7'],
    ['to itself', atom('<link rel="self" href="https://site.example/7"/>'), 'https://site.example/7'],
    [
      'to the text behind an empty link',
      rss('<link/>https://site.example/7 <category>a</category>'),
      'https://site.example/7',
    ],
  ])('%s', (_name, feed, address) => {
    expect(addressOf(feed)).toBe(address);
  });

  const page = 'https://site.example/page';
  test.each([
    ['a link', rss(`${enclosure}<link>${page}</link>`)],
    ['a permalink', rss(`${enclosure}<comments>https://site.example/7</comments><guid>${page}</guid>`)],
    [
      'an alternate',
      atom(`<link rel="enclosure" href="${file}"/><link rel="related" href="/x"/><link href="${page}"/>`),
    ],
    ['an identifier', atom(`<link rel="enclosure" href="${file}"/><id>${page}</id>`)],
    ['an external page', json({ external_url: page, attachments: [{ url: file }] })],
  ])('but to %s where there is one', (_name, feed) => {
    expect(addressOf(feed)).toBe(page);
  });

  test.each([
    ['a feed of its own', atom('<link rel="self" type="application/atom+xml" href="/7.atom"/>')],
    ['a number of comments', rss('<comments>12</comments>')],
    ['attachments without address', json({ attachments: ['x', { url: 7 }] })],
  ])('and not to %s', (_name, feed) => {
    expect(addressOf(feed)).toBe('');
  });
});

describe('an address', () => {
  const context = {
    base: 'https://site.example/blog/',
    own: ['https://site.example/blog/', 'https://feeds.example/f'],
  };
  const site = 'https://site.example';
  test.each([
    // A host, and no scheme.
    ['site.example/2026/a', `${site}/2026/a`],
    ['blog.other.example/b', 'https://blog.other.example/b'],
    ['news.site.example/a?x=1', 'https://news.site.example/a?x=1'],
    ['SITE.example/d', `${site}/d`],
    ['site.example', `${site}/`],
    ['site.example:8443/d', `${site}:8443/d`],
    ['other.co.uk/a', 'https://other.co.uk/a'],
    ['crab.rs/a', 'https://crab.rs/a'],
    ['münchen.de/a', 'https://xn--mnchen-3ya.de/a'],
    ['例子.中国/a', 'https://xn--fsqu00a.xn--fiqs8s/a'],
    ['//other.example/a', 'https://other.example/a'],
    ['://other.example/a', 'https://other.example/a'],
    ['/site.example/a', `${site}/a`],
    ['www.site.example/a', 'http://www.site.example/a'],
    // A scheme that is none.
    ['http//site.example/c', 'http://site.example/c'],
    ['https//site.example/c', `${site}/c`],
    ['https:/site.example/c', `${site}/c`],
    ['https:site.example/c', `${site}/c`],
    ['https:///site.example/c', `${site}/c`],
    ['https;//site.example/c', `${site}/c`],
    ['https:// site.example/c', `${site}/c`],
    ['htps:/site.example/c', `${site}/c`],
    ['htps://site.example/c', `${site}/c`],
    ['htpp://site.example/c', 'http://site.example/c'],
    ['ttps://site.example/c', `${site}/c`],
    ['hhttps://site.example/c', `${site}/c`],
    ['http:\\\\site.example\\c', 'http://site.example/c'],
    ['https://https://site.example/d', `${site}/d`],
    ['http://https//site.example/d', `${site}/d`],
    ['https%3A%2F%2Fsite.example%2Fd', `${site}/d`],
    ['feed://site.example/d', 'http://site.example/d'],
    // A path that looks like a host.
    ['a.html', `${site}/blog/a.html`],
    ['2026/a', `${site}/blog/2026/a`],
    ['2026.02/a', `${site}/blog/2026.02/a`],
    ['v1.2/notes', `${site}/blog/v1.2/notes`],
    ['1.2.dev/notes', `${site}/blog/1.2.dev/notes`],
    ['index.php?x', `${site}/blog/index.php?x`],
    ['setup.py', `${site}/blog/setup.py`],
    ['README.md?plain=1', `${site}/blog/README.md?plain=1`],
    ['archive.zip', `${site}/blog/archive.zip`],
    ['co.uk/a', `${site}/blog/co.uk/a`],
    ['/other.example/a', `${site}/other.example/a`],
    ['./site.example/a', `${site}/blog/site.example/a`],
    ['http/a', `${site}/blog/http/a`],
    ['https:/2026/a', `${site}/2026/a`],
    ['//2026/a', `${site}/2026/a`],
    ['?p=1', `${site}/blog/?p=1`],
    ['@ada/1', `${site}/blog/@ada/1`],
    // A whole one with another inside.
    [
      'https://web.archive.example/web/https://site.example/a',
      'https://web.archive.example/web/https://site.example/a',
    ],
    ['https://http.example/a', 'https://http.example/a'],
    // Nothing for readers.
    ['javascript:alert(1)', ''],
    ['mailto:ada@site.example', ''],
    ['tag:site.example,2026:1', ''],
    ['data:text/html,x', ''],
    ['ftp://site.example/a', ''],
    ['http://', ''],
    ['', ''],
  ])('%j means %j', (href, address) => {
    expect(resolveAddress({ href, base: '' }, context)).toBe(address);
  });

  test('of the site itself may lack its scheme, in every format', () => {
    expect(addressOf(rss('<link>a</link>', 'site.example'))).toBe('https://site.example/a');
    expect(addressOf(atom('<link href="site.example/a"/>', 'site.example/'))).toBe('https://site.example/a');
    expect(addressOf(json({ url: 'site.example/a' }))).toBe('https://site.example/a');
    expect(addressOf(rss('<guid isPermaLink="true">site.example/a</guid>'))).toBe('https://site.example/a');
  });
});
