import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/text/charset.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));
const xml = (encoding: string, inside: number[]): Uint8Array =>
  bytes(`<?xml version="1.0" encoding="${encoding}"?><t>`, inside, '</t>');

/** 中文日报 in the encodings of its readers. */
const gbk = [0xd6, 0xd0, 0xce, 0xc4, 0xc8, 0xd5, 0xb1, 0xa8];
const big5 = [0xa4, 0xa4, 0xa4, 0xe5, 0xa4, 0xe9, 0xb3, 0xf8];
const shiftJis = [0x93, 0xfa, 0x96, 0x7b];
const eucKr = [0xc7, 0xd1, 0xb1, 0xb9];
const cafe = [0x63, 0x61, 0x66, 0xe9];

describe('what is declared and true', () => {
  test.each([
    ['gb2312', xml('gb2312', gbk), '中文日报'],
    ['gbk in capitals', xml('GBK', gbk), '中文日报'],
    ['gb18030', xml('gb18030', gbk), '中文日报'],
    ['cp936, which the standard does not list', xml('cp936', gbk), '中文日报'],
    ['big5', xml('big5', big5), '中文日報'],
    ['ms950', xml('ms950', big5), '中文日報'],
    ['shift_jis', xml('Shift_JIS', shiftJis), '日本'],
    ['euc-kr', xml('euc-kr', eucKr), '한국'],
    ['iso-8859-1', xml('iso-8859-1', cafe), 'café'],
    ['windows-1251', xml('windows-1251', [0xcc, 0xe8, 0xf0]), 'Мир'],
    ['koi8-r', xml('koi8-r', [0xed, 0xc9, 0xd2]), 'Мир'],
    ['iso-2022-jp, which is all ASCII', xml('iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42]), '日'],
  ])('%s', (_name, document, text) => {
    expect(decodeText(document, 'text/xml')).toContain(`<t>${text}</t>`);
  });

  test('by HTTP alone', () => {
    expect(decodeText(bytes(gbk), 'text/html; charset="GBK"')).toBe('中文日报');
  });

  test.each([
    'text/html; charset=utf-8, text/xml; charset=GBK',
    'text/xml; charset=GBK; charset=utf-8',
    "text/html, text/xml ; Charset = 'gbk' ;v=1",
  ])('by HTTP, beside what is not true: %s', (type) => {
    expect(decodeText(bytes(gbk), type)).toBe('中文日报');
  });

  test.each([
    ['a mark of UTF-8', bytes('\ufeff中文日报'), 'text/xml; charset=gbk'],
    ['a mark of UTF-16', Buffer.from('\ufeff中文日报', 'utf16le'), 'text/xml; charset=utf-8'],
    ['a mark of UTF-16, turned', Buffer.from('\ufeff中文日报', 'utf16le').swap16(), 'text/xml; charset=utf-8'],
    ['UTF-8 itself', bytes('中文日报'), 'text/xml; charset=utf-16'],
  ])('%s wins over HTTP', (_name, document, type) => {
    expect(decodeText(document, type)).toBe('中文日报');
  });

  test('by a page, in both ways', () => {
    expect(decodeText(bytes('<html><meta charset=gb2312><p>', gbk), null)).toContain('中文日报');
    const equiv = '<meta http-equiv="Content-Type" content="text/html; charset=big5">';
    expect(decodeText(bytes(equiv, big5), 'text/html')).toContain('中文日報');
  });
});

describe('marks and zero bytes', () => {
  const text = '<?xml version="1.0"?><t>中文日报</t>';
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  const points = Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const wide = Buffer.from(points.buffer);
  const wideBig = Buffer.from(wide).swap32();
  test.each([
    ['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], text)],
    ['UTF-16LE with mark', bytes([0xff, 0xfe], [...little])],
    ['UTF-16BE with mark', bytes([0xfe, 0xff], [...big])],
    ['UTF-16LE without', little],
    ['UTF-16BE without', big],
    ['UTF-32LE with mark', bytes([0xff, 0xfe, 0, 0], [...wide])],
    ['UTF-32BE with mark', bytes([0, 0, 0xfe, 0xff], [...wideBig])],
    ['UTF-32LE without', wide],
    ['UTF-32BE without', wideBig],
  ])('%s', (_name, document) => {
    expect(decodeText(document, 'text/xml; charset=iso-8859-1')).toBe(text);
  });
});

describe('what is declared and false', () => {
  test.each([
    [
      'UTF-8 declared as gb2312',
      bytes('<?xml version="1.0" encoding="gb2312"?><t>中文日报</t>'),
      'text/xml',
      '中文日报',
    ],
    ['UTF-8 declared as ISO-8859-1 by HTTP', bytes('<t>café</t>'), 'text/xml; charset=ISO-8859-1', 'café'],
    ['GBK that HTTP calls UTF-8', xml('gb2312', gbk), 'text/xml; charset=utf-8', '中文日报'],
    ['GBK that a server calls ISO-8859-1 by default', xml('gbk', gbk), 'text/xml; charset=ISO-8859-1', '中文日报'],
    [
      'GBK that calls itself UTF-8',
      bytes('<t>', ...Array.from({ length: 40 }, () => gbk), '</t>'),
      'text/xml; charset=utf-8',
      '中文日报',
    ],
    ['a label nobody knows', bytes('<?xml version="1.0" encoding="klingon"?><t>naïve</t>'), null, 'naïve'],
    ['a label of the object prototype', bytes('<t>naïve</t>'), 'text/xml; charset=__proto__', 'naïve'],
  ])('%s', (_name, document, contentType, text) => {
    expect(decodeText(document, contentType)).toContain(text);
  });

  test('one broken character costs one character', () => {
    const text = decodeText(bytes('<t>', '中文日报，'.repeat(20), [0xff], '晚报</t>'), 'text/xml; charset=utf-8');
    expect(text).toBe(`<t>${'中文日报，'.repeat(20)}\uFFFD晚报</t>`);
  });
});

test('nothing is declared: guessed', () => {
  const sentence = [...gbk, 0xa3, 0xac, ...gbk, 0xa1, 0xa3];
  expect(decodeText(bytes('<t>', ...Array.from({ length: 30 }, () => sentence), '</t>'), null)).toContain('中文日报，');
});

test('nothing stays nothing', () => {
  expect(decodeText(new Uint8Array(), null)).toBe('');
});
