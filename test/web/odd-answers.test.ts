import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWeb } from '../../src/web/client.ts';
import type { Web } from '../../src/web/web.ts';

const feed = '<rss><channel>für</channel></rss>';
const size = Buffer.byteLength(feed);
const chunk = `${size.toString(16)}\r\n${feed}\r\n0\r\n\r\n`;
const plain = (head: string): string => `${head}Content-Length: ${size}\r\n\r\n${feed}`;
const ok = 'HTTP/1.1 200 OK\r\n';

let server: Server;
let web: Web;
/** First lines of the requests, in order. */
let asked: string[];
/** Whole bytes of each answer in turn, the last for all that follow; the connection is closed after it. */
let answers: readonly (string | Buffer)[];

beforeAll(async () => {
  server = createServer((socket) => {
    let head = '';
    socket.on('error', () => {});
    socket.on('data', (data) => {
      head += data.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      asked.push(head);
      head = '';
      socket.end(answers[Math.min(asked.length, answers.length) - 1] ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());
beforeEach(() => {
  asked = [];
  const { port } = server.address() as AddressInfo;
  web = openWeb({ env: { HTTP_PROXY: `http://127.0.0.1:${port}` }, userAgent: 'test', requestTimeoutMs: 5_000 });
  return () => web.close();
});

const get = async (): Promise<string> => new TextDecoder().decode((await web.get('http://site.example/a/feed')).body);

describe('an answer that is odd is read', () => {
  test.each([
    ['HTTP/1.0 without a length', `HTTP/1.0 200 OK\r\n\r\n${feed}`],
    ['no length and no word on the connection', `${ok}\r\n${feed}`],
    ['a length beside chunks', `${ok}Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`],
    ['chunked, chunked', `${ok}Transfer-Encoding: chunked, chunked\r\n\r\n${chunk}`],
    ['chunked by two headers', `${ok}Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`],
    ['a transfer encoding that means none', `${ok}Transfer-Encoding: identity\r\n\r\n${feed}`],
    ['spaces after a chunk’s size', `${ok}Transfer-Encoding: chunked\r\n\r\n${chunk.replace('\r\n', '  \r\n')}`],
    ['100 Continue unasked', `HTTP/1.1 100 Continue\r\n\r\n${plain(ok)}`],
    ['103 Early Hints', `HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n${plain(ok)}`],
    ['several 102 Processing', `${'HTTP/1.1 102 Processing\r\n\r\n'.repeat(3)}${plain(ok)}`],
    ['a status without a phrase', plain('HTTP/1.1 200\r\n')],
    ['a phrase in Chinese', plain('HTTP/1.1 200 成功\r\n')],
    ['HTTP/1.2', plain('HTTP/1.2 200 OK\r\n')],
    ['line feeds alone', plain(ok).replaceAll('\r\n', '\n')],
    ['one line feed alone', plain(`${ok}Content-Type: text/xml\n`)],
    ['a header on two lines', plain(`${ok}X-Note: one\r\n  two\r\n`)],
    ['a header in Chinese', plain(`${ok}X-Note: 你好\r\n`)],
    ['a control character in a header', plain(`${ok}X-Note: a\x01b\r\n`)],
    ['two types', plain(`${ok}Content-Type: text/html\r\nContent-Type: text/xml; charset="UTF-8"\r\n`)],
    ['an offer of HTTP/2', plain(`${ok}Upgrade: h2,h2c\r\nConnection: Upgrade, close\r\n`)],
    ['something behind its end', `${plain(`${ok}Connection: close\r\n`)}\r\n\r\n`],
    ['a part that is the whole', plain(`HTTP/1.1 206 Partial\r\nContent-Range: bytes 0-${size - 1}/${size}\r\n`)],
  ])('%s', async (_name, answer) => {
    answers = [Buffer.from(answer)];
    expect(await get()).toBe(feed);
  });

  test('"not modified" that nobody asked for is asked about anew', async () => {
    answers = ['HTTP/1.1 304 Not Modified\r\n\r\n', Buffer.from(plain(ok))];
    expect(await get()).toBe(feed);
    expect(asked[1]).toMatch(/cache-control: no-cache/i);
    answers = ['HTTP/1.1 304 Not Modified\r\n\r\n'];
    await expect(web.get('http://site.example/b')).rejects.toMatchObject({ status: 304 });
  });

  test.each([
    '0.2',
    '0s',
    '0, 0',
    new Date(0).toUTCString(),
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
  ])('after Retry-After: %s', async (wait) => {
    answers = [`HTTP/1.1 429 Slow\r\nRetry-After: ${wait}\r\n\r\n`, Buffer.from(plain(ok))];
    expect(await get()).toBe(feed);
  });
});

describe('a redirect that is oddly written is followed', () => {
  test.each([
    ['spaces', '/x y', '/x%20y'],
    ['spaces around', '  /x  ', '/x'],
    ['letters of UTF-8', '/für', '/f%C3%BCr'],
    ['Chinese', '/新闻', '/%E6%96%B0%E9%97%BB'],
    ['a relative path', 'x/y', '/a/x/y'],
    ['a parent', '../x', '/x'],
    ['a query alone', '?page=1', '/a/feed?page=1'],
    ['a backslash', '\\x', '/x'],
    ['a fragment', '/x#top', '/x'],
    ['an upper-case scheme', 'HTTP://SITE.example/x', '/x'],
    ['the host’s usual port', 'http://site.example:80/x', '/x'],
    ['no scheme', '//site.example/x', '/x'],
    ['a root dot', 'http://site.example./x', '/x'],
    ['twice', '/x\r\nLocation: /x', '/x'],
  ])('%s', async (_name, location, path) => {
    for (const status of [300, 301, 302, 303, 307, 308]) {
      asked = [];
      answers = [Buffer.from(`HTTP/1.1 ${status} Moved\r\nLocation: ${location}\r\n\r\n`), Buffer.from(plain(ok))];
      const page = await web.get(`http://site.example/a/feed`, { headers: { accept: String(status) } });
      expect(new TextDecoder().decode(page.body)).toBe(feed);
      expect(asked[1]).toContain(`GET http://site.example${path} `);
    }
  });

  test('letters of an older character set', async () => {
    answers = [Buffer.from('HTTP/1.1 302 Moved\r\nLocation: /für\r\n\r\n', 'latin1'), Buffer.from(plain(ok))];
    expect(await get()).toBe(feed);
    expect(asked[1]).toContain('/f%C3%BCr ');
  });

  test('to a part of the page it comes from is a circle', async () => {
    answers = ['HTTP/1.1 302 Moved\r\nLocation: #top\r\n\r\n'];
    await expect(get()).rejects.toMatchObject({ reason: 'redirect-loop' });
    expect(asked).toHaveLength(1);
  });
});

describe('what cannot be read has a reason', () => {
  test.each([
    ['a header without a colon', plain(`${ok}garbage\r\n`), 'invalid-http'],
    ['a warning before the status', `Warning: x\r\n${plain(ok)}`, 'invalid-http'],
    ['HTTP/0.9', feed, 'invalid-http'],
    ['two lengths that differ', plain(`${ok}Content-Length: 3\r\n`), 'invalid-http'],
    ['a length that is none', `${ok}Content-Length: none\r\n\r\n${feed}`, 'invalid-http'],
    ['another protocol', 'ICY 200 OK\r\n\r\n', 'invalid-http'],
    ['a length that is not reached', `${ok}Content-Length: 999\r\n\r\n${feed}`, 'truncated'],
    ['chunks without an end', `${ok}Transfer-Encoding: chunked\r\n\r\n${chunk.replace('0\r\n\r\n', '')}`, 'truncated'],
    ['a part', plain(`HTTP/1.1 206 Partial\r\nContent-Range: bytes 0-9/999\r\n`), 'truncated'],
    ['nothing', '', 'connection'],
  ])('%s', async (_name, answer, reason) => {
    answers = [Buffer.from(answer)];
    await expect(get()).rejects.toMatchObject({ name: 'WebError', reason });
  });
});
