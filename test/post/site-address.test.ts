import { expect, it } from 'vitest';
import { siteAddress } from '../../src/post/site-address.ts';

const path = 'content/posts/2026-02-08-ai-digest.md';
const plain = 'baseURL = "https://me.example/"\ntitle = "x"\ntheme = "PaperMod"\n';

it.each<[string, string, string | null]>([
  ['hugo.toml', plain, '/posts/2026-02-08-ai-digest/'],
  ['hugo.toml', 'baseURL = "https://me.github.example/blog"\n', '/blog/posts/2026-02-08-ai-digest/'],
  ['config.yaml', 'baseURL: https://me.example/\nparams: {a: 1}\n', '/posts/2026-02-08-ai-digest/'],
  ['hugo.toml', `${plain}uglyURLs = true\n`, null],
  ['hugo.toml', `${plain}canonifyURLs = true\n`, null],
  ['hugo.toml', `${plain}[permalinks]\nposts = "/:year/:slug/"\n`, null],
  ['hugo.toml', `${plain}[languages.zh]\ntitle = "x"\n`, null],
  ['hugo.toml', `${plain}[frontmatter]\ndate = [":filename"]\n`, null],
  ['hugo.toml', 'title = "no base"\n', null],
  ['hugo.toml', 'not = [toml', null],
  ['config.yml', '- a list', null],
])('%s with %j', (name, text, expected) => expect(siteAddress(name, text)(path, {})).toBe(expected));

it.each<[string, Record<string, unknown>, string | null]>([
  ['content/posts/2026-02-08/index.md', {}, '/posts/2026-02-08/'],
  ['content/2026-02-08.md', {}, '/2026-02-08/'],
  ['content/posts/_index.md', {}, null],
  ['content/posts/今日.md', {}, null],
  ['content/Posts/2026-02-08.md', {}, null],
  ['site/content/posts/2026-02-08.md', {}, null],
  [path, { slug: 'other' }, null],
  [path, { URL: '/x/' }, null],
  [path, { draft: true }, null],
  [path, { draft: false, tags: ['AI'] }, '/posts/2026-02-08-ai-digest/'],
])('%s with %j', (file, frontMatter, expected) => {
  expect(siteAddress('hugo.toml', plain)(file, frontMatter)).toBe(expected);
});
