import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/articles/extract/extract.ts';

const abstract =
  'Long contexts exhaust the memory of a card before its arithmetic. We present a pager that moves the keys and values ' +
  'of sleeping requests to the memory of the host and fetches them 30 milliseconds before they are needed. On three ' +
  'traces it serves 2.1 times as many requests, and no answer changes.';
const head =
  '<title>A Pager</title><meta name="citation_title" content="A Pager"><meta name="citation_author" content="Marlow, Ines">';
const menu =
  '<div class="tools"><p>Download the file</p><p>Export the citation to a program of your choice.</p><p>Metrics: 12 downloads since yesterday morning.</p></div>';

/** How different kinds of sites show an abstract. */
const pages: readonly (readonly [name: string, html: string])[] = [
  [
    'an anthology',
    `<h2>A Pager</h2>${menu}<div class="card-body acl-abstract"><h5>Abstract</h5><span>${abstract}</span></div>`,
  ],
  ['a proceedings page', `<h1>A Pager</h1><div id="abstract" class="abstract">${abstract}</div>${menu}`],
  [
    'a preprint server',
    `<h1>A Pager</h1><div class="section abstract" id="abstract-1"><h2>Abstract</h2><p>${abstract}</p></div>${menu}`,
  ],
  [
    'a review site whose label is a word in front',
    `<meta name="citation_abstract" content="${abstract}"><h2>A Pager</h2><div class="note"><div><strong>Abstract:</strong> <span>${abstract}</span></div>${menu}</div>`,
  ],
  ['one with a label in bold', `<section class="abstract"><p><b>Abstract.</b> ${abstract}</p></section>${menu}`],
];

describe('pages that tell libraries of a paper', () => {
  it.each(pages)('%s: the abstract alone, without its label', (_, html) => {
    expect(extractArticle(`${head}${html}`, 'https://papers.example/12')?.paragraphs).toEqual([abstract]);
  });

  it('keep the paper where the page has it', () => {
    const section = `<h2>Design</h2><p>${'The pager keeps one table for each request, and a second one for each card. '.repeat(12)}</p>`;
    const html = `${head}<article><h1>A Pager</h1><div class="abstract"><h2>Abstract</h2><p>${abstract}</p></div>${section.repeat(3)}</article>`;
    const text = extractArticle(html, 'https://papers.example/12')?.paragraphs.join('\n');
    expect(text).toContain(abstract);
    expect(text).toContain('a second one for each card');
  });
});
