import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParsedFeed, parseFeedBytes } from '../../src/feeds/parse.ts';

interface Circumstances {
  readonly contentType?: string | null;
  readonly url?: string;
  readonly timeZone?: string | null;
}

function parse(feed: string | Uint8Array, given: Circumstances = {}): ParsedFeed {
  const { contentType = 'application/xml', url = 'https://feeds.example/blog/feed.xml', timeZone = null } = given;
  return parseFeedBytes({ body: typeof feed === 'string' ? Buffer.from(feed) : feed, contentType, url, timeZone });
}

const item = (n: number | string, more = ''): string =>
  `<item><title>Item ${n}</title><link>https://site.example/${n}</link>${more}</item>`;
const rss = (items: string, head = '<title>Site</title><link>https://site.example/</link>'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items}</channel></rss>`;
const atom = (
  entries: string,
  head = '<title>Site</title><link href="https://site.example/"/>',
  attributes = '',
): string => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"${attributes}>${head}${entries}</feed>`;
const entry = (inside: string): string => `<entry><title>Entry</title><id>urn:1</id>${inside}</entry>`;
const links = (feed: ParsedFeed): string[] => feed.items.map(({ url }) => url);
const first = (feed: ParsedFeed) => feed.items[0];

describe('formats', () => {
  test('RSS 2.0', () => {
    const feed = parse(
      rss(
        item(
          1,
          `<pubDate>Sun, 08 Feb 2026 08:00:01 +0800</pubDate><dc:creator>Ada</dc:creator><description>Short.</description>
           <content:encoded><![CDATA[<p>One &amp; only.</p><p>Two.</p>]]></content:encoded>`,
        ),
      ),
    );
    expect(feed).toEqual({
      title: 'Site',
      home: 'https://site.example/',
      salvaged: false,
      dates: { unread: null, shared: null },
      found: 1,
      items: [
        {
          url: 'https://site.example/1',
          title: 'Item 1',
          published: '2026-02-08T00:00:01.000Z',
          precision: 'instant',
          summary: 'Short.',
          content: 'One & only.\n\nTwo.',
          author: 'Ada',
        },
      ],
    });
  });

  test('RSS 1.0', () => {
    const feed = parse(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="https://site.example/"><title>Site</title><link>https://site.example/</link></channel>
       <item rdf:about="https://site.example/1"><title>One</title><link>https://site.example/1</link><dc:date>2026-02-08T08:00:01+08:00</dc:date><dc:creator>Ada</dc:creator></item>
       <item rdf:about="https://site.example/2"><title>Two</title></item></rdf:RDF>`,
    );
    expect(links(feed)).toEqual(['https://site.example/1', 'https://site.example/2']);
    expect(first(feed)).toMatchObject({ published: '2026-02-08T00:00:01.000Z', author: 'Ada' });
  });

  test('Atom', () => {
    const feed = parse(
      atom(
        `<entry><title type="html">A &amp;lt;b&amp;gt; &lt;i&gt;title&lt;/i&gt;</title><id>urn:1</id>
         <link rel="self" href="https://site.example/1.atom"/><link rel="alternate" type="application/json" href="https://site.example/1.json"/>
         <link rel="alternate" type="text/html" href="https://site.example/1"/>
         <published>2026-02-08T08:00:01+08:00</published><updated>2026-03-01T00:00:01Z</updated><author><name>Ada</name></author>
         <summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1 &lt; 2</p><p>End.</p></div></content></entry>`,
      ),
    );
    expect(first(feed)).toEqual({
      url: 'https://site.example/1',
      title: 'A <b> title',
      published: '2026-02-08T00:00:01.000Z',
      precision: 'instant',
      summary: 'Short.',
      content: '1 < 2\n\nEnd.',
      author: 'Ada',
    });
  });

  test('Atom with a prefix, and Atom 0.3', () => {
    const prefixed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:title>E</a:title><a:link href="https://site.example/1"/></a:entry></a:feed>`;
    expect(links(parse(prefixed))).toEqual(['https://site.example/1']);
    const old = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry><title>E</title><link rel="alternate" href="https://site.example/1"/><issued>2026-02-08T08:00:01Z</issued></entry></feed>`;
    expect(first(parse(old))).toMatchObject({ published: '2026-02-08T08:00:01.000Z' });
  });

  test('JSON Feed', () => {
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Site',
      home_page_url: 'https://site.example/',
      authors: [{ name: 'Ada' }],
      items: [
        {
          id: '1',
          url: '/1',
          title: 'a < b',
          content_html: '<p>One.</p><p>Two.</p>',
          date_published: '2026-02-08T08:00:01Z',
        },
        { id: 'https://site.example/2', title: 'Two', content_text: 'Line.\n\nLine.', summary: 'Short.' },
      ],
    });
    const feed = parse(text, { contentType: 'text/plain' });
    expect(feed.items).toMatchObject([
      { url: 'https://site.example/1', title: 'a < b', content: 'One.\n\nTwo.', summary: 'One. Two.', author: 'Ada' },
      {
        url: 'https://site.example/2',
        content: 'Line.\n\nLine.',
        summary: 'Short.',
        published: null,
        precision: 'none',
      },
    ]);
  });

  test('a sound feed without items', () => {
    expect(parse(rss(''))).toMatchObject({ title: 'Site', items: [], found: 0, salvaged: false });
    expect(parse('<rss version="2.0"><channel></channel></rss>')).toMatchObject({ items: [], salvaged: false });
    expect(parse('<feed xmlns="http://www.w3.org/2005/Atom"></feed>')).toMatchObject({ items: [], salvaged: false });
  });
});

describe('old and odd formats', () => {
  const dublin = 'xmlns:dublin="http://purl.org/dc/elements/1.1/"';
  test.each([
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>One</title><link>https://site.example/1</link></item></rdf:RDF>',
    ],
    [
      'RSS 0.91 with its document type',
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><item><title>One</title><link>https://site.example/1</link></item></channel></rss>',
    ],
    ['RDF without namespaces', '<rdf><item><title>One</title><link>https://site.example/1</link></item></rdf>'],
    [
      'RSS under a prefix of its own',
      '<r:rss xmlns:r="http://purl.org/rss/1.0/"><r:channel><r:item><r:title>One</r:title><r:link>https://site.example/1</r:link></r:item></r:channel></r:rss>',
    ],
    [
      'Dublin Core under another prefix',
      rss(`<item ${dublin}><dublin:title>One</dublin:title><link>https://site.example/1</link></item>`),
    ],
    [
      'items outside the channel',
      '<rss version="2.0"><channel><title>T</title></channel><item><title>One</title><link>https://site.example/1</link></item></rss>',
    ],
    [
      'CDF',
      '<CHANNEL HREF="/"><TITLE>T</TITLE><ITEM HREF="https://site.example/1"><TITLE>One</TITLE></ITEM></CHANNEL>',
    ],
    [
      'an Atom entry by itself',
      '<entry xmlns="http://www.w3.org/2005/Atom"><title>One</title><link href="https://site.example/1"/></entry>',
    ],
    [
      'a title below that of an image',
      rss(
        '<item><image><title>Logo</title><link>https://site.example/logo</link></image><title>One</title><link>https://site.example/1</link></item>',
      ),
    ],
    [
      'an Atom entry with its source',
      atom(
        '<entry><source><title>Other</title><id>https://other.example/</id><link href="https://other.example/"/></source><title>One</title><link href="https://site.example/1"/></entry>',
      ),
    ],
    [
      'JSON Feed 1.0 with wrong types',
      '{"version":"https://jsonfeed.org/version/1","title":7,"items":[null,{"id":1,"title":"One","url":"https://site.example/1","author":{"name":"Ada"},"date_published":5}]}',
    ],
  ])('%s', (_name, feed) => {
    expect(parse(feed).items).toMatchObject([{ title: 'One', url: 'https://site.example/1' }]);
  });

  test('an Atom feed’s author is that of its entries', () => {
    const feed = parse(atom(entry('<link href="/a"/>'), '<title>T</title><author><name>Ada</name></author>'));
    expect(first(feed)?.author).toBe('Ada');
  });

  test('content in Base64, in XHTML under a prefix, and beside CDATA', () => {
    const text = (content: string): string | undefined => first(parse(atom(entry(content))))?.content;
    const packed = Buffer.from('<p>One.</p>').toString('base64');
    expect(text(`<content mode="base64" type="text/html">${packed}</content>`)).toBe('One.');
    expect(text(`<content type="application/octet-stream">${packed}</content>`)).toBe('One.');
    const xhtml = 'xmlns:h="http://www.w3.org/1999/xhtml"';
    expect(text(`<content type="xhtml"><h:div ${xhtml}><h:p>1 &lt; 2</h:p></h:div></content>`)).toBe('1 < 2');
    expect(text('<content type="html">a <![CDATA[<b>b</b>]]> &lt;i&gt;c&lt;/i&gt;</content>')).toBe('a b c');
  });

  test('an item without title is called by its first words', () => {
    const words =
      'A short message, as people write who do not give their messages any titles, and then some more of it.';
    const feed = parse(rss(`<item><link>/a</link><description>&lt;p&gt;${words}&lt;/p&gt;</description></item>`));
    expect(first(feed)?.title).toBe('A short message, as people write who do not give their messages any titles, and…');
    expect(first(parse(rss('<item><link>/a</link></item>')))).toMatchObject({
      title: '',
      url: 'https://site.example/a',
    });
  });
});

describe('what is not a feed', () => {
  test.each([
    ['a page', '<!DOCTYPE html><html><body>Checking your browser</body></html>', /HTML page/],
    [
      'a page served as XML',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>x</p></html>',
      /HTML page/,
    ],
    ['a page that speaks of feeds', '<html><pre>&lt;rss&gt;</pre><code><rss version="2.0"></code></html>', /HTML page/],
    ['a sitemap', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>', /<urlset>/],
    ['plain words', 'Rate exceeded.', /not XML/],
    ['other JSON', '{"items":"none"}', /not a JSON Feed/],
  ])('%s', (_name, body, message) => {
    expect(() => parse(body)).toThrow(
      expect.objectContaining({ name: 'FeedError', reason: 'not-a-feed', message: expect.stringMatching(message) }),
    );
  });

  test.each(['', ' \n', '\ufeff'])('nothing at all (%j) is empty', (body) => {
    expect(() => parse(body)).toThrow(expect.objectContaining({ reason: 'empty' }));
  });

  test.each([
    ['a feed cut in its first item', '<rss version="2.0"><channel><title>T</title><item><title>A'],
    ['JSON cut short', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id"'],
  ])('%s is malformed', (_name, body) => {
    expect(() => parse(body)).toThrow(expect.objectContaining({ reason: 'malformed' }));
  });
});

describe('wrong about itself', () => {
  test('Content-Type says HTML, or nothing', () => {
    expect(links(parse(rss(item(1)), { contentType: 'text/html' }))).toHaveLength(1);
    expect(links(parse(rss(item(1)), { contentType: null }))).toHaveLength(1);
  });

  test('gb2312 under a UTF-8 header', () => {
    const [before = '', after = ''] = rss(item('|'))
      .replace('<?xml version="1.0"?>', '<?xml version="1.0" encoding="gb2312"?>')
      .split('Item |');
    const body = Buffer.concat([Buffer.from(before), Buffer.from([0xc8, 0xd5, 0xb1, 0xa8]), Buffer.from(after)]);
    expect(first(parse(body, { contentType: 'text/xml; charset=utf-8' }))?.title).toBe('日报');
  });

  test('UTF-16 that is declared as UTF-8', () => {
    const body = Buffer.from(
      `\uFEFF${rss(item('日报')).replace('version="1.0"', 'version="1.0" encoding="utf-8"')}`,
      'utf16le',
    );
    expect(first(parse(body))?.title).toBe('Item 日报');
  });
});

describe('links', () => {
  test.each([
    ['relative to the channel', rss('<item><title>A</title><link>/a</link></item>'), 'https://site.example/a'],
    [
      'relative to the feed',
      rss('<item><title>A</title><link>a</link></item>', '<title>T</title>'),
      'https://feeds.example/blog/a',
    ],
    [
      'a channel link that is itself relative',
      rss('<item><title>A</title><link>a</link></item>', '<title>T</title><link>/home/</link>'),
      'https://feeds.example/home/a',
    ],
    [
      'xml:base of feed and entry',
      atom(
        '<entry xml:base="sub/"><title>A</title><link href="a"/></entry>',
        '<title>T</title>',
        ' xml:base="https://base.example/x/"',
      ),
      'https://base.example/x/sub/a',
    ],
    [
      'xml:base of the link itself',
      atom(entry('<link xml:base="https://base.example/y/" href="a"/>')),
      'https://base.example/y/a',
    ],
    [
      'Atom: relative to the feed, whatever the site',
      atom(entry('<link href="a"/>'), '<title>T</title><link href="https://feeds.example/"/>'),
      'https://feeds.example/blog/a',
    ],
    [
      'Atom copied to another host',
      atom(entry('<link href="a"/>'), '<title>T</title><link href="https://site.example/blog/"/>'),
      'https://site.example/blog/a',
    ],
    ['escaped twice', rss(item('a?b=1&amp;amp;c=2')), 'https://site.example/a?b=1&c=2'],
    ['only www', rss('<item><title>A</title><link>www.site.example/a</link></item>'), 'http://www.site.example/a'],
    [
      'a relative guid that insists',
      rss('<item><title>A</title><guid isPermaLink="true">/a</guid></item>'),
      'https://site.example/a',
    ],
    [
      'a registered relation in full',
      atom(entry('<link rel="http://www.iana.org/assignments/relation/alternate" href="https://site.example/a"/>')),
      'https://site.example/a',
    ],
    ['without scheme', rss('<item><title>A</title><link>//other.example/a</link></item>'), 'https://other.example/a'],
    [
      'spaces around',
      rss('<item><title>A</title><link>\n  https://site.example/a\n</link></item>'),
      'https://site.example/a',
    ],
    [
      'CDATA with entities',
      rss('<item><title>A</title><link><![CDATA[https://site.example/a?b=1&c=2]]></link></item>'),
      'https://site.example/a?b=1&c=2',
    ],
    [
      'a bare ampersand',
      rss('<item><title>A</title><link>https://site.example/a?b=1&c=2</link></item>'),
      'https://site.example/a?b=1&c=2',
    ],
    [
      'a guid that is an address',
      rss('<item><title>A</title><guid>https://site.example/a</guid></item>'),
      'https://site.example/a',
    ],
    ['an unmarked Atom link', atom(entry('<link href="https://site.example/a"/>')), 'https://site.example/a'],
    [
      'content elsewhere',
      atom(entry('<link rel="self" href="https://site.example/a.xml"/><content src="https://site.example/a"/>')),
      'https://site.example/a',
    ],
    [
      'an Atom id that is an address',
      atom('<entry><title>A</title><id>https://site.example/a</id></entry>'),
      'https://site.example/a',
    ],
    [
      'with tracking, as given',
      rss(item('a?utm_source=rss&amp;ref=feed')),
      'https://site.example/a?utm_source=rss&ref=feed',
    ],
  ])('%s', (_name, feed, url) => {
    expect(links(parse(feed))).toEqual([url]);
  });

  test.each([
    ['none at all', '<item><title>A</title></item>'],
    ['a guid that is no address', '<item><title>A</title><guid>tag:site.example,2026:1</guid></item>'],
    [
      'a guid that says it is none',
      '<item><title>A</title><guid isPermaLink="false">https://site.example/a</guid></item>',
    ],
    ['a script', '<item><title>A</title><link>javascript:alert(1)</link></item>'],
    ['mail', '<item><title>A</title><link>mailto:a@site.example</link></item>'],
  ])('%s leads nowhere', (_name, broken) => {
    const feed = parse(rss(broken + item(2)));
    expect(links(feed)).toEqual(['', 'https://site.example/2']);
    expect(feed.found).toBe(2);
  });
});

describe('titles', () => {
  test.each([
    ['<![CDATA[Tom &amp; <b>Jerry</b>]]>', 'Tom & Jerry'],
    ['Tom &amp;amp; Jerry', 'Tom & Jerry'],
    ['&lt;em&gt;News&lt;/em&gt; at\n   ten', 'News at ten'],
    ['Vec&lt;T&gt; is fast', 'Vec<T> is fast'],
    ['a &lt; b', 'a < b'],
    ['&#20013;&#x6587;', '中文'],
    ['Bold <b>and</b> free', 'Bold and free'],
    ['caf&eacute; &#146;s', 'café ’s'],
    ['I <3 feeds & 1 < 2', 'I <3 feeds & 1 < 2'],
    ['one<!-- no -->two', 'onetwo'],
  ])('%s', (title, text) => {
    expect(first(parse(rss(`<item><title>${title}</title><link>/a</link></item>`)))?.title).toBe(text);
  });

  test('plain Atom titles are taken at their word', () => {
    const feed = parse(atom('<entry><title type="text">Use &lt;b&gt; &amp;amp; more</title><link href="/a"/></entry>'));
    expect(first(feed)?.title).toBe('Use <b> &amp; more');
  });
});

describe('dates', () => {
  const dated = (xml: string, timeZone: string | null = null) => {
    const { published, precision } = first(parse(rss(item(1, xml)), { timeZone })) ?? {};
    return `${published} ${precision}`;
  };

  test('none, or none that can be read', () => {
    expect(dated('')).toBe('null none');
    expect(dated('<pubDate>yesterday</pubDate>')).toBe('null none');
  });

  test('the second date when the first cannot be read', () => {
    expect(dated('<pubDate>soon</pubDate><dc:date>2026-02-08T08:00:01Z</dc:date>')).toBe(
      '2026-02-08T08:00:01.000Z instant',
    );
  });

  test('no zone: that of the source', () => {
    expect(dated('<pubDate>2026-02-08 08:00:01</pubDate>', 'Asia/Shanghai')).toBe('2026-02-08T00:00:01.000Z instant');
    expect(dated('<pubDate>2026-02-08 08:00:00 +0800</pubDate>')).toBe('2026-02-08T00:00:00.000Z instant');
  });

  test('midnight is a day', () => {
    expect(dated('<pubDate>Thu, 05 Feb 2026 00:00:00 GMT</pubDate>')).toBe('2026-02-05T00:00:00.000Z day');
  });

  test('a change stands in for a publication, unless everything changed at once', () => {
    const entries = (...times: string[]): string =>
      atom(
        times
          .map((time, n) => `<entry><title>E</title><link href="/${n}"/><updated>${time}</updated></entry>`)
          .join(''),
      );
    const dates = (feed: string) => parse(feed).items.map(({ published }) => published);
    expect(dates(entries('2026-02-08T08:00:01Z'))).toEqual(['2026-02-08T08:00:01.000Z']);
    const [a, b] = ['2026-02-08T08:00:01Z', '2026-02-07T08:00:01Z'];
    expect(dates(entries(a, a, b))).toEqual([
      '2026-02-08T08:00:01.000Z',
      '2026-02-08T08:00:01.000Z',
      '2026-02-07T08:00:01.000Z',
    ]);
    expect(dates(entries(a, a, a))).toEqual([null, null, null]);
  });
});

describe('damage', () => {
  const three = item(1) + item(2) + item(3);

  test('cut off: the whole items remain, never half an address', () => {
    const cut = rss(three).slice(0, rss(three).indexOf('example/3') + 4);
    const feed = parse(cut);
    expect(links(feed)).toEqual(['https://site.example/1', 'https://site.example/2']);
    expect(feed.salvaged).toBe(true);
    const whole = atom([1, 2].map((n) => `<entry><title>E</title><link href="/${n}"/></entry>`).join(''));
    expect(parse(whole.slice(0, -12))).toMatchObject({ salvaged: true, found: 1 });
  });

  test.each([
    ['bare ampersands', rss(item(1, '<description>R&D & more</description>') + item(2))],
    ['junk in front', `<br />\n<b>Warning</b>: mysql is gone on line 3\n${rss(item(1) + item(2))}`],
    ['HTML that nobody escaped', rss(item(1, '<description>a <b>bold<br> move</description>') + item(2))],
    ['an undeclared prefix', rss(item(1, '<media:thumbnail url="x"/>') + item(2))],
    ['a missing end of an item', rss(item(1).replace('</item>', '') + item(2))],
    [
      'tags in capitals',
      rss(item(1) + item(2)).replace(
        /<(\/?)(item|title|link|channel|rss)/g,
        (_all, slash: string, name: string) => `<${slash}${name.toUpperCase()}`,
      ),
    ],
    [
      'a document type with entities',
      rss(item(1) + item(2)).replace('<rss', '<!DOCTYPE rss [<!ENTITY % x "y"> %x; <!ENTITY nbsp "&#160;">]>\n<rss'),
    ],
    ['an entity of its own', rss(item(1) + item(2)).replace('<rss', '<!DOCTYPE rss [<!ENTITY x "1">]><rss')],
    ['a missing end of a title', rss(item(1).replace('</title>', '') + item(2))],
    ['a missing end of a description', rss(item(1, '<description>a <b>b').replace('</item>', '') + item(2))],
    ['no end tags after the last item', rss(item(1) + item(2)).replace('</channel></rss>', '')],
    ['end tags in the wrong order', rss(item(1) + item(2)).replace('</channel></rss>', '</rss></channel>')],
    ['control characters', rss(item('\u0001\u0008') + item(2)).replaceAll('example/\u0001\u0008', 'example/1')],
  ])('%s', (_name, feed) => {
    expect(links(parse(feed))).toEqual(['https://site.example/1', 'https://site.example/2']);
  });

  test('what only the forgiving parser can read still has its dates and text', () => {
    const broken = item(
      1,
      '<pubDate>2026-02-08 08:00:01</pubDate><description>a <b>bold</b> move</description>',
    ).replace('</item>', '');
    const feed = parse(rss(broken + item(2)), { timeZone: 'Asia/Shanghai' });
    expect(feed.salvaged).toBe(true);
    expect(first(feed)).toMatchObject({
      title: 'Item 1',
      published: '2026-02-08T00:00:01.000Z',
      summary: 'a bold move',
    });
  });

  test('bombs of entities are left unexpanded', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`;
    const feed = parse(bomb + rss(item(1, '<description>&b;&c;</description>')).replace('<?xml version="1.0"?>', ''));
    expect(first(feed)?.summary.length).toBeLessThan(20);
  });

  test('an entity that a feed defines is put in, once', () => {
    const feed = parse(
      `<!DOCTYPE rss [<!ENTITY name "Ada &#8212; Co">]>${rss(item('&name;')).replace('<?xml version="1.0"?>', '')}`,
    );
    expect(first(feed)?.title).toBe('Item Ada — Co');
  });

  test('of very long feeds the newest remain, in whatever order they are', () => {
    const dated = (n: number): string =>
      item(n, `<pubDate>${new Date(1_770_000_000_000 + n * 1_000).toUTCString()}</pubDate>`);
    const feed = parse(rss(Array.from({ length: 600 }, (_, n) => dated(n)).join('')));
    expect(feed).toMatchObject({ found: 600, salvaged: false });
    expect(feed.items.map(({ title }) => title)).toEqual(Array.from({ length: 500 }, (_, n) => `Item ${n + 100}`));
  });

  // Each of these takes hours where any step is quadratic.
  test.each([
    ['tags inside each other', '<a>'.repeat(600_000)],
    ['tags that do not end in HTML', `${'<a>'.repeat(900)}${'<b/>'.repeat(400_000)}`],
    ['end tags of nothing', `${'<a>'.repeat(900)}${'</b>'.repeat(400_000)}`],
    ['open brackets', '<'.repeat(2_000_000)],
    ['people with brackets', `</description><author>${'@a ('.repeat(400_000)}</author>`],
    ['sections that do not end', '<![CDATA['.repeat(200_000)],
    ['space', `${' \n'.repeat(1_000_000)}x`],
  ])('%s without number do not hold it up', (_name, hostile) => {
    const feed = parse(
      rss(`${item(1)}<item><title>B</title><link>/2</link><description>${hostile}</description></item>`),
    );
    expect(links(feed)).toContain('https://site.example/1');
  });

  test('a feed with something missing anywhere is read, or refused with a reason', () => {
    const whole = rss(item(1, '<description><![CDATA[<p>x</p>]]></description>') + item(2) + item(3));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), (from, length) => {
        try {
          for (const { url } of parse(whole.slice(0, from) + whole.slice(from + length)).items) {
            expect(url).toMatch(/^(?:$|https?:\/\/)/);
          }
        } catch (error) {
          expect(error).toMatchObject({ name: 'FeedError' });
        }
      }),
    );
  });
});

test('a description that is the article counts as content', () => {
  const article = `<p>First sentence. ${'Long text goes on. '.repeat(100)}</p>`;
  const parsed = first(parse(rss(item(1, `<description><![CDATA[${article}]]></description>`))));
  expect(parsed?.content.length).toBeGreaterThan(1_500);
  expect(parsed?.summary.length).toBeLessThanOrEqual(600);
});

test.each([
  ['elements', `<rss><channel>${'<a>'.repeat(100_000)}</channel></rss>`],
  [
    'elements after a CDATA section',
    `<rss><channel><title><![CDATA[x]]></title>${'<a>'.repeat(100_000)}</channel></rss>`,
  ],
])('a feed of endlessly nested %s is refused before it can hold up the run', (_, body) => {
  const feed = { body: new TextEncoder().encode(body), contentType: null, url: 'https://a.example/', timeZone: null };
  expect(() => parseFeedBytes(feed)).toThrow(expect.objectContaining({ name: 'FeedError' }));
});

test('markup nested without end costs its item no more than the text', () => {
  const item = {
    id: '1',
    url: 'https://a.example/1',
    title: 'T',
    content_html: `before${'<div>'.repeat(200_000)}after`,
  };
  const body = new TextEncoder().encode(
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [item] }),
  );
  const { items } = parseFeedBytes({ body, contentType: null, url: 'https://a.example/', timeZone: null });
  expect(items[0]).toMatchObject({ title: 'T', content: 'before' });
});
