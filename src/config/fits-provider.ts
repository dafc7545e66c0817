/**
 * Checks the keys of a configured model against what its provider needs: GitHub Copilot is a command, not an endpoint.
 */

import type { z } from 'zod';
import { protocols } from '../writing/index.ts';

/** Adds an issue for each key that the provider lacks or has no use for. */
export function fitsProvider(entry: unknown, context: z.RefinementCtx<unknown>): void {
  if (typeof entry !== 'object' || entry === null) return;
  const given = entry as Readonly<Record<string, unknown>>;
  // One that is not known is told to be wrong; what it would need cannot be told.
  if (!protocols.some((known) => known === given.provider)) return;
  const object = (key: string, message: string): void => context.addIssue({ code: 'custom', path: [key], message });
  if (given.provider !== 'copilot') {
    if (given['base-url'] === undefined) object('base-url', 'is missing; expected the address of its endpoint');
    return;
  }
  if (given.key === undefined) object('key', 'is missing; expected the input that holds the token for GitHub Copilot');
  if (given['base-url'] !== undefined) object('base-url', 'copilot is a command and has no address; take it out');
  if (given.price !== undefined)
    object('price', 'copilot does not tell its tokens, so a cost cannot be told; take it out');
  if (Object.keys(given.extra ?? {}).length > 0) object('extra', 'copilot takes no more fields; take it out');
}

/** The rules of `fitsProvider` as JSON Schema, for editors. */
export const fitsProviderInEditors = {
  if: { properties: { provider: { const: 'copilot' } }, required: ['provider'] },
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  then: { required: ['key'], properties: { 'base-url': false, price: false, extra: false } },
  else: { required: ['base-url'] },
};
