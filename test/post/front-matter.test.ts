import fc from 'fast-check';
import { TomlDate } from 'smol-toml';
import { afterEach, describe, expect, it } from 'vitest';
import { parseFrontMatter, writeFrontMatter } from '../../src/post/front-matter.ts';
import { oneLine } from '../../src/text/plain-text.ts';
import { nastyTitles } from '../support/nasty-titles.ts';
import { editionOf } from './editions.ts';

declare global {
  var ran: boolean | undefined;
}

describe('writeFrontMatter', () => {
  it('has the blog’s own form', () => {
    const edition = editionOf({ title: '每日 "AI" \\ 文摘', tags: ['AI', '日报'], categories: [], draft: true });
    expect(writeFrontMatter(edition)).toBe(
      '+++\ntitle = "每日 \\"AI\\" \\\\ 文摘"\ndate = 2026-02-08T08:00:00+08:00\ntags = ["AI", "日报"]\ncategories = []\ndraft = true\n+++\n',
    );
  });

  it('brings every title back as one line', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...nastyTitles),
    );
    fc.assert(
      fc.property(texts, texts, (title, tag) => {
        const { data, format } = parseFrontMatter(writeFrontMatter(editionOf({ title, tags: [tag] })));
        expect(data.title).toBe(oneLine(title));
        expect(data.tags).toEqual([oneLine(tag)]);
        expect(format).toBe('toml');
      }),
    );
  });

  it('keeps the offset of the date', () => {
    const { data } = parseFrontMatter(writeFrontMatter(editionOf()));
    expect(data.date).toBeInstanceOf(TomlDate);
    expect((data.date as TomlDate).toISOString()).toBe('2026-02-08T08:00:00.000+08:00');
  });

  it.each(['2026-02-08', '2026-02-08T08:00:00', '2026-02-08T08:00:00+08:00\ndraft = true'])(
    'refuses %j as a time',
    (publishedAt) => {
      expect(() => writeFrontMatter(editionOf({ publishedAt }))).toThrow(/date-time with offset/);
    },
  );
});

describe('parseFrontMatter', () => {
  afterEach(() => {
    globalThis.ran = undefined;
  });

  it.each([
    ['+++\ntitle = "a"\n+++\n\nText\n', { title: 'a' }, '\nText\n', 'toml'],
    ['\ufeff+++\r\ntitle = "a"\r\n+++\r\n\r\nText\r\n', { title: 'a' }, '\nText\n', 'toml'],
    ['+++\ntitle = "a +++ b"\n+++\n', { title: 'a +++ b' }, '', 'toml'],
    ["+++\ntitle = '''\n a +++\n'''\n+++\nText", { title: ' a +++\n' }, 'Text', 'toml'],
    ['+++\n+++\nText', {}, 'Text', 'toml'],
    [
      '---\ntitle: "a --- b"\ndate: 2026-02-08T08:00:00+08:00\n---\nText',
      { title: 'a --- b', date: '2026-02-08T08:00:00+08:00' },
      'Text',
      'yaml',
    ],
    ['---\n# nothing\n---\nText', {}, 'Text', 'yaml'],
    ['No front matter\n', {}, 'No front matter\n', 'none'],
    ['-----\nText', {}, '-----\nText', 'none'],
    ['--- a dash, then prose\n---\n', {}, '--- a dash, then prose\n---\n', 'none'],
    ['', {}, '', 'none'],
  ])('%j', (text, data, body, format) => {
    expect(parseFrontMatter(text)).toEqual({ data, body, format });
  });

  it.each([
    '---js\n{ title: (globalThis.ran = true, "x") }\n---\n',
    '+++js\n{ title: (globalThis.ran = true, "x") }\n+++\n',
    '---javascript\nglobalThis.ran = true\n---\n',
    '--- JS \nglobalThis.ran = true\n---\n',
    '---coffee\nglobalThis.ran = true\n---\n',
    '---cson\nran: true\n---\n',
    '---json\n{"title": "x"}\n---\n',
    '---constructor\nx\n---\n',
    '---valueOf\nx\n---\n',
    '---\n!!js/function "function () { globalThis.ran = true }"\n---\n',
  ])('refuses %j, the second time too, and runs nothing', (text) => {
    for (const _ of [1, 2]) expect(() => parseFrontMatter(text)).toThrow(/front matter of the post cannot be read/);
    expect(globalThis.ran).toBeUndefined();
  });

  it.each([
    ['+++\ntitle = "unclosed string\n+++\n', /Invalid TOML/],
    ['+++\ntitle = "a"\ntitle = "b"\n+++\n', /Invalid TOML/],
    ['+++\ntitle = "a"\n', /the line \+\+\+ that closes it is missing/],
    ['---\ntitle: [a\n---\n', /Flow sequence/],
    ['---\njust text\n---\n', /no list of fields/],
    ['---\n- a\n---\n', /no list of fields/],
    // Hugo, too, closes at the first line that begins so, whatever string it is in.
    ["+++\ntitle = '''\n+++\n'''\n+++\n", /Invalid TOML/],
  ])('says what is broken in %j, each time', (text, problem) => {
    for (const _ of [1, 2]) expect(() => parseFrontMatter(text)).toThrow(problem);
  });

  it('hands out a fresh object each time', () => {
    const text = '---\ntags: [a]\n---\n';
    parseFrontMatter(text).data.tags = 'changed';
    expect(parseFrontMatter(text).data.tags).toEqual(['a']);
  });
});
