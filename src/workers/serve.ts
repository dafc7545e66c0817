/** Answers orders inside a worker thread: loads the reader that is asked for, and sends back what it reads. */

import { parentPort } from 'node:worker_threads';
import type { Order, Reply } from './fault.ts';

/** Readers by name, each loaded when it is first asked for. What goes in and comes out is plain data. */
export type Readers = Readonly<Record<string, () => Promise<(input: never) => unknown>>>;

/** To be called once by what a worker thread begins with. */
export function serve(readers: Readers): void {
  const port = parentPort;
  if (port === null) throw new TypeError('readers are served in worker threads only');
  const reply = (message: Answer): void => {
    const { user, system } = process.threadCpuUsage();
    port.postMessage({ ...message, cpuMs: (user + system) / 1_000 });
  };
  port.on('message', (order: Order) => {
    void read(readers, order, () => reply({ loaded: true })).then(reply);
  });
}

/** A reply without what it took. */
type Answer = Reply extends infer One ? (One extends unknown ? Omit<One, 'cpuMs'> : never) : never;

async function read(readers: Readers, { reader, input }: Order, onLoaded: () => void): Promise<Answer> {
  try {
    const load = readers[reader];
    if (load === undefined) throw new TypeError(`there is no reader called ${reader}`);
    const run = (await load()) as (given: unknown) => unknown;
    onLoaded();
    return { value: await run(input) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

function faultOf(error: unknown): { reason: string | null; message: string; stack: string } {
  if (!(error instanceof Error)) return { reason: null, message: String(error), stack: '' };
  const { message, stack = '' } = error;
  // The stack, a string or an array has outgrown what the engine allows.
  if (error instanceof RangeError) return { reason: 'too-complex', message, stack };
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : null;
  return { reason, message, stack };
}
