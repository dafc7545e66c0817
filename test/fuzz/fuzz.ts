import fc from 'fast-check';
import { builtOfParts, damagedBytes } from './damage.ts';
import { type FormatName, formats } from './documents.ts';
import { isDeclared, readers } from './readers.ts';

/** What a reader may take of the processor for one input, in milliseconds; inputs are below a hundred kilobytes. */
export const mostCpuMs = 1_000;

export interface FuzzFailure {
  readonly reader: FormatName;
  readonly level: 'bytes' | 'structure';
  /** What fast-check needs to make the input again. */
  readonly seed: number;
  readonly path: string;
  /** The error, or how long it took. */
  readonly what: string;
  /** The smallest input that shows it, in UTF-8 where it is text and in base64 where not, cut to 2,000 characters. */
  readonly input: string;
}

export interface FuzzResult {
  readonly runs: number;
  readonly slowest: { readonly ms: number; readonly input: string };
  readonly failures: readonly FuzzFailure[];
}

/** How long to go on: a number of inputs, or milliseconds for both levels together. */
export type Effort = { readonly runs: number } | { readonly ms: number };

/** Reads made-up inputs at both levels; a failure is an error that the reader does not declare, or a second of work. */
export async function fuzzReader(reader: FormatName, seed: number, effort: Effort): Promise<FuzzResult> {
  const format = formats[reader];
  const failures: FuzzFailure[] = [];
  let runs = 0;
  let slowest = { ms: 0, input: '' };
  const tryOne = async (bytes: Uint8Array): Promise<void> => {
    runs += 1;
    const { thrown, ms } = await timed(readers[reader], bytes);
    if (ms > slowest.ms) slowest = { ms, input: printable(bytes) };
    if (thrown !== null && !isDeclared(thrown)) throw thrown;
    if (ms > mostCpuMs) throw new Error(`took ${Math.round(ms)} ms`);
  };
  const levels = { bytes: damagedBytes(format), structure: builtOfParts(format) } as const;
  for (const level of ['bytes', 'structure'] as const) {
    const found = await fc.check(fc.asyncProperty(levels[level], tryOne), {
      seed,
      ...('runs' in effort
        ? { numRuns: effort.runs }
        : { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: effort.ms / 2 }),
      // Halving an input of sixty thousand bytes takes a few dozen steps, and what is left is read by a person.
      endOnFailure: false,
    });
    if (found.counterexample !== null) {
      const [bytes] = found.counterexample;
      const { errorInstance } = found;
      const what =
        errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
      failures.push({
        reader,
        level,
        seed,
        path: found.counterexamplePath ?? '',
        what: what.slice(0, 600),
        input: printable(bytes),
      });
    }
  }
  return { runs, slowest, failures };
}

/** Time of this thread's processor, which a busy machine does not lengthen. */
async function timed(
  read: (bytes: Uint8Array) => unknown,
  bytes: Uint8Array,
): Promise<{ thrown: unknown; ms: number }> {
  const before = process.threadCpuUsage();
  let thrown: unknown = null;
  try {
    // A copy: PDFs take their bytes over.
    await read(new Uint8Array(bytes));
  } catch (error) {
    thrown = error ?? new Error('nothing was thrown');
  }
  const { user, system } = process.threadCpuUsage(before);
  return { thrown, ms: (user + system) / 1_000 };
}

function printable(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return (text.includes('\ufffd') ? `base64:${Buffer.from(bytes).toString('base64')}` : text).slice(0, 2_000);
}
