import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';

/** A post as a reader of the blog gets it. */
export interface HugoPage {
  /** The page's own title. */
  readonly title: string;
  /** HTML of the post. */
  readonly html: string;
  /** Texts of the second-level headings. */
  readonly headings: readonly string[];
  /** The whole text. */
  readonly text: string;
  /** Addresses of all links and images. */
  readonly links: readonly string[];
}

/** Whether Hugo is here. That it is not is said aloud, so that nobody takes a skipped test for a passed one. */
export function hugoAvailable(): boolean {
  if (spawnSync('hugo', ['version']).status === 0) return true;
  console.warn('SKIPPED: no hugo on PATH, so nothing shows that the posts build. Install Hugo (apt-get install hugo).');
  return false;
}

/**
 * Builds posts, by name, with Hugo and its default settings.
 * @throws Error with Hugo's own words when the site does not build, or a page is missing from it
 */
export async function buildWithHugo<Name extends string>(
  posts: Readonly<Record<Name, string>>,
): Promise<Record<Name, HugoPage>> {
  const blog = mkdtempSync(join(tmpdir(), 'galley-hugo-'));
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(blog, path)), { recursive: true });
    writeFileSync(join(blog, path), content);
  };
  try {
    // The typographer changes quotation marks and dashes, which is the blog's own choice and not the post's.
    write(
      'config.toml',
      'baseURL = "https://blog.example/"\ndisableKinds = ["RSS", "sitemap"]\n[markup.goldmark.extensions]\ntypographer = false\n',
    );
    write('layouts/_default/single.html', '<title>{{ .Title }}</title><main>{{ .Content }}</main>');
    write('layouts/_default/list.html', '{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}');
    const names = Object.keys(posts) as Name[];
    for (const name of names) write(`content/posts/${name}.md`, posts[name]);
    const env = { ...process.env, HUGO_CACHEDIR: join(blog, 'cache') };
    await promisify(execFile)('hugo', ['--quiet', '--buildFuture'], { cwd: blog, env });
    const pages = names.map((name) => [name, read(join(blog, 'public/posts', name, 'index.html'))] as const);
    return Object.fromEntries(pages) as Record<Name, HugoPage>;
  } finally {
    rmSync(blog, { recursive: true, force: true });
  }
}

function read(file: string): HugoPage {
  const html = readFileSync(file, 'utf8');
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    title: document.querySelector('title')?.textContent ?? '',
    html: document.querySelector('main')?.innerHTML ?? '',
    headings: all('h2').map((node) => node.textContent ?? ''),
    text: document.querySelector('main')?.textContent ?? '',
    links: all('[href], [src]').map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? ''),
  };
}
