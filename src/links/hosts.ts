/** Maps host names to the site they serve: mirrors, mobile and old front ends, and hosts of many owners. */

/** Hosts that serve the pages of another under the same paths. */
const twins: Readonly<Record<string, string>> = {
  'twitter.com': 'x.com',
  'xcancel.com': 'x.com',
  'np.reddit.com': 'reddit.com',
  'old.reddit.com': 'reddit.com',
  'new.reddit.com': 'reddit.com',
  'i.reddit.com': 'reddit.com',
  'music.youtube.com': 'youtube.com',
  'youtube-nocookie.com': 'youtube.com',
  'yewtu.be': 'youtube.com',
  'piped.video': 'youtube.com',
  'export.arxiv.org': 'arxiv.org',
  'browse.arxiv.org': 'arxiv.org',
  'cn.arxiv.org': 'arxiv.org',
  'xxx.lanl.gov': 'arxiv.org',
  'ar5iv.labs.arxiv.org': 'ar5iv.org',
  'dx.doi.org': 'doi.org',
  'hf.co': 'huggingface.co',
  'hf-mirror.com': 'huggingface.co',
  'bbc.co.uk': 'bbc.com',
  'juejin.im': 'juejin.cn',
  'm.blog.csdn.net': 'blog.csdn.net',
};

/** Labels in front of a host that only choose a presentation. */
const presentations = /^(?:www|m|mobile|amp|wap)\./;

/** Wikipedia and its sisters have theirs in the middle: en.m.wikipedia.org. */
const mobileWiki = /(?:\.m){1,3}(?=\.(?:wikipedia|wiktionary|wikinews|wikibooks|wikiquote|wikisource|wikimedia)\.org$)/;

/** Sites whose subdomains belong to different people: there, `mobile` may be somebody's name. */
const shared = new Set(
  `github.io gitlab.io pages.dev workers.dev vercel.app netlify.app web.app firebaseapp.com herokuapp.com fly.dev
  onrender.com surge.sh hf.space streamlit.app readthedocs.io gitbook.io notion.site substack.com beehiiv.com ghost.io
  medium.com hashnode.dev bearblog.dev blogspot.com wordpress.com tumblr.com livejournal.com hatenablog.com micro.blog
  neocities.org itch.io amazonaws.com cloudfront.net azurewebsites.net appspot.com run.app deno.dev r2.dev`.split(
    /\s+/,
  ),
);

/** Second levels under which countries register names, as in `co.uk`. */
const registry = /^(?:com?|org|net|ac|edu|gov|or|ne|go|gob|nom|ltd|plc)\.[a-z]{2}$/;

/** The host under which a site's pages compare: without what only chooses a presentation, and one for all twins. */
export function canonicalHost(hostname: string): string {
  let host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  for (let found = presentations.exec(host); found !== null; found = presentations.exec(host)) {
    const rest = host.slice(found[0].length);
    const isSomebodys = found[0] !== 'www.' && (shared.has(rest) || registry.test(rest));
    if (isSomebodys || !rest.includes('.')) break;
    host = rest;
  }
  if (host.includes('.m.')) host = host.replace(mobileWiki, '');
  return twins[host] ?? host;
}

/** The last two labels of a host, for tables that hold for all of a site. */
export function siteOf(host: string): string {
  const end = host.lastIndexOf('.');
  const start = host.lastIndexOf('.', end - 1);
  return start === -1 ? host : host.slice(start + 1);
}
