import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesByDay, postsFolder } from '../../src/post/day-page.ts';

const names = { template: 'content/posts/{date}-notes.md', language: 'zh-CN' };
const day = '2026-05-02';
const seen = (path: string, given = names) => pagesByDay([path], given).get(day) ?? null;

describe('a day’s page', () => {
  test.each([
    'content/posts/2026-05-02-notes.md',
    'content/posts/2026-05-02-notes/index.md',
    'content/posts/2026-05-02-notes/_index.md',
    'content/posts/2026-05-02-notes/index.zh-cn.md',
    'content/posts/2026-05-02-notes/README.md',
    'content/posts/2026-05-02-notes/2026-05-02-notes.md',
    'content/posts/2026-05-02-notes.markdown',
    'content/posts/2026-05-02-notes.mdx',
    'content/posts/2026-05-02-notes.html',
    'content/posts/2026-05-02-notes.zh-cn.md',
    'content/posts/2026-05-02-notes.zh.md',
    'content/posts/2026-05-02-notes.zh_Hans.md',
    'content/posts/2026-05-02-Notes.md',
    'content/Posts/2026-05-02-notes.MD',
    'Content/POSTS/2026-05-02-notes.md',
    'content/posts/2026_05_02_notes.md',
    'content/posts/2026/2026-05-02-notes.md',
    'content/posts/2026/05/2026-05-02-notes.md',
    'content/posts/2026-05/2026-05-02-notes/index.md',
    'content/posts/2026/05/02/notes.md',
    'content/posts/2026/05-02-notes.md',
    'content/posts/2026-05-02/notes.md',
  ])('may stand at %s', (path) => {
    expect(seen(path)).toEqual({ page: path, isLonger: false, near: [] });
  });

  test.each([
    'content/posts/2026-05-02-notes-of-a-release.md',
    'content/posts/2026-05-02-notes-of-a-release/index.md',
    'content/posts/2026/2026-05-02-notes_llama.mdx',
  ])('may bear an editor’s slug: %s', (path) => {
    expect(seen(path)).toEqual({ page: path, isLonger: true, near: [] });
  });

  test.each([
    ['another post', 'content/posts/2026-05-02-holiday.md'],
    ['a word that only begins alike', 'content/posts/2026-05-02-notesworthy.md'],
    ['a page of another digest’s folder', 'content/posts/weekly/2026-05-02-notes.md'],
    ['a translation’s folder', 'content/posts/en/2026-05-02-notes.md'],
    ['a translation by its slug', 'content/posts/2026-05-02-notes-en.md'],
    ['a part of the page’s folder', 'content/posts/2026-05-02-notes/appendix.md'],
  ])('is not %s, which is near: %s', (_, path) => {
    expect(seen(path)).toEqual({ page: null, isLonger: false, near: [path] });
  });

  test.each([
    ['a picture', 'content/posts/2026-05-02-notes/cover.png'],
    ['another language', 'content/posts/2026-05-02-notes.en.md'],
    ['another script', 'content/posts/2026-05-02-notes.zh-tw.md'],
    ['another place', 'content/pages/2026-05-02-notes.md'],
    ['another day', 'content/posts/2026-05-03-notes.md'],
    ['no day', 'content/posts/notes.md'],
  ])('is not %s: %s', (_, path) => expect(seen(path)).toBeNull());

  test.each([
    ['content/posts/{date}/index.md', 'content/posts/2026-05-02.md'],
    ['content/posts/{date}/index.md', 'content/posts/2026-05-02/index.mdx'],
    ['content/posts/{date}.md', 'content/posts/2026/05/02.md'],
    ['{date}/index.md', '2026-05-02/index.md'],
    ['content/{date}/日报.md', 'content/2026-05-02-日报/index.md'],
    ['posts/{date}-d.en.md', 'posts/2026-05-02-d/index.en.md'],
  ])('of the template %s may stand at %s', (template, path) => {
    expect(seen(path, { ...names, template })).toMatchObject({ page: path, isLonger: false });
  });

  test('of a template that is nothing but the date has no slug: any post of the day begins so', () => {
    expect(seen('content/posts/2026-05-02-holiday.md', { ...names, template: 'content/posts/{date}.md' })).toEqual({
      page: null,
      isLonger: false,
      near: ['content/posts/2026-05-02-holiday.md'],
    });
    expect(seen('posts/2026-05-02-d.md', { ...names, template: 'posts/{date}-d.en.md' })).toBeNull();
  });

  test('is the one that is called most like the template', () => {
    const paths = ['-notes-more.md', '-notes/index.md', '-notes.md', '-other.md'].map(
      (end) => `content/posts/${day}${end}`,
    );
    expect(pagesByDay(paths, names).get(day)).toEqual({
      page: `content/posts/${day}-notes.md`,
      isLonger: false,
      near: [`content/posts/${day}-notes-more.md`, `content/posts/${day}-other.md`],
    });
  });

  test('never throws, whatever files are called', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('content', 'posts', '2026-05-02', '.zh-', '.x_', 'index'));
    fc.assert(fc.property(fc.array(part), (parts) => void pagesByDay([parts.join('/')], names)));
  });
});

test.each([
  ['content/posts/{date}.md', 'content/posts'],
  ['content/{date}/index.md', 'content'],
  ['{date}/index.md', ''],
])('posts of %s lie in %j', (template, folder) => expect(postsFolder(template)).toBe(folder));
