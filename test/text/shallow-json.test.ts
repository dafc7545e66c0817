import { expect, test } from 'vitest';
import { parseShallowJson } from '../../src/text/shallow-json.ts';

test.each([
  ['brackets in strings are text', `{"a":"${'['.repeat(500)}\\"${'{'.repeat(500)}"}`],
  ['lists beside each other are no deeper than one', `[${'[1],'.repeat(500)}[]]`],
  ['a dozen levels', `${'{"a":['.repeat(20)}1${']}'.repeat(20)}`],
])('%s', (_name, json) => {
  expect(parseShallowJson(json)).toEqual(JSON.parse(json));
});

test.each([
  ['lists', '['],
  ['objects', '{"a":'],
])('%s without end are refused before the parser sees them', (_name, part) => {
  expect(() => parseShallowJson(part.repeat(1_000_000))).toThrow(RangeError);
});

test('what is no JSON is said to be none', () => {
  expect(() => parseShallowJson('{"a": "')).toThrow(SyntaxError);
});
