/** Spans of days are the same days however they are written. */
import { expect, test } from 'vitest';
import { checkFacts } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

function verdicts(line: string, source: string): string[] {
  return checkFacts([itemOfLines([line])], [storyOfText(source, 'en')]).map(({ verdict }) => verdict);
}

test.each([
  ['The fair runs from March 16 to 18 in San Jose.', 'The fair runs March 16–18.'],
  ['The fair runs March 16 – 18 in San Jose.', 'The fair runs March 16–18.'],
  ['The fair runs from March 16 through 18 at the centre.', 'The fair runs March 16-18.'],
  ['It is on sale from June 3 to 5 in all stores.', 'It is on sale June 3–5.'],
  ['The fair runs March 16–18 in San Jose.', 'The fair runs from March 16 to 18 in the city.'],
  ['The fair runs from March 16 to 18 this year.', '展会于 3 月 16 日至 18 日举行'],
])('%s bears out %s', (source, line) => {
  expect(new Set(verdicts(line, source))).toEqual(new Set(['supported']));
});

test('the end of another span is not borne out', () => {
  expect(verdicts('The fair runs March 16–19.', 'The fair runs from March 16 to 18 in San Jose.')).toContain(
    'contradicted',
  );
});

test('a number that counts something is no day', () => {
  expect(verdicts('18 users came.', 'In March 16 to 18 users came.')).toEqual(['supported']);
});
