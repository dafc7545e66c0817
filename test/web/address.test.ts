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
  ])('%s %s', (_name, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
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
    'https://user:secret@example.com/',
    'https://example.com:22/',
    'http://example.com:25/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('%s', (url) => {
    expect(() => assertPublic(new URL(url))).toThrow(expect.objectContaining({ reason: 'blocked-address' }));
  });

  test.each(['https://example.com/feed', 'http://example.com:8080/', 'https://8.8.8.8/', 'https://例え.jp/'])(
    '%s passes',
    (url) => {
      expect(() => assertPublic(new URL(url))).not.toThrow();
    },
  );

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
