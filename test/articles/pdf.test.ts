import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { pdfParagraphs } from '../../src/articles/pdf/paragraphs.ts';
import { extractPdf } from '../../src/articles/pdf/pdf.ts';
import { isModestPdf } from '../../src/articles/pdf/unpacked-size.ts';
import { assemble, makePdf } from './make-pdf.ts';

const report = makePdf(
  [
    [
      'Tidemill Report 2026',
      '',
      'Keys and values may leave the accelera-',
      'tor since this winter. The cost is 3% of',
      'the throughput.',
      '',
      'A second paragraph (with brackets).',
      '',
      '1',
    ],
    ['Tidemill Report 2026', '', 'The third page follows.', '', '2'],
    ['Tidemill Report 2026', '', 'All traces are open.', '', '3'],
  ],
  '/Title (Paging without waiting) /Author (Ines Marlow)',
);

describe('extractPdf', () => {
  it('reads the text by the paragraph, without the pages’ heads and numbers, and says nothing aloud', async () => {
    const log = vi.spyOn(console, 'log');
    const warn = vi.spyOn(console, 'warn');
    expect(await extractPdf(Buffer.from(report))).toEqual({
      title: 'Paging without waiting',
      author: 'Ines Marlow',
      published: null,
      site: null,
      language: 'en',
      paragraphs: [
        'Keys and values may leave the accelerator since this winter. The cost is 3% of the throughput.',
        'A second paragraph (with brackets).',
        'The third page follows.',
        'All traces are open.',
      ],
    });
    expect([...log.mock.calls, ...warn.mock.calls]).toEqual([]);
  });

  it.each([
    ['no PDF', new TextEncoder().encode('<html>')],
    ['cut off', report.slice(0, 700)],
    ['nothing', new Uint8Array()],
  ])('finds none in %s', async (_, bytes) => expect((await extractPdf(bytes))?.paragraphs ?? []).toEqual([]));
});

describe('isModestPdf', () => {
  const zeros = deflateSync(Buffer.alloc(60_000_000));
  const stream = (content: Uint8Array, dictionary: string) => assemble([{ content, dictionary }]);

  it.each<[string, Uint8Array, boolean]>([
    ['a report', report, true],
    ['a stream that unpacks to 60 MB', stream(zeros, '/Filter /FlateDecode'), false],
    ['a stream packed twice', stream(deflateSync(zeros), '/Filter [/FlateDecode /FlateDecode]'), false],
    ['a large picture', stream(zeros, '/Subtype /Image /Filter /FlateDecode'), true],
    ['a locked file', stream(Buffer.from('x'), '/Encrypt 9 0 R'), false],
  ])('%s: %s', (_, bytes, isModest) => expect(isModestPdf(bytes)).toBe(isModest));
});

it('runs lines together only within a paragraph', () => {
  const line = (text: string, top: number, height = 10) => ({ text, top, height });
  const page = [
    line('1 Options . . . . . . . . 4', 720),
    line('A heading', 700, 16),
    line('The text be-', 680),
    line('gins here and', 668),
    line('ends.', 656),
    line('• an entry', 644),
    line('海雀实验室', 600),
    line('发布报告', 588),
  ];
  expect(pdfParagraphs([page])).toEqual([
    'A heading',
    'The text begins here and ends.',
    '• an entry',
    '海雀实验室发布报告',
  ]);
});

describe('a paper in two columns', () => {
  const left = [
    'Abstract',
    'We present a pager that keeps rarely used ex-',
    'perts in the memory of the host. On state-of-the-',
    'art models it serves twice as many requests. It is open',
    'to all, and it needs no training of any kind.',
  ];
  const right = [
    '1 Introduction',
    'A token meets only a few of the many experts of a',
    'model, and all of them must be at hand. The state-of-the-art',
    'is to move whole layers, which stalls the card. We found',
    'that the layer before tells which one comes next.',
  ];
  const paragraphs = [
    'Abstract',
    'We present a pager that keeps rarely used experts in the memory of the host. On state-of-the-art models it serves twice as many requests. It is open to all, and it needs no training of any kind.',
    '1 Introduction',
    'A token meets only a few of the many experts of a model, and all of them must be at hand. The state-of-the-art is to move whole layers, which stalls the card. We found that the layer before tells which one comes next.',
  ];
  const show = (line: string, x: number, at: number): string => `BT /F1 8 Tf ${x} ${700 - 10 * at} Td (${line}) Tj ET`;
  const columns = [...left.map((line, at) => show(line, 60, at)), ...right.map((line, at) => show(line, 330, at))];
  const rows = left.flatMap((line, at) => [show(line, 60, at), show(right[at] ?? '', 330, at)]);

  it.each([
    ['one after the other', columns],
    ['row by row', rows],
  ])('is read by the column when the file has them %s', async (_, shown) => {
    const bytes = assemble([{ content: Buffer.from(shown.join('\n')), dictionary: '' }]);
    expect((await extractPdf(bytes))?.paragraphs).toEqual(paragraphs);
  });

  it('stays a table where the lines are short', async () => {
    const cells = ['Card', 'Rate', 'Small', '6', 'Large', '18', 'Two', '31'];
    const shown = cells.map((cell, at) => show(cell, at % 2 === 0 ? 60 : 330, Math.floor(at / 2)));
    const bytes = assemble([{ content: Buffer.from(shown.join('\n')), dictionary: '' }]);
    expect((await extractPdf(bytes))?.paragraphs).toEqual(['Card Rate Small 6 Large 18 Two 31']);
  });
});

it('keeps the hyphen that belongs to a word, and drops the one of the line’s end', () => {
  const page = [
    'The long-term plan needs a long-',
    'term berth, a har-',
    'bour, and low-',
    'rank tides.',
    'Eﬃcient ﬁles.',
  ].map((text, at) => ({ text, top: 700 - 10 * at, height: 8 }));
  expect(pdfParagraphs([page])).toEqual([
    'The long-term plan needs a long-term berth, a harbour, and lowrank tides. Efficient files.',
  ]);
});
