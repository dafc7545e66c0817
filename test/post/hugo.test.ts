import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { wordsFor } from '../../src/language/index.ts';
import { checkPost } from '../../src/post/check.ts';
import { renderPost } from '../../src/post/render.ts';
import { oneLine } from '../../src/text/plain-text.ts';
import { dataFolder } from '../support/data.ts';
import { nastyTitles } from '../support/nasty-titles.ts';
import { editionOfItems, itemOf } from './editions.ts';

const hasHugo = spawnSync('hugo', ['version']).status === 0;
if (!hasHugo)
  console.warn('SKIPPED: no hugo on PATH, so nothing shows that the posts build. Install Hugo (apt-get install hugo).');
const seed = dataFolder('seed-blog');

/** Ten days of six items each, whose titles, labels and texts are the nasty ones. */
const editions: Edition[] = Array.from({ length: 10 }, (_, day) => {
  const titles = nastyTitles.slice(day * 6, day * 6 + 6);
  const items = titles.map((title, index) =>
    itemOf(index + 1, {
      headline: title,
      links: [`https://news.example/${day}/${index}`, `https://news.example/${day}/${index}/_x_?a=1&b={{<y>}}`],
      points: [
        {
          label: title,
          text: title,
          prompt: false,
          ordered: true,
          children: [{ text: title, ordered: false, children: [] }],
        },
        {
          label: '强调',
          text: '后**“引号”**后、**模型（V3）**发布、**重点。**内容',
          prompt: true,
          ordered: false,
          children: [],
        },
      ],
    }),
  );
  return editionOfItems(items, {
    title: titles[0] ?? '',
    note: titles,
    trends: titles.map((text) => ({ text, prompt: false })),
    watchList: titles.map((text) => ({ text, prompt: true })),
  });
});

describe.skipIf(!hasHugo)('a Hugo blog', () => {
  const blog = mkdtempSync(join(tmpdir(), 'galley-hugo-'));
  const words = wordsFor('zh-CN');

  beforeAll(() => {
    write('config.toml', 'baseURL = "https://blog.example/"\ndisableKinds = ["RSS", "sitemap"]\n');
    write(
      'layouts/_default/single.html',
      '<title>{{ .Title }}</title><time>{{ .Date }}</time><main>{{ .Content }}</main>',
    );
    write('layouts/_default/list.html', '{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}');
    editions.forEach((edition, day) => {
      write(`content/posts/day-${day}.md`, renderPost(edition, words));
    });
    if (seed) write('content/posts/seed.md', readFileSync(join(seed, 'posts/2026-02-08-ai-digest.md'), 'utf8'));
    // Throws with Hugo's own words when the site does not build.
    execFileSync('hugo', ['--quiet', '--buildFuture'], {
      cwd: blog,
      env: { ...process.env, HUGO_CACHEDIR: join(blog, 'cache') },
    });
  });

  afterAll(() => rmSync(blog, { recursive: true, force: true }));

  it.each(editions.map((edition, day) => [day, edition] as const))(
    'shows the nasty titles of day %i as they are',
    (day, edition) => {
      expect(checkPost(renderPost(edition, words), edition)).toEqual([]);
      const page = read(`day-${day}`);
      expect(page.title).toBe(oneLine(edition.title));
      expect(page.date).toBe('2026-02-08 08:00:00 +0800 +0800');
      expect(page.headings).toEqual([
        ...edition.items.map((item, index) => asWritten(`${index + 1}) ${item.headline}`)),
        words.post.trends,
        words.post.watchList,
      ]);
      edition.items.forEach((item, index) => {
        expect(page.labels[index * 2]).toBe(asWritten(item.headline));
      });
      expect(page.html).not.toMatch(/<(?:script|b|img|del|input|sup)\b|<!-- /);
      // Headlines and labels may well show stars; texts, which are Markdown, may not.
      expect(page.html.split('<hr>')[1]).not.toContain('**');
      const own = edition.items.flatMap((item) =>
        item.links.map((link) => link.replace('{{<y>}}', '%7B%7B%3Cy%3E%7D%7D')),
      );
      expect(page.links.filter((link) => !own.includes(link))).toEqual([]);
    },
  );

  it('renders emphasis next to Chinese', () => {
    const { html } = read('day-0');
    expect(html).toContain('后“<strong>引号</strong>”后、<strong>模型</strong>（V3）发布、<strong>重点</strong>。内容');
    expect(html).toContain('<strong>强调</strong>：〔<strong>待编辑</strong>〕后');
  });

  it.skipIf(seed === null)('shows the blog’s own post', () => {
    expect(read('seed').headings).toHaveLength(8);
  });

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(blog, path)), { recursive: true });
    writeFileSync(join(blog, path), content);
  }

  function read(name: string): {
    title: string;
    date: string;
    html: string;
    headings: string[];
    labels: string[];
    links: string[];
  } {
    const file = join(blog, 'public/posts', name, 'index.html');
    expect(existsSync(file)).toBe(true);
    const html = readFileSync(file, 'utf8');
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    const texts = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((node) => asWritten(node.textContent ?? ''));
    return {
      title: document.querySelector('title')?.textContent ?? '',
      date: document.querySelector('time')?.textContent ?? '',
      html,
      headings: texts('h2'),
      labels: texts('h2 ~ ul > li > strong:first-child'),
      links: [...document.querySelectorAll('a')].map((node) => node.getAttribute('href') ?? ''),
    };
  }
});

/** Undoes what Hugo's typographer does to quotation marks, dashes and dots, which is the blog's own choice. */
function asWritten(text: string): string {
  return oneLine(text)
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('…', '...')
    .replaceAll('—', '---')
    .replaceAll('–', '--');
}
