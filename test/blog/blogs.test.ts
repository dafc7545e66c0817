import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Blog } from '../../src/blog/blog.ts';
import { folderBlog } from '../../src/blog/folder.ts';
import { openGitHub } from '../../src/blog/github.ts';
import { repositoryBlog } from '../../src/blog/repository.ts';
import { type LocalGitHub, startGitHub } from '../support/github.ts';

const files: Readonly<Record<string, string>> = {
  '.github/galley.yml': 'language: zh-CN\n',
  'content/posts/2026-02-07-ai-digest.md': '昨天\n',
  'content/posts/2026-02-06-ai-digest.md': '前天\n',
  'content/posts/drafts/later.md': 'later\n',
  'content/posts/今日.md': '今日🚀\n',
  'content/big.md': '长'.repeat(500_000),
};

let local: LocalGitHub;
let folder: string;
let outside: string;
const blogs: Record<string, (base?: string | null) => Promise<Blog>> = {
  'on GitHub': async (base = null) => {
    const context = { owner: 'press', repo: 'blog', apiUrl: local.url, serverUrl: local.serverUrl, runUrl: null };
    const github = await openGitHub({ env: {}, token: local.token, log: { debug: () => undefined }, context });
    return repositoryBlog(github, base);
  },
  'in a folder': async () => folderBlog(folder),
};

beforeAll(async () => {
  local = await startGitHub({ files });
  folder = await mkdtemp(join(tmpdir(), 'galley-blog-'));
  outside = await mkdtemp(join(tmpdir(), 'galley-outside-'));
  await writeFile(join(outside, 'secret.md'), 'secret');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
});
afterAll(async () => {
  await local.close();
  await rm(folder, { recursive: true });
  await rm(outside, { recursive: true });
});

describe.each(Object.keys(blogs))('a blog %s', (kind) => {
  const open = async () => (await blogs[kind]?.()) ?? folderBlog('/nowhere');

  test('gives its files as they are, also Chinese and large ones', async () => {
    const blog = await open();
    for (const [path, content] of Object.entries(files)) expect(await blog.readFile(path)).toBe(content);
  });

  test('has no files where there are none', async () => {
    const blog = await open();
    expect(await blog.readFile('content/nothing.md')).toBeNull();
    expect(await blog.readFile('content/posts')).toBeNull();
    expect(await blog.readFile('content/big.md/x.md')).toBeNull();
    expect(await blog.listFiles('nothing')).toEqual([]);
    expect(await blog.listFiles('content/big.md')).toEqual([]);
  });

  test('lists the files of one folder, sorted, without its folders', async () => {
    expect(await (await open()).listFiles('content/posts')).toEqual([
      '2026-02-06-ai-digest.md',
      '2026-02-07-ai-digest.md',
      '今日.md',
    ]);
  });

  test('lists all files below a folder, whatever the case of its name', async () => {
    const below = ['2026-02-06-ai-digest.md', '2026-02-07-ai-digest.md', 'drafts/later.md', '今日.md'];
    const blog = await open();
    expect(await blog.listBelow('Content/posts')).toEqual(below.map((name) => `content/posts/${name}`));
    expect(await blog.listBelow('nothing/here')).toEqual([]);
    expect(await blog.listBelow('content/big.md')).toEqual([]);
    expect((await blog.listBelow('')).length).toBeGreaterThanOrEqual(Object.keys(files).length);
    await expect(blog.listBelow('../x')).rejects.toMatchObject({ reason: 'outside-the-blog' });
  });

  test.each(['../secret.md', '/etc/passwd', 'content/../../x', 'a\\b', 'a//b', './a', 'a\u0000b'])(
    'gives nothing for %j',
    async (path) => {
      const blog = await open();
      await expect(blog.readFile(path)).rejects.toMatchObject({ reason: 'outside-the-blog' });
      await expect(blog.listFiles(path)).rejects.toMatchObject({ reason: 'outside-the-blog' });
    },
  );
});

describe('a blog in a folder', () => {
  test('is not left through a symbolic link', async () => {
    await symlink(outside, join(folder, 'way-out'));
    await symlink(join(outside, 'secret.md'), join(folder, 'content/secret.md'));
    const blog = folderBlog(folder);
    await expect(blog.readFile('way-out/secret.md')).rejects.toMatchObject({ reason: 'outside-the-blog' });
    await expect(blog.readFile('content/secret.md')).rejects.toMatchObject({ reason: 'outside-the-blog' });
    await expect(blog.listFiles('way-out')).rejects.toMatchObject({ reason: 'outside-the-blog' });
  });

  test('says so when a file is not UTF-8', async () => {
    await writeFile(join(folder, 'gbk.md'), Buffer.from([0xc4, 0xe3, 0xba, 0xc3]));
    await expect(folderBlog(folder).readFile('gbk.md')).rejects.toMatchObject({ reason: 'not-utf-8' });
  });
});

describe('a blog on GitHub', () => {
  const open = async (base?: string | null) => (await blogs['on GitHub']?.(base)) ?? folderBlog('/nowhere');

  test('is one commit, however long the run takes', async () => {
    const blog = await open();
    expect(await blog.readFile('content/new.md')).toBeNull();
    await local.commitAs('editor', 'main', { 'content/new.md': 'new' });
    expect(await blog.readFile('content/new.md')).toBeNull();
    expect(await (await open()).readFile('content/new.md')).toBe('new');
  });

  test('asks for nothing twice, and for no file it need not', async () => {
    const blog = await open();
    local.log.length = 0;
    await blog.listFiles('content/posts');
    await blog.readFile('content/posts/2026-02-07-ai-digest.md');
    await blog.listFiles('content/posts');
    const addresses = local.log.map(({ path }) => path);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((path) => path.includes('/git/blobs/'))).toHaveLength(1);
  });

  test('is read from the branch it is built from', async () => {
    await local.commitAs('editor', 'release', { 'only-here.md': 'x' });
    expect(await (await open('release')).readFile('only-here.md')).toBe('x');
    expect(await (await open()).readFile('only-here.md')).toBeNull();
    await expect((await open('nowhere')).readFile('a.md')).rejects.toMatchObject({ reason: 'no-base-branch' });
  });

  test('follows no symbolic link', async () => {
    await local.commitAs('editor', 'links', { 'posts/a.md': { content: '../secret', mode: '120000' } });
    const blog = await open('links');
    await expect(blog.readFile('posts/a.md')).rejects.toMatchObject({ reason: 'not-a-file' });
    expect(await blog.listFiles('posts')).toEqual([]);
  });
});
