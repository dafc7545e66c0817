/** Guards against server-side request forgery: lets through only addresses and connections that lead to the public web. */

import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';
import { blockedCode, subjectOf } from './fault.ts';
import { localDomains } from './local-names.ts';
import { type Block, globalUnicast, specialBlocks } from './special-addresses.ts';
import { WebError } from './web.ts';

/**
 * Refuses an address that does not lead to the public web. Names are resolved later: `guardedConnector` looks at what
 * they resolve to.
 * @throws WebError `blocked-address`
 */
export function assertPublic(url: URL): void {
  const why = whyNotPublic(url);
  if (why !== null) throw new WebError('blocked-address', `${subjectOf(url)} was not sent: ${why}`);
}

function whyNotPublic(url: URL): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol} addresses are not fetched`;
  if (url.username !== '' || url.password !== '') return 'the address carries credentials';
  // The ports below 1024 belong to other protocols (mail, shells, name servers) that HTTP text could upset.
  const port = Number(url.port || 443);
  if (port !== 80 && port !== 443 && port < 1024) return `port ${port} is not a web port`;
  return whyNotPublicHost(url.hostname);
}

/** @param hostname as `URL` writes it: lower case, in ASCII, numbers of every notation as four decimals. */
function whyNotPublicHost(hostname: string): string | null {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  if (host.includes(':') || isIP(host) !== 0) {
    return isPublicAddress(host) ? null : `${host} is not a public address`;
  }
  const labels = host.replace(/\.$/, '').split('.');
  // A proxy would resolve these inside its own network, where the guard cannot see what they lead to.
  if (labels.length < 2 || labels.includes('') || localDomains.has(labels.at(-1) ?? '')) {
    return `${host} is not a public name`;
  }
  return null;
}

/**
 * Whether an IP address may be a host of the public internet: global unicast outside the blocks of special purpose.
 * IPv4 inside IPv6 (mapped, compatible, translated, tunnelled) is none, whatever it holds: no name server gives it out
 * for a web site, and what it leads to is up to the network that the request starts from.
 */
export function isPublicAddress(address: string): boolean {
  // With a zone (`fe80::1%eth0`) an address is one of a link, and only the exact notation is what gets connected to.
  if (address.includes('%') || isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  const within = ([block, bits]: Block): boolean => block.kind() === parsed.kind() && parsed.match(block, bits);
  return globalUnicast.some(within) && !specialBlocks.some(within);
}

/**
 * A connector that reaches public addresses only, whatever a name resolves to at the moment of connecting, so a name
 * that changes its address between check and use gains nothing.
 * @param timeoutMs how long connecting may take
 */
export function guardedConnector(timeoutMs: number, lookup: LookupFunction): ReturnType<typeof buildConnector> {
  const connect = buildConnector({ lookup: guardedLookup(lookup), timeout: timeoutMs, allowH2: false });
  return (target, callback) => {
    // Literal addresses are never looked up, so the lookup alone would let them through.
    if (whyNotPublicHost(target.hostname) === null) connect(target, callback);
    else callback(blocked(target.hostname), null);
  };
}

/** A resolver that knows public addresses only; a name without any fails with the code `EBLOCKED`. */
export function guardedLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, options.all ? [] : '', family);
      const addresses = Array.isArray(found) ? found : [{ address: found, family: family ?? 4 }];
      // Private ones are dropped rather than fatal: behind NAT64 every name has one beside its public address.
      const allowed = addresses.filter(({ address }) => isPublicAddress(address));
      const [first] = allowed;
      if (first === undefined) {
        return callback(blocked(hostname), options.all ? [] : '', family);
      }
      if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function blocked(hostname: string): Error {
  return Object.assign(new Error(`${hostname} leads to no public address`), { code: blockedCode });
}
