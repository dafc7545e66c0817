import { fileURLToPath } from 'node:url';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/articles/extract/extract.ts';
import type { Bullet } from '../../src/edition/item.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { excerpt } from '../../src/writing/excerpt/excerpt.ts';
import { outlook } from '../../src/writing/outlook/trends-and-watch-list.ts';
import { labelledPages } from '../bench/extract-pages.ts';
import { story } from './stories.ts';

/** From a page's HTML to the item: what stands in quotation marks stands in the article. */
const read = [...labelledPages(fileURLToPath(new URL('../articles/pages/', import.meta.url)))].map(
  ({ id, html, url }) => {
    const { title, site, paragraphs = [] } = extractArticle(html, url) ?? {};
    return { id, paragraphs, story: story({ url, title: title ?? id, site: site ?? id, paragraphs }) };
  },
);
const items = read.map((one) => excerpt(one.story, chinese));

function quotations(bullets: readonly Bullet[]): string[] {
  return bullets.flatMap(({ text, children }) => {
    const shown = text === '' ? '' : textOf(fromMarkdown(text));
    const own = [...shown.matchAll(/「([^」]+)」|“((?:[^“”]|“[^”]*”)+)”/g)].map(
      ([, first, second]) => first ?? second ?? '',
    );
    return [...own, ...quotations(children)];
  });
}

describe('an excerpt of a page', () => {
  it.each(read.map(({ id, paragraphs }, index) => ({ id, paragraphs, index })))(
    '$id quotes its article, and only that',
    ({ paragraphs, index }) => {
      const quoted = quotations(items[index]?.points ?? []);
      expect(quoted.length).toBeGreaterThan(0);
      expect(quoted.filter((text) => !paragraphs.some((paragraph) => paragraph.includes(text)))).toEqual([]);
    },
  );
});

it('the outlook of all the pages quotes them, and tells which', () => {
  const { watchList } = outlook(
    items,
    read.map((one) => one.story),
    { language: 'zh-CN', words: chinese, date: '2026-02-06' },
  );
  const told = watchList.filter(({ prompt }) => !prompt);
  expect(told).toHaveLength(3);
  for (const { text } of told) {
    const item = Number(/第 (\d+) 条/.exec(text)?.[1]);
    // What an item quotes in full is quoted again by the clause, its ends marked.
    const quoted = (quotations([{ text, children: [], ordered: false }]).at(-1) ?? '').replace(/^… | …$/g, '');
    expect(quoted).not.toBe('');
    expect(read[item - 1]?.paragraphs.some((paragraph) => paragraph.includes(quoted))).toBe(true);
  }
});
