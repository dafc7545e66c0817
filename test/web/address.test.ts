import type { LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertPublic, guardedLookup, isPublicAddress } from '../../src/web/address.ts';
import { openWeb } from '../../src/web/client.ts';
import { type SmallWeb, startSmallWeb } from './small-web.ts';

describe('addresses that are not public', () => {
  test.each([
    ['this network', '0.0.0.0'],
    ['private 10/8', '10.1.2.3'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['loopback', '127.0.0.1'],
    ['link-local, cloud metadata', '169.254.169.254'],
    ['private 172.16/12', '172.31.255.255'],
    ['protocol assignments', '192.0.0.8'],
    ['documentation', '192.0.2.1'],
    ['6to4 relay', '192.88.99.1'],
    ['private 192.168/16', '192.168.1.1'],
    ['benchmarking', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['Azure platform', '168.63.129.16'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped private', '::ffff:10.0.0.1'],
    ['compatible loopback', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['discard', '100::1'],
    ['Teredo', '2001:0:1::1'],
    ['IPv6 documentation', '2001:db8::1'],
    ['6to4', '2002:7f00:1::1'],
    ['unique local', 'fd00::1'],
    ['IPv6 link-local', 'fe80::1'],
    ['site-local', 'fec0::1'],
    ['IPv6 multicast', 'ff02::1'],
    ['AS112', '192.31.196.1'],
    ['multicast tunnels', '192.52.193.1'],
    ['AS112, direct', '192.175.48.1'],
    ['documentation 2', '198.51.100.7'],
    ['documentation 3', '203.0.113.7'],
    ['the last of private 10/8', '10.255.255.255'],
    ['the last of carrier-grade NAT', '100.127.255.255'],
    ['a cloud’s metadata in shared space', '100.100.100.200'],
    ['a cloud’s metadata in protocol assignments', '192.0.0.192'],
    ['compatible public', '::8.8.8.8'],
    ['compatible metadata', '::169.254.169.254'],
    ['compatible private, in hexadecimal', '::a00:1'],
    ['mapped public', '::ffff:8.8.8.8'],
    ['mapped metadata, in hexadecimal', '::ffff:a9fe:a9fe'],
    ['translated (SIIT)', '::ffff:0:8.8.8.8'],
    ['NAT64 of a public address', '64:ff9b::808:808'],
    ['NAT64 for local use', '64:ff9b:1::a00:1'],
    ['6to4 of a private address', '2002:a00:1::1'],
    ['6to4 of the metadata address', '2002:a9fe:a9fe::1'],
    ['Teredo with a private client', '2001:0:808:808:0:0:f5ff:fffe'],
    ['dummy prefix', '100:0:0:1::1'],
    ['before global unicast', '1fff:ffff::1'],
    ['after global unicast', '4000::'],
    ['not given out', '4000::1'],
    ['not given out, far up', '9000::1'],
    ['segment routing', '5f00::1'],
    ['IPv6 benchmarking', '2001:2::1'],
    ['ORCHID', '2001:20::1'],
    ['multicast tunnels 6', '2001:3::1'],
    ['AS112 6', '2001:4:112::1'],
    ['AS112 6, direct', '2620:4f:8000::1'],
    ['new documentation', '3fff:fff::1'],
    ['a cloud’s metadata, unique local', 'fd00:ec2::254'],
    ['a zone', 'fe80::1%eth0'],
    ['a zone behind a public address', '2606:4700::1111%eth0'],
    ['a notation that is not the exact one', '8.8.2056'],
    ['octal, as a name server never gives it', '010.8.8.8'],
    ['nothing', ''],
  ])('%s %s', (_name, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.1',
    '172.32.0.1',
    '192.0.1.1',
    '223.255.255.255',
    '2000::1',
    '2606:4700::1111',
    '2001:200::1',
    '2001:4860:4860::8888',
    '2003::1',
    '2a00:1450:4001::200e',
    '3ffe::1',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('URLs that are refused', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://localhost/',
    'http://localhost./',
    'http://a.localhost/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://printer.local/',
    'http://intranet/',
    'http://ai./',
    'http://LOCALHOST/',
    'http://ＬｏｃａｌＨｏｓｔ/',
    'http://localhost../',
    'http://a..example.com/',
    'http://metadata.google.internal./',
    'http://Metadata.Google.Internal/',
    'http://%6c%6f%63%61%6c%68%6f%73%74/',
    'http://nas.lan/feed',
    'http://NAS.LAN./feed',
    'http://例え.lan/',
    'http://xn--r8jz45g.local/',
    'http://wiki.corp/',
    'http://a.b.wiki.corp/',
    'http://news.intranet/',
    'http://pi.home/',
    'http://pi.home.arpa/',
    'http://1.0.0.127.in-addr.arpa/',
    'http://smtp.mail/',
    'http://host.private/',
    'http://box.localdomain/',
    'http://feed.test/',
    'http://feed.invalid/',
    'http://duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion/',
    'http://name.alt/',
    'http://8.8.8.8.internal/',
    'http://0177.0.0.1/',
    'http://0x7f.0x0.0x0.0x1/',
    'http://0251.0376.0251.0376/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://１２７.０.０.１/',
    'http://127。0。0。1/',
    'http://0/',
    'http://[::]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[2002:a9fe:a9fe::]/',
    'http://[4000::1]/',
    'https://user@example.com/',
    'https://:secret@example.com/',
    'https://user:secret@example.com/',
    'https://example.com:22/',
    'http://example.com:25/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('%s', (url) => {
    expect(() => assertPublic(new URL(url))).toThrow(expect.objectContaining({ reason: 'blocked-address' }));
  });

  test.each([
    'https://example.com/feed',
    'https://example.com./feed',
    'https://EXAMPLE.com/feed',
    'http://example.com:8080/',
    'https://8.8.8.8/',
    'https://134744072/',
    'https://[2606:4700::1111]/',
    'https://例え.jp/',
    'https://例え。jp/',
    'https://xn--r8jz45g.xn--zckzah/',
    'https://lan.example/',
    'https://local.com/',
    'https://internal.example.com/',
    'https://corp.com/',
    'https://home.cern/',
    'https://mail.example.org/',
    'https://onion.ly/',
  ])('%s passes', (url) => {
    expect(() => assertPublic(new URL(url))).not.toThrow();
  });

  test.each([
    'http://[fe80::1%25eth0]/',
    'http://[fe80::1%eth0]/',
    'http://127.0.0.1.1/',
    'http://256.1.1.1/',
    'http://0x100000000/',
    'http://ex%00ample.com/',
  ])('%s is no address at all', (url) => {
    expect(URL.canParse(url)).toBe(false);
  });

  test('the message tells neither credentials nor the query', () => {
    expect.assertions(2);
    try {
      assertPublic(new URL('https://user:secret@example.com/a?key=hidden'));
    } catch (error) {
      expect(String(error)).toContain('GET example.com/a');
      expect(String(error)).not.toMatch(/secret|hidden/);
    }
  });
});

describe('names are judged by what they resolve to', () => {
  let canary: SmallWeb;
  beforeAll(async () => {
    canary = await startSmallWeb((_url, response) => response.end('secret'));
  });
  afterAll(() => canary.close());

  const resolvingTo =
    (...addresses: string[]): LookupFunction =>
    (_hostname, _options, callback) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );

  test.each([
    [['127.0.0.1']],
    [['169.254.169.254']],
    [['::1', '10.0.0.1']],
    [['::ffff:127.0.0.1']],
    [['::127.0.0.1']],
    [['::ffff:8.8.8.8']],
    [['64:ff9b::8.8.8.8', '4000::1']],
    [['fe80::1%lo']],
    [['not an address']],
    [[]],
  ])('%j is refused and nothing is contacted', async (addresses) => {
    const web = openWeb({ env: {}, userAgent: 'test', lookup: resolvingTo(...addresses) });
    await expect(web.get(`http://rebinding.example:${canary.port}/`)).rejects.toMatchObject({
      name: 'WebError',
      reason: 'blocked-address',
      message: expect.stringContaining(`GET rebinding.example:${canary.port}/`),
    });
    expect(canary.visits).toEqual([]);
    await web.close();
  });

  test('names of local use are looked up by nobody', async () => {
    const asked: string[] = [];
    const lookup: LookupFunction = (hostname, _options, callback) => {
      asked.push(hostname);
      callback(null, [{ address: '8.8.8.8', family: 4 }]);
    };
    const web = openWeb({ env: {}, userAgent: 'test', lookup });
    for (const host of ['nas.lan', 'wiki.corp', 'intranet', 'pi.home.arpa', 'x.internal.', 'name.onion']) {
      await expect(web.get(`http://${host}/`)).rejects.toMatchObject({ reason: 'blocked-address' });
      await expect(web.post(`http://${host}/`, { body: '' })).rejects.toMatchObject({ reason: 'blocked-address' });
    }
    expect(asked).toEqual([]);
    await web.close();
  });

  test('what the owner configured may bear one: an endpoint, and a proxy', async () => {
    const inside = await startSmallWeb((url, response) => response.end(url.href));
    const proxy = `http://localhost:${inside.port}`;
    const web = openWeb({ env: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy }, userAgent: 'test' });
    for (const address of [
      'http://llm.corp/v1/',
      'http://ollama/v1/',
      'http://10.0.0.8/v1/',
      'http://ghes.internal/',
    ]) {
      expect(await (await web.endpointFetch(address)).text()).toBe(address);
    }
    const page = await web.get('http://site.example/feed');
    expect(new TextDecoder().decode(page.body)).toBe('http://site.example/feed');
    await expect(web.get('http://ollama/v1/')).rejects.toMatchObject({ reason: 'blocked-address' });
    await web.close();
    await inside.close();
  });

  test('a public address beside a private one is still used', async () => {
    const lookup = guardedLookup(resolvingTo('64:ff9b::7f00:1', '8.8.8.8', '10.0.0.1'));
    const all = await new Promise((resolve) =>
      lookup('both.example', { all: true }, (_error, found) => resolve(found)),
    );
    expect(all).toEqual([{ address: '8.8.8.8', family: 4 }]);
    const one = await new Promise((resolve) => lookup('both.example', {}, (_error, found) => resolve(found)));
    expect(one).toBe('8.8.8.8');
  });

  test('a name that does not resolve is a DNS fault', async () => {
    const web = openWeb({
      env: {},
      userAgent: 'test',
      lookup: (_hostname, _options, callback) =>
        callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [] as never),
    });
    await expect(web.get('http://gone.example/feed?key=hidden')).rejects.toMatchObject({
      reason: 'dns',
      message: 'GET gone.example/feed: the host name could not be resolved (ENOTFOUND)',
    });
    await web.close();
  });
});
