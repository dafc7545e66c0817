import { deflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { extractPdf } from '../../src/articles/pdf.ts';
import { pdfParagraphs } from '../../src/articles/pdf-paragraphs.ts';
import { isModestPdf } from '../../src/articles/pdf-size.ts';
import { assemble, makePdf } from './make-pdf.ts';

const { signal } = new AbortController();
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
    expect(await extractPdf(Buffer.from(report), signal)).toEqual({
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
  ])('finds none in %s', async (_, bytes) => expect((await extractPdf(bytes, signal))?.paragraphs ?? []).toEqual([]));
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
