/** What a worker thread is given to read: how it is handed over, and how it is known again. */

import { createHash } from 'node:crypto';

/** The input with a copy of the bytes in it, which then belong to the thread: others may read the same answer. */
export function handedOver(input: object): { readonly input: object; readonly transfer: ArrayBuffer[] } {
  const transfer: ArrayBuffer[] = [];
  const entries = Object.entries(input).map(([name, value]): [string, unknown] => {
    if (!(value instanceof Uint8Array)) return [name, value];
    const copy = new Uint8Array(value);
    transfer.push(copy.buffer);
    return [name, copy];
  });
  return transfer.length === 0 ? { input, transfer } : { input: Object.fromEntries(entries), transfer };
}

/** The same for the same input of the same reader. */
export function digestOf(reader: string, input: object): string {
  const hash = createHash('sha256').update(reader);
  for (const value of Object.values(input))
    hash.update(value instanceof Uint8Array ? value : (JSON.stringify(value) ?? ''));
  return hash.digest('base64');
}
