/**
 * Identity of a web address. Two addresses share a key only when they surely name one page; the key is for comparing,
 * `cleanUrl` gives the address to publish.
 */

/** Query keys that only say where a reader came from. */
const trackingKeys = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi
  __hstc __hssc __hsfp hsctatracking oly_anon_id oly_enc_id vero_id wickedid rb_clickid s_cid ref_src ref_url
  http_referer spm chksm scene share_token sharer_shareid weibo_id wt_zy`.split(/\s+/),
);
const trackingPrefixes = ['utm_', 'hmsr', 'hmpl', 'hmcu', 'hmkw', 'hmci', 'pk_', 'mtm_', 'piwik_'];

/** Keys that are noise on most sites and meaning on some: dropped only where the path alone names the page. */
const ambiguousKeys = new Set(['ref', 'source', 'from', 'src', 'via', 'cmp', 'cmpid', 'campaign']);

const mirrors: Readonly<Record<string, string>> = {
  'togithub.com': 'github.com',
  'redirect.github.com': 'github.com',
  'old.reddit.com': 'reddit.com',
  'np.reddit.com': 'reddit.com',
  'mobile.twitter.com': 'x.com',
  'twitter.com': 'x.com',
  'm.youtube.com': 'youtube.com',
  'music.youtube.com': 'youtube.com',
  'export.arxiv.org': 'arxiv.org',
};

/** The address without tracking parts, or null when it is not an http(s) address. */
export function cleanUrl(address: string): string | null {
  const url = URL.parse(address.trim());
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.hostname === '') return null;
  if (url.username !== '' || url.password !== '') return null;
  dropTracking(url);
  url.hostname = url.hostname.replace(/\.$/, '');
  // A text fragment points into the page; other fragments may be the page (single-page applications, list anchors).
  url.hash = url.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  return url.href;
}

/** The identity of an address. Idempotent: a key with `https://` before it has itself as key. */
export function linkKey(address: string): string | null {
  const clean = cleanUrl(address);
  if (clean === null) return null;
  const url = new URL(clean);
  const bare = url.hostname.replace(/^www\./, '');
  const host = mirrors[bare] ?? bare;
  const special = paperKey(host, url) ?? videoKey(host, url) ?? repositoryKey(host, url);
  if (special !== null) return special;
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/(?:index\.(?:html?|php))?$/, '');
  url.searchParams.sort();
  // Routes of single-page applications name pages, and versions name the entries of a changelog, each news of its own;
  // other anchors name places on one page.
  const route = /^#!?\/|\d[.-]\d/.test(url.hash) ? url.hash : '';
  return `${host}${url.port === '' ? '' : `:${url.port}`}${path}${url.search}${route}`;
}

function dropTracking(url: URL): void {
  const keys = [...new Set(url.searchParams.keys())];
  const noise = keys.filter((key) => {
    const name = key.toLowerCase();
    return trackingKeys.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
  });
  const pathNamesPage = !/\.(?:php|aspx?|jsp|cgi)$/i.test(url.pathname) && url.pathname.length > 1;
  const ambiguous = pathNamesPage ? keys.filter((key) => ambiguousKeys.has(key.toLowerCase())) : [];
  const drop = [...noise, ...ambiguous];
  // Writing `searchParams` re-encodes the whole query, so an untouched query is left as it was.
  for (const key of drop) url.searchParams.delete(key);
  if (url.search === '?' || url.searchParams.size === 0) url.search = '';
}

/** arXiv's abstract, PDF and HTML pages of every version, and Hugging Face's page of the same paper. */
function paperKey(host: string, url: URL): string | null {
  const paths: Readonly<Record<string, RegExp>> = {
    'arxiv.org': /^\/(?:abs|pdf|html)\/((?:[a-z-]+(?:\.[A-Z]{2})?\/)?[0-9]{4}\.?[0-9]{3,5})(?:v[0-9]+)?(?:\.pdf)?\/?$/,
    'alphaxiv.org': /^\/(?:abs|pdf|overview)\/([0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?\/?$/,
    'huggingface.co': /^\/papers\/([0-9]{4}\.[0-9]{4,5})(?:v[0-9]+)?\/?$/,
  };
  const id = paths[host]?.exec(url.pathname)?.[1];
  return id === undefined ? null : `arxiv.org/abs/${id}`;
}

function videoKey(host: string, url: URL): string | null {
  const id =
    host === 'youtu.be'
      ? url.pathname.slice(1)
      : host === 'youtube.com'
        ? (/^\/(?:shorts|embed|live)\/([\w-]+)/.exec(url.pathname)?.[1] ??
          (url.pathname === '/watch' ? url.searchParams.get('v') : null))
        : null;
  return id ? `youtube.com/watch?v=${id}` : null;
}

/** GitHub compares owner and repository without case, and serves `.git` addresses as the repository's page. */
function repositoryKey(host: string, url: URL): string | null {
  if (host !== 'github.com') return null;
  const [owner, name, ...rest] = url.pathname.split('/').filter((part) => part !== '');
  if (owner === undefined || name === undefined) return null;
  const repository = `${owner}/${name.replace(/\.git$/, '')}`.toLowerCase();
  url.searchParams.sort();
  return ['github.com', repository, ...rest].join('/') + url.search;
}

/** The host a reader would name, for counting independent outlets. */
export function hostOf(address: string): string {
  const host = new URL(address).hostname.replace(/^www\./, '');
  return mirrors[host] ?? host;
}
