import { expect, test } from 'vitest';
import { type FormatName, formats } from './documents.ts';
import { fuzzReader } from './fuzz.ts';

/** Inputs for each level: PDFs and pages take some milliseconds each. */
const runsOf = (name: FormatName): number => (name === 'pdf' || name === 'page' || name === 'listing' ? 60 : 200);

test.each(Object.keys(formats) as FormatName[])('no bytes and no structure trouble the reader of %s', async (name) => {
  const { failures } = await fuzzReader(name, 20260304, { runs: runsOf(name) });
  expect(failures).toEqual([]);
});
