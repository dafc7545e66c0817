/** Reads the addresses of Discourse forums and their categories as people copy them. */

import { siteOf } from '../../http-url.ts';

/** `/c/news/5`, `/c/news/releases/12`, and lists of a category such as `/c/news/5/l/latest`; captures `c/news/5`. */
const categoryPath = /\/(c\/(?:[^/]+\/){0,4}?\d+)(?:\/(?:(?:none|all|l)(?:\/.*)?)?)?$/s;
/** What stands behind a forum's own address while somebody looks at one of its lists. */
const listPath = /\/(?:latest|new|hot|top|categories)?\/?$/;

/** The forum that an address lies in, which may be a folder of a site; without a slash at its end. */
export function forumOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(categoryPath, '').replace(listPath, '')}`;
}

/** The path of a category, such as `c/news/5`, from its address or as it stands there; null for what names none. */
export function categoryOf(text: string): string | null {
  const path = URL.canParse(text) ? new URL(text).pathname : `/${text.replace(/^\//, '')}`;
  return categoryPath.exec(path)?.[1] ?? null;
}

/** `news/releases` of `c/news/releases/12`; all of it where a category has nothing but its number. */
export function slugsOf(category: string): string {
  return /^c\/(.+)\/\d+$/.exec(category)?.[1] ?? category;
}

/** What is wrong with a category that stands beside a forum's address; null when nothing is. */
export function problemOf(category: string, url: string): string | null {
  if (categoryOf(category) === null) return 'expected the address of a category or its path, such as c/news/5';
  if (URL.canParse(category) && URL.canParse(url) && siteOf(category) !== siteOf(url)) {
    return `is a category of ${siteOf(category)}, not of ${siteOf(url)}`;
  }
  return null;
}
