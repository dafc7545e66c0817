import { createHash } from 'node:crypto';

/** How a source is named in what later runs remember of a day: short, since its id may be as long as an address. */
export function sourceKey(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 8);
}
