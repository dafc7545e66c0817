import { cleanUrl, linkKey } from '../../src/links/canonical.ts';
import { mergeCandidates } from '../../src/links/merge.ts';
import { different, same } from '../links/pairs.ts';
import { candidate } from '../support/stories.ts';

const count = 100_000;

/**
 * Keys, cleans and merges 100 000 addresses: those of the tables, each many times under other names, so that every rule
 * takes part and some pages come up twice. Times are the best of three rounds, in milliseconds.
 */
export async function measure(): Promise<object> {
  const known = [same, different].flatMap((table) =>
    Object.values(table)
      .flat(2)
      .map((address) => address.trim()),
  );
  const addresses = Array.from({ length: count }, (_, index) => {
    const address = known[index % known.length] ?? '';
    const round = Math.floor(index / known.length);
    return address.replace(/example/g, `example${round % 150}`).replace(/(\/[^/?#]*)$/, `/${round % 150}$1`);
  });
  const candidates = addresses.map((url, index) =>
    candidate({ url, source: `s${index % 40}`, title: `Title ${index}` }),
  );
  const keyMs = best(() => addresses.forEach((address) => void linkKey(address)));
  const cleanMs = best(() => addresses.forEach((address) => void cleanUrl(address)));
  let links = 0;
  const mergeMs = best(() => {
    links = mergeCandidates(candidates).length;
  });
  return {
    bench: 'links',
    addresses: count,
    links,
    key_ms: keyMs,
    keys_per_s: Math.round((count / keyMs) * 1000),
    clean_ms: cleanMs,
    merge_ms: mergeMs,
  };
}

function best(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.round(Math.min(...times));
}
