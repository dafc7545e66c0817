import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LoggedRequest } from './site-servers.ts';

/**
 * Where every host lives inside the namespace: an ordinary unicast address, so that an address guard needs no exception
 * for tests. Nothing leaves the namespace, so whose address it is outside does not matter.
 */
export const hostAddress = '45.80.12.10';

/** Where cloud machines keep their credentials; a canary answers there, and any request to it is a failed guard. */
export const canaryAddress = '169.254.169.254';

/** What the canary says to whoever gets through. */
export const canarySecret = 'canary-4f1d';

/** What the inner process is told, as JSON. */
export interface NamespaceJob {
  /** URL of a module whose default export is a `Hosts` table. */
  readonly hosts: string;
  /** Absolute path of the Node script to run. */
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** Names that lead elsewhere than to the hosts, with their addresses. */
  readonly names: Readonly<Record<string, string>>;
  readonly folder: string;
}

export interface NamespaceRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Requests that reached the hosts, in order. */
  readonly log: readonly LoggedRequest[];
  /** Paths that were asked of the canary. */
  readonly canary: readonly string[];
}

/** Whether this machine lets us make namespaces: Linux, root, and iproute2. Says why not on the console. */
export function namespaceAvailable(): boolean {
  const probe = spawnSync('unshare', ['-n', '-m', 'ip', 'link', 'set', 'lo', 'up'], { encoding: 'utf8' });
  if (probe.status === 0) return true;
  const why = probe.error?.message ?? probe.stderr.trim();
  console.warn(`SKIPPED: no network namespace here (${why}); run as root on Linux to test real addresses.`);
  return false;
}

/**
 * Runs a script on a machine of its own: its only network holds the given hosts on ports 80 and 443, found through a
 * hosts file, and the canary. The script gets no proxy and no hooks, only the authority to trust.
 */
export async function runInNamespace(job: {
  hosts: URL;
  script: string;
  env?: Readonly<Record<string, string>>;
  names?: Readonly<Record<string, string>>;
}): Promise<NamespaceRun> {
  const folder = await mkdtemp(join(tmpdir(), 'namespace-'));
  try {
    const jobFile = join(folder, 'job.json');
    const { hosts, script, env = {}, names = {} } = job;
    const inner: NamespaceJob = { hosts: hosts.href, script, env, names, folder };
    await writeFile(jobFile, JSON.stringify(inner));
    const inside = fileURLToPath(new URL('namespace-inside.ts', import.meta.url));
    await promisify(execFile)('unshare', ['-n', '-m', process.execPath, inside, jobFile], { timeout: 60_000 });
    return JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as NamespaceRun;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
