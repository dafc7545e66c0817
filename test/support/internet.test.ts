import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EnvHttpProxyAgent, fetch } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Internet, startInternet } from './internet.ts';

const page = `<!doctype html><title>Tern</title>${'<p>A tern flew past.</p>'.repeat(50)}`;

let internet: Internet;
let agent: EnvHttpProxyAgent;

beforeAll(async () => {
  internet = await startInternet({
    'tern.example': {
      '/': { body: page },
      '/?edition=2': { body: 'second edition' },
      '/feed': { body: '<?xml version="1.0"?><rss/>' },
      '/moved': { status: 302, headers: { location: 'http://tern.example/' } },
      '/reset': { fault: 'reset' },
      '/hang': { fault: 'hang' },
      '/slow-loris': { body: page, fault: 'slow-loris' },
      '/cut': { body: page, fault: 'cut' },
      '/cut-gzip': { body: page, fault: 'cut-gzip' },
      '/gzip-bomb': { fault: 'gzip-bomb' },
      '/late': { body: 'late', delayMs: 60 },
    },
    'echo.example': ({ method, url, headers, body }) => ({
      body: JSON.stringify({ method, query: url.searchParams.get('q'), key: headers['x-key'], body }),
    }),
    'clumsy.example': () => {
      throw new Error('dropped it');
    },
    'impostor.example': { '/': { fault: 'tls' } },
  });
  agent = new EnvHttpProxyAgent({
    httpProxy: internet.env.HTTP_PROXY,
    httpsProxy: internet.env.HTTPS_PROXY,
    requestTls: { ca: internet.ca },
  });
});

afterAll(async () => {
  await agent.destroy();
  await internet.close();
});

const get = (url: string, init: Parameters<typeof fetch>[1] = {}) => fetch(url, { dispatcher: agent, ...init });

/** Name, code and message of the innermost error behind a failed fetch. */
async function failure(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    let inner = error as Error & { code?: string | number };
    while (inner.cause instanceof Error) inner = inner.cause;
    return `${inner.name} ${inner.code} ${inner.message}`;
  }
  return 'no failure';
}

describe('the small internet', () => {
  it('plays hosts over both schemes, by path and by query', async () => {
    const [secure, plain, query, missing] = await Promise.all([
      get('https://tern.example/'),
      get('http://tern.example/'),
      get('https://tern.example/?edition=2'),
      get('https://tern.example/nowhere'),
    ]);
    expect(await secure.text()).toBe(page);
    expect(await plain.text()).toBe(page);
    expect(await query.text()).toBe('second edition');
    expect(missing.status).toBe(404);
    expect((await get('https://tern.example/feed')).headers.get('content-type')).toBe('application/xml');
    expect((await get('https://tern.example/moved')).url).toBe('http://tern.example/');
  });

  it('hands the whole request to a handler', async () => {
    const answer = await get('https://echo.example/?q=tern', {
      method: 'POST',
      headers: { 'x-key': 'k' },
      body: 'hello',
    });
    expect(await answer.json()).toEqual({ method: 'POST', query: 'tern', key: 'k', body: 'hello' });
  });

  it('answers 304 to a client that has the page', async () => {
    const etag = (await get('https://tern.example/')).headers.get('etag') ?? '';
    const again = await get('https://tern.example/', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('knows no other host', async () => {
    const before = internet.unknownHosts.length;
    expect((await get('http://elsewhere.example/')).status).toBe(502);
    expect(await failure(get('https://elsewhere.example/'))).toContain('Proxy response (502)');
    expect(internet.unknownHosts.slice(before)).toEqual(['elsewhere.example', 'elsewhere.example']);
  });

  it('logs every request with what became of it', async () => {
    const start = internet.log.length;
    await get('https://tern.example/late?x=1', { headers: { 'user-agent': 'test' } });
    const [entry] = internet.log.slice(start);
    expect(entry).toMatchObject({ host: 'tern.example', method: 'GET', path: '/late?x=1', status: 200 });
    expect(entry?.headers['user-agent']).toBe('test');
  });

  it('counts requests that were open together', async () => {
    const own = await startInternet({ 'tern.example': { '/': { body: 'x' } } }, { latencyMs: 100 });
    const client = new EnvHttpProxyAgent({ httpProxy: own.env.HTTP_PROXY });
    await Promise.all([1, 2, 3].map(() => fetch('http://tern.example/', { dispatcher: client })));
    expect(own.peakInFlight).toBe(3);
    await client.destroy();
    await own.close();
  });

  it('blames a broken handler, not the client', async () => {
    const answer = await get('https://clumsy.example/');
    expect([answer.status, await answer.text()]).toEqual([500, expect.stringContaining('dropped it')]);
  });
});

describe('what a plain client sees of each fault', () => {
  const shortly = () => AbortSignal.timeout(300);

  it('reset, hang, slow-loris', async () => {
    expect(await failure(get('http://tern.example/reset'))).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
    expect(await failure(get('https://tern.example/hang', { signal: shortly() }))).toContain('TimeoutError');
    const slow = await get('https://tern.example/slow-loris', { signal: shortly() });
    expect(slow.status).toBe(200);
    expect(await failure(slow.text())).toContain('TimeoutError');
  });

  it('cut: the announced length never comes', async () => {
    const answer = await get('https://tern.example/cut');
    expect(await failure(answer.text())).toMatch(/UND_ERR_|other side closed/);
  });

  it('cut-gzip: fetch takes half a page for a whole one', async () => {
    const text = await (await get('https://tern.example/cut-gzip')).text();
    expect(text.length).toBeLessThan(page.length);
  });

  it('gzip-bomb: goes on past any page anyone would write', async () => {
    const answer = await get('https://tern.example/gzip-bomb');
    let size = 0;
    for await (const part of answer.body ?? []) {
      size += part.length;
      if (size > 50 * 1024 * 1024) break;
    }
    expect(size).toBeGreaterThan(50 * 1024 * 1024);
  });

  it('tls: the certificate is for another name', async () => {
    expect(await failure(get('https://impostor.example/'))).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
  });
});

it('is reached by a process that only gets the environment', async () => {
  const script = `fetch('https://tern.example/').then(async (a) => console.log(a.status, (await a.text()).length))`;
  const env = { ...internet.env, NODE_USE_ENV_PROXY: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { env });
  expect(stdout.trim()).toBe(`200 ${page.length}`);
});
