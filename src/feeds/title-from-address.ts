/** Makes a title from the last part of an address, for pages that nobody gives one. */

import { hanRuns } from '../text/scripts.ts';

/**
 * What to call a page whose address is all that is known of it: by the words in the address, else by the address itself.
 */
export function nameOfPage(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return titleFromAddress(address) || `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

/**
 * `/news/a-faster-cache-2026.html` becomes "A faster cache 2026"; the page's own takes its place once it is read.
 * @returns '' where the part is a number or a single word, as of the lists of a site
 */
export function titleFromAddress(address: string): string {
  const last = new URL(address).pathname.split('/').findLast((step) => step !== '') ?? '';
  const words = decoded(last)
    .replace(/\.\w{2,5}$/, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '')
    .split(/[-_+\s]+/)
    .filter((word) => word !== '');
  const text = words.join(' ');
  const says = words.filter((word) => /\p{L}/u.test(word)).length > 0 && words.length > 1;
  if (!says && !hanRuns(text).some(({ run }) => run.length >= 4)) return '';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
