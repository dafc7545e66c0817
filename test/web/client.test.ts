import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openWeb } from '../../src/web/client.ts';
import type { Web } from '../../src/web/web.ts';
import { rest, SetClock, until } from '../support/set-clock.ts';
import { type SmallWeb, startSmallWeb } from './small-web.ts';

const words = 'Die Andruckfahne kommt zuerst. '.repeat(200);

let small: SmallWeb;
let web: Web;
let clock: SetClock;
/** How often each path was asked for. */
let times: Map<string, number>;

beforeEach(async () => {
  times = new Map();
  clock = new SetClock({ movesOn: true });
  small = await startSmallWeb((url, response) => {
    const time = (times.get(url.pathname) ?? 0) + 1;
    times.set(url.pathname, time);
    site(url, response, time);
  });
  web = openWeb({ env: small.env, userAgent: 'galley-test/1', maxBytes: 100_000, requestTimeoutMs: 3_000, clock });
});
afterEach(async () => {
  await web.close();
  await small.close();
});

function site(url: URL, response: ServerResponse, time: number): unknown {
  const send = (status: number, headers: Record<string, string>, body: string | Uint8Array = ''): unknown =>
    response.writeHead(status, headers).end(body);
  const step = /^\/step\/(\d+)$/.exec(url.pathname)?.[1];
  if (step !== undefined) {
    return step === '0' ? send(200, {}, 'arrived') : send(302, { location: `/step/${Number(step) - 1}` });
  }
  const zipped = gzipSync(words);
  switch (url.pathname) {
    case '/plain':
      return send(200, { 'Content-Type': 'text/plain', 'X-Twice': 'a' }, words);
    case '/gzip':
      return send(200, { 'content-encoding': 'gzip' }, zipped);
    case '/deflate':
      return send(200, { 'content-encoding': 'deflate' }, deflateSync(words));
    case '/raw-deflate':
      return send(200, { 'content-encoding': 'deflate' }, deflateRawSync(words));
    case '/br':
      return send(200, { 'content-encoding': 'br' }, brotliCompressSync(words));
    case '/zstd':
      return send(200, { 'content-encoding': 'zstd' }, zstdCompressSync(words));
    case '/twice':
      return send(200, { 'content-encoding': 'gzip, br' }, brotliCompressSync(zipped));
    case '/cut-gzip':
      // Chunked and cleanly ended: only the compression itself shows that something is missing.
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(zipped.subarray(0, zipped.length - 12));
      return response.end();
    case '/cut-zstd':
      return send(200, { 'content-encoding': 'zstd' }, zstdCompressSync(words).subarray(0, 30));
    case '/cut-length':
      response.writeHead(200, { 'content-length': String(words.length) });
      response.write(words.slice(0, 100));
      return setTimeout(() => response.destroy(), 20);
    case '/bomb':
      return send(200, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000)));
    case '/endless':
      response.writeHead(200);
      return endless(response);
    case '/liar':
      return send(200, { 'content-encoding': 'gzip' }, brotliCompressSync(words));
    case '/circle':
      return send(301, { location: '/circle' });
    case '/there':
      return send(302, { location: '/and-back' });
    case '/and-back':
      return send(302, { location: '/there' });
    case '/to-private':
      return send(302, { location: `http://127.0.0.1:${small.port}/canary` });
    case '/to-metadata':
      return send(307, { location: 'http://169.254.169.254/latest/meta-data/' });
    case '/to-file':
      return send(302, { location: 'file:///etc/passwd' });
    case '/elsewhere':
      return send(302, { location: 'http://other.example/plain' });
    case '/slow-down':
      return time === 1 ? send(429, { 'retry-after': '1' }, 'wait') : send(200, {}, 'thanks');
    case '/come-back-at':
      return time === 1
        ? send(503, { 'retry-after': new Date(Date.now() + 1_000).toUTCString() })
        : send(200, {}, 'thanks');
    case '/much-later':
      return send(429, { 'retry-after': '3600', 'content-encoding': 'gzip' }, gzipSync('{"error":"daily limit"}'));
    case '/gateway':
      return time === 1 ? send(502, {}) : send(200, {}, 'back');
    case '/reset':
      return time === 1 ? response.destroy() : send(200, {}, 'back');
    case '/always-reset':
      return response.destroy();
    case '/hangs':
      return;
    case '/drips':
      response.writeHead(200);
      return drip(response);
    default:
      return send(Number(url.pathname.slice(1)) || 404, {}, 'what it says');
  }
}

function endless(response: ServerResponse): void {
  const block = Buffer.alloc(16_384, 65);
  const pump = (): void => {
    while (!response.destroyed && response.write(block));
    if (!response.destroyed) response.once('drain', pump);
  };
  pump();
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write('.')), 50);
}

const textOf = async (path: string): Promise<string> =>
  new TextDecoder().decode((await web.get(`http://site.example${path}`)).body);
const reasonOf = (path: string): Promise<string> =>
  web.get(`http://site.example${path}`).then(
    () => 'no error',
    (error: { reason: string }) => error.reason,
  );

describe('answers', () => {
  test('carry the final address, the status and lower-case headers', async () => {
    const page = await web.get('http://site.example/plain');
    expect(page).toMatchObject({ url: 'http://site.example/plain', status: 200 });
    expect(page.headers).toMatchObject({ 'content-type': 'text/plain', 'x-twice': 'a' });
    expect(small.visits[0]?.headers).toMatchObject({
      host: 'site.example',
      'user-agent': 'galley-test/1',
      'accept-encoding': 'gzip, deflate, br, zstd',
    });
  });

  test.each(['/plain', '/gzip', '/deflate', '/raw-deflate', '/br', '/zstd', '/twice'])(
    '%s is decoded',
    async (path) => {
      expect(await textOf(path)).toBe(words);
    },
  );

  test.each(['/cut-gzip', '/cut-zstd', '/cut-length'])('%s is truncated, never a silent part', async (path) => {
    expect(await reasonOf(path)).toBe('truncated');
  });

  test.each(['/bomb', '/endless'])('%s stops at the cap', async (path) => {
    expect(await reasonOf(path)).toBe('too-large');
  });

  test('a cap of the caller holds, to the byte', async () => {
    const get = (maxBytes: number) => web.get('http://site.example/gzip', { maxBytes });
    await expect(get(words.length - 1)).rejects.toMatchObject({ reason: 'too-large' });
    expect((await get(words.length)).body).toHaveLength(words.length);
  });

  test('a body that is not what its header says is no answer', async () => {
    expect(await reasonOf('/liar')).toBe('undecodable');
  });
});

describe('refusals', () => {
  test.each([
    [400, 'client-error'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'gone'],
    [429, 'rate-limited'],
    [451, 'forbidden'],
    [500, 'server-error'],
    [503, 'server-error'],
    [304, 'unexpected'],
  ])('HTTP %i is %s', async (status, reason) => {
    await expect(web.get(`http://site.example/${status}?key=hidden`)).rejects.toMatchObject({
      reason,
      status,
      message: `GET site.example/${status} answered HTTP ${status}`,
      excerpt: status === 304 ? '' : 'what it says',
    });
    // "Not modified" to a question without conditions is asked about once more.
    expect(web.requests).toBe(status === 304 ? 2 : 1);
  });

  test('something that is no address is refused without being repeated', async () => {
    await expect(web.get('not/an?key=hidden')).rejects.toMatchObject({
      reason: 'unexpected',
      message: expect.not.stringContaining('hidden'),
    });
  });
});

describe('redirects', () => {
  test('five are followed, the sixth is not', async () => {
    expect((await web.get('http://site.example/step/5')).url).toBe('http://site.example/step/0');
    expect(web.requests).toBe(6);
    expect(await reasonOf('/step/6')).toBe('redirect-loop');
    expect(web.requests).toBe(12);
  });

  test('circles are noticed at once', async () => {
    expect(await reasonOf('/circle')).toBe('redirect-loop');
    expect(await reasonOf('/there')).toBe('redirect-loop');
    expect(web.requests).toBe(3);
  });

  test.each(['/to-private', '/to-metadata', '/to-file'])('%s is blocked and nothing is contacted', async (path) => {
    expect(await reasonOf(path)).toBe('blocked-address');
    expect(small.visits).toHaveLength(1);
  });

  test('keys do not follow to another host', async () => {
    await web.get('http://site.example/elsewhere', { headers: { 'X-Key': 'secret', Accept: 'text/html' } });
    const [first, second] = small.visits;
    expect(first?.headers).toMatchObject({ 'x-key': 'secret', accept: 'text/html' });
    expect(second?.url.host).toBe('other.example');
    expect(second?.headers).toMatchObject({ accept: 'text/html' });
    expect(second?.headers).not.toHaveProperty('x-key');
  });
});

describe('one more try', () => {
  test('after the seconds that Retry-After asks for', async () => {
    expect(await textOf('/slow-down')).toBe('thanks');
    expect(clock.waits).toEqual([1_000]);
  });

  test('at the date that Retry-After names', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-02-08T00:10:00.250Z') });
    expect(await textOf('/come-back-at')).toBe('thanks');
    vi.useRealTimers();
    // The date is a whole second.
    expect(clock.waits).toEqual([750]);
  });

  test('after a gateway fault and after a dropped connection', async () => {
    expect(await textOf('/gateway')).toBe('back');
    expect(await textOf('/reset')).toBe('back');
    expect(web.requests).toBe(4);
  });

  test('only one', async () => {
    expect(await reasonOf('/always-reset')).toBe('connection');
    expect(web.requests).toBe(2);
  });

  test('none when the wait is long, and what the host said is handed on', async () => {
    await expect(web.get('http://site.example/much-later')).rejects.toMatchObject({
      reason: 'rate-limited',
      headers: { 'retry-after': '3600' },
      excerpt: '{"error":"daily limit"}',
    });
    expect(web.requests).toBe(1);
  });

  test('none when the caller retries by itself', async () => {
    await expect(web.get('http://site.example/slow-down', { retry: false })).rejects.toMatchObject({ excerpt: 'wait' });
    expect(web.requests).toBe(1);
  });

  test('never past the signal of the caller', async () => {
    const standing = new SetClock();
    const client = openWeb({ env: small.env, userAgent: 'test', clock: standing });
    const over = new AbortController();
    void until(() => standing.waits.length > 0).then(() => over.abort());
    const { signal } = over;
    await expect(client.get('http://site.example/slow-down', { signal })).rejects.toMatchObject({ status: 429 });
    expect(client.requests).toBe(1);
    await client.close();
  });

  test('each request is told to the caller', async () => {
    let told = 0;
    await web.get('http://site.example/gateway', {
      onRequest: () => {
        told += 1;
      },
    });
    expect(told).toBe(2);
  });
});

describe('time', () => {
  test.each(['/hangs', '/drips'])('%s ends when the time is up', async (path) => {
    const hasty = openWeb({ env: small.env, userAgent: 'test', requestTimeoutMs: 150, clock });
    const page = hasty.get(`http://site.example${path}`);
    void until(() => small.visits.length > 0)
      .then(rest)
      .then(() => clock.advance(150));
    await expect(page).rejects.toMatchObject({
      reason: 'timeout',
      message: `GET site.example${path}: no whole answer within 0.15 s`,
    });
    await hasty.close();
  });

  test('the caller can call it off, before, while waiting for a turn, and after', async () => {
    const abort = new AbortController();
    const all = ['/hangs?1', '/hangs?2', '/hangs?3'].map((path) =>
      web.get(`http://site.example${path}`, { signal: abort.signal }),
    );
    await until(() => small.visits.length === 2);
    abort.abort();
    const outcomes = await Promise.allSettled(all);
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.reason)).toEqual(
      Array.from({ length: 3 }, () => 'timeout'),
    );
    expect(web.requests).toBe(2);
    await expect(web.get('http://site.example/plain', { signal: abort.signal })).rejects.toMatchObject({
      reason: 'timeout',
    });
    expect(web.requests).toBe(2);
  });
});

describe('limits', () => {
  test('two at once to a host, and the total in all', async () => {
    let wanted = 2;
    let held: ServerResponse[] = [];
    // Answers come when as many are waiting as may be, and whoever else might come has had the time to.
    const busy = await startSmallWeb((_url, response) => {
      held.push(response);
      if (held.length < wanted) return;
      void rest().then(() => {
        for (const one of held) one.end('ok');
        held = [];
      });
    });
    const one = openWeb({ env: busy.env, userAgent: 'test' });
    await Promise.all(Array.from({ length: 8 }, (_, index) => one.get(`http://site.example/${index}`)));
    expect(busy.mostAtOnce).toBe(2);
    await one.close();
    wanted = 5;
    const many = openWeb({ env: busy.env, userAgent: 'test', perHost: 2, total: 5 });
    await Promise.all(Array.from({ length: 20 }, (_, index) => many.get(`http://host-${index}.example/`)));
    expect(busy.mostAtOnce).toBe(5);
    await many.close();
    await busy.close();
  });
});

describe('proxies', () => {
  test('https through a proxy that refuses is a broken connection', async () => {
    const web = openWeb({ env: { https_proxy: `127.0.0.1:${small.port}` }, userAgent: 'test' });
    await expect(web.get('https://site.example/')).rejects.toMatchObject({ reason: 'connection' });
    await web.close();
  });

  test('a certificate that nobody trusts is a TLS fault', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'site.example' }], { keySize: 2048 });
    const secure = createSecureServer({ key, cert }, (socket) => socket.end());
    secure.on('tlsClientError', () => {});
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const proxy = await startSmallWeb((_url, response) => response.end(), {
      tunnel: (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        const inner = connect((secure.address() as AddressInfo).port, '127.0.0.1');
        inner.on('error', () => {});
        socket.pipe(inner).pipe(socket);
      },
    });
    const web = openWeb({ env: { HTTPS_PROXY: proxy.env.HTTP_PROXY }, userAgent: 'test' });
    await expect(web.get('https://site.example/feed')).rejects.toMatchObject({
      reason: 'tls',
      message: expect.stringContaining('GET site.example/feed'),
    });
    await web.close();
    await proxy.close();
    secure.close();
  });

  test('an address that is none is named without being shown', () => {
    expect(() => openWeb({ env: { HTTPS_PROXY: 'http://user:secret@:x' }, userAgent: 'test' })).toThrow(
      expect.objectContaining({ reason: 'bad-proxy', message: expect.not.stringContaining('secret') }),
    );
  });

  test('hosts in NO_PROXY are reached directly and still guarded', async () => {
    const env = { ...small.env, NO_PROXY: 'inner.example' };
    const web = openWeb({
      env,
      userAgent: 'test',
      lookup: (_hostname, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    await expect(web.get(`http://inner.example:${small.port}/plain`)).rejects.toMatchObject({
      reason: 'blocked-address',
    });
    expect(small.visits).toEqual([]);
    await web.close();
  });
});

describe('fetch for the configured endpoint', () => {
  test('reaches private addresses, refuses redirects, and takes what fetch takes', async () => {
    const seen: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'} ${body}`);
        if (request.url === '/moved') response.writeHead(307, { location: 'http://other.example/' }).end();
        else response.end('{"ok":true}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const direct = openWeb({ env: {}, userAgent: 'test' });
    const { endpointFetch } = direct;
    const headers = { authorization: 'Bearer key' };
    const answer = await endpointFetch(`${base}/chat`, { method: 'POST', headers, body: '{}' });
    expect(await answer.json()).toEqual({ ok: true });
    await endpointFetch(new Request(`${base}/request`, { method: 'POST', headers, body: 'x' }));
    await expect(endpointFetch(new URL(`${base}/moved`))).rejects.toThrow(/HTTP 307, a redirect/);
    expect(seen).toEqual(['POST /chat Bearer key {}', 'POST /request Bearer key x', 'GET /moved - ']);
    expect(direct.requests).toBe(0);
    await direct.close();
    server.close();
  });
});

describe('a question that is posted', () => {
  const posted = async (answer: (response: ServerResponse, text: string) => unknown) => {
    const seen: { method: string | undefined; text: string; type: string | undefined }[] = [];
    const asked = await startSmallWeb(async (_url, response, request) => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      seen.push({ method: request.method, text, type: request.headers['content-type'] });
      answer(response, text);
    });
    const client = openWeb({ env: asked.env, userAgent: 'galley-test/1' });
    const headers = { 'content-type': 'application/json', 'x-api-key': 'k' };
    const outcome = await client
      .post('http://api.example/search?x=1', { headers, body: '{"q":"中"}', retry: false })
      .then(({ body }) => new TextDecoder().decode(body))
      .catch((error: unknown) => error);
    const { requests } = client;
    await client.close();
    await asked.close();
    return { outcome, seen, requests };
  };

  test('arrives as it was sent', async () => {
    const { outcome, seen, requests } = await posted((response, text) => response.end(`heard ${text}`));
    expect(outcome).toBe('heard {"q":"中"}');
    expect(seen).toEqual([{ method: 'POST', text: '{"q":"中"}', type: 'application/json' }]);
    expect(requests).toBe(1);
  });

  test('does not follow redirects: they would take the key along', async () => {
    const away = { location: 'http://evil.example/' };
    const { outcome, seen } = await posted((response) => response.writeHead(307, away).end());
    expect(seen).toHaveLength(1);
    expect(outcome).toMatchObject({ name: 'WebError', reason: 'unexpected' });
    expect(String(outcome)).toMatch(/POST api\.example\/search answered with a redirect/);
  });

  test('is refused like any other request', async () => {
    const { outcome } = await posted((response) => response.writeHead(432).end('{"detail":"limit"}'));
    expect(outcome).toMatchObject({ reason: 'client-error', status: 432, excerpt: '{"detail":"limit"}' });
    expect(String(outcome)).toMatch(/POST api\.example\/search answered HTTP 432/);
  });

  test('reaches public addresses only', async () => {
    const direct = openWeb({ env: {}, userAgent: 'galley-test/1' });
    await expect(direct.post('http://127.0.0.1/', { body: '{}' })).rejects.toMatchObject({ reason: 'blocked-address' });
    await direct.close();
  });
});
