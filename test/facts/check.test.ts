import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/edition/item.ts';
import { checkFacts } from '../../src/facts/check.ts';
import { claimsOf } from '../../src/facts/claims.ts';
import { english } from '../../src/language/en/words.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { excerpt } from '../../src/writing/excerpt/excerpt.ts';
import { haique, press, skua, story, ternlight } from '../writing/stories.ts';

function item(lines: readonly string[], headline = 'H'): Item {
  const children = lines.map((text) => ({ text, children: [], ordered: false }));
  const point = { label: '是什么', text: '', children, ordered: true, prompt: false };
  const prompt = { label: '为什么重要', text: '写 3 条', children: [], ordered: false, prompt: true };
  return {
    story: 's',
    headline,
    links: [],
    points: [point, prompt],
    written: { by: 'model', model: 'm', fallback: null },
  };
}

function verdicts(line: string, source = ternlight): string[] {
  return checkFacts([item([line])], [story(source, press)]).map(({ text, verdict }) => `${text} ${verdict}`);
}

describe('claimsOf', () => {
  it('reads headline and lines as a reader sees them, and leaves out prompts and list numbers', () => {
    const claims = claimsOf(item(['1) **提升 4 倍**，`v2.0`，4 倍', '2. 见 https://a.example/'], '延迟 145 ms'));
    expect(claims.flatMap((on) => on.claims.map(({ claim }) => [claim.kind, claim.text, claim.line]))).toEqual([
      ['number', '145 ms', '延迟 145 ms'],
      ['number', '4 倍', '提升 4 倍，v2.0，4 倍'],
      ['version', 'v2.0', '提升 4 倍，v2.0，4 倍'],
      ['url', 'https://a.example/', '见 https://a.example/'],
    ]);
  });
});

describe('labels of quotations', () => {
  const chinesePage = {
    url: 'https://two.example/a',
    title: '燕鸥发布',
    site: 'Two Rivers (Finnish Edition)',
    paragraphs: ['海雀实验室今天宣布开源推理引擎燕鸥，它在 16 张卡上把吞吐提高到 4.2 倍。'],
  };
  const read = story(ternlight, chinesePage);
  const mixed = {
    ...read,
    articles: read.articles.map((one, index) => (index === 1 ? { ...one, language: 'zh' } : one)),
  };

  it('are our own words and no claims, though the quotations behind them are', () => {
    const told = excerpt(mixed, english);
    const what = told.points[0];
    expect(what?.text).toContain('(in Chinese): “');
    expect(what?.labels).toHaveLength(1);
    const claims = checkFacts([told], [mixed]);
    expect(claims.map(({ text }) => text)).not.toContain('Chinese');
    expect(claims.filter(({ verdict }) => verdict === 'not-found')).toEqual([]);
    expect(claims.some(({ line, text }) => line.includes('(in Chinese)') && text.includes('4.2'))).toBe(true);
  });

  it('count where a writer wrote them', () => {
    const [line = { text: '' }] = excerpt(mixed, english).points;
    expect(checkFacts([item([line.text])], [mixed]).map(({ text }) => text)).toContain('Chinese');
  });
});

describe('checkFacts', () => {
  it.each([
    ['吞吐是 1.8 版的 4.2 倍', ['1.8 版 supported', '4.2 倍 supported']],
    ['在 16 张卡上延迟从 310 毫秒降到 0.145 秒', ['16 supported', '310 毫秒 supported', '0.145 秒 supported']],
    ['显存下降百分之三十，团队有 40 人', ['百分之三十 supported', '40 supported']],
    [
      'Ternlight v2.0 于 2 月 3 日发布，3 月上线',
      ['Ternlight supported', 'v2.0 supported', '2 月 3 日 supported', '3 月 supported'],
    ],
    ['2026 年 2 月 3 日发布', ['2026 年 2 月 3 日 supported']],
    ['吞吐是 4.3 倍', ['4.3 倍 not-found']],
    ['显存下降 35%', ['35% not-found']],
    ['延迟降到 145 秒', ['145 秒 not-found']],
    ['提升 30 倍', ['30 倍 not-found']],
    ['2 月 4 日发布，2025 年 2 月 3 日', ['2 月 4 日 not-found', '2025 年 2 月 3 日 not-found']],
    ['支持 v2.1', ['v2.1 not-found']],
    ['见 https://puffin.example/blog/ternlight-2/', ['https://puffin.example/blog/ternlight-2/ supported']],
    ['见 https://evil.example/win', ['https://evil.example/win not-found']],
    ['约 4 倍', ['4 倍 supported']],
    ['近 5 倍', ['5 倍 not-found']],
  ])('%s', (line, expected) => expect(verdicts(line)).toEqual(expected));

  it('gives the sentence and the page that support a claim', () => {
    const [claim] = checkFacts([item(['团队有 40 人'])], [story(ternlight, press)]);
    expect(claim).toMatchObject({ item: 0, evidence: { url: press.url, sentence: press.paragraphs?.[0] } });
    const [second] = checkFacts([item(['4.2 倍'])], [story(ternlight)]);
    expect(second?.evidence?.sentence).toBe(
      'In our tests the scheduler of Ternlight served 4.2x as many requests as version 1.8 on 16 cards.',
    );
  });

  it('says when only another story’s source has it', () => {
    const claims = checkFacts([item(['128K']), item(['128K'])], [story(ternlight), story(skua)]);
    expect(claims.map(({ item: index, verdict }) => [index, verdict])).toEqual([
      [0, 'elsewhere'],
      [1, 'supported'],
    ]);
  });

  it('rounds as an editor does, but not short numbers', () => {
    const source = {
      url: 'https://a.example/',
      title: 'T',
      paragraphs: ['It rose by 41.7% to 198.4 million, 3.6x as much.'],
    };
    expect(verdicts('增长 42%，达 1.98 亿，近 4 倍，41.6%', source)).toEqual([
      '42% supported',
      '1.98 亿 supported',
      '4 倍 not-found',
      '41.6% not-found',
    ]);
  });

  it('finds nothing to doubt in an excerpt: it only says what its sources say', () => {
    const stories = [story(ternlight, press), story(haique, skua), story(skua)];
    const claims = checkFacts(
      stories.map((read) => excerpt(read, chinese)),
      stories,
    );
    expect(claims.length).toBeGreaterThan(8);
    expect(claims.filter(({ verdict }) => verdict !== 'supported')).toEqual([]);
  });
});
