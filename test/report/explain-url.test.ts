import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { wordsFor } from '../../src/language/index.ts';
import { explainUrl } from '../../src/report/explain-url.ts';
import { isReadable } from '../../src/report/readable-edition.ts';
import { linkTo, sampleEdition, storyOf } from '../desk/edition.ts';

const bench = [
  { ...storyOf(linkTo('https://h1.example/a', 'Host is full')), lost: 'same-host' as const, because: 'h1.example' },
  {
    ...storyOf(linkTo('https://arxiv.org/abs/2602.00009v2', 'One paper more')),
    lost: 'category-full' as const,
    because: 'paper',
  },
  { ...storyOf(linkTo('https://h2.example/b', 'Alike')), lost: 'too-similar' as const, because: 'WideEP on GB200' },
];
const edition: Edition = {
  ...sampleEdition({ bench }),
  others: {
    passed: [
      {
        title: 'Far down',
        urls: ['https://h3.example/c', 'https://h4.example/c'],
        score: 3.25,
        lost: 'below-the-cut',
        because: '',
      },
      {
        title: 'Yesterday’s',
        urls: ['https://h5.example/d'],
        score: 2,
        lost: 'told',
        because: '2026-02-07: Tern 2',
      },
    ],
    outside: [
      { url: 'https://h6.example/e', published: '2026-01-01T00:00:00.000Z' },
      { url: 'https://h7.example/f', published: null },
    ],
    outsideCut: 0,
  },
};

describe('what became of an address', () => {
  it.each([
    [
      'in the post',
      'https://blog.vllm.ai/2026/02/03/dsr1-gb200-part1.html',
      ['本文第 1 条：“vLLM：面向 GB200 的 WideEP 大规模推理优化”，得分 46.9。', '+30 来源立场: 一手来源：blog.vllm.ai'],
    ],
    [
      'the same page under another address',
      'http://www.blog.vllm.ai/2026/02/03/dsr1-gb200-part1.html?utm_source=x',
      ['本文第 1 条'],
    ],
    [
      'a page that supports a story',
      'https://www.theregister.com/2026/02/07/vllm',
      ['它是“WideEP on GB200 (Part I)”这件事的报道之一：', '本文第 1 条'],
    ],
    [
      'on the bench',
      'https://h1.example/a',
      ['在候补之中：“Host is full”，得分 46.9。没有入选的原因：同一网站已有入选 (h1.example)。', '+30 来源立场'],
    ],
    ['a paper too many', 'https://arxiv.org/pdf/2602.00009', ['同类内容已经够多 (论文)']],
    ['too much like another', 'https://h2.example/b', ['与入选的一条过于相似 (WideEP on GB200)']],
    ['below the bench', 'https://h3.example/c', ['排在候补之后：“Far down”，得分 3.3。没有入选的原因：名额已满。']],
    ['merged below the bench', 'https://h4.example/c', ['它是“Far down”这件事的报道之一：', '排在候补之后']],
    ['told before', 'https://h5.example/d', ['“Yesterday’s”', '以前讲过 (2026-02-07: Tern 2)']],
    [
      'outside the window',
      'https://h6.example/e',
      ['不在取材范围之内：发布于 2026-01-01 08:00，', '（Asia/Shanghai）。'],
    ],
    ['undated on a past day', 'https://h7.example/f', ['没有来源给出日期']],
    ['not gathered', 'https://nobody.example/', ['没有取得：没有来源给出这个网址。']],
  ])('%s', (_, url, lines) => {
    const told = explainUrl(url, edition, wordsFor('zh-CN')).join('\n').replaceAll(/ {2,}/g, ' ');
    for (const line of lines) expect(told).toContain(line);
  });

  it('shows what each quoted sentence was chosen for', () => {
    const [first = fail(), ...rest] = edition.items;
    const url = edition.stories[0]?.lead.url ?? fail();
    const quoted = [
      {
        text: 'vLLM now serves 26.2K tokens a second.',
        url,
        terms: [
          { name: 'leaning' as const, points: -0.8, reason: 'It' },
          { name: 'news' as const, points: 0.6, reason: 'now serves' },
          { name: 'position' as const, points: 1.33, reason: '3' },
          { name: 'old-entry' as const, points: -3, reason: '' },
        ],
      },
    ];
    const told = explainUrl(url, { ...edition, items: [{ ...first, quoted }, ...rest] }, wordsFor('en'));
    expect(told.slice(-5)).toEqual([
      'Quoted for −1.87 points: “vLLM now serves 26.2K tokens a second.”',
      '+1.33  place in the article, counted in sentences: 3',
      '+0.6  tells what somebody did: now serves',
      '−0.8  leans on the sentence before it: It',
      '−3  older entry of a log',
    ]);
  });

  it('in English too, and says when the edition does not know all', () => {
    const words = wordsFor('en');
    expect(explainUrl('https://h1.example/a', edition, words)[0]).toBe(
      'On the bench: “Host is full”, 46.9 points. Why not: the same site is in already (h1.example).',
    );
    const cut = { ...edition, others: { ...(edition.others ?? fail()), outsideCut: 7 } };
    expect(explainUrl('https://nobody.example/', cut, words)[1]).toContain('leaves out 7 links');
    expect(explainUrl('https://nobody.example/', cut, words).join()).not.toMatch(/undefined|NaN/);
  });

  it('does not say that nobody brought it when the edition kept nothing to tell by', () => {
    const { others: _, ...bare } = edition;
    expect(explainUrl('https://nobody.example/', bare, wordsFor('en'))).toEqual([
      expect.stringContaining('whether any source brought it is not known'),
    ]);
  });

  it('never lets gathered text speak to the runner', () => {
    const story = storyOf(linkTo('https://h8.example/g', '::error::x\n::set-output name=y::z'));
    const told = explainUrl(
      'https://h8.example/g',
      { ...edition, bench: [{ ...story, lost: 'below-the-cut', because: '' }] },
      wordsFor('en'),
    );
    for (const line of told) expect(line).not.toMatch(/^::|[\n\r]/);
  });
});

describe('isReadable', () => {
  const [first] = edition.stories;
  it.each<[string, unknown, boolean]>([
    ['an edition', JSON.parse(JSON.stringify(edition)), true],
    ['one that kept no others', { ...edition, others: undefined }, true],
    ['of another version', { ...edition, version: 2 }, false],
    ['without a window', { ...edition, window: undefined }, false],
    ['with a story missing', { ...edition, stories: [null] }, false],
    ['with a term nobody knows', { ...edition, stories: [{ ...first, terms: [{ name: 'luck', points: 1 }] }] }, false],
    ['with a reason nobody knows', { ...edition, bench: [{ ...first, lost: 'luck', because: '' }] }, false],
    ['a list', [], false],
    ['nothing', null, false],
  ])('%s', (_, value, expected) => expect(isReadable(value)).toBe(expected));
});

describe('npm run explain', () => {
  const script = fileURLToPath(new URL('../../src/commands/explain.ts', import.meta.url));
  const explain = (...args: string[]): Promise<{ code: number; out: string }> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...args], (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out: out + err });
      });
    });

  it('answers from the file alone, and lists everything that is wrong with the options', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-explain-'));
    const file = join(folder, 'edition.json');
    writeFileSync(file, `\uFEFF${JSON.stringify(edition)}`);
    writeFileSync(join(folder, 'other.json'), '{"version":2}');
    try {
      const [answer, wrong, absent] = await Promise.all([
        explain('--edition', file, '--url', 'https://h5.example/d', '--url', 'https://h3.example/c'),
        explain('--edition', join(folder, 'other.json'), '--url', 'ftp://h', '--url', 'nonsense'),
        explain(),
      ]);
      expect(answer.code).toBe(0);
      expect(answer.out).toMatch(
        /^https:\/\/h5\.example\/d\n排在候补之后.*2026-02-07.*\n\nhttps:\/\/h3\.example\/c\n排在候补之后/,
      );
      expect(wrong.code).toBe(1);
      expect(wrong.out).toContain('--url: ftp://h is no http(s) address.');
      expect(wrong.out).toContain('--url: nonsense is no http(s) address.');
      expect(wrong.out).toContain('other.json is no edition of this version of Galley, or damaged.');
      expect(absent.code).toBe(1);
      expect(absent.out).toMatch(/--url: missing[\s\S]*--edition: missing/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function fail(): never {
  throw new Error('missing');
}
