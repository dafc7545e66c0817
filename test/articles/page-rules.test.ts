import { describe, expect, it } from 'vitest';
import {
  applyPageRule,
  articleOf,
  type PageRule,
  pageRuleFor,
  pageRules,
} from '../../src/articles/sites/page-rules.ts';
import { type PageDocument, parsePage } from '../../src/web/html.ts';

const rule: PageRule = { host: 'heron.example', article: '.story, .story .part, .notes', remove: '.offer' };

describe('a rule for the pages of one site', () => {
  it.each([
    ['https://heron.example/1', rule],
    ['https://blog.heron.example/1', rule],
    ['https://notheron.example/1', null],
    ['https://heron.example.net/1', null],
    ['no address', null],
  ])('%s', (url, expected) => expect(pageRuleFor(url, [rule])).toBe(expected));

  it('shows the article, and takes out what is none of it', () => {
    const document = page(
      '<div class="story" style="display:none">One. <p class="part">Two.</p><p class="offer">Buy.</p></div><p class="notes">Three.</p>',
    );
    applyPageRule(document, rule);
    const parts = articleOf(document, rule.article);
    expect(parts.map(({ textContent }) => textContent)).toEqual(['One. Two.', 'Three.']);
    expect(parts[0]?.getAttribute('style')).toBeNull();
    expect(articleOf(document, undefined)).toEqual([]);
  });

  it.each(pageRules)('$host has a selector that pages understand, and stands once', ({ host, article, remove }) => {
    expect(pageRules.filter((other) => other.host === host)).toHaveLength(1);
    for (const selector of [article, remove]) if (selector) expect(page('').querySelector(selector)).toBeNull();
    expect(article ?? remove).toBeDefined();
  });
});

function page(html: string): PageDocument {
  const document = parsePage(`<html><body>${html}</body></html>`, 'https://heron.example/1');
  if (document === null) throw new Error('not parsed');
  return document;
}
