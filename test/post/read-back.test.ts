import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { parseFrontMatter } from '../../src/post/front-matter.ts';
import { plainText } from '../../src/post/markdown.ts';
import { readBack } from '../../src/post/read-back.ts';
import { renderPost } from '../../src/post/render.ts';
import { dataFolder } from '../support/data.ts';
import { editionOfItems, itemOf } from './editions.ts';

const gap = plainText(chinese.prompt.mark);

const headlines = (body: string): string[] => readBack(body, gap).items.map(({ headline }) => headline);

describe('a post read back', () => {
  it('gives what was set: headlines, links, points and the watch list, without the gaps', () => {
    const items = [
      itemOf(1, { headline: 'Tern 2.4：把 `KV` 缓存减半', links: ['https://a.example/1', 'https://b.example/2'] }),
      itemOf(2, {
        points: [
          { label: '是什么', text: '**一句**话。', prompt: false, children: [], ordered: false },
          { label: '为什么重要', text: '请补写。', prompt: true, children: [], ordered: false },
        ],
      }),
    ];
    const watchList = [
      { text: '**Tern 2.6**：旧布局何时移除', prompt: false },
      { text: '接下来值得盯住什么？', prompt: true },
    ];
    const { body } = parseFrontMatter(renderPost(editionOfItems(items, { watchList }), chinese));
    expect(readBack(body, gap)).toEqual({
      items: [
        {
          headline: 'Tern 2.4：把 `KV` 缓存减半',
          links: ['https://a.example/1', 'https://b.example/2'],
          text: expect.stringContaining('是什么：一句话。'),
        },
        { headline: '第 2 条', links: ['https://news.example/2'], text: expect.stringContaining('是什么：一句话。') },
      ],
      watchList: [{ subject: 'Tern 2.6', text: 'Tern 2.6：旧布局何时移除' }],
    });
    expect(readBack(body, gap).items[1]?.text).not.toContain('请补写');
  });

  it.each<[string, string, string[]]>([
    ['full-width brackets', '## 1）甲\n\n## 2）乙\n', ['甲', '乙']],
    ['another numbering', '## 1. 甲\n\n## 2、乙\n', ['甲', '乙']],
    ['a level below sections', '## 核心技术突破\n\n### 1. 甲\n\n#### 核心要点：\n\nx\n\n### 2. 乙\n', ['甲', '乙']],
    ['no numbers', '## 🚀 甲发布新模型\n\nx\n\n## 今日趋势总结\n\n1. y\n', ['🚀 甲发布新模型']],
    ['an item that an editor put in between', '## 1) 甲\n\n## 我加的一条\n\n## 2) 乙\n', ['甲', '我加的一条', '乙']],
    ['references at the end', '## 1) 甲\n\n## 参考链接\n\n- https://a.example/\n', ['甲']],
    ['a numbered headline about watching', '## 1) 值得关注的甲\n\nx\n', ['值得关注的甲']],
    ['nothing', '', []],
  ])('with %s', (_, body, expected) => expect(headlines(body)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ['strong beginnings', '1. **甲 2.0**：何时\n2. **乙**：是否\n', ['甲 2.0', '乙']],
    ['brackets after the numbers', '1) 甲的发布：何时\n2) 乙\n', ['甲的发布', '乙']],
    ['bullets', '- 甲\n- 乙\n', ['甲', '乙']],
    ['paragraphs of their own', '1、**甲**：是否\n\n2、**乙**：是否\n', ['甲', '乙']],
  ])('reads a watch list of %s', (_, list, expected) => {
    for (const heading of [
      '我接下来会关注什么（3 条）',
      '🔍 我接下来会关注',
      '下一步关注',
      'What I will be watching (3)',
    ]) {
      const { watchList } = readBack(`## 1) x\n\n---\n\n## ${heading}\n\n${list}`, gap);
      expect(watchList.map(({ subject }) => subject)).toEqual(expected);
    }
  });

  it('takes a figure that a headline begins with for no number of its own', () => {
    expect(headlines('## 1. Tern\n\n## 3.5 万张卡\n\n## 2．Heron')).toEqual(['Tern', '3.5 万张卡', 'Heron']);
  });

  it.each(['What I will be watching (3)', 'Watching next', 'What to watch'])(
    'reads the watch list under %s',
    (title) => {
      expect(readBack(`## ${title}\n\n- Tern 3: prices\n`, gap)).toEqual({
        items: [],
        watchList: [{ subject: 'Tern 3', text: 'Tern 3: prices' }],
      });
    },
  );

  it('never throws, and never finds a link that is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, text) => {
        const { items } = readBack(`## 1) ${title}\n\n${text}\n`, gap);
        if (items.some(({ links }) => links.length > 0)) expect(`${title}${text}`).toContain('://');
      }),
    );
  });
});

const folder = dataFolder('seed-blog');

describe.skipIf(folder === null)('the posts of a blog that people and scripts wrote for months', () => {
  it('are read in all their forms', () => {
    const facts = JSON.parse(readFileSync(join(folder ?? '', 'stats.json'), 'utf8')) as {
      file: string;
      n_items: number;
      headings: string[];
    }[];
    expect(readdirSync(join(folder ?? '', 'posts')).length).toBeGreaterThan(80);
    const wrong = facts.flatMap(({ file, n_items: expected, headings }) => {
      const { body } = parseFrontMatter(readFileSync(join(folder ?? '', 'posts', file), 'utf8'));
      const { items, watchList } = readBack(body, gap);
      const watches = headings.some((heading) => heading.includes('关注'));
      // Unnumbered headings are counted otherwise there.
      const found = expected === 0 || Math.abs(items.length - expected) <= 1;
      return found && (!watches || watchList.length > 0) ? [] : [`${file}: ${items.length} of ${expected} items`];
    });
    expect(wrong).toEqual([]);
  });
});
