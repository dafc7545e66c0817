/** Readers that misbehave in every way a reader can, in a thread of their own. */
import { serve } from '../../src/workers/index.ts';

let read = 0;

serve({
  count: () => Promise.resolve(({ body }: { body: Uint8Array }) => ({ length: body.length, read: ++read })),
  spin: () =>
    Promise.resolve(() => {
      for (;;) read += 1;
    }),
  sleep: () => Promise.resolve(() => new Promise(() => setInterval(() => {}, 1_000))),
  backtrack: () => Promise.resolve(() => /^(a+)+$/.test(`${'a'.repeat(60)}b`)),
  hoard: () =>
    Promise.resolve(() => {
      const kept: object[] = [];
      for (;;) kept.push({ text: kept.length });
    }),
  unpack: () =>
    Promise.resolve(() => {
      const kept: Uint8Array[] = [];
      for (;;) kept.push(new Uint8Array(1_000_000).fill(1));
    }),
  recurse: () =>
    Promise.resolve(function deeper(input: object): object {
      return [deeper(input)];
    }),
  refuse: () => Promise.reject(Object.assign(new Error('no such thing'), { reason: 'malformed' })),
  crash: () => Promise.resolve(() => process.exit(3)),
  secrets: () => Promise.resolve(() => ({ ...process.env })),
});
