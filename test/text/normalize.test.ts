import { expect, it } from 'vitest';
import { lowerCase, normalizeTypography } from '../../src/text/normalize.ts';

it.each([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‑', '-'],
  ['‐', '-'],
  ['−', '-'],
  ['\u00a0', ' '],
  ['\u2009', ' '],
  ['\u202f', ' '],
  ['\u3000', ' '],
  ['\t', ' '],
  ['é', 'e'],
  ['Ž', 'Z'],
  ['ü', 'u'],
  ['４', '4'],
  ['Ｇ', 'G'],
  ['ｇ', 'g'],
  ['％', '%'],
  ['＋', '+'],
  ['－', '-'],
  ['．', '.'],
  // What Chinese punctuation is.
  ['，', '，'],
  ['：', '：'],
  ['（', '（'],
  ['！', '！'],
  ['？', '？'],
  ['\n', '\n'],
  ['—', '—'],
  ['海', '海'],
])('%j becomes %j, in its place', (written, normal) => {
  expect(normalizeTypography(`a${written}b`)).toBe(`a${normal}b`);
});

it('has lower case keep every place', () => {
  expect(lowerCase('GPT-4 in İzmir')).toBe('gpt-4 in İzmir');
  expect(lowerCase('ABC')).toBe('abc');
});
