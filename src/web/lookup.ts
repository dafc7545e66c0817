/** Resolves host names by the system and, where that is slow, by the name servers directly. */

import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { Resolver } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import PQueue from 'p-queue';

/** Finds the addresses of a name; rejects with the code of what went wrong. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Lookups by the system under way at once: libuv gives them no more than half of its four threads anyway. */
const atOnce = 2;
/** How long the system may take before the name servers are asked as well, in milliseconds; most names take 50. */
const patienceMs = 500;
/** When a name is given up, in milliseconds: before its source is, so that the reason is told as what it is. */
const longestMs = 8_000;

/**
 * Looks names up so that one whose servers are gone does not hold up the others. The system's own lookup is the one
 * that knows what is set up on this machine (the hosts file, search domains), but it cannot be called off, few of them
 * run at a time, and one for a domain whose name servers are gone takes ten seconds: two such domains would stop a
 * whole run. So a name that waits for longer than a moment is also asked for from the name servers directly, and the
 * first address counts.
 */
export function patientLookup(system: Resolve = bySystem, direct: Resolve = byNameServers()): LookupFunction {
  const queue = new PQueue({ concurrency: atOnce });
  const underWay = new Map<string, Promise<readonly LookupAddress[]>>();

  async function find(hostname: string): Promise<readonly LookupAddress[]> {
    const answer = Promise.withResolvers<readonly LookupAddress[]>();
    let state: 'waiting' | 'asking' | 'settled' = 'waiting';
    void queue.add(async () => {
      if (state === 'settled') return;
      state = 'asking';
      await system(hostname).then(answer.resolve, answer.reject);
    });
    const second = setTimeout(() => {
      direct(hostname).then(answer.resolve, (error: unknown) => {
        // Whatever else may be wrong with asking directly, the system may know better once it is its turn.
        if (state === 'waiting' && codeOf(error) === notFound) answer.reject(error);
      });
    }, patienceMs);
    const last = setTimeout(() => answer.reject(gaveUp(hostname)), longestMs);
    try {
      return await answer.promise;
    } finally {
      state = 'settled';
      clearTimeout(second);
      clearTimeout(last);
    }
  }

  return (hostname, options, callback) => {
    const found = underWay.get(hostname) ?? find(hostname).finally(() => underWay.delete(hostname));
    underWay.set(hostname, found);
    found.then(
      (addresses) => {
        const [first] = addresses;
        if (options.all || first === undefined) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, options.all ? [] : ''),
    );
  };
}

/** The code of a name that does not exist, by either way of asking. */
const notFound = 'ENOTFOUND';

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

function gaveUp(hostname: string): Error {
  return Object.assign(new Error(`no name server answers for ${hostname}`), { code: 'EAI_AGAIN' });
}

function bySystem(hostname: string): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });
}

/** Asks the name servers that this machine is set up with, which takes no thread. */
function byNameServers(): Resolve {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  return async (hostname) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const addresses = [
      ...(four.status === 'fulfilled' ? four.value.map((address) => ({ address, family: 4 })) : []),
      ...(six.status === 'fulfilled' ? six.value.map((address) => ({ address, family: 6 })) : []),
    ];
    if (addresses.length === 0)
      throw four.status === 'rejected' ? four.reason : new Error(`${hostname} has no address`);
    return addresses;
  };
}
