import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl, hostOf, linkKey } from '../../src/links/canonical.ts';
import { different, same } from './pairs.ts';

const flat = (table: typeof same): string[][] =>
  Object.entries(table).flatMap(([group, pairs]) => pairs.map(([a, b]) => [group, a, b]));

/** Every address of the tables: more telling than made-up ones, for each has a rule of its own. */
const known = [same, different].flatMap((table) => Object.values(table).flat(2));
const anyAddress = fc.oneof(fc.constantFrom(...known), fc.webUrl({ withQueryParameters: true, withFragments: true }));

interface Tracking {
  readonly name: string;
  readonly value: string;
  readonly first: boolean;
}

describe('linkKey', () => {
  it.each(flat(same))('is one for two addresses of a page (%s): %s and %s', (_, a, b) => {
    expect(linkKey(a)).not.toBeNull();
    expect(linkKey(a)).toBe(linkKey(b));
  });

  it.each(flat(different))('differs for two pages (%s): %s and %s', (_, a, b) => {
    expect(linkKey(a)).not.toBeNull();
    expect(linkKey(a)).not.toBe(linkKey(b));
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.c',
    '/relative',
    '',
    'https://',
    'https://./',
    'https://u:p@example.org/',
    `https://example.org/${'a'.repeat(8_000)}`,
  ])('is none for %j', (address) => expect(linkKey(address)).toBeNull());

  it('is its own key', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const key = linkKey(address);
        expect(key).not.toBeNull();
        expect(linkKey(`https://${key}`)).toBe(key);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not change with tracking', () => {
    const tracking = fc.record({
      name: fc.constantFrom(
        'utm_source',
        'utm_id',
        'UTM_TERM',
        'fbclid',
        'gclid',
        'mc_cid',
        '_hsmi',
        'spm',
        'srsltid',
        'igsh',
      ),
      value: fc.stringMatching(/^[\w.%~-]{0,12}$/),
      first: fc.boolean(),
    });
    const withTracking = (address: string, { name, value, first }: Tracking): string => {
      const [, before = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address.trim()) ?? [];
      const part = `${name}=${value}`;
      const parts = query === '' ? [part] : first ? [part, query] : [query, part];
      return `${before}?${parts.join('&')}${fragment}`;
    };
    fc.assert(
      fc.property(anyAddress, fc.array(tracking, { minLength: 1, maxLength: 3 }), (address, added) => {
        // What stands behind an unescaped address inside another one may be its own.
        fc.pre(!/urldefense|freedium|CL0|[=/]https?:\/\//.test(address.slice(8)));
        const tracked = added.reduce(withTracking, address);
        expect(linkKey(tracked)).toBe(linkKey(address));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('cleanUrl', () => {
  it.each([
    [
      'drops tracking and leaves the rest as it is written',
      'https://Example.org/A%20b?q=%E4%BD%A0&utm_source=x#top',
      'https://example.org/A%20b?q=%E4%BD%A0#top',
    ],
    ['does not respell a query', 'https://example.org/a?x=1+2&y=a/b', 'https://example.org/a?x=1+2&y=a/b'],
    ['leaves no lone question mark', 'https://example.org/a?utm_source=x', 'https://example.org/a'],
    ['repairs what a feed escaped twice', 'https://example.org/a?x=1&amp;y=2', 'https://example.org/a?x=1&y=2'],
    ['keeps the scheme and the www', 'http://www.example.org/a/', 'http://www.example.org/a/'],
    ['keeps a port', 'https://example.org:8443/a', 'https://example.org:8443/a'],
    ['keeps where a video begins', 'https://youtu.be/aB3_-xyz123?t=90&si=abc', 'https://youtu.be/aB3_-xyz123?t=90'],
    [
      'opens a wrapper',
      'https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa%3Futm_id%3D1',
      'https://example.org/a',
    ],
    ['opens an AMP cache', 'https://www.google.com/amp/s/example.org/a', 'https://example.org/a'],
    [
      'leaves a wrapper around a private address closed',
      'https://www.google.com/url?q=http%3A%2F%2F10.0.0.1',
      'https://www.google.com/url?q=http%3A%2F%2F10.0.0.1',
    ],
    ['leads past a stand-in', 'https://redirect.github.com/a/b', 'https://github.com/a/b'],
    ['drops the feed’s mark from a fragment', 'https://example.org/a#xtor=RSS-1', 'https://example.org/a'],
  ])('%s', (_, address, expected) => expect(cleanUrl(address)).toBe(expected));

  it('is idempotent and keeps the key', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const clean = cleanUrl(address) ?? '';
        expect(cleanUrl(clean)).toBe(clean);
        expect(linkKey(clean)).toBe(linkKey(address));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['https://m.example.org/a', 'example.org'],
    ['https://mobile.twitter.com/a', 'x.com'],
    ['https://ada.substack.com/p/x', 'ada.substack.com'],
  ])('of %s is %s', (address, host) => expect(hostOf(address)).toBe(host));
});
