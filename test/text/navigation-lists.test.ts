import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/articles/extract/extract.ts';
import { plainText } from '../../src/text/html-to-text.ts';
import { markdownText } from '../../src/text/markdown.ts';

const prose =
  'The harbour office put its berth planner under an open licence on Monday, together with nine years of tide and ' +
  'traffic records. Two other ports run the planner already, and both say that ships wait a fifth less than before. ' +
  'The records come as one table a year, and the planner reads them without any conversion. ';
const article = `<h2 id="planner">The planner</h2><p>${prose}</p><h2 id="records">The records</h2><p>${prose}</p><p>${prose}</p>`;

/** Lists, and whether they only show the way around their page. */
const lists: readonly (readonly [name: string, isFurniture: boolean, html: string])[] = [
  [
    'a table of contents',
    true,
    '<ul><li><a href="#planner">Planner</a></li><li><a href="#records">Records</a></li></ul>',
  ],
  [
    'one with parts of parts',
    true,
    '<ol><li><a href="#planner">1. Planner</a><ul><li><a href="#how">How it works</a></li></ul></li><li><a href="#records">2. Records</a></li></ol>',
  ],
  [
    'a newsletter’s list of its parts, by whole addresses and with teasers',
    true,
    '<ul><li><a href="https://port.example/12#planner">Berths for all</a>: Tie up here.</li><li><a href="https://port.example/12#links">Also seen</a>: Odds and ends.</li><li><a href="https://port.example/12#past">Ten years ago</a>: Fog; a lost anchor; the first crane.</li></ul>',
  ],
  [
    'changes, each linked to where it is told in full',
    false,
    '<ul><li><a href="#a">Berths</a> are now planned a week ahead, which took the planner from four minutes to eleven seconds on the yearly records of the port.</li><li><a href="#b">Tides</a> are read from the gauge every minute instead of every hour, so that nothing has to be entered by hand any more.</li><li><a href="#c">Pilots</a> see the plan on their own screens, and can refuse a berth that is too shallow for the ship that they bring in.</li></ul>',
  ],
  [
    'footnotes, which lead back',
    false,
    '<ol><li>Counted from the harbour log. <a href="#r1">back</a></li><li>Without ferries. <a href="#r2">back</a></li></ol>',
  ],
  [
    'links to other pages',
    false,
    '<ul><li><a href="/a">Berths</a> of every size, for a day or a year.</li><li><a href="/b">Tides</a> are read by the minute.</li></ul>',
  ],
  [
    'tabs of a script',
    false,
    '<ul><li><a href="#/plan">Plan</a> your berth a week ahead.</li><li><a href="#!tides">Tides</a> are read by the minute.</li></ul>',
  ],
];

describe('lists that only show the way around their page', () => {
  it.each(lists)('in a feed: %s', (_, isFurniture, html) => {
    const text = plainText(`<p>Before.</p>${html}<p>After.</p>`);
    if (isFurniture) expect(text).toBe('Before.\n\nAfter.');
    else expect(text.split('\n\n').length).toBeGreaterThan(3);
  });

  it.each(lists)('on a page: %s', (_, isFurniture, html) => {
    const page = `<title>Berths</title><article><h1>Berths for all</h1>${html}${article}</article>`;
    const paragraphs = extractArticle(page, 'https://port.example/12')?.paragraphs ?? [];
    const entries = paragraphs.filter((text) => text.startsWith('- '));
    expect(paragraphs).toContain(prose.trim());
    if (isFurniture) expect(entries).toEqual([]);
    else expect(entries.length).toBeGreaterThan(1);
  });

  it('go with the label above them, which would make an aside of what follows', () => {
    const page = `<title>Berths</title><article><h1>Berths for all</h1><p>Contents</p><ul><li><a href="#planner">Planner</a></li><li><a href="#records">Records</a></li></ul><p>Ships wait less in a port that plans a week ahead.</p>${article}</article>`;
    const paragraphs = extractArticle(page, 'https://port.example/12')?.paragraphs ?? [];
    expect(paragraphs).toContain('Ships wait less in a port that plans a week ahead.');
    expect(paragraphs).not.toContain('Contents');
  });

  it('go where they are one line of links', () => {
    const page = `<title>Berths</title><article><p><a href="#planner">The planner.</a> · <a href="#records">The records.</a></p>${article}</article>`;
    expect(extractArticle(page, 'https://port.example/12')?.paragraphs.join()).not.toContain('·');
  });

  it('go in Markdown', () => {
    const markdown = '# Berths\n\n- [Planner](#planner)\n- [Records](#records)\n\nShips wait less.\n\n- one\n- two';
    expect(markdownText(markdown)).toBe('Berths\n\nShips wait less.\n\none\ntwo');
  });
});

describe('elements that a site defines for itself', () => {
  it('leave their text where it stands', () => {
    expect(plainText('<p><note-box>Ships</note-box> wait in <x-port name="a">port</x-port>.</p>')).toBe(
      'Ships wait in port.',
    );
  });
});
