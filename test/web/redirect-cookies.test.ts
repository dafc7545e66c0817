import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWeb } from '../../src/web/client.ts';
import { openCookies } from '../../src/web/cookies.ts';
import type { Web } from '../../src/web/web.ts';
import { type SmallWeb, startSmallWeb } from './small-web.ts';

let small: SmallWeb;
let web: Web;
let times: Map<string, number>;

beforeEach(async () => {
  times = new Map();
  small = await startSmallWeb(site);
  web = openWeb({ env: small.env, userAgent: 'test' });
});
afterEach(async () => {
  await web.close();
  await small.close();
});

function site(url: URL, response: ServerResponse, { headers }: IncomingMessage): unknown {
  const address = url.host + url.pathname;
  const time = (times.get(address) ?? 0) + 1;
  times.set(address, time);
  const cookie = headers.cookie ?? '';
  const to = (location: string, ...cookies: string[]): unknown =>
    response.writeHead(302, { location, ...(cookies.length > 0 && { 'set-cookie': cookies }) }).end();
  const words = (): unknown => response.end(`the feed, shown ${cookie}`);
  switch (address) {
    case 'site.example/feed.xml':
      return cookie.includes('v=1') ? words() : to('/feed.xml', 'v=1; Path=/; HttpOnly');
    case 'site.example/there':
      return cookie.includes('seen=yes') ? words() : to('/wall');
    case 'site.example/wall':
      return to('/there', 'seen=yes; Path=/');
    case 'press.example/rss':
      return cookie.includes('pass=ok') ? words() : to('http://login.example/authorize?back=press');
    case 'login.example/authorize':
      return to('http://login.example/transit', 'visit=abc; Path=/');
    case 'login.example/transit':
      return cookie === 'visit=abc' ? to('http://press.example/callback?code=1') : to('/authorize');
    case 'press.example/callback':
      return to('/rss', 'pass=ok; Path=/; Domain=press.example');
    case 'site.example/two':
      return cookie === 'a=1; b=2' ? words() : to('/two', 'a=1; Path=/', 'b=2; Path=/');
    case 'site.example/steps':
      // Each answer sets the next of three cookies.
      return cookie.split('; ').length === 3 ? words() : to('/steps', `c${time}=${time}; Path=/`);
    case 'site.example/for-ever':
      return to('/for-ever', 'v=1; Path=/');
    case 'site.example/ever-new':
      return to('/ever-new', `v=${time}; Path=/`);
    case 'site.example/removes':
      return cookie.includes('v=') ? to('/removes', 'v=; Path=/; Max-Age=0') : to('/removes', 'v=1; Path=/');
    case 'site.example/deep/feed':
      return cookie.includes('p=1') ? words() : to('/deep/feed', 'p=1');
    case 'site.example/narrow':
      return cookie === '' ? to('/narrow', 'n=1; Path=/elsewhere') : words();
    case 'site.example/secure':
      return cookie === '' ? to('/secure', 's=1; Path=/; Secure') : words();
    case 'site.example/outward':
      return to(
        'http://other.example/lands',
        'own=1; Path=/',
        'forced=1; Domain=other.example; Path=/',
        'all=1; Domain=example; Path=/',
      );
    case 'other.example/lands':
      return words();
    case 'www.wide.example/feed':
      return cookie === ''
        ? to('http://feeds.wide.example/feed', 'w=1; Domain=wide.example; Path=/', 'host=1; Path=/')
        : words();
    case 'feeds.wide.example/feed':
      return words();
    case 'site.example/huge':
      return cookie.includes('k=') ? words() : to('/huge', `h=${'x'.repeat(5000)}; Path=/`, 'k=1; Path=/');
    case 'site.example/odd':
      return cookie === '' ? to('/odd', ';;;', '=', 'naïve=é; Path=/', 'q="a b"; Path=/; Expires=garbage') : words();
    case 'site.example/busy':
      return cookie.includes('let-in=1')
        ? words()
        : response.writeHead(503, { 'retry-after': '0', 'set-cookie': 'let-in=1; Path=/' }).end();
    case 'site.example/plain':
      return response.writeHead(200, { 'set-cookie': 'track=1; Path=/; Max-Age=99999' }).end('plain');
    default:
      return response.writeHead(404).end();
  }
}

const textOf = async (address: string, headers = {}): Promise<string> =>
  new TextDecoder().decode((await web.get(`http://${address}`, { headers })).body);

describe('a redirect that only a kept cookie ends', () => {
  test.each([
    ['to itself', 'site.example/feed.xml', 'v=1', 2],
    ['over another page of the site and back', 'site.example/there', 'seen=yes', 3],
    ['over a sign-in on another host, whose callback sets it', 'press.example/rss', 'pass=ok', 5],
    ['with two cookies', 'site.example/two', 'a=1; b=2', 2],
    ['with one cookie after the other', 'site.example/steps', 'c1=1; c2=2; c3=3', 4],
    ['with a cookie that names no path', 'site.example/deep/feed', 'p=1', 2],
    ['with a cookie that is too large beside it', 'site.example/huge', 'k=1', 2],
    ['as a refusal that asks to come again', 'site.example/busy', 'let-in=1', 2],
  ])('%s', async (_name, address, cookie, requests) => {
    expect(await textOf(address)).toBe(`the feed, shown ${cookie}`);
    expect(small.visits).toHaveLength(requests);
  });

  test.each([
    ['a circle that sets the same again', 'site.example/for-ever', 2],
    ['a circle that sets something new each time', 'site.example/ever-new', 11],
    ['a circle that takes its cookie back', 'site.example/removes', 2],
    ['a cookie for another path', 'site.example/narrow', 1],
    ['a cookie for https alone', 'site.example/secure', 1],
  ])('%s is a circle all the same', async (_name, address, requests) => {
    await expect(textOf(address)).rejects.toMatchObject({ reason: 'redirect-loop' });
    expect(small.visits).toHaveLength(requests);
  });
});

describe('where cookies go', () => {
  test('never to another site, whatever domain they name', async () => {
    expect(await textOf('site.example/outward')).toBe('the feed, shown ');
  });

  test('to other hosts of the site where they say so', async () => {
    expect(await textOf('www.wide.example/feed')).toBe('the feed, shown w=1');
  });

  test('never beyond their chain', async () => {
    await textOf('site.example/feed.xml');
    await textOf('site.example/plain');
    small.visits.length = 0;
    expect(await textOf('site.example/feed.xml?again')).toBe('the feed, shown v=1');
    expect(small.visits[0]?.headers).not.toHaveProperty('cookie');
  });

  test('what is odd about them breaks nothing', async () => {
    expect(await textOf('site.example/odd')).toContain('q="a b"');
  });

  test('the asker’s own goes beside them, and not to another host', async () => {
    expect(await textOf('site.example/feed.xml', { cookie: 'mine=1' })).toBe('the feed, shown mine=1; v=1');
    expect(await textOf('site.example/outward', { cookie: 'mine=1' })).toBe('the feed, shown ');
  });
});

test.each([
  ['a public suffix', 'https://a.co.uk/', 'x=1; Domain=co.uk', 'https://b.co.uk/', ''],
  ['a suffix of blogs', 'https://a.github.io/', 'x=1; Domain=github.io', 'https://b.github.io/', ''],
  [
    'a subdomain of its own',
    'https://a.site.example/',
    'x=1; Domain=b.a.site.example',
    'https://b.a.site.example/',
    '',
  ],
  ['its own domain', 'https://a.site.example/', 'x=1; Domain=.site.example', 'https://b.site.example/', 'x=1'],
  ['its own host alone', 'https://a.site.example/', 'x=1', 'https://b.a.site.example/', ''],
  ['an address', 'http://203.0.113.7/', 'x=1; Domain=113.7', 'http://203.1.113.7/', ''],
  ['a name that only ends alike', 'https://site.example/', 'x=1; Domain=site.example', 'https://evilsite.example/', ''],
  ['https and then http', 'https://site.example/', 'x=1; Secure', 'http://site.example/', ''],
  ['http and then https', 'http://site.example/', 'x=1', 'https://site.example/', 'x=1'],
  ['a path', 'https://site.example/a/b', 'x=1; Path=/a', 'https://site.example/ab', ''],
  ['a path below', 'https://site.example/a/b', 'x=1; Path=/a', 'https://site.example/a/c', 'x=1'],
  [
    'one that has run out',
    'https://site.example/',
    'x=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'https://site.example/',
    '',
  ],
  [
    'a prefix that is not kept',
    'https://site.example/',
    '__Host-x=1; Domain=site.example; Secure; Path=/',
    'https://site.example/',
    '',
  ],
])('a cookie for %s', async (_name, from, setCookie, to, expected) => {
  const cookies = openCookies();
  await cookies.keep(new URL(from), setCookie);
  expect(cookies.headerFor(new URL(to))).toBe(expected);
});
