import fc from 'fast-check';
import type { Format } from './documents.ts';

/** Longest input that is made, in bytes: long enough for what grows with the square to show, short enough for many. */
const longest = 60_000;

/** One change to bytes. Places are fractions of the length, so that a shrunk document keeps its changes. */
type Change =
  | { readonly kind: 'flip'; readonly at: number; readonly value: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string; readonly times: number }
  | { readonly kind: 'end'; readonly at: number };

/** Bytes that nobody thought of: noise, and whole documents with bytes flipped, cut, repeated and put in. */
export function damagedBytes({ documents, parts }: Format): fc.Arbitrary<Uint8Array> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ kind: fc.constant('flip' as const), at: place, value: fc.nat(255) }),
    fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat(200) }),
    fc.record({ kind: fc.constant('repeat' as const), at: place, length: fc.nat(60), times: fc.nat(400) }),
    fc.record({
      kind: fc.constant('insert' as const),
      at: place,
      text: fc.constantFrom(...parts),
      times: fc.integer({ min: 1, max: 600 }),
    }),
    fc.record({ kind: fc.constant('end' as const), at: place }),
  );
  const whole = fc.constantFrom(...documents.map((document) => Buffer.from(document as string)));
  return fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(whole, fc.array(change, { maxLength: 12 }))
        .map(([bytes, changes]) => changes.reduce<Uint8Array>(changed, bytes).subarray(0, longest)),
    },
  );
}

/** The parts of a format in any order, nested, unclosed and repeated. */
export function builtOfParts({ parts }: Format): fc.Arbitrary<Uint8Array> {
  const part = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...parts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  );
  const run = fc.tuple(
    fc.array(part, { minLength: 1, maxLength: 4 }),
    fc.oneof(fc.constant(1), fc.nat(20), fc.nat(3_000)),
  );
  return fc
    .array(run, { maxLength: 40 })
    .map((runs) =>
      Buffer.from(runs.map(([texts, times]) => texts.join('').repeat(times).slice(0, longest)).join('')).subarray(
        0,
        longest,
      ),
    );
}

function changed(bytes: Uint8Array, change: Change): Uint8Array {
  const at = Math.floor(change.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (change.kind) {
    case 'flip':
      return Buffer.concat([before, Buffer.from([change.value]), after.subarray(1)]);
    case 'cut':
      return Buffer.concat([before, after.subarray(change.length)]);
    case 'repeat':
      return Buffer.concat([
        before,
        ...Array.from({ length: change.times }, () => after.subarray(0, change.length)),
        after,
      ]);
    case 'insert':
      return Buffer.concat([before, Buffer.from(change.text.repeat(change.times).slice(0, longest)), after]);
    case 'end':
      return before;
  }
}
