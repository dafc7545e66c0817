/** Reads GitHub's repositories and releases by its API instead of their pages. */
import { z } from 'zod';
import { tellLanguage } from '../../text/scripts.ts';
import { parsePage } from '../../web/html.ts';
import { askGitHub, type Web } from '../../web/index.ts';
import { withoutSurroundings } from '../boilerplate/paragraphs.ts';
import type { Extract } from '../extract/extract.ts';
import { paragraphsOf } from '../extract/paragraphs.ts';

/** First parts of paths that are no owner of repositories. */
const noOwners = new Set(
  (
    'about account apps collections customer-stories enterprise events explore features issues login marketplace ' +
    'notifications orgs pricing pulls readme search security settings site sponsors stars team topics trending users'
  ).split(' '),
);
const releaseShape = z.object({
  body_html: z.string().nullish(),
  published_at: z.string().nullish(),
  author: z.object({ login: z.string() }).nullish().catch(null),
});

/** What the API is asked instead of a page. */
export interface GitHubQuestion {
  readonly path: string;
  readonly asks: 'readme' | 'release';
}

/** The API's path for a repository's or a release's page on github.com; null for every other address. */
export function githubQuestion(url: string): GitHubQuestion | null {
  const path = /^https?:\/\/(?:www\.)?github\.com\/([^?#]+)/i.exec(url)?.[1]?.replace(/\/+$/, '') ?? '';
  const parts = path.split('/');
  if (parts.some((part) => part === '' || /^\.+$/.test(part))) return null;
  const [owner = '', repository = '', ...rest] = parts;
  if (noOwners.has(owner.toLowerCase()) || !/^[\w-]+$/.test(owner) || !/^[\w.-]+$/.test(repository)) return null;
  const home = `/repos/${owner}/${repository.replace(/\.git$/, '')}`;
  if (rest.length === 0) return { path: `${home}/readme`, asks: 'readme' };
  const [section, which, ...tag] = rest;
  if (section !== 'releases') return null;
  if (which === 'latest' && tag.length === 0) return { path: `${home}/releases/latest`, asks: 'release' };
  if (which !== 'tag' || tag.length === 0) return null;
  return { path: `${home}/releases/tags/${tag.join('/')}`, asks: 'release' };
}

/**
 * What GitHub's API says of a repository (its README) or of a release (its notes): the same as the page, without all
 * that stands around it there.
 * @throws WebError; null when the answer holds no text
 */
export async function askForPage(
  { path, asks }: GitHubQuestion,
  context: { readonly web: Web; readonly token: string; readonly signal: AbortSignal },
): Promise<Extract | null> {
  const { body } = await askGitHub(path, context, {
    accept: 'application/vnd.github.html+json',
    signal: context.signal,
  });
  const text = new TextDecoder().decode(body);
  const release = asks === 'release' ? releaseShape.safeParse(JSON.parse(text)).data : undefined;
  const document = parsePage((asks === 'release' ? release?.body_html : text) ?? '', 'https://github.com/');
  if (document === null) return null;
  const paragraphs = withoutSurroundings(paragraphsOf(document.body)).map((paragraph) => paragraph.text);
  if (paragraphs.length === 0) return null;
  const published = Date.parse(release?.published_at ?? '');
  return {
    title: null,
    paragraphs,
    language: tellLanguage(null, paragraphs.join('\n')),
    published: Number.isNaN(published) ? null : new Date(published).toISOString(),
    author: release?.author?.login ?? null,
    site: 'GitHub',
  };
}
