import { describe, expect, test } from 'vitest';
import { plainLine, plainText } from '../../src/text/html-to-text.ts';
import { clip, oneLine, opening } from '../../src/text/plain-text.ts';

describe('HTML to text', () => {
  test.each([
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['One.<br>Two.<br/>Three.', 'One.\nTwo.\nThree.'],
    ['<h2>Head</h2><ul><li>a</li><li>b</li></ul>', 'Head\n\na\n\nb'],
    ['<p>Tom &amp; <b>Jerry</b> &#x27;s&nbsp;day</p>', "Tom & Jerry 's day"],
    ['<p>a</p><script>alert(1)</script><style>p{}</style><p>b</p>', 'a\n\nb'],
    ['<div><div><p>deep</p></div></div>', 'deep'],
    ['<p>never <b>closed', 'never closed'],
    ['Vec<T> and List<String>', 'Vec<T> and List<String>'],
    ['a < b && c > d', 'a < b && c > d'],
    ['first\n\nsecond', 'first\n\nsecond'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['<!-- hidden -->seen<!-- hidden -->', 'seen'],
    ['<p>a\u202Eb\u0000c\u200Bd</p>', 'abcd'],
    ['', ''],
  ])('%j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test('on one line', () => {
    expect(plainLine('<i>Two</i>\n  lines &amp; <p>more</p>')).toBe('Two lines & more');
    expect(oneLine('a\t b\r\nc')).toBe('a b c');
  });
});

describe('cutting', () => {
  test('an opening ends with a sentence when it can', () => {
    expect(opening('First one. Second one. Third one is long.', 25)).toBe('First one. Second one.');
    expect(opening('第一句。第二句很长很长很长。', 8)).toBe('第一句。');
    expect(opening('short', 25)).toBe('short');
    expect(opening('word '.repeat(20), 22)).toBe('word word word word…');
  });

  test('no half characters', () => {
    expect(clip('ab😀', 3)).toBe('ab');
    expect(opening('😀'.repeat(20), 8)).toBe('😀😀😀…');
  });
});
