import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cacheFileName, openCacheFile } from '../../src/web/cache-file.ts';
import { openWeb } from '../../src/web/client.ts';
import type { GetOptions, WebPage } from '../../src/web/web.ts';
import { type SmallWeb, startSmallWeb } from './small-web.ts';

const words = 'Der Abzug liegt noch auf dem Tisch. '.repeat(50);
const since = 'Wed, 04 Mar 2026 08:00:00 GMT';

let small: SmallWeb;
let folder: string;
/** What the hosts have now. */
let edition: number;
let warnings: string[];

beforeEach(async () => {
  edition = 1;
  warnings = [];
  folder = await mkdtemp(join(tmpdir(), 'web-cache-'));
  small = await startSmallWeb((url, response, { headers }) => site(url, response, headers['if-none-match'] ?? ''));
});
afterEach(async () => {
  await small.close();
  await rm(folder, { recursive: true, force: true });
});

function site(url: URL, response: ServerResponse, condition: string): unknown {
  const etag = `"${edition}"`;
  const body = `${edition} ${words}`;
  const unlessKnown = (headers: Record<string, string>): unknown =>
    condition === etag ? response.writeHead(304, { etag }).end() : response.writeHead(200, headers).end(body);
  switch (url.pathname) {
    case '/feed':
      return unlessKnown({ etag, 'content-type': 'text/xml', 'cache-control': 'no-cache, private', vary: '*' });
    case '/weak':
      return condition === 'W/"w"'
        ? response.writeHead(304, { 'content-type': 'text/plain', 'content-length': '0', etag: '"w"' }).end()
        : response.writeHead(200, { etag: 'W/"w"', 'content-type': 'text/xml' }).end(body);
    case '/dated':
      return small.visits.at(-1)?.headers['if-modified-since'] === since
        ? response.writeHead(304).end()
        : response.writeHead(200, { 'last-modified': since }).end(body);
    case '/secretive':
      return unlessKnown({ etag, 'cache-control': 'max-age=600, no-store' });
    case '/blank':
      return response.writeHead(200, { etag }).end();
    case '/cut':
      response.writeHead(200, { etag, 'content-encoding': 'gzip' });
      return response.end(gzipSync(body).subarray(0, 40));
    case '/broken':
      return response.writeHead(500, { etag }).end(body);
    case '/moved':
      return response.writeHead(301, { location: 'http://new.example/feed', etag: '"moved"' }).end();
    case '/confused':
      // Says "not modified" to everything, about something else.
      return condition === ''
        ? response.writeHead(200, { etag }).end(body)
        : response.writeHead(304, { etag: '"another"' }).end();
    default:
      return response.writeHead(200).end(body);
  }
}

/** One run: a client of its own over the same folder. */
async function inARun<T>(work: (get: (path: string, options?: GetOptions) => Promise<WebPage>) => Promise<T>) {
  const web = openWeb({ env: small.env, userAgent: 'test', cacheDir: folder, warn: (text) => warnings.push(text) });
  try {
    const result = await work((path, options) => web.get(new URL(path, 'http://site.example').href, options));
    return { result, requests: web.requests, notModified: web.notModified };
  } finally {
    await web.close();
  }
}
const once = (path: string, options?: GetOptions) => inARun((get) => get(path, options));
const textOf = ({ body }: WebPage): string => new TextDecoder().decode(body);
/** Everything in the folder, as text that holds each byte. */
const textOnDisk = async (): Promise<string> => {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')));
  return files.join('');
};

describe('the next run', () => {
  test('gets the kept body when nothing has changed, whatever is said about freshness', async () => {
    const first = await once('/feed');
    expect(first).toMatchObject({ requests: 1, notModified: 0 });
    const second = await once('/feed');
    expect(second).toMatchObject({ requests: 1, notModified: 1 });
    expect(small.visits[1]?.headers['if-none-match']).toBe('"1"');
    expect(second.result).toMatchObject({ url: 'http://site.example/feed', status: 200 });
    expect(textOf(second.result)).toBe(textOf(first.result));
    expect(second.result.headers).toMatchObject({ 'content-type': 'text/xml', etag: '"1"' });
  });

  test('gets the new body when something has', async () => {
    await once('/feed');
    edition = 2;
    expect(textOf((await once('/feed')).result)).toMatch(/^2 /);
    const third = await once('/feed');
    expect(third.notModified).toBe(1);
    expect(textOf(third.result)).toMatch(/^2 /);
  });

  test('asks by date where there is no ETag, and compares ETags weakly', async () => {
    await once('/dated');
    expect(await once('/dated')).toMatchObject({ notModified: 1 });
    await once('/weak');
    const { result, notModified } = await once('/weak');
    expect(notModified).toBe(1);
    expect(result.headers['content-type']).toBe('text/xml');
    expect(textOf(result)).toBe(`1 ${words}`);
  });

  test('asks again in full when "not modified" is about something else', async () => {
    await once('/confused');
    const { result, requests, notModified } = await once('/confused');
    expect(textOf(result)).toBe(`1 ${words}`);
    expect({ requests, notModified }).toEqual({ requests: 2, notModified: 0 });
  });

  test('follows redirects anew and keeps what they lead to', async () => {
    await once('/moved');
    const { result, requests, notModified } = await once('/moved');
    expect(result.url).toBe('http://new.example/feed');
    expect({ requests, notModified }).toEqual({ requests: 2, notModified: 1 });
    expect(small.visits[2]?.headers).not.toHaveProperty('if-none-match');
  });

  test('keeps answers apart by what was accepted', async () => {
    await once('/feed', { headers: { accept: 'text/html' } });
    expect(await once('/feed', { headers: { accept: 'application/json' } })).toMatchObject({ notModified: 0 });
    expect(await once('/feed', { headers: { Accept: 'text/html' } })).toMatchObject({ notModified: 1 });
  });

  test('holds a kept body to the cap of who asks', async () => {
    await once('/feed');
    await expect(once('/feed', { maxBytes: 100 })).rejects.toMatchObject({ reason: 'too-large' });
  });
});

describe('what is never kept', () => {
  test.each(['/cut', '/broken', '/secretive', '/plain', '/blank'])('%s', async (path) => {
    const ask = () => once(path).catch(() => null);
    await ask();
    await ask();
    expect(small.visits).toHaveLength(2);
    expect(small.visits[1]?.headers).not.toHaveProperty('if-none-match');
    expect(await textOnDisk()).not.toContain(words.slice(0, 30));
  });

  test.each([
    ['/feed', { headers: { 'x-subscription-token': 'hush-hush' } }],
    ['/feed', { headers: { authorization: 'Bearer hush-hush' } }],
    ['/feed?api_key=hush-hush', {}],
    ['/feed?format=rss&token=hush-hush', {}],
  ])('%s with a key %j', async (path, options) => {
    await once(path, options);
    const second = await once(path, options);
    expect(second.notModified).toBe(0);
    expect(small.visits[1]?.headers).not.toHaveProperty('if-none-match');
    const bytes = await textOnDisk();
    expect(bytes).not.toContain('hush-hush');
    expect(bytes).not.toContain(words.slice(0, 30));
  });

  test('an address in clear, though the answer is kept', async () => {
    await once('/feed?reader=hush-hush');
    expect(await textOnDisk()).toContain(words.slice(0, 30));
    expect(await textOnDisk()).not.toContain('hush-hush');
  });

  test('a key that a redirect leaves behind does not make the rest keepable', async () => {
    await once('/moved', { headers: { 'x-key': 'hush-hush' } });
    expect(small.visits[1]?.headers).not.toHaveProperty('x-key');
    expect(await textOnDisk()).not.toContain(words.slice(0, 30));
  });
});

describe('a cache in trouble', () => {
  const path = (): string => join(folder, cacheFileName);

  test('garbage is replaced, with a warning', async () => {
    await writeFile(path(), 'this is no database, whatever its name says. '.repeat(100));
    await once('/feed');
    expect(warnings).toEqual([expect.stringContaining('damaged')]);
    expect(await once('/feed')).toMatchObject({ notModified: 1 });
    expect(warnings).toHaveLength(1);
  });

  test('a table of another make is replaced', async () => {
    const db = new DatabaseSync(path());
    db.exec('CREATE TABLE answers (url TEXT)');
    db.close();
    await once('/feed');
    expect(await once('/feed')).toMatchObject({ notModified: 1 });
    expect(warnings).toHaveLength(1);
  });

  test('damage in the middle costs a warning and the kept answers', async () => {
    await inARun((get) => Promise.all(Array.from({ length: 60 }, (_, index) => get(`/feed?n=${index}`))));
    const bytes = await readFile(path());
    await writeFile(path(), bytes.fill(0xa5, 4096));
    const { result } = await inARun((get) => Promise.all(Array.from({ length: 60 }, (_, i) => get(`/feed?n=${i}`))));
    expect(result.map(textOf)).toEqual(Array.from({ length: 60 }, () => `1 ${words}`));
    expect(warnings).toHaveLength(1);
    await once('/feed');
    expect(await once('/feed')).toMatchObject({ notModified: 1 });
    expect(warnings).toHaveLength(1);
  });

  test.each([
    ['headers that are no JSON', "UPDATE answers SET headers = 'oops'"],
    ['headers that are something else', "UPDATE answers SET headers = '[1]'"],
    ['a body that is text', "UPDATE answers SET body = 'oops'"],
    ['a body of another answer', "UPDATE answers SET body = x'6f6f7073'"],
  ])('what is no longer what was kept is asked for again: %s', async (_, change) => {
    await once('/feed');
    const db = new DatabaseSync(path());
    db.exec(change);
    db.close();
    const { result, notModified } = await once('/feed');
    expect([textOf(result), notModified]).toEqual([`1 ${words}`, 0]);
    expect(await once('/feed')).toMatchObject({ notModified: 1 });
    expect(warnings).toEqual([]);
  });

  // There, `mkdirSync` with `recursive` never comes back.
  test.skipIf(process.platform !== 'linux')('a folder where nobody can make one', async () => {
    openCacheFile({ folder: '/proc/no-such-folder/below', warn: (text) => warnings.push(text) }).close();
    expect(warnings).toEqual([expect.stringMatching(/cannot be used.*ENOENT/)]);
  });

  test('locked by another process: everything is fetched, and the file is left alone', async () => {
    await once('/feed');
    const other = new DatabaseSync(path());
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    expect(await once('/feed')).toMatchObject({ notModified: 0 });
    expect(warnings).toEqual([expect.stringMatching(/cannot be used.*locked/)]);
    other.exec('ROLLBACK');
    other.close();
    expect(await once('/feed')).toMatchObject({ notModified: 1 });
  });

  test('no folder can be made, or something else has the file’s name', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const web = openWeb({
      env: small.env,
      userAgent: 'test',
      cacheDir: join(file, 'below'),
      warn: (text) => warnings.push(text),
    });
    expect((await web.get('http://site.example/feed')).status).toBe(200);
    await web.close();
    await mkdir(path());
    expect(await once('/feed')).toMatchObject({ notModified: 0 });
    expect(warnings).toHaveLength(2);
  });

  // Root may write anywhere.
  test.skipIf(process.getuid?.() === 0)('a folder that may only be read', async () => {
    await once('/feed');
    await promisify(execFile)('chmod', ['-R', 'a-w', folder]);
    expect((await once('/feed')).result.status).toBe(200);
    await promisify(execFile)('chmod', ['-R', 'u+w', folder]);
    expect(warnings).toHaveLength(1);
  });

  test('two runs at once share it', async () => {
    const both = await Promise.all([1, 2].map((n) => inARun((get) => get(`/feed?n=${n}`))));
    expect(both.map(({ requests }) => requests)).toEqual([1, 1]);
    expect(warnings).toEqual([]);
    expect(await inARun((get) => Promise.all([get('/feed?n=1'), get('/feed?n=2')]))).toMatchObject({ notModified: 2 });
  });
});

describe('the file', () => {
  const answer = (size: number, etag = '"e"') => ({
    etag,
    modified: null,
    headers: '{}',
    body: new Uint8Array(size).fill(65),
  });
  const day = 86_400_000;

  test('keeps within its size, and lets go first what was used longest ago', async () => {
    let time = 0;
    const open = () =>
      openCacheFile({ folder, warn: (text) => warnings.push(text), mostBytes: 250_000, now: () => time });
    const file = open();
    for (const key of ['a', 'b', 'c', 'd']) {
      time += 1;
      file.keep(key, answer(100_000));
    }
    time += 1;
    expect(file.take('a')?.body).toHaveLength(100_000);
    file.close();
    const again = open();
    expect(['a', 'b', 'c', 'd'].filter((key) => again.validators(key) !== null)).toEqual(['a', 'd']);
    again.close();
    expect((await stat(join(folder, cacheFileName))).size).toBeLessThan(260_000);
    expect(await readdir(folder)).toEqual([cacheFileName]);
  });

  test('asks in full after a month, however often the answer was confirmed', () => {
    let time = 0;
    const file = openCacheFile({ folder, warn: (text) => warnings.push(text), now: () => time });
    file.keep('a', answer(10));
    time = 29 * day;
    expect(file.take('a')).not.toBeNull();
    expect(file.validators('a')).toEqual({ etag: '"e"', modified: null });
    time = 30 * day;
    expect(file.validators('a')).toBeNull();
    file.close();
  });

  test('is silent once it is closed', () => {
    const file = openCacheFile({ folder, warn: (text) => warnings.push(text) });
    file.close();
    file.keep('a', answer(10));
    expect(file.validators('a')).toBeNull();
    file.close();
    expect(warnings).toEqual([]);
  });

  test('is opened without a word on stderr', async () => {
    const script = `import { openCacheFile } from ${JSON.stringify(join(import.meta.dirname, '../../src/web/cache-file.ts'))};
      openCacheFile({ folder: ${JSON.stringify(folder)}, warn: console.error }).close();`;
    const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(stderr).toBe('');
  });
});
