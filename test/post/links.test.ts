import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, printAddress } from '../../src/post/address.ts';
import { linksOf } from '../../src/post/markdown.ts';

describe('linksOf', () => {
  it.each([
    ['来源：https://a.example/x', ['https://a.example/x']],
    ['来源：\n- https://a.example/1\n- https://a.example/2', ['https://a.example/1', 'https://a.example/2']],
    ['**原文：** https://a.example/x/', ['https://a.example/x/']],
    ['**来源**: [甲](https://a.example/x) | [乙](https://b.example "t")', ['https://a.example/x', 'https://b.example']],
    [
      '见https://a.example/x。后（https://b.example/y）、“https://c.example”',
      ['https://a.example/x', 'https://b.example/y', 'https://c.example'],
    ],
    ['<https://a.example/_x_>, (https://b.example/y_(z)).', ['https://a.example/_x_', 'https://b.example/y_(z)']],
    ['https://a.example/_x_/*y*/z', ['https://a.example/_x_/*y*/z']],
    ['https://zh.example/维基，后', ['https://zh.example/维基']],
    ['https://a.example/?a=1&amp;b=2', ['https://a.example/?a=1&b=2']],
    ['[t][r]\n\n[r]: https://a.example', ['https://a.example']],
    ['https://a.example and https://a.example again', ['https://a.example']],
    ['`https://no.example` ![i](https://no.example) https\\://no.example <a href="https://no.example">x</a>', []],
    ['```\nhttps://no.example\n```', []],
    ['[x](/relative) [y](javascript:alert(1)) mailto:a@b.example ftp://c.example http://', []],
  ])('%s', (markdown, expected) => {
    expect(linksOf(markdown)).toEqual(expected);
  });

  it('finds exactly the addresses put in, whatever they are made of', () => {
    const tail = fc
      .array(
        fc.constantFrom(
          'a',
          '_',
          '*',
          '~',
          '(',
          ')',
          '.',
          '&',
          '&lt;',
          '{',
          '}',
          '`',
          ' ',
          '"',
          '<',
          '>',
          '\\',
          '。',
          '）',
          '维',
          '%20',
          '[',
          ']',
          '#',
          '|',
          "'",
        ),
        {
          maxLength: 10,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(tail, fc.webPath()), { maxLength: 4, selector: (path) => path.trim() }),
        (paths) => {
          const addresses = paths.map((path, index) => addressOf(`https://site${index}.example/${path}`) ?? '');
          const printed = addresses.map(printAddress);
          expect(linksOf(printed.map((link) => `来源：${link}`).join('\n\n'))).toEqual(addresses);
          expect(linksOf(`来源：\n${printed.map((link) => `- ${link}`).join('\n')}`)).toEqual(addresses);
          expect(printed.join('')).not.toMatch(/[{}\s]/);
        },
      ),
    );
  });
});

describe('addresses', () => {
  it.each([
    ['https://a.example/a b', 'https://a.example/a%20b'],
    ['https://a.example/"<>`{}\\', 'https://a.example/%22%3C%3E%60%7B%7D%5C'],
    ['https://a.example/\u202ex\u0000', 'https://a.example/%E2%80%AEx%00'],
    ['https://a.example/%E4%BD%A0?q=1&r=2#f', 'https://a.example/%E4%BD%A0?q=1&r=2#f'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example', null],
    ['https://', null],
  ])('%s', (url, expected) => {
    expect(addressOf(url)).toBe(expected);
  });

  it('stands bare where people would write it bare', () => {
    expect(printAddress('https://blog.example/2026/02/03/dsr1-gb200-part1.html?x_y=1#a')).toBe(
      'https://blog.example/2026/02/03/dsr1-gb200-part1.html?x_y=1#a',
    );
    expect(printAddress('https://a.example/end.')).toBe('<https://a.example/end.>');
    expect(printAddress('https://a.example/_x_/')).toBe('<https://a.example/_x_/>');
  });
});
