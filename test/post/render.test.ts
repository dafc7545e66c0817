import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/language/index.ts';
import { checkPost } from '../../src/post/check.ts';
import { parseFrontMatter } from '../../src/post/front-matter.ts';
import { renderPost } from '../../src/post/render.ts';
import { oneLine } from '../../src/text/plain-text.ts';
import { dataFolder } from '../support/data.ts';
import { nastyTitles } from '../support/nasty-titles.ts';
import { editionOf, editionOfItems, itemOf } from './editions.ts';
import { seedEdition } from './seed-edition.ts';

const chinese = wordsFor('zh-CN');
const seed = dataFolder('seed-blog');

describe('renderPost', () => {
  it.skipIf(seed === null)('sets the blog’s own post byte for byte', () => {
    const text = readFileSync(join(seed ?? '', 'posts/2026-02-08-ai-digest.md'), 'utf8');
    const edition = seedEdition(text);
    expect(edition.items).toHaveLength(6);
    expect(renderPost(edition, chinese)).toBe(text);
  });

  it('has the default form', () => {
    const bullet = (text: string) => ({ text, children: [], ordered: false });
    const edition = editionOfItems(
      [
        itemOf(1, {
          links: ['https://a.example/1', 'https://a.example/2', 'https://a.example/1'],
          points: [
            { ...bullet('一句。'), label: '是什么', prompt: false },
            {
              ...bullet(''),
              label: '落地建议',
              prompt: false,
              children: [
                {
                  text: '三步：',
                  ordered: true,
                  children: [bullet('甲'), { ...bullet('乙'), children: [bullet('丙')] }],
                },
              ],
            },
            { ...bullet(chinese.prompt.why), label: '为什么重要', prompt: true },
          ],
        }),
        itemOf(2, { points: [] }),
      ],
      {
        note: ['第一句。', '第二句。'],
        trends: [{ text: '**趋势**：一', prompt: false }],
        watchList: [{ text: '写三条。', prompt: true }],
      },
    );
    expect(renderPost(edition, chinese).split('+++\n\n')[1]).toBe(
      [
        '> 说明：第一句。第二句。',
        '',
        '## 1) 第 1 条',
        '',
        '来源：',
        '- https://a.example/1',
        '- https://a.example/2',
        '',
        '要点（技术分析）：',
        '- **是什么**：一句。',
        '- **落地建议**：',
        '  - 三步：',
        '    1) 甲',
        '    2) 乙',
        '       - 丙',
        '- **为什么重要**：〔**待编辑**〕它改变了什么，对谁重要？请对照来源写一两句。',
        '',
        '## 2) 第 2 条',
        '',
        '来源：https://news.example/2',
        '',
        '---',
        '',
        '## 今日趋势总结（3-6 条）',
        '',
        '1. **趋势**：一',
        '',
        '## 我接下来会关注什么（3 条）',
        '',
        '1. 〔**待编辑**〕写三条。',
        '',
      ].join('\n'),
    );
    expect(checkPost(renderPost(edition, chinese), edition)).toEqual([]);
  });

  it('speaks English', () => {
    const edition = editionOfItems([itemOf(1, { headline: 'News', points: [] })], { note: ['One.', 'Two.'] });
    expect(renderPost(edition, wordsFor('en')).split('+++\n\n')[1]).toBe(
      '> Note: One. Two.\n\n## 1) News\n\nSources: https://news.example/1\n',
    );
  });

  it('names the host where a headline shows nothing', () => {
    expect(renderPost(editionOfItems([itemOf(1, { headline: '\u200b\u0000' })]), chinese)).toContain(
      '## 1) news.example\n',
    );
  });

  it('prints no address but http(s)', () => {
    const post = renderPost(
      editionOfItems([itemOf(1, { links: ['javascript:alert(1)', 'https://a.example/{{<x>}}'] })]),
      chinese,
    );
    expect(post).toContain('来源：https://a.example/%7B%7B%3Cx%3E%7D%7D\n');
    expect(post).not.toContain('javascript');
  });
});

describe('nasty titles', () => {
  it('are sixty', () => {
    expect(new Set(nastyTitles).size).toBe(60);
  });

  it.each(nastyTitles)('%j as blog title, headline, label and text', (title) => {
    const point = {
      label: title,
      text: title,
      prompt: false,
      children: [{ text: title, children: [], ordered: false }],
      ordered: true,
    };
    const edition = editionOfItems([itemOf(1, { headline: title, points: [point] }), itemOf(2)], {
      title,
      tags: [title],
      note: [title],
      trends: [{ text: title, prompt: false }],
      watchList: [{ text: title, prompt: true }],
    });
    const post = renderPost(edition, chinese);
    expect(parseFrontMatter(post).data.title).toBe(oneLine(title));
    expect(checkPost(post, edition)).toEqual([]);
    expect(post.split('\n').filter((line) => line.startsWith('::') || line.startsWith('##['))).toEqual([]);
  });
});

describe('empty parts', () => {
  it('leave no trace', () => {
    expect(renderPost(editionOf(), chinese)).toMatch(/\ndraft = false\n\+\+\+\n$/);
  });
});

describe('lines that tie an item to earlier posts', () => {
  const post = { date: '2026-02-05', path: 'content/posts/2026-02-05-ai-digest.md' };
  const followUp = {
    ...post,
    address: '/posts/2026-02-05-ai-digest/',
    headline: 'Tern *2.3*',
    why: 'version',
    what: '2.4',
  } as const;
  const watch = {
    ...post,
    address: null,
    number: 2,
    subject: 'Tern *的* 调度器',
    text: 'x',
    state: 'happened',
    story: 'story-1',
  } as const;
  const edition = editionOfItems([itemOf(1), itemOf(2)]);
  const tied = {
    ...edition,
    stories: edition.stories.map((story, index) => (index === 0 ? { ...story, followUp } : story)),
    watched: [watch, { ...watch, number: 3, state: 'open' as const, story: null }],
  };

  it('stand between the sources and the points of that item alone, linked where the address is known', () => {
    const text = renderPost(tied, chinese);
    expect(text).toContain(`来源：https://news.example/1

追踪：[2026-02-05](/posts/2026-02-05-ai-digest/) 讲过《Tern \\*2.3\\*》；新进展：新版本 2.4。

追踪：2026-02-05 的关注清单第 2 条“Tern \\*的\\* 调度器”有了下文。

要点（技术分析）：`);
    expect(text.match(/追踪：/g)).toHaveLength(2);
    expect(checkPost(text, tied)).toEqual([]);
    expect(renderPost(tied, wordsFor('en'))).toContain(
      'Follow-up: [2026-02-05](/posts/2026-02-05-ai-digest/) had “Tern',
    );
  });

  it('change nothing in an ordinary item', () => {
    expect(renderPost({ ...edition, watched: [] }, chinese)).toBe(renderPost(edition, chinese));
  });
});
