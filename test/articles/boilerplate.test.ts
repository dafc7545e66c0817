import { describe, expect, it } from 'vitest';
import { withoutSurroundings } from '../../src/articles/boilerplate/paragraphs.ts';
import type { Paragraph } from '../../src/articles/extract/paragraphs.ts';

const prose = (text: string): Paragraph => ({ text, kind: 'prose', linked: 0 });
const kept = (paragraphs: readonly Paragraph[]): string[] => withoutSurroundings(paragraphs).map(({ text }) => text);

describe('an appeal to readers', () => {
  const appealOf = (length: number): string => 'Subscribe to our newsletter. '.padEnd(length - 1, 'x').concat('.');

  it.each([
    [29, false],
    [160, false],
    // So long a paragraph tells something beside.
    [161, true],
    [400, true],
  ])('of %i characters is kept: %s', (length, isKept) => {
    expect(kept([prose('The queue is faster.'), prose(appealOf(length))])).toHaveLength(isKept ? 2 : 1);
  });
});

describe('titles of other pages, linked', () => {
  const entry = (text: string, linked = 1): Paragraph => ({ text, kind: 'entry', linked });
  const others = ['A Queue for Two', 'Harbour Log', 'Terns at Night'];

  it('are left out where three stand together', () => {
    expect(kept([prose('Told.'), ...others.map((text) => entry(text))])).toEqual(['Told.']);
  });

  it('may be sources where they are fewer, are parted, or are not all link', () => {
    expect(kept(others.slice(0, 2).map((text) => entry(text)))).toEqual(others.slice(0, 2));
    const [first = '', second = '', third = ''] = others;
    expect(kept([entry(first), entry(second), prose('Told.'), entry(third)])).toEqual([first, second, 'Told.', third]);
    expect(kept(others.map((text) => entry(text, 0.9)))).toEqual(others);
    expect(kept(others.map((text) => entry(`${text}.`)))).toEqual(others.map((text) => `${text}.`));
  });
});
