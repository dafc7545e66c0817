/**
 * Opens redirect wrappers, whose addresses carry the one they lead to, and recognises link shorteners, which hide it.
 */

import { canonicalHost } from './hosts.ts';

interface Wrapper {
  /** Matched against the host as `canonicalHost` gives it. */
  readonly host: RegExp;
  /** Any path when absent. */
  readonly path?: RegExp;
  /** Names of the query that may hold the target. */
  readonly target: readonly string[];
}

const google = /^google(?:\.com?)?(?:\.[a-z]{2})?$/;

const wrappers: readonly Wrapper[] = [
  { host: google, path: /^\/url$/, target: ['q', 'url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, target: ['u'] },
  { host: /^l\.(?:instagram\.com|threads\.(?:net|com))$/, target: ['u'] },
  { host: /^youtube\.com$/, path: /^\/redirect$/, target: ['q'] },
  { host: /^out\.reddit\.com$/, target: ['url'] },
  { host: /^linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, target: ['url'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/?$/, target: ['uddg'] },
  { host: /^medium\.com$/, path: /^\/r\/?$/, target: ['url'] },
  { host: /^vk\.com$/, path: /^\/away\.php$/, target: ['to'] },
  { host: /^t\.umblr\.com$/, path: /^\/redirect$/, target: ['z'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, target: ['url'] },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, target: ['url', 'u'] },
  { host: /^getpocket\.com$/, path: /^\/redirect$/, target: ['url'] },
  { host: /^exit\.sc$/, target: ['url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, target: ['url'] },
  { host: /^link\.(?:zhihu\.com|juejin\.cn|csdn\.net)$/, target: ['target'] },
  { host: /^(?:gitee\.com|sspai\.com)$/, path: /^\/link$/, target: ['target'] },
  { host: /^jianshu\.com$/, path: /^\/go-wild$/, target: ['url'] },
  { host: /^oschina\.net$/, path: /^\/action\/GoToLink$/, target: ['url'] },
  { host: /^weibo\.cn$/, path: /^\/sinaurl$/, target: ['u', 'toasturl'] },
  { host: /^mp\.weixinbridge\.com$/, path: /^\/mp\/wapredirect$/, target: ['url'] },
  { host: /^c\.pc\.qq\.com$/, target: ['pfurl', 'url'] },
];

/**
 * Wrappers whose path holds the target: AMP caches (where `s/` stands for https), newsletters, mail filters, readers.
 */
const carriers: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: google, path: /^\/amp\/(s\/)?((?:[^/.]+\.)+[a-z][a-z-]+\/.*)$/ },
  { host: /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/, path: /^\/[acv]\/(s\/)?((?:[^/.]+\.)+[a-z][a-z-]+\/.*)$/ },
  { host: /^tracking\.tldrnewsletter\.com$/, path: /^\/CL0\/()(https?:[^/]+)/ },
  { host: /^urldefense\.com$/, path: /^\/v3\/__()(https?:.+?)__;/ },
  { host: /^(?:freedium(?:-mirror)?\.cfd|r\.jina\.ai)$/, path: /^\/()(https?:\/\/?.+)$/ },
];

/**
 * Hosts that answer any path with a redirect to the same path of another: they spare it a mention, or add a preview.
 */
const stands: Readonly<Record<string, string>> = {
  'togithub.com': 'github.com',
  'redirect.github.com': 'github.com',
  'fxtwitter.com': 'x.com',
  'vxtwitter.com': 'x.com',
  'fixupx.com': 'x.com',
  'fixvx.com': 'x.com',
  'twittpr.com': 'x.com',
};

/** What an address with another one inside looks like: most have none, and are not looked at any closer. */
const holdsAddress = /[=/_]https?(?::|%3a)|\/(?:amp|[acv])\/(?:s\/)?[^/.]+\.[^/]+\//i;

/** The address inside a wrapper, as text; null when this is none. */
export function unwrap(url: URL): string | null {
  const host = canonicalHost(url.hostname);
  const stand = stands[host];
  if (stand !== undefined) return `https://${stand}${url.pathname}${url.search}${url.hash}`;
  return holdsAddress.test(url.pathname + url.search) ? (fromPath(host, url) ?? fromQuery(host, url)) : null;
}

function fromPath(host: string, { pathname, search }: URL): string | null {
  for (const carrier of carriers) {
    const [, secure, target] = (carrier.host.test(host) && carrier.path.exec(pathname)) || [];
    if (target === undefined) continue;
    if (/^https?:\/\/?[^/]/.test(target)) return target + search;
    return /^https?:/i.test(target) ? decoded(target) : `${secure ? 'https' : 'http'}://${target}${search}`;
  }
  return null;
}

function fromQuery(host: string, { pathname, searchParams }: URL): string | null {
  const wrapper = wrappers.find((one) => one.host.test(host) && (one.path?.test(pathname) ?? true));
  const targets = wrapper?.target.flatMap((name) => searchParams.get(name) ?? []) ?? [];
  return targets.find((target) => /^https?:\/\//i.test(target)) ?? null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/**
 * Services whose addresses say nothing of where they lead: what they lead to is known only by asking, and is what
 * deserves to be published and remembered.
 */
const shorteners = new Set(
  `t.co bit.ly j.mp bitly.com buff.ly ow.ly hubs.ly hubs.li lnkd.in tinyurl.com goo.gl is.gd v.gd rb.gy cutt.ly
  dlvr.it ift.tt trib.al fb.me spr.ly mailchi.mp eepurl.com shorturl.at t.cn url.cn dwz.cn u.nu s.id
  nyti.ms wapo.st reut.rs bloom.bg cnb.cx on.ft.com econ.st bbc.in tcrn.ch wrd.cm engt.co b23.tv
  feedproxy.google.com feeds.feedburner.com link.medium.com g.co amzn.to aka.ms`.split(/\s+/),
);

/** Whether an address belongs to such a service. */
export function isShortened(address: string): boolean {
  const host = URL.parse(address)?.hostname.replace(/^www\./, '');
  return host !== undefined && shorteners.has(host);
}
