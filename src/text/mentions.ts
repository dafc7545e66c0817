/** Finds everything checkable in a text: addresses, dates, versions and numbers. */
import { type DateMention, findDates } from './dates.ts';
import { withoutEnd } from './edges.ts';
import { type NumberMention, numbersIn } from './quantities.ts';
import { blanked, type TextSpan } from './span.ts';
import { type VersionMention, versionsIn } from './versions.ts';

export interface UrlMention extends TextSpan {
  readonly kind: 'url';
}

export type Mention = NumberMention | DateMention | VersionMention | UrlMention;

const address = /https?:\/\/[^\s<>"'`“”‘’「」，。；、：！？（）【】《》]+/giu;

/**
 * Everything checkable in a plain text, in order. What one kind has claimed is blanked out for the next, so that the
 * digits of an address are no date, and those of a date no number.
 */
export function mentionsIn(text: string): Mention[] {
  const addresses = text.includes('://') ? [...text.matchAll(address)] : [];
  const urls = addresses.map(({ 0: url, index }): UrlMention => {
    return { kind: 'url', text: withoutEnd(url, /[.,;:!?)\]*_]/), index, isLoose: false };
  });
  const withoutUrls = blanked(text, urls);
  const dates = findDates(withoutUrls);
  const withoutDates = blanked(withoutUrls, dates);
  const versions = versionsIn(withoutDates).filter(({ isLoose }) => !isLoose);
  const numbers = numbersIn(blanked(withoutDates, versions));
  return [...urls, ...dates, ...versions, ...numbers].toSorted((a, b) => a.index - b.index);
}
