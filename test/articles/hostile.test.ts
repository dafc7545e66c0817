import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/articles/extract/extract.ts';

const url = 'https://puffin.example/x';
const sentence =
  'A hostile page has an article, too, and it may be read as long as it costs no more than any other page. ';
const article = `<article>${`<p>${sentence.repeat(2)}</p>`.repeat(5)}</article>`;
const page = (extra: string): string => `<html><head><title>T</title></head><body>${article}${extra}</body></html>`;

describe('hostile pages', () => {
  it.each([
    ['5 000 elements inside each other', page('<div>'.repeat(5_000))],
    ['100 000 siblings', page('<b>x</b>'.repeat(100_000))],
    ['10 MB of text', page('x '.repeat(5_000_000))],
    ['an element of 340 000 classes', page(`<p class="${'ad '.repeat(340_000)}">x</p>`)],
    ['10 MB of tags that never end', '<a '.repeat(3_400_000)],
  ])('%s are refused', (_, html) => expect(extractArticle(html, url)).toBeNull());

  it.each([
    [
      'an element of 100 000 attributes',
      page(`<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`),
    ],
    ['an attribute of a megabyte', page(`<p title="${'ad '.repeat(340_000)}" style="${'a:b;'.repeat(20_000)}">x</p>`)],
    [
      'entities that would grow',
      page(
        `<!DOCTYPE x [<!ENTITY a "${'z'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}">]>&b;${'&amp;'.repeat(50_000)}`,
      ),
    ],
    ['7 000 entries of links', page(`<ul>${'<li><a href="/x">Another page of ours</a></li>'.repeat(7_000)}</ul>`)],
    ['a table of 9 000 cells', page(`<table>${'<tr><td>1</td><td>2</td><td>3</td></tr>'.repeat(3_000)}</table>`)],
    ['elements that are never closed', page('<p><i><b>'.repeat(80))],
    ['a style sheet of a megabyte', page(`<style>${'.a{color:red}'.repeat(80_000)}${'{'.repeat(1_000)}</style>`)],
    [
      'JSON-LD inside itself',
      page(`<script type="application/ld+json">${'{"@graph":['.repeat(4_000)}${']}'.repeat(4_000)}</script>`),
    ],
    ['words run together', page(`<p>${'subscribe'.repeat(30_000)}</p>`)],
  ])('%s cost nothing but themselves', (_, html) => {
    expect(extractArticle(html, url)?.paragraphs.join('\n')).toContain(sentence.trim());
  });
});
