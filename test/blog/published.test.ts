import { describe, expect, test } from 'vitest';
import type { Blog } from '../../src/blog/blog.ts';
import { readPublished as readRemembered } from '../../src/blog/published.ts';
import { Failure } from '../../src/failure.ts';

const template = 'content/posts/{date}-ai-digest.md';

function post(date: string, link: string): string {
  return `+++\ntitle = "日报｜${date}"\ndate = ${date}T08:00:00+08:00\n+++\n\n## 1) x\n\n来源：${link}\n`;
}

function readPublished(blog: Blog, pathTemplate: string, date: string, memoryDays: number) {
  const names = { pathTemplate, language: 'zh-CN', elsewhere: new Set<string>() };
  return readRemembered(blog, { ...names, date, memoryDays, gap: '〔待编辑〕' });
}

/** A blog made of texts; reading a text that is an error throws it. */
function blogOf(files: Readonly<Record<string, string | Error>>, read: string[] = []): Blog {
  return {
    name: 'blog',
    async readFile(path) {
      read.push(path);
      const file = files[path] ?? null;
      if (file instanceof Error) throw file;
      return file;
    },
    listFiles: () => Promise.reject(new Error('Nobody asks for the files of one folder.')),
    async listBelow(folder) {
      return Object.keys(files).filter((path) => path.toLowerCase().startsWith(`${folder}/`));
    },
  };
}

describe('published posts', () => {
  test('are those of the days before, oldest first, with what they link to', async () => {
    const read: string[] = [];
    const blog = blogOf(
      {
        'content/posts/2026-01-31-ai-digest.md': post('2026-01-31', 'https://example.org/too-old'),
        'content/posts/2026-02-01-ai-digest.md': post('2026-02-01', 'https://example.org/a'),
        'content/posts/2026-02-07-ai-digest.md': post('2026-02-07', 'https://example.org/b'),
        'content/posts/2026-02-08-ai-digest.md': post('2026-02-08', 'https://example.org/today'),
        'content/posts/2026-02-09-ai-digest.md': post('2026-02-09', 'https://example.org/tomorrow'),
        'content/posts/2026-02-05-essay.md': post('2026-02-05', 'https://example.org/other'),
      },
      read,
    );
    const { posts, unreadable } = await readPublished(blog, template, '2026-02-08', 7);
    expect(unreadable).toEqual([]);
    expect(posts).toEqual([
      {
        path: 'content/posts/2026-02-01-ai-digest.md',
        date: '2026-02-01',
        title: '日报｜2026-02-01',
        links: ['https://example.org/a'],
        items: [{ headline: 'x', links: ['https://example.org/a'], text: '来源：' }],
        watchList: [],
        publishedAt: '2026-02-01T00:00:00.000Z',
        address: null,
      },
      expect.objectContaining({ date: '2026-02-07', links: ['https://example.org/b'] }),
    ]);
    expect(read.filter((path) => path.startsWith('content/'))).toEqual([
      'content/posts/2026-02-01-ai-digest.md',
      'content/posts/2026-02-07-ai-digest.md',
    ]);
  });

  test('a post that nobody can read is told, and the others still count', async () => {
    const blog = blogOf({
      'content/posts/2026-02-05-ai-digest.md': '+++\ntitle = "no end\n+++\n',
      'content/posts/2026-02-06-ai-digest.md': new Failure('not-utf-8', 'not UTF-8'),
      'content/posts/2026-02-07-ai-digest.md': post('2026-02-07', 'https://example.org/b'),
    });
    const { posts, unreadable } = await readPublished(blog, template, '2026-02-08', 7);
    expect(posts.map(({ date }) => date)).toEqual(['2026-02-07']);
    expect(unreadable.map(({ path }) => path)).toEqual([
      'content/posts/2026-02-05-ai-digest.md',
      'content/posts/2026-02-06-ai-digest.md',
    ]);
    for (const { why } of unreadable) expect(why).not.toBe('');
  });

  test('stand under other names too, and files that only come near are told', async () => {
    const blog = blogOf({
      'content/posts/2026-02-05-ai-digest/index.md': post('2026-02-05', 'https://example.org/a'),
      'content/posts/2026-02-05-essay.md': post('2026-02-05', 'https://example.org/other'),
      'content/posts/2026/02/2026-02-06-AI-Digest.zh-cn.md': post('2026-02-06', 'https://example.org/b'),
      'content/posts/2026-02-07-ai-digest-of-a-release.markdown': post('2026-02-07', 'https://example.org/c'),
      'content/posts/2026-02-04-holiday.md': post('2026-02-04', 'https://example.org/d'),
    });
    const { posts, near } = await readPublished(blog, template, '2026-02-08', 7);
    expect(posts.map(({ date, links }) => [date, ...links])).toEqual([
      ['2026-02-05', 'https://example.org/a'],
      ['2026-02-06', 'https://example.org/b'],
      ['2026-02-07', 'https://example.org/c'],
    ]);
    expect(near).toEqual(['content/posts/2026-02-04-holiday.md']);
  });

  test('code in front matter is never run', async () => {
    const blog = blogOf({ 'content/posts/2026-02-07-ai-digest.md': '---js\n{ title: process.exit(3) }\n---\n' });
    const { posts, unreadable } = await readPublished(blog, template, '2026-02-08', 7);
    expect([posts, unreadable.length]).toEqual([[], 1]);
  });

  test('a folder for every day is looked into day by day', async () => {
    const blog = blogOf({ 'content/2026-02-07/index.md': post('2026-02-07', 'https://example.org/b') });
    const { posts } = await readPublished(blog, 'content/{date}/index.md', '2026-02-08', 3);
    expect(posts).toMatchObject([{ date: '2026-02-07', path: 'content/2026-02-07/index.md' }]);
  });

  test('a blog that cannot be reached is a failure, not an empty memory', async () => {
    const blog = blogOf({ 'content/posts/2026-02-07-ai-digest.md': new Failure('github-unavailable', 'down') });
    await expect(readPublished(blog, template, '2026-02-08', 7)).rejects.toMatchObject({
      reason: 'github-unavailable',
    });
  });

  test('a month without posts, a leap day, and the turn of a year', async () => {
    expect((await readPublished(blogOf({}), template, '2026-02-08', 30)).posts).toEqual([]);
    const leap = blogOf({ 'content/posts/2024-02-29-ai-digest.md': post('2024-02-29', 'https://example.org/l') });
    expect((await readPublished(leap, template, '2024-03-01', 1)).posts).toHaveLength(1);
    const turn = blogOf({ 'content/posts/2025-12-31-ai-digest.md': post('2025-12-31', 'https://example.org/y') });
    expect((await readPublished(turn, template, '2026-01-01', 1)).posts).toHaveLength(1);
  });

  test('know where they are on the site, where its configuration leaves no doubt', async () => {
    const addressOf = async (files: Readonly<Record<string, string | Error>>) => {
      const post07 = { 'content/posts/2026-02-07-ai-digest.md': post('2026-02-07', 'https://example.org/b') };
      const { posts } = await readPublished(blogOf({ ...files, ...post07 }), template, '2026-02-08', 7);
      return posts[0]?.address;
    };
    expect(await addressOf({ 'hugo.toml': 'baseURL = "https://me.example/blog/"' })).toBe(
      '/blog/posts/2026-02-07-ai-digest/',
    );
    expect(await addressOf({ 'config.yaml': 'baseURL: https://me.example' })).toBe('/posts/2026-02-07-ai-digest/');
    expect(await addressOf({})).toBeNull();
    expect(await addressOf({ 'hugo.toml': new Failure('not-utf-8', 'not UTF-8') })).toBeNull();
  });
});
