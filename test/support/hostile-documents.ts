/** Documents that are built to take for ever, or all memory: of each kind that is read from outside, at its size cap. */
import { deflateSync, gzipSync } from 'node:zlib';
import { assemble } from '../articles/make-pdf.ts';

export type HostileKind = 'feed' | 'sitemap' | 'opml' | 'listing' | 'article' | 'pdf';

export interface HostileDocument {
  readonly kind: HostileKind;
  readonly name: string;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Largest answers that are accepted, in bytes: of feeds and lists, of pages, of PDFs. */
const caps = { list: 8_000_000, page: 2_900_000, pdf: 11_000_000 };

const sentence = 'A hostile page has an article, too, which tells that the harbour of Heron closes two quays in June. ';

/** About forty documents; `share` of their caps, 1 when absent. */
export function hostileDocuments(share = 1): HostileDocument[] {
  const list = Math.round(caps.list * share);
  const page = Math.round(caps.page * share);
  const document = (kind: HostileKind, type: string) => (name: string, body: string | Uint8Array) => ({
    kind,
    name,
    type,
    body: typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
  });
  const feed = document('feed', 'application/rss+xml');
  const sitemap = document('sitemap', 'application/xml');
  const opml = document('opml', 'text/x-opml');
  const listing = document('listing', 'text/html');
  const article = document('article', 'text/html');
  const pdf = document('pdf', 'application/pdf');
  const rss = (inside: string): string => `<rss version="2.0"><channel><title>x</title>${inside}</channel></rss>`;
  const said = (text: string): string =>
    rss(`<item><title>x</title><link>https://x.example/1</link><description>${text}</description></item>`);
  const html = (inside: string): string =>
    `<!doctype html><html><head><title>x</title></head><body>${inside}</body></html>`;
  const told = (inside: string): string =>
    html(`<article>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}${inside}</article>`);
  return [
    feed('document types', `<rss>${fill('<!DOCTYPE ', list)}`),
    feed('document types that open', `<rss>${fill('<!DOCTYPE [', list)}`),
    feed('declarations', `<!DOCTYPE rss [${fill('<!ENTITY a "b">', list)}]>${said('&a;'.repeat(1_000))}`),
    feed('entities', said(fill('&amp;amp;', list))),
    feed('items inside each other', rss(fill('<item>', list))),
    feed('items', rss(fill('<item><title>a</title><link>/b</link></item>', list))),
    feed('markup that never ends', said(fill('<b>', list))),
    feed('tags in turn', said(fill('<b></i>', list))),
    feed('escaped tags in turn', said(fill('&lt;b>&lt;/i>', list))),
    feed('section starts', said(fill('<![CDATA[', list))),
    feed('attributes', `<rss ${fill('a=1 ', list)}>${said('x')}`),
    feed('one long number', said(fill('1.1.', list))),
    feed('brackets', fill('[', list)),
    feed('JSON objects', `{"version":"https://jsonfeed.org/version/1.1","items":[${fill('{"a":', list)}`),
    sitemap('elements inside each other', `<urlset>${fill('<url>', list)}`),
    sitemap('addresses', `<urlset>${fill('<url><loc>http://x.example/a</loc></url>', list)}</urlset>`),
    sitemap('a bomb', gzipSync(Buffer.alloc(unpacked * share, 32))),
    opml('outlines inside each other', `<opml>${fill('<outline xmlUrl="http://x.example/a">', list)}`),
    opml('attributes', `<opml><outline ${fill('xmlurl=a ', list)}></opml>`),
    listing('tags in turn', html(`${fill('<b>', page / 2)}${fill('</i>', page / 2)}`)),
    listing('links', html(`<ul>${fill('<li><a href="/a/b/c">Three words here</a></li>', page)}</ul>`)),
    listing(
      'links, as many as are read',
      html(`<ul>${'<li><a href="/a/b/c">Three words here</a></li>'.repeat(14_000 * share)}</ul>`),
    ),
    listing('cards inside each other', html(`${'<div class="card"><a href="/a/b">Three words here</a>'.repeat(250)}`)),
    listing('comments', html(fill('<!--', page))),
    article('one long number', told(`<p>${fill('1.1.', page)}</p>`)),
    article('one long word', told(`<p>${fill('aaaa', page)}</p>`)),
    article('dates', told(`<p>${fill('2026-02-', page)}</p>`)),
    article('capitals', told(`<p>${fill('Aa Bb-', page)}</p>`)),
    article('quotation marks', told(`<p>${fill('"a ', page)}</p>`)),
    article('brackets', told(`<p>${fill('((', page)}</p>`)),
    article('numerals', told(`<p>${fill('one hundred and ', page)}</p>`)),
    article('tags in turn', told(`${fill('<b>', page / 2)}${fill('</i>', page / 2)}`)),
    article('a style sheet of comments', told(`<style>${fill('/*', page)}</style>`)),
    article('style sheets of comments', told(fill(`<style>${'/*'.repeat(90_000)}</style>`, page))),
    article('attributes', told(`<p ${fill('a=1 ', page)}>x</p>`)),
    article('classes', told(`<p class="${fill('ad ', page)}">x</p>`)),
    article('paragraphs, as many as are read', told(`<p>${sentence}</p>`.repeat(25_000 * share))),
    article('boxes, as deep as is read', told(`${'<div>'.repeat(240)}${fill('<p>a, b, c</p>', 100_000 * share)}`)),
    article('JSON inside itself', told(`<script type="application/ld+json">${fill('[', page)}</script>`)),
    pdf('a bomb under another name', bomb('/Filter /#46lateDecode', share)),
    pdf('a bomb named elsewhere', bomb('/Filter 7 0 R', share)),
    pdf('one filter inside another', twice('/Filter [/Fl#61teDecode /FlateDecode]', share)),
    pdf('brackets', assemble([{ content: Buffer.from(fill('[', caps.pdf * share)), dictionary: '' }])),
    pdf(
      'words',
      assemble([{ content: Buffer.from(`BT /F1 9 Tf ${fill('(a)Tj 1 1 Td ', caps.pdf * share)} ET`), dictionary: '' }]),
    ),
  ];
}

function fill(part: string, length: number): string {
  return part.repeat(Math.max(1, Math.floor(length / part.length)));
}

/** What the bombs unpack to, in bytes: more than a thread may hold. */
const unpacked = 300_000_000;

/** Some hundred kilobytes that unpack to a thousand times as much. */
function bomb(dictionary: string, share: number): Uint8Array {
  const content = deflateSync(Buffer.alloc(Math.round(unpacked * share), 32));
  return assemble([{ content, dictionary }], '', ['/FlateDecode']);
}

function twice(dictionary: string, share: number): Uint8Array {
  const content = deflateSync(deflateSync(Buffer.alloc(Math.round(unpacked * share), 32)));
  return assemble([{ content, dictionary }]);
}
