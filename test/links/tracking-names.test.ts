import { expect, test } from 'vitest';
import { withoutTracking } from '../../src/links/tracking.ts';
import * as names from '../../src/links/tracking-names.ts';

test('no name stands in two lists, or in a family and alone', () => {
  const { noise, noiseOfFamilies, ambiguous, doubtful, noiseFamilies } = names;
  const all = [...noise, ...noiseOfFamilies, ...ambiguous, ...doubtful];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((name) => noiseFamilies.some((family) => name.startsWith(family)))).toEqual([]);
});

const left = (query: string): string[] => withoutTracking(new URL(`https://a.example/item?${query}`));

test.each([...names.noise, ...names.noiseOfFamilies, ...names.noiseFamilies.map((family) => `${family}x`)])(
  '%s says nothing about the page',
  (name) => expect(left(`id=2&${name}=1`)).toEqual(['id=2']),
);

test.each([...names.ways, 'tern.example.com', 'heron.dev'])('%s is a way to come', (way) => {
  expect(left(`id=2&ref=${way}`)).toEqual(['id=2']);
  expect(left(`id=2&partner=${way}`)).toEqual(['id=2']);
});

test.each(['pk_id', 'share_id', 'utm', 'hms'])('%s may name a page', (name) => {
  expect(left(`${name}=1`)).toEqual([`${name}=1`]);
});
