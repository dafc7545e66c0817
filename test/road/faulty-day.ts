// A day on a web where almost everything is broken. Runs inside the namespace as a program, or is called with a proxy.
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Edition } from '../../src/edition/edition.ts';
import { runAction } from '../support/action.ts';
import { branch, now, path } from '../support/day.ts';
import { startGitHub } from '../support/github.ts';
import { sources } from './faulty-web.ts';

export interface FaultyDay {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly stdout: string;
  readonly edition: Edition | null;
  /** On the branch of the pull request; null when there is none. */
  readonly post: string | null;
  /** Milliseconds from start to end of the process. */
  readonly wallMs: number;
  /** Bytes of memory that the process held at most. */
  readonly peakMemory: number;
}

/** @param env what sends the process to the small internet */
export async function liveFaultyDay(env: Readonly<Record<string, string>>): Promise<FaultyDay> {
  const config = stringify({ items: '3-6', sources });
  const github = await startGitHub({ files: { '.github/galley.yml': config } });
  const folder = await mkdtemp(join(tmpdir(), 'faulty-day-'));
  const peakFile = join(folder, 'peak');
  const watch = new URL('../support/peak-memory.ts', import.meta.url);
  watch.searchParams.set('file', peakFile);
  try {
    const began = performance.now();
    const run = await runAction({ github, now, env: { ...env, NODE_OPTIONS: `--import=${watch.href}` } });
    const wallMs = performance.now() - began;
    const { edition = '' } = run.outputs;
    return {
      exitCode: run.exitCode,
      outputs: run.outputs,
      stdout: run.stdout,
      edition: edition === '' ? null : (JSON.parse(readFileSync(edition, 'utf8')) as Edition),
      post: await github.readFile(branch, path),
      wallMs,
      peakMemory: Number(await readFile(peakFile, 'utf8')),
    };
  } finally {
    await Promise.all([github.close(), rm(folder, { recursive: true, force: true })]);
  }
}

if (import.meta.main) {
  const { NODE_EXTRA_CA_CERTS = '' } = process.env;
  process.stdout.write(JSON.stringify(await liveFaultyDay({ NODE_EXTRA_CA_CERTS })));
}
