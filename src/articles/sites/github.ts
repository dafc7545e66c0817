/** Asks GitHub's API about repositories and releases instead of for their pages. */
import { withoutEnd } from '../../text/edges.ts';
import { askGitHub, type Web } from '../../web/index.ts';

/** First parts of paths that are no owner of repositories. */
const noOwners = new Set(
  (
    'about account apps collections customer-stories enterprise events explore features issues login marketplace ' +
    'notifications orgs pricing pulls readme search security settings site sponsors stars team topics trending users'
  ).split(' '),
);
/** What the API is asked instead of a page. */
export interface GitHubQuestion {
  readonly path: string;
  readonly asks: 'readme' | 'release';
}

/** The API's path for a repository's or a release's page on github.com; null for every other address. */
export function githubQuestion(url: string): GitHubQuestion | null {
  const path = /^https?:\/\/(?:www\.)?github\.com\/([^?#]+)/i.exec(url)?.[1] ?? '';
  const parts = withoutEnd(path, /\//).split('/');
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
 * The API's answer about a repository (its README, as HTML) or a release (JSON with its notes): the same as the page,
 * without all that stands around it there.
 * @throws WebError
 */
export async function askForPage(
  { path }: GitHubQuestion,
  context: { readonly web: Web; readonly token: string; readonly signal: AbortSignal },
): Promise<Uint8Array> {
  const { body } = await askGitHub(path, context, {
    accept: 'application/vnd.github.html+json',
    signal: context.signal,
  });
  return body;
}
