import { expect, test } from 'vitest';
import { type FormatName, formats } from './documents.ts';
import { fuzzReader } from './fuzz.ts';

/** Inputs for each level, by how long the reader takes over one; 200 where it takes next to nothing. */
const runs: Partial<Record<FormatName, number>> = {
  pdf: 60,
  page: 60,
  listing: 60,
  markdown: 12,
  post: 12,
  config: 12,
};
const runsOf = (name: FormatName): number => runs[name] ?? 200;

test.each(Object.keys(formats) as FormatName[])('no bytes and no structure trouble the reader of %s', async (name) => {
  const { failures } = await fuzzReader(name, 20260304, { runs: runsOf(name) });
  expect(failures).toEqual([]);
});
