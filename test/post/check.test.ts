import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/language/index.ts';
import { checkPost } from '../../src/post/check.ts';
import { renderPost } from '../../src/post/render.ts';
import { editionOfItems, itemOf } from './editions.ts';

const edition = editionOfItems(
  [itemOf(1), itemOf(2, { links: ['https://news.example/2', 'https://news.example/2b'] })],
  {
    trends: [{ text: '一条趋势', prompt: false }],
  },
);
const post = renderPost(edition, wordsFor('zh-CN'));

describe('checkPost', () => {
  it('is content with what Galley sets', () => {
    expect(checkPost(post, edition)).toEqual([]);
  });

  it.each([
    ['another title', '每日文摘', '每周文摘', /^The title reads/],
    ['broken front matter', 'title = "', 'title = ""', /front matter of the post cannot be read/],
    ['a date of another day', '2026-02-08T08', '2026-02-09T08', /^The date reads/],
    [
      'a date that is only text',
      'date = 2026-02-08T08:00:00+08:00',
      'date = "2026-02-08T08:00:00+08:00"',
      /^The date reads/,
    ],
    ['other tags', 'tags = ["AI"]', 'tags = ["ML"]', /^The tags read/],
    ['a draft', 'draft = false', 'draft = true', /^The draft flag reads true/],
    [
      'a heading too many',
      '\n---\n',
      '\n## 3) 多一条\n\n来源：https://news.example/1\n\n---\n',
      /3 numbered headings for 2 items/,
    ],
    ['another headline', '第 2 条', '第二条', /^Heading 2 reads/],
    [
      'a link nobody gathered',
      'https://news.example/1',
      'https://evil.example/1',
      /^Item 1 links to https:\/\/evil.example\/1, which is none of/,
    ],
    [
      'a link of another story',
      'https://news.example/1',
      'https://news.example/2',
      /^Item 1 links to https:\/\/news.example\/2, which is none of/,
    ],
    ['a repeated link', 'https://news.example/1', 'https://news.example/2', /^Items 1 and 2 both link to/],
    ['no link', 'https://news.example/1', '', /^Item 1 links to no source/],
    ['a hidden link', '一句话。', '一句[话](https://evil.example)。', /evil.example/],
    ['a link among the trends', '一条趋势', 'https://news.example/1', /linked outside any item/],
    ['a link before the items', '## 1)', 'https://news.example/1\n\n## 1)', /linked outside any item/],
    ['a shortcode', '一句话', '{{< x >}}', /Hugo would run "\{\{< x >\}\}/],
    ['a shortcode in code', '一句话', '`{{% x %}}`', /Hugo would run/],
    ['raw HTML', '一句话', '<b>一句话</b>', /raw HTML: "<b>"/],
    ['broken emphasis', '一句话', '**“一句”**话', /show its stars/],
    ['a missing last line break', '一条趋势\n', '一条趋势', /does not end in a line break/],
  ])('finds %s', (_, from, to, problem) => {
    expect(post).toContain(from);
    expect(checkPost(post.replace(from, to), edition)).toEqual(
      expect.arrayContaining([expect.stringMatching(problem)]),
    );
  });

  it('holds an edition to its own stories', () => {
    const tampered = { ...edition, stories: edition.stories.toReversed() };
    expect(checkPost(post, tampered)).toHaveLength(3);
  });
});
