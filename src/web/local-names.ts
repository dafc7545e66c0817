/** Lists the domains of local use (special-use domain names, RFC 6761), which hold no host of the public internet. */

/**
 * Names under these are never looked up for a stranger: whatever answers is in the runner's own network. `example` is
 * not among them: reserved for documentation, it leads nowhere in any network.
 */
export const localDomains: ReadonlySet<string> = new Set([
  // iana.org/assignments/special-use-domain-names
  'localhost', // RFC 6761 section 6.3
  'test', // RFC 6761 section 6.2: names to use inside one's own network
  'invalid', // RFC 6761 section 6.4
  'local', // RFC 6762 section 3: multicast DNS
  'onion', // RFC 7686: never asked of a name server
  'alt', // RFC 9476: names outside the DNS
  'arpa', // RFC 3172: infrastructure; `home.arpa` (RFC 8375) is one of its names of local use
  // RFC 6762 appendix G: what private networks call themselves
  'corp',
  'home',
  'internal', // also ICANN's board, resolution 2024.07.29.06: private use, for ever
  'intranet',
  'lan',
  'private',
  // ICANN's board, resolution 2018.02.04.12: not given out, for the private networks that use it (with `corp`, `home`)
  'mail',
  // What Linux systems call their own network in /etc/hosts when nobody named it.
  'localdomain',
]);
