/** Lists global unicast addresses and the blocks inside them that lead to no public host (IANA special-purpose registries). */

import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js';

/** A block of addresses: its first one, and how many leading bits all of them share. */
export type Block = [IPv4 | IPv6, number];

const block = (written: string): Block => ipaddr.parseCIDR(written);

/**
 * IPv4 as a whole, and of IPv6 what IANA gives out (iana.org/assignments/ipv6-address-space, RFC 4291 section 2.4).
 * Loopback, mapped, translated and compatible IPv4, discard, dummy, unique local, link-local, multicast and everything
 * that is not given out yet lie outside.
 */
export const globalUnicast: readonly Block[] = ['0.0.0.0/0', '2000::/3'].map(block);

/**
 * iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry: every block
 * inside the above, whatever the registry says of its reach, since none of them holds web sites.
 */
export const specialBlocks: readonly Block[] = [
  '0.0.0.0/8', // this network, RFC 791
  '10.0.0.0/8', // private use, RFC 1918
  '100.64.0.0/10', // shared address space, RFC 6598
  '127.0.0.0/8', // loopback, RFC 1122
  '169.254.0.0/16', // link-local, RFC 3927; clouds hand out their credentials here
  '172.16.0.0/12', // private use, RFC 1918
  '192.0.0.0/24', // protocol assignments, RFC 6890
  '192.0.2.0/24', // documentation, RFC 5737
  '192.31.196.0/24', // AS112, RFC 7535
  '192.52.193.0/24', // multicast tunnels, RFC 7450
  '192.88.99.0/24', // 6to4 relays, deprecated by RFC 7526
  '192.168.0.0/16', // private use, RFC 1918
  '192.175.48.0/24', // AS112, RFC 7534
  '198.18.0.0/15', // benchmarking, RFC 2544
  '198.51.100.0/24', // documentation, RFC 5737
  '203.0.113.0/24', // documentation, RFC 5737
  '240.0.0.0/4', // reserved, RFC 1112; broadcast, RFC 919
  '2001::/23', // protocol assignments, RFC 2928: Teredo, benchmarking, ORCHID and others
  '2001:db8::/32', // documentation, RFC 3849
  '2002::/16', // 6to4, RFC 3056: IPv4 in disguise
  '2620:4f:8000::/48', // AS112, RFC 7534
  '3fff::/20', // documentation, RFC 9637
  // Of other registries, or of none:
  '224.0.0.0/4', // multicast, RFC 5771
  '168.63.129.16/32', // Azure's platform, which answers on hosted runners: learn.microsoft.com, "What is IP address 168.63.129.16?"
].map(block);
