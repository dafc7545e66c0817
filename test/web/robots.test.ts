import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWeb } from '../../src/web/client.ts';
import type { Web } from '../../src/web/web.ts';
import { rest, SetClock, until } from '../support/set-clock.ts';
import { type SmallWeb, startSmallWeb } from './small-web.ts';

const rules = `
User-agent: *
Disallow: /

User-agent: galley
Disallow: /private/
Allow: /private/open
Crawl-delay: 0.3
`;

let small: SmallWeb;
let web: Web;
let clock: SetClock;
let warnings: string[];
beforeEach(async () => {
  warnings = [];
  clock = new SetClock({ movesOn: true });
  small = await startSmallWeb((url, response) => answer(url, response), { clock });
  web = openWeb({
    env: small.env,
    userAgent: 'Galley/1 (+https://blog.example)',
    warn: (text) => warnings.push(text),
    clock,
  });
});
afterEach(async () => {
  await web.close();
  await small.close();
});

function answer(url: URL, response: ServerResponse): unknown {
  if (url.pathname === '/to-private') {
    return response.writeHead(302, { location: 'http://strict.example/private/page' }).end();
  }
  if (url.pathname !== '/robots.txt') return response.end('a page');
  switch (url.hostname) {
    case 'strict.example':
      return response.end(rules);
    case 'none.example':
      return response.writeHead(404).end();
    case 'forbidding.example':
      return response.writeHead(403).end();
    case 'broken.example':
      return response.writeHead(503).end();
    case 'resetting.example':
      return response.destroy();
    case 'html.example':
      return response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><p>Disallow: / is what we say');
    case 'endless.example':
      return response.end(`User-agent: *\nDisallow: /\n${'#'.repeat(9 * 1024 * 1024)}`);
    case 'long.example':
      // The heeded part ends in the middle of the last line.
      return response.end(
        `${`User-agent: *\nDisallow: /private/\n`.padEnd(512 * 1024 - 14, '#\n')}\nDisallow: /page/one\n`,
      );
    case 'moved.example':
      return response.writeHead(301, { location: 'http://strict.example/robots.txt' }).end();
    case 'slow.example':
      return;
    default:
      return response.end('');
  }
}

const read = (address: string, signal?: AbortSignal) => web.get(address, { robots: true, ...(signal && { signal }) });
const asked = (): string[] => small.visits.map(({ url }) => `${url.hostname}${url.pathname}`);

describe('robots.txt', () => {
  test('is asked once a site, and its answer about us holds', async () => {
    await Promise.all([read('http://strict.example/1'), read('http://strict.example/private/open')]);
    await expect(read('http://strict.example/private/page')).rejects.toMatchObject({
      reason: 'robots',
      status: null,
      message: 'GET strict.example/private/page was not sent: robots.txt of strict.example does not allow it',
    });
    expect(asked().toSorted((a, b) => a.localeCompare(b))).toEqual([
      'strict.example/1',
      'strict.example/private/open',
      'strict.example/robots.txt',
    ]);
  });

  test('is not asked for feeds and services', async () => {
    await web.get('http://strict.example/private/feed.xml');
    expect(asked()).toEqual(['strict.example/private/feed.xml']);
  });

  test('is asked where a redirect leads, too', async () => {
    await expect(read('http://lenient.example/to-private')).rejects.toMatchObject({ reason: 'robots' });
    expect(asked()).toEqual(['lenient.example/robots.txt', 'lenient.example/to-private', 'strict.example/robots.txt']);
  });

  test('that moved still speaks for the site', async () => {
    await expect(read('http://moved.example/private/page')).rejects.toMatchObject({ reason: 'robots' });
  });

  test.each(['none', 'forbidding', 'resetting', 'html', 'endless'])(
    'that cannot be read forbids nothing: %s',
    async (name) => {
      expect((await read(`http://${name}.example/page`)).status).toBe(200);
      expect(warnings).toEqual([]);
    },
  );

  test('that is huge is heeded as far as it must be, by whole lines', async () => {
    await expect(read('http://long.example/private/page')).rejects.toMatchObject({ reason: 'robots' });
    expect((await read('http://long.example/page/two')).status).toBe(200);
  });

  test('that the server fails to give forbids nothing, and is told', async () => {
    expect((await read('http://broken.example/page')).status).toBe(200);
    expect(warnings).toEqual([
      'http://broken.example/robots.txt answered HTTP 503; pages of broken.example were read as if it allowed them.',
    ]);
  });

  test('that never comes is waited for five seconds, or as long as the asker waits', async () => {
    const over = new AbortController();
    const hasty = read('http://slow.example/page', over.signal);
    void until(() => small.visits.length > 0).then(() => over.abort());
    await expect(hasty).rejects.toMatchObject({ reason: 'timeout' });
    let hasAnswer = false;
    const patient = read('http://slow.example/page').finally(() => {
      hasAnswer = true;
    });
    clock.advance(4_999);
    await rest();
    expect(hasAnswer).toBe(false);
    clock.advance(1);
    expect((await patient).status).toBe(200);
  });

  test('spaces the pages of a site by its Crawl-delay', async () => {
    await Promise.all([1, 2, 3].map((page) => read(`http://strict.example/${page}`)));
    const [, ...pages] = small.visits.map(({ at }) => at);
    expect(pages).toEqual([300, 600, 900]);
  });
});
