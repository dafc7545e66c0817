/** Reads and names the http(s) addresses of configured sources. */

import { z } from 'zod';
import { bracesProblem, unknownBraces } from '../text/braces.ts';

/** An http(s) address in a configuration. */
export const httpUrl = z
  .string('expected an http(s) address')
  .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'expected an http(s) address')
  .superRefine((text, context) => {
    const unknown = unknownBraces(text, []);
    if (unknown.length === 0) return;
    context.addIssue({
      code: 'custom',
      message: bracesProblem(unknown, 'the address of a source is asked for as it is'),
    });
  });

/** Host without `www.`: subdomains of shared hosting belong to different people. */
export function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/**
 * How a source at an address is known in reports and in memory: host, port where it is not the usual one, path, query.
 */
export function placeOf(address: string): string {
  const { port, pathname, search } = new URL(address);
  return `${siteOf(address)}${port === '' ? '' : `:${port}`}${pathname.replace(/\/$/, '')}${search}`;
}
