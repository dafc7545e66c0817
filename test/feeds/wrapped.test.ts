import { describe, expect, test } from 'vitest';
import { parseFeedBytes } from '../../src/feeds/parse.ts';

const item = '<item><title>One</title><link>https://site.example/1</link></item>';
const rss = `<rss version="2.0"><channel><title>T</title><link>https://site.example/</link>${item}</channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>One</title><link href="https://site.example/1"/></entry></feed>`;
const json = `{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://site.example/1","title":"One"}]}`;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const prefixed = (feed: string, prefix: string): string => feed.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`);

const parse = (body: string | Uint8Array) =>
  parseFeedBytes({
    body: typeof body === 'string' ? Buffer.from(body) : body,
    contentType: 'text/html; charset=utf-8',
    url: 'https://site.example/feed',
    timeZone: null,
  });

describe('a feed is read', () => {
  test.each([
    ['under the document type of a page', `<!DOCTYPE html>\n${rss}`],
    ['under that of an old page', `<!doctype html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">${atom}`],
    ['under one with entities', `<!DOCTYPE rss [<!ENTITY one "One">]>${rss.replace('One', '&one;')}`],
    ['behind comments about pages', `<!-- <html> cached -->\n<!-- <!DOCTYPE html> -->${rss}`],
    [
      'behind a warning in HTML',
      `<br />\n<b>Warning</b>: x in <b>/a.php</b> on line <b>3</b><br />\n<?xml version="1.0"?>${rss}`,
    ],
    ['behind a warning as text', `\nWarning: x in /a.php on line 3\n<?xml version="1.0"?>${rss}`],
    ['behind two marks and white space', `\ufeff\n \ufeff<?xml version="1.0"?>${rss}`],
    ['behind a zero byte', `\u0000${rss}`],
    ['behind headers that slipped into the body', `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n${rss}`],
    ['before the note of a cache', `${rss}\n<!-- Page generated in 0.3 s -->`],
    ['before a script that makes items', `${rss}<script>document.write("<item><title>Two")</script></body></html>`],
    [
      'in a page that shows it',
      `<html><head><title>Feed</title></head><body><pre style="x">${escaped(`<?xml version="1.0"?>${rss}`)}</pre></body></html>`,
    ],
    ['in a page that shows it in colours', `<html><body><pre><span>${escaped(rss)}</span></pre></body></html>`],
    ['in nothing but that', `<pre>${escaped(atom)}</pre>`],
    ['in a page that holds it as it is', `<!DOCTYPE html><html><head></head><body>${atom}</body></html>`],
    [
      'in a browser’s view of XML',
      `<html><body><div id="viewer">${rss}</div><p>No style information.</p></body></html>`,
    ],
    ['escaped as a whole', escaped(rss)],
    ['in CDATA as a whole', `<![CDATA[${rss}]]>`],
    ['in JSON', JSON.stringify({ contents: `<?xml version="1.0"?>${rss}`, status: { code: 200 } })],
    ['deep in JSON', JSON.stringify({ data: { body: atom } })],
    ['as a string of JSON', JSON.stringify(rss)],
    ['as a call', `callback(${json});`],
    ['in an envelope', `<soap:Envelope><soap:Body>${rss}</soap:Body></soap:Envelope>`],
    ['with CDATA in CDATA', rss.replace('One', '<![CDATA[<![CDATA[One]]]]><![CDATA[>]]>')],
    ['with CDATA that is escaped', rss.replace('One', '&lt;![CDATA[One]]&gt;')],
    ['in capitals', rss.replace(/<(\/?)(\w+)/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`)],
    [
      'with a borrowed vocabulary as its own',
      rss.replace('<rss', '<rss xmlns="http://purl.org/rss/1.0/modules/content/"'),
    ],
    ['with that of pages', rss.replace('<rss', '<rss xmlns="http://www.w3.org/1999/xhtml"')],
    ['with that of a channel', rss.replace('<channel>', '<channel xmlns="http://purl.org/dc/elements/1.1/">')],
    ['with an unknown vocabulary', atom.replace('2005/Atom', '2005/Atom1.0/')],
    ['under a prefix of its own', prefixed(atom, 'x').replace('xmlns=', 'xmlns:x=')],
    ['under a prefix that nobody declared', prefixed(rss, 'ns0')],
    ['with an Atom feed inside', `<rss version="2.0"><channel>${atom}</channel></rss>`],
  ])('%s', (_name, feed) => {
    expect(parse(feed)).toMatchObject({
      salvaged: false,
      found: 1,
      items: [{ title: 'One', url: 'https://site.example/1' }],
    });
  });

  test.each([
    ['UTF-16 with a mark', `\ufeff${rss}`],
    ['UTF-16 without', rss],
    ['UTF-16 behind white space', `\n ${rss}`],
  ])('in %s', (_name, feed) => {
    const bytes = Buffer.from(feed, 'utf16le');
    expect(parse(bytes).items).toHaveLength(1);
    expect(parse(Buffer.from(bytes).swap16()).items).toHaveLength(1);
  });
});

describe('no feed is read', () => {
  test.each([
    ['in a page that explains feeds', `<html><body><p>Write <code><rss version="2.0"></code> first.</p></body></html>`],
    [
      'in a page with an example',
      `<!doctype html><title>RSS</title><p>Like this:</p><pre>&lt;rss&gt;…&lt;/rss&gt;</pre>`,
    ],
    ['in JSON that names one', '{"html":"<p>See <rss> there</p>"}'],
  ])('%s', (_name, body) => {
    expect(() => parse(body)).toThrow(expect.objectContaining({ reason: 'not-a-feed' }));
  });
});
