import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  announcedRelease,
  launchedRelease,
  releaseOfKey,
  releasesIn,
  toldRelease,
} from '../../../src/stories/memory/releases.ts';
import { compareVersions } from '../../../src/text/versions.ts';

const release = (subject: string, version: string) => ({ subject, version });

describe('the releases that a text names', () => {
  it.each<[string, ReturnType<typeof release>[]]>([
    ['Introducing Tern Opus 4.5', [release('tern opus', '4.5')]],
    ['vLLM v0.15.1 is out', [release('vllm', '0.15.1')]],
    ['GPT-5.3-Codex and Heron 2.0', [release('gpt codex', '5.3'), release('heron', '2.0')]],
    ['Ｔｅｒｎ ２.０ 发布', [release('tern', '2.0')]],
    // Amounts and shares are no versions, nor is a number without a name.
    ['Tern raises 2.5 billion', []],
    ['Accuracy 97.4% and 1.5x', []],
    ['Heron 1.5B beats it', []],
    ['A 2.0', []],
    ['what is new in 2.0', []],
  ])('%s', (text, releases) => expect(releasesIn(text)).toEqual(releases));
});

describe('what a title does with a release', () => {
  const tern = release('tern', '2.0');

  it.each([
    // [title, announced, launched, told]
    ['Introducing Tern 2.0', tern, tern, [tern]],
    ['Tern 2.0', tern, tern, [tern]],
    ['海雀实验室正式发布 Tern 2.0', tern, tern, [tern]],
    ['Tern 2.0 brings a queue that nobody had asked for', tern, null, [tern]],
    ['Tern 2.0 fails in the cold', null, null, [tern]],
    ['What the cold did to Tern 2.0', null, null, []],
    ['The cold has come to the harbour', null, null, []],
  ] as const)('%s', (title, announced, launched, told) => {
    expect(announcedRelease(title)).toEqual(announced);
    expect(launchedRelease(title)).toEqual(launched);
    expect(toldRelease(title)).toEqual(told);
  });
});

describe('the release whose page an address is', () => {
  it.each([
    ['github.com/tide/tern/releases/tag/v2.0.1', release('github.com/tide/tern', '2.0.1')],
    ['github.com/tide/tern/releases/tag/tern-2.0', release('github.com/tide/tern', '2.0')],
    ['github.com/tide/tern/releases/tag/nightly', null],
    ['github.com/tide/tern/releases/tag/v2', release('github.com/tide/tern', '2')],
    ['github.com/tide/tern/releases', null],
    ['example.com/tide/tern/releases/tag/v2.0', null],
  ])('%s', (key, found) => expect(releaseOfKey(key)).toEqual(found));
});

describe('the order of versions', () => {
  const versions = fc
    .array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('.'));

  it.each([
    ['2.10', '2.9', 1],
    ['2.0', '2', 0],
    ['2.0.1', '2', 1],
    ['1.9.9', '2.0', -1],
  ])('%s and %s: %i', (a, b, sign) => expect(Math.sign(compareVersions(a, b))).toBe(sign));

  it('is the same from both sides, and goes on', () => {
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)));
        const [first = '', , last = ''] = [a, b, c].sort(compareVersions);
        expect(compareVersions(first, last)).toBeLessThanOrEqual(0);
        expect(compareVersions(`${a}.1`, a)).toBeGreaterThan(0);
      }),
    );
  });
});
