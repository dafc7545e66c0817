/** Applies per-site URL rules: which spellings of an address on one site name one page. */

import { siteOf } from './hosts.ts';

/** Rules are tried in order; the first whose path matches decides. */
export interface SiteRule {
  /** Hosts as `canonicalHost` gives them; `*.example.org` stands for the site and all its subdomains,
   * `example.*` for hosts that begin so. */
  readonly hosts: readonly string[];
  /** Matched against the path as `plainPath` spells it; any path when absent. */
  readonly path?: RegExp;
  /** The host and path that stand for the page, from the path's groups and the host; as they are when absent. */
  readonly page?: (groups: readonly string[], host: string) => string;
  /**
   * Names of the query that tell pages apart; without it all do that are no tracking. The fragment goes with the rest.
   */
  readonly keeps?: readonly string[];
  /** Keeps a fragment that names an entry of a changelog although `keeps` is set. */
  readonly entries?: true;
}

/** A rule that matched, with the host and path it gives the page. */
export interface Ruling {
  readonly page: string;
  readonly rule: SiteRule;
}

/** Makes a lookup of rules, so that an address is compared with its own site's rules only. */
export function ruleBook(rules: readonly SiteRule[]): (host: string, path: string) => Ruling | null {
  const byHost = new Map<string, SiteRule[]>();
  for (const rule of rules) {
    for (const host of rule.hosts) {
      const known = byHost.get(host);
      if (known === undefined) byHost.set(host, [rule]);
      else known.push(rule);
    }
  }
  return (host, path) => {
    const own =
      byHost.get(host) ?? byHost.get(`*.${siteOf(host)}`) ?? byHost.get(`${host.slice(0, host.indexOf('.'))}.*`);
    for (const rule of own ?? []) {
      const match = rule.path === undefined ? [] : rule.path.exec(path);
      if (match !== null) return { page: rule.page?.(match.slice(1).map(orEmpty), host) ?? host + path, rule };
    }
    return null;
  };
}

/** Groups that took no part in a match. */
function orEmpty(group: string | undefined): string {
  return group ?? '';
}
