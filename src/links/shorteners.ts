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
