import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWeb } from '../../src/web/client.ts';
import type { Web } from '../../src/web/web.ts';
import { type SmallWeb, startSmallWeb } from './small-web.ts';

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Überschrift</title>${'<item><title>Ein Titel, noch einer</title></item>'.repeat(30)}</channel></rss>`;
const signature = 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648';

let small: SmallWeb;
let web: Web;
/** What the host answers next. */
let answer: { encoding: string | string[]; body: string | Uint8Array; type?: string; length?: number };

beforeAll(async () => {
  small = await startSmallWeb((_url, response) => {
    const { encoding, body, type = 'application/rss+xml', length } = answer;
    response.setHeader('content-type', type);
    if (encoding.length > 0) response.setHeader('content-encoding', encoding);
    if (length === undefined) return response.end(body);
    response.setHeader('content-length', length);
    return response.write(body, () => response.destroy());
  });
});
afterAll(() => small.close());
beforeEach(() => {
  web = openWeb({ env: small.env, userAgent: 'test', maxBytes: 100_000 });
  return () => web.close();
});

const bytes = async (): Promise<Uint8Array> => (await web.get('http://store.example/feed.xml')).body;
const text = async (): Promise<string> => new TextDecoder().decode(await bytes());

describe('a plain body is read as it is', () => {
  test.each([
    'aws-chunked',
    'AWS-Chunked',
    'utf-8',
    'UTF8',
    'none',
    'binary',
    '8bit',
    '7bit',
    'text/xml',
    'text/xml; charset=utf-8',
    'application/rss+xml',
    'iso-8859-1',
    'plain',
    'default',
    'chunked',
    'identity',
    'identity, identity',
    ',',
    '""',
    'en-US',
    'null',
    'gzip',
    'x-gzip',
    'zstd',
    'br',
    'deflate',
    'gzip, aws-chunked',
    'aws-chunked, gzip',
    'gzip, gzip',
    'compress',
    'constructor',
  ])('labelled %j', async (encoding) => {
    answer = { encoding, body: feed };
    expect(await text()).toBe(feed);
  });

  test.each([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${feed}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(feed, 'utf16le')],
    ['an old character set', Buffer.from(feed, 'latin1')],
    ['ISO-2022-JP', Buffer.from('<rss>\x1b$B$3$s\x1b(B</rss>', 'latin1')],
    ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\x00\x01\x02\x03\x04\x05\x06', 'latin1')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_name, body) => {
    for (const encoding of ['aws-chunked', 'none', 'gzip', 'zstd']) {
      answer = { encoding, body };
      expect(Buffer.from(await bytes()).equals(body), encoding).toBe(true);
    }
  });
});

describe('a packed body is unpacked', () => {
  const zipped = gzipSync(feed);
  test.each([
    ['gzip', zipped],
    ['GZIP', zipped],
    ['"gzip"', zipped],
    ['gzip;q=1.0', zipped],
    ['x-gzip', zipped],
    ['deflate', deflateSync(feed)],
    ['deflate', deflateRawSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['zstd', zstdCompressSync(feed)],
    ['gzip, br', brotliCompressSync(zipped)],
    ['deflate, gzip', gzipSync(deflateSync(feed))],
    ['gzip, gzip', gzipSync(zipped)],
    ['gzip, aws-chunked', zipped],
    ['aws-chunked, gzip', zipped],
    ['utf-8, gzip', zipped],
    ['gzip, none', zipped],
    ['gzip, zstd, utf-8', zstdCompressSync(zipped)],
  ])('%s', async (encoding, body) => {
    answer = { encoding, body };
    expect(await text()).toBe(feed);
  });

  test('named by two headers', async () => {
    answer = { encoding: ['gzip', 'br'], body: brotliCompressSync(zipped) };
    expect(await text()).toBe(feed);
    answer = { encoding: ['aws-chunked', 'gzip'], body: zipped };
    expect(await text()).toBe(feed);
  });

  test.each(['', 'utf-8', 'none', 'gzip'])('twice or in secret, named %j', async (encoding) => {
    answer = { encoding, body: encoding === 'gzip' ? gzipSync(zipped) : zipped };
    expect(await text()).toBe(feed);
  });

  test('but a gzip file stays what it says it is', async () => {
    for (const type of ['application/gzip', 'application/x-gzip', 'application/octet-stream']) {
      answer = { encoding: '', body: zipped, type };
      expect(Buffer.from(await bytes()).equals(zipped)).toBe(true);
    }
  });
});

describe('the framing of signed uploads', () => {
  const framed = (body: Uint8Array, size: number, last: string, sign = `;chunk-signature=${signature}`): Buffer => {
    const parts: Buffer[] = [];
    for (let at = 0; at < body.length; at += size) {
      const part = Buffer.from(body.subarray(at, at + size));
      parts.push(Buffer.from(`${part.length.toString(16)}${sign}\r\n`), part, Buffer.from('\r\n'));
    }
    return Buffer.concat([...parts, Buffer.from(last)]);
  };
  const plain = Buffer.from(feed);

  test.each([
    ['aws-chunked', framed(plain, 700, `0;chunk-signature=${signature}\r\n\r\n`)],
    ['aws-chunked', framed(plain, 100_000, '0\r\nx-amz-checksum-crc32:sOO8/Q==\r\n\r\n', '')],
    ['aws-chunked', framed(plain, 8, '0\r\n', '')],
    ['aws-chunked, gzip', framed(gzipSync(plain), 64, `0;chunk-signature=${signature}\r\n\r\n`)],
    ['gzip,aws-chunked', framed(gzipSync(plain), 64, `0;chunk-signature=${signature}\r\n\r\n`)],
  ])('is undone: %s', async (encoding, body) => {
    answer = { encoding, body };
    expect(await text()).toBe(feed);
  });

  test.each([
    ['in the midst of a chunk', framed(plain, 700, '').subarray(0, 1_000)],
    ['between two', framed(plain, 700, '')],
  ])('that ends %s is cut short', async (_name, body) => {
    answer = { encoding: 'aws-chunked', body };
    await expect(bytes()).rejects.toMatchObject({ reason: 'truncated' });
  });

  test.each(['10', 'cafe\r\nis a word', '7;chunk-signature=none\r\nabcdefg\r\n0\r\n', '5\r\nshort'])(
    'is not seen in %j',
    async (body) => {
      answer = { encoding: 'aws-chunked', body, type: 'text/plain' };
      expect(await text()).toBe(body);
    },
  );
});

describe('what cannot be unpacked is told as that', () => {
  // LZW as `compress` writes it, a dictionary's Brotli, xz, bzip2: none can be undone here.
  const packed = Buffer.concat([Buffer.from([0x1f, 0x9d, 0x90]), brotliCompressSync(gzipSync(feed))]);
  test.each(['compress', 'x-compress', 'dcb', 'xz', 'bzip2', 'lzma', 'sdch', 'utf-8', 'aws-chunked'])(
    '%s',
    async (encoding) => {
      answer = { encoding, body: packed };
      await expect(bytes()).rejects.toMatchObject({
        reason: 'undecodable',
        message: `GET store.example/feed.xml: the body is packed as ${encoding}`,
      });
    },
  );

  test.each(['gzip', 'deflate', 'br', 'zstd'])('%s, and it is not', async (encoding) => {
    answer = { encoding, body: packed };
    await expect(bytes()).rejects.toMatchObject({ reason: 'undecodable' });
  });

  test('too many layers', async () => {
    answer = { encoding: 'gzip, gzip, gzip, gzip', body: gzipSync(gzipSync(gzipSync(gzipSync(feed)))) };
    await expect(bytes()).rejects.toMatchObject({ reason: 'undecodable' });
  });
});

describe('caps', () => {
  const zeros = Buffer.alloc(50_000_000);
  test.each([
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['deflate', deflateRawSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['zstd', zstdCompressSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
    ['gzip, aws-chunked', gzipSync(zeros)],
    ['gzip', gzipSync(gzipSync(zeros))],
    ['', gzipSync(zeros)],
    ['none', gzipSync(zeros)],
  ])('hold on what comes out of %s', async (encoding, body) => {
    answer = { encoding, body };
    await expect(bytes()).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('a length that was counted wrong', () => {
  test.each([
    ['gzip', gzipSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['zstd', zstdCompressSync(feed)],
    ['deflate', deflateSync(feed)],
  ])('is no loss where %s tells its own end', async (encoding, body) => {
    answer = { encoding, body, length: feed.length };
    expect(await text()).toBe(feed);
  });

  test('is one where nothing else tells', async () => {
    for (const encoding of ['', 'gzip', 'none']) {
      answer = { encoding, body: feed, length: feed.length * 2 };
      await expect(bytes()).rejects.toMatchObject({ reason: 'truncated' });
    }
    answer = { encoding: 'gzip', body: gzipSync(feed).subarray(0, 80), length: feed.length };
    await expect(bytes()).rejects.toMatchObject({ reason: 'truncated' });
  });
});
