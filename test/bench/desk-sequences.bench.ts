/** Measures how many random sequences of what may happen to a day at the desk break a promise. */
import fc from 'fast-check';
import { sequences } from '../desk/sequences/events.ts';
import { Broken, play } from '../desk/sequences/play.ts';
import { type Stage, stageInProcess, startFiles } from '../desk/sequences/stage.ts';
import { stageOfBundle } from '../desk/sequences/stage-of-bundle.ts';
import { startGitHub } from '../support/github.ts';

/**
 * Options: `--runs N` sequences, `--seed N`, `--longest N` events, `--bundle` for runs of `dist/index.js`. A broken sequence
 * is shrunk to what matters of it, unless `--no-shrink` is given.
 */
export async function measure(args: string[]): Promise<object> {
  const option = (name: string, usual: number): number => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? usual : Number(args[at + 1]);
  };
  const [runs, seed, longest] = [option('runs', 100), option('seed', 1), option('longest', 12)];
  const stages = manyStages(args.includes('--bundle'));
  const outcomes: Record<string, number> = {};
  let events = 0;
  const began = performance.now();
  try {
    const property = fc.asyncProperty(sequences(longest), async (sequence) => {
      for (const line of await play(sequence, await stages.next())) {
        events += 1;
        for (const [, outcome = ''] of line.matchAll(/(\w+ \([a-z-]*\))/g))
          outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
    });
    const { failed, counterexample, errorInstance, numRuns, numShrinks } = await fc.check(property, {
      numRuns: runs,
      seed,
      ...(args.includes('--no-shrink') && { endOnFailure: true }),
    });
    const why = errorInstance instanceof Error ? errorInstance : null;
    const broken = failed && {
      shrinks: numShrinks,
      counterexample,
      why: why instanceof Broken ? why.message : why?.stack,
    };
    const seconds = Math.round((performance.now() - began) / 1000);
    return { seed, sequences: numRuns, events, seconds, broken: broken || null, outcomes };
  } finally {
    await stages.close();
  }
}

/** The emulated GitHub counts 5,000 requests an hour for each token, so none serves more than a few sequences. */
const playsOfOneGitHub = 10;

function manyStages(isOfBundle: boolean): { next(): Promise<Stage>; close(): Promise<void> } {
  let open: { stage: Stage; close(): Promise<void> } | null = null;
  let plays = 0;
  return {
    async next() {
      if (open === null || plays % playsOfOneGitHub === 0) {
        await open?.close();
        open = isOfBundle ? await stageOfBundle() : await inProcess();
      }
      plays += 1;
      return open.stage;
    },
    close: async () => open?.close(),
  };
}

async function inProcess(): Promise<{ stage: Stage; close(): Promise<void> }> {
  const github = await startGitHub({ files: startFiles, labels: ['digest'] });
  return { stage: stageInProcess(github), close: () => github.close() };
}
