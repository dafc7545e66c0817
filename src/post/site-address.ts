/** Computes a post's address on its Hugo site from the site's configuration, where that is sure. */

import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/**
 * Names under which a Hugo site keeps its configuration in one file, in Hugo's own order. A folder of files is not
 * read: any of them may move a page.
 */
export const siteConfigs = ['hugo.toml', 'hugo.yaml', 'hugo.yml', 'config.toml', 'config.yaml', 'config.yml'] as const;

/**
 * Settings with which a page may stand elsewhere than its file's path says, or a link from the site's root may lead
 * elsewhere. Lower case, as Hugo compares them.
 */
const unusual = [
  'permalinks',
  'uglyurls',
  'canonifyurls',
  'relativeurls',
  'contentdir',
  'module',
  'languages',
  'defaultcontentlanguageinsubdir',
  'disablepathtolower',
  'removepathaccents',
  'frontmatter',
];

/** A page's own fields that move it or keep it off the site. */
const moving = ['url', 'slug', 'permalinks', 'build', '_build', 'expirydate', 'type', 'lang'];

/** Where a file of the blog stands on its site; null when that is not sure. */
export type SiteAddress = (path: string, frontMatter: Readonly<Record<string, unknown>>) => string | null;

/** A site of which nothing is known. */
export const unknownSite: SiteAddress = () => null;

/**
 * How a Hugo site with this configuration addresses its posts, from the site's root on: `content/posts/a.md` is
 * `/posts/a/` below the path of `baseURL`. Only a site that moves nothing is answered for, since a reader is better
 * served by a date than by a link that leads nowhere.
 * @param text the configuration file
 */
export function siteAddress(name: string, text: string): SiteAddress {
  const config = readConfig(name, text);
  const baseUrl = URL.parse(String(config?.baseurl ?? ''));
  if (config === null || baseUrl === null || unusual.some((key) => isSet(config[key]))) return unknownSite;
  const root = baseUrl.pathname.replace(/\/?$/, '/');
  return (path, frontMatter) => {
    const fields = lowerKeys(frontMatter);
    if (moving.some((key) => isSet(fields[key])) || fields.draft === true) return null;
    const page = /^content\/((?:[a-z0-9][a-z0-9._-]*\/)*)([a-z0-9][a-z0-9_-]*)\.md$/.exec(path);
    if (page === null || page[2] === '_index') return null;
    return `${root}${page[1]}${page[2] === 'index' ? '' : `${page[2]}/`}`;
  };
}

function readConfig(name: string, text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = name.endsWith('.toml') ? parseToml(text) : parseYaml(text, { logLevel: 'error' });
    return typeof value === 'object' && value !== null ? lowerKeys(value) : null;
  } catch {
    return null;
  }
}

function lowerKeys(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key.toLowerCase(), field]));
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}
