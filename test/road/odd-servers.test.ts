import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import type { ActionRun } from '../support/action.ts';
import { now, type SmallDay, startDay, threeSites } from '../support/day.ts';
import type { Answer, Handler, Hosts } from '../support/internet.ts';

const published = new Date(Date.parse(now) - 7_200_000).toUTCString();
const feedOf = (name: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><item><title>Word of ${name}</title><link>https://${name}.example/1</link><pubDate>${published}</pubDate></item></channel></rss>`;

/** Answers until a cookie comes back with a redirect that sets it. */
const walled =
  (cookie: string, answer: (name: string) => Answer, over?: string): Handler =>
  ({ headers, host, url }) =>
    (headers.cookie ?? '').includes(cookie)
      ? answer(host.replace('.example', ''))
      : {
          status: 302,
          headers: { location: over ?? url.pathname, ...(over === undefined && { 'set-cookie': `${cookie}; Path=/` }) },
        };

const wide = { 'content-security-policy': 'x'.repeat(20_000), link: 'y'.repeat(20_000) };
const named = (name: string, headers: Record<string, string>, body: string | Uint8Array = feedOf(name)): Answer => ({
  headers,
  body,
});
const encoded =
  (encoding: string, pack = (text: string): string | Uint8Array => text) =>
  (name: string): Answer =>
    named(name, { 'content-encoding': encoding }, pack(feedOf(name)));

/** Servers of which every one can be read. */
const odd: Readonly<Record<string, (name: string) => Answer | Handler>> = {
  'cookie-wall': () => walled('v=1', (name) => named(name, {})),
  'cookie-detour': () => walled('pass=ok', (name) => named(name, {}), 'https://sign-in.example/authorize'),
  'aws-chunked': encoded('aws-chunked'),
  'utf-8': encoded('utf-8'),
  none: encoded('none'),
  'text-xml': encoded('text/xml'),
  'gzip-aws-chunked': encoded('gzip, aws-chunked'),
  'gzip-that-is-none': encoded('gzip'),
  'brotli-over-gzip': encoded('gzip, br', (text) => brotliCompressSync(gzipSync(text))),
  'secret-gzip': (name) => named(name, { 'content-type': 'application/xml' }, gzipSync(feedOf(name))),
  'wide-headers': (name) => named(name, wide),
  'wide-redirect':
    () =>
    ({ url }) =>
      url.pathname === '/on' ? named('wide-redirect', wide) : { status: 302, headers: { ...wide, location: '/on' } },
  'letters-in-redirect':
    () =>
    ({ url }) =>
      url.pathname === '/feed.xml'
        ? { status: 301, headers: { location: Buffer.from('/für alle').toString('latin1') } }
        : named('letters-in-redirect', {}),
  'length-beside-chunks': (name) => named(name, { 'transfer-encoding': 'chunked' }),
  'root-dot': (name) => named(name, {}),
};

/** Addresses inside the runner's network, as sources and as where a redirect leads. */
const inward = [
  'http://nas.lan/feed',
  'http://wiki.corp/feed',
  'http://intranet/feed',
  'http://pi.home.arpa/feed',
  'http://x.internal./feed',
  'http://[::7f00:1]/feed',
  'http://[4000::1]/feed',
  'http://[100:0:0:1::1]/feed',
];

const hosts: Hosts = {
  ...Object.fromEntries(
    Object.entries(odd).map(([name, answer]) => [
      `${name}.example`,
      {
        '*': answer(name),
        '/callback': { status: 302, headers: { location: '/feed.xml', 'set-cookie': 'pass=ok; Path=/' } },
      },
    ]),
  ),
  'sign-in.example': { '/authorize': { status: 302, headers: { location: 'https://cookie-detour.example/callback' } } },
  'squeezed.example': {
    '/feed.xml': {
      headers: { 'content-encoding': 'compress' },
      body: new Uint8Array(500).map((_, index) => (index * 37) % 251),
    },
  },
  'very-wide.example': { '/feed.xml': { headers: { link: 'y'.repeat(80_000) }, body: feedOf('very-wide') } },
  ...Object.fromEntries(
    inward.map((location, index) => [
      `to-inward-${index}.example`,
      { '/feed.xml': { status: 307, headers: { location } } },
    ]),
  ),
  // Whoever got through would find something.
  ...Object.fromEntries(
    ['nas.lan', 'wiki.corp', 'intranet', 'pi.home.arpa', 'x.internal'].map((host) => [
      host,
      { '*': { body: feedOf('inward') } },
    ]),
  ),
};

const source = (name: string, feed: string): object => ({ name, feed });
const sources = [
  ...Object.keys(odd).map((name) => source(name, `https://${name}.example${name === 'root-dot' ? '.' : ''}/feed.xml`)),
  ...['squeezed', 'very-wide'].map((name) => source(name, `https://${name}.example/feed.xml`)),
  ...inward.map((feed, index) => source(`inward ${index}`, feed)),
  ...inward.map((_, index) => source(`to inward ${index}`, `https://to-inward-${index}.example/feed.xml`)),
  ...threeSites.map(({ host }) => source(host, `https://${host}/feed.json`)),
];

let day: SmallDay;
let run: ActionRun;
let edition: Edition;

beforeAll(async () => {
  day = await startDay({ hosts, config: { sources } });
  run = await day.run();
  edition = JSON.parse(readFileSync(run.outputs.edition ?? '', 'utf8')) as Edition;
}, 120_000);
afterAll(() => day.close());

const healthOf = (name: string) => edition.health.find((source) => source.name === name);

describe('servers beside the rules', () => {
  it.each(Object.keys(odd))('%s is read', (name) => {
    expect(healthOf(name)).toMatchObject({ outcome: 'ok', reason: 'ok', links: 1 });
  });

  it.each([
    ['squeezed', 'undecodable'],
    ['very-wide', 'headers-too-large'],
  ])('%s is told as %s', (name, reason) => {
    expect(healthOf(name)).toMatchObject({ outcome: 'failed', reason });
    expect(run.stdout).not.toContain('出现意外错误');
  });
});

describe('what lies inside the runner’s network', () => {
  it.each(inward.map((address, index) => [address, index] as const))('%s is refused', (_address, index) => {
    expect(healthOf(`inward ${index}`)).toMatchObject({ outcome: 'failed', reason: 'blocked-address' });
    expect(healthOf(`to inward ${index}`)).toMatchObject({ outcome: 'failed', reason: 'blocked-address' });
  });

  it('is asked for nothing', () => {
    const asked = [...day.internet.log.map(({ host }) => host), ...day.internet.unknownHosts];
    expect(asked.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });
});
