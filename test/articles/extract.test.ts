import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/articles/extract/extract.ts';
import { maxPageLength } from '../../src/web/html.ts';
import { barePage, chinesePage, crowdedPage, englishPage, nestedPage } from './pages.ts';

const url = 'https://puffin.example/2026/02/04/ternlight';

describe('extractArticle', () => {
  it('reads an English page: metadata from JSON-LD first, blocks as paragraphs', () => {
    const article = extractArticle(englishPage, url);
    expect(article).toMatchObject({
      title: 'Ternlight 2.0 halves serving cost & latency',
      published: '2026-02-03T08:00:00.000Z',
      author: 'Ada Quill, Bo Reed',
      site: 'Puffin Labs',
      language: 'en',
    });
    const paragraphs = article?.paragraphs ?? [];
    expect(paragraphs).toContain('- Paged attention for mixed batches');
    expect(paragraphs).toContain('- An HTTP admin interface');
    expect(paragraphs).toContain('pip install ternlight\nternlight serve --pools 2');
    expect(paragraphs).toContain('low | 145 ms');
    expect(paragraphs.some((text) => text.startsWith('Puffin Labs today released Ternlight 2.0, an'))).toBe(true);
    expect(paragraphs.join()).not.toMatch(/never text|newsletter|About/);
  });

  it('reads a short Chinese page that claims to be English, with its date in plain text', () => {
    const article = extractArticle(chinesePage, 'https://haique.example/news/20260203/1.html');
    expect(article?.language).toBe('zh');
    expect(article?.published).toBe('2026-02-03T00:00:00.000Z');
    expect(article?.paragraphs.filter((text) => text.length > 40)).toHaveLength(3);
  });

  it('reads a page without <html>', () => {
    const article = extractArticle(barePage, url);
    expect(article?.title).toBe('A page of few tags');
    expect(article?.paragraphs).toHaveLength(2);
    expect(article?.published).toBe('2026-02-04T00:00:00.000Z');
  });

  it('reads a page with <html> but no <body>', () => {
    const html = barePage
      .replace('<!doctype html>', '<!doctype html><html><head>')
      .replace('</title>', '</title></head>');
    expect(extractArticle(html, url)?.paragraphs).toHaveLength(2);
  });

  it.each([
    ['nested 5000 deep', nestedPage],
    ['of 31 000 elements', crowdedPage],
    ['beyond the size cap', `<p>${'x'.repeat(maxPageLength)}</p>`],
  ])('refuses a page %s instead of working on it for minutes', (_, html) => {
    expect(extractArticle(html, url)).toBeNull();
  });

  it.each([
    '',
    'plain',
    '<',
    '<!-- <html> -->',
    '<html>',
    '<frameset><frame></frameset>',
    '<script type="application/ld+json">{broken</script>',
    '<html><body><meta content="x"><time></time></body></html>',
  ])('survives %j', (html) => {
    expect(extractArticle(html, 'https://puffin.example/')).toMatchObject({ published: null, author: null });
  });
});

it('keeps the days above the entries of a log, which part old news from new', () => {
  const entry = 'The planner reads the tide tables of every port in the north, and books berths by them. ';
  const days = ['March 4, 2026', 'February 26, 2026'];
  const sections = days.map((day) => `<h2>${day}</h2><p>${entry.repeat(4)}</p>`).join('');
  const page = (body: string) =>
    `<html lang="en"><title>Log</title><body><article><h1>Log</h1>${body}</article></body>`;
  const read = (body: string) => extractArticle(page(body), 'https://a.example/log')?.paragraphs ?? [];
  expect(read(sections).filter((text) => days.includes(text))).toEqual(days);
  const lines = [...days, '2026-01-15'].map((day) => `<div><b>${day}</b></div><p>${entry.repeat(4)}</p>`).join('');
  expect(read(lines)).toContain('2026-01-15');
  expect(read(`<h2>${days[0]}</h2><p>${entry.repeat(9)}</p>`)).not.toContain(days[0]);
});

it('leaves out the notes below a text, and their numbers in it', () => {
  const entry = 'The planner reads the tide tables of every port in the north, and books berths by them. ';
  const note = 'Tables are those of the year before.';
  const read = (notes: string) => {
    const body = `<p>${entry.repeat(7)}It is fast <a href="#fn1">[1]</a>.</p><p>${entry.repeat(2)}</p>${notes}`;
    const page = `<html lang="en"><title>Log</title><body><article><h1>Log</h1>${body}</article></body></html>`;
    return extractArticle(page, 'https://a.example/log')?.paragraphs.join('\n') ?? '';
  };
  for (const notes of [
    `<section class="footnotes"><ol><li>${note}</li></ol></section>`,
    `<h2>Footnotes</h2><ol><li>${note}</li></ol>`,
  ]) {
    expect(read(notes)).toContain('books berths');
    expect(read(notes)).not.toContain(note);
    expect(read(notes)).toContain('It is fast.');
  }
});
