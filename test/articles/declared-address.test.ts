import { describe, expect, it } from 'vitest';
import { declaredAddresses } from '../../src/articles/extract/declared-address.ts';

const url = 'https://lab.example/blog/a-post?view=1';
const head = (...tags: string[]): string =>
  `<!doctype html><html><head>${tags.join('')}</head><body><p>Text</p></body>`;
const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
const graph = (content: string): string => `<meta property="og:url" content="${content}">`;

describe('declaredAddresses', () => {
  it.each<[string, string, string[]]>([
    ['nothing', head('<title>x</title>'), []],
    [
      'rel=canonical before og:url',
      head(graph('/b'), canonical('/a')),
      ['https://lab.example/a', 'https://lab.example/b'],
    ],
    ['an escaped address', head(canonical('/a?x=1&amp;y=2')), ['https://lab.example/a?x=1&y=2']],
    ['an address below a base', head('<base href="/docs/">', canonical('a')), ['https://lab.example/docs/a']],
    ['the same one twice', head(canonical('/a'), canonical('/a')), ['https://lab.example/a']],
    ['two that contradict each other', head(canonical('/a'), canonical('/b'), graph('/c')), ['https://lab.example/c']],
    ['empty and foreign ones', head(canonical(' '), graph('javascript:alert(1)')), []],
    ['one in the body', `${head()}<body>${canonical('/elsewhere')}</body>`, []],
    ['a page that ends within its head', `<head>${canonical('/a')}<link rel="canon`, ['https://lab.example/a']],
    ['capital letters', '<HEAD><LINK REL="Canonical" HREF="/A"></HEAD>', ['https://lab.example/A']],
  ])('reads %s', (_, html, expected) => {
    expect(declaredAddresses(html, url)).toEqual(expected);
  });
});
