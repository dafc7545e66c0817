import { expect, test } from 'vitest';
import { anyOf, phrases } from '../../src/text/phrases.ts';
import { testPhraseRows } from '../support/phrase-rows.ts';

test.each([
  ['read more', 'Read  more', true],
  ['read more', 'bread more', false],
  ['read more', 'read moreover', false],
  ["don't miss", 'Don’t miss this', true],
  ['deprecat*', 'It was deprecated', true],
  ['cookie[s]', 'a cookie', true],
  ['cookie[s]', 'two cookies', true],
  ['[please ]subscribe', 'subscribe', true],
  ['thanks … for', 'Thanks to all of you for it', true],
  ['thanks … for', 'thanks for', true],
  ['thanks … for', `thanks ${'x'.repeat(41)} for`, false],
  ['{n} comments', '12 comments', true],
  ['{n3} tools', '12 tools', true],
  ['{n3} tools', '2026 tools', false],
  ['is {w} by', 'is well-written by', true],
  ['^welcome', 'A welcome', false],
  ['the end$', 'the end.', false],
  ['订阅', '请订阅我们', true],
  ['\\[ad\\]', 'an [ad] here', true],
  ['a.b', 'axb', false],
])('%s in “%s”: %s', (line, text, expected) => {
  expect(phrases(line).test(text)).toBe(expected);
});

test('comments and empty lines are no phrases', () => {
  expect(phrases('# why\n\n one \n two').lines).toEqual(['one', 'two']);
});

test('lists name other lists', () => {
  const channel = phrases('newsletter\nchannel');
  const list = phrases('join … {channel}', { where: { channel } });
  expect(list.test('Join our weekly newsletter')).toBe(true);
  expect(list.test('Join our club')).toBe(false);
});

test('what stands around a phrase can rule it out', () => {
  const list = phrases('denied', { notAfter: phrases('access'), notBefore: phrases('entry') });
  expect(list.test('The maker denied it')).toBe(true);
  expect(list.test('access denied')).toBe(false);
  expect(list.test('denied entry')).toBe(false);
});

test('a list of whole texts', () => {
  const list = phrases('share\nprint', { begin: '^', end: '$' });
  expect(list.test('Share')).toBe(true);
  expect(list.test('Share this')).toBe(false);
});

test('capitals count where the list says so', () => {
  expect(phrases('May', { cased: true }).test('may')).toBe(false);
});

test('where phrases stand', () => {
  const list = phrases('one\ntwo');
  expect(list.find('no two one')).toEqual({ index: 3, text: 'two' });
  expect(list.find('none')).toBeNull();
  expect(list.all('two one')).toEqual([
    { index: 0, text: 'two' },
    { index: 4, text: 'one' },
  ]);
  expect(list.remove('a one b')).toBe('a  b');
  expect(anyOf(list, phrases('three')).test('three')).toBe(true);
});

test('a list that cannot be meant is refused', () => {
  expect(() => phrases('# nothing')).toThrow('no phrase');
  expect(() => phrases('a [b')).toThrow('bracket');
  expect(() => phrases('a {b')).toThrow('brace');
  expect(() => phrases('a {b}')).toThrow('“b”');
});

const verb = phrases('subscribe\nsign up');
testPhraseRows(
  'a list of two',
  phrases('{verb} … now\nread on', { where: { verb } }),
  { '{verb} … now': 'Subscribe right now', 'read on': 'Please read on' },
  { verb: { subscribe: 'Subscribe to it now', 'sign up': 'Sign up now' } },
);
