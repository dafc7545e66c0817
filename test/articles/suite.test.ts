import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/articles/extract/extract.ts';
import { labelledPages } from '../bench/extract-pages.ts';
import { agreementOf } from '../bench/token-agreement.ts';

/** Pages made up in the manner of real sites: `source.html` as the site sends it, `expected.html` what a person reads. */
const folder = fileURLToPath(new URL('pages/', import.meta.url));
const pages = [...labelledPages(folder)];

describe('pages in the manner of real sites', () => {
  it('are all there', () => expect(pages.map(({ id }) => id)).toEqual(readdirSync(folder).sort()));

  it.each(pages)('$id: all of the article, and next to nothing else', ({ url, html, expected }) => {
    const text = extractArticle(html, url)?.paragraphs.join('\n') ?? '';
    const { precision, recall } = agreementOf(text, expected);
    expect(recall).toBe(1);
    expect(precision).toBeGreaterThan(0.97);
    expect(text).not.toMatch(/ignore all|忽略以上|must state|cookie|subscribe|newsletter|©|相关阅读/i);
  });
});

function read(id: string) {
  const page = pages.find((one) => one.id === id);
  const article = page && extractArticle(page.html, page.url);
  if (!article) throw new Error(`no page ${id}`);
  return article;
}

describe('what a page is made of', () => {
  it('keeps code by the line, tables by the row, and powers as powers', () => {
    const { paragraphs } = read('docs');
    expect(paragraphs).toContain('max_batch = 64\nmax_tokens = 8192\njoin_after = "step"');
    expect(paragraphs).toContain('max_tokens | 8192 | Tokens in one batch, prompts included.');
    expect(paragraphs.join()).toContain('With 2^14 tokens of context');
    expect(paragraphs).toContain('Memory');
  });

  it('drops the number of a footnote from its sentence', () => {
    expect(read('blog').paragraphs.join()).toContain('A minimum residence of two seconds cured that.');
  });

  it('reads an abstract page as its abstract and the authors’ comment', () => {
    const paper = read('arxiv-abstract');
    expect(paper).toMatchObject({
      title: 'Paging Keys and Values Without Waiting',
      published: '2026-02-02T00:00:00.000Z',
      author: 'Marlow, Ines',
    });
    expect(paper.paragraphs).toHaveLength(2);
    expect(paper.paragraphs[0]).toMatch(/^Long contexts exhaust/);
  });

  it('takes the text that a page without text tells search engines, by the paragraph', () => {
    expect(read('app-shell').paragraphs).toHaveLength(3);
  });
});
