/** Makes readers of outside text run apart from the thread that keeps the run's deadlines. */

import { openPool, type Pool } from './pool.ts';
import type { Readers } from './serve.ts';

/** What reads apart: the same input and answer as the reader's own. Aborting gives the reading up. */
type Apart<Load extends Readers[string]> =
  Awaited<ReturnType<Load>> extends (input: infer Input extends object) => infer Output
    ? (input: Input, signal?: AbortSignal) => Promise<Awaited<Output>>
    : never;

/** In the bundle a thread begins with the file the run began with, which sees that it is in one; else with the table. */
const entry = import.meta.url.endsWith('.ts') ? '../readers.ts' : './index.js';

/** The threads of this process, started when something is first read. */
let pool: Pool | null = null;

/**
 * A room's readers, each in a worker thread. One that exceeds its limits of time or memory fails with the reason
 * `too-complex`, and what it was reading is not tried again. Their names must be unlike those of other rooms.
 * @throws ReaderFault from what is returned
 */
export function apart<Table extends Readers>(readers: Table): { readonly [Name in keyof Table]: Apart<Table[Name]> } {
  const run = (name: string) => (input: object, signal?: AbortSignal) => {
    pool ??= openPool(new URL(entry, import.meta.url));
    return pool.run(name, input, signal);
  };
  return Object.fromEntries(Object.keys(readers).map((name) => [name, run(name)])) as never;
}
