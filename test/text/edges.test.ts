import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaceEnclosed, withoutEnd, withoutEnds } from '../../src/text/edges.ts';

test.each([
  ['a..', 'a'],
  ['..a', '..a'],
  ['...', ''],
  ['', ''],
])('without dots at its end, %j is %j', (text, bare) => expect(withoutEnd(text, /\./)).toBe(bare));

test('signs at the beginning may be others than those at the end', () => {
  expect(withoutEnds('( a) ', /[\s(]/, /[\s)]/)).toBe('a');
  expect(withoutEnds('--a--', /-/)).toBe('a');
  expect(withoutEnds('---', /-/)).toBe('');
});

test('white space at both ends goes as `trim` takes it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u3000', 'a', '—') }),
      (text) => withoutEnds(text, /\s/) === text.trim(),
    ),
  );
});

test.each([
  ['a /* b */ c', 'a [ b ] c'],
  ['/**//*x*/', '[][x]'],
  ['a /* b', 'a /* b'],
  ['/* a */ b /* c', '[ a ] b /* c'],
  ['*/ a', '*/ a'],
  ['/*/ a */', '[/ a ]'],
])('what stands between marks is replaced: %j', (text, replaced) =>
  expect(replaceEnclosed(text, '/*', '*/', (inner) => `[${inner}]`)).toBe(replaced),
);
