import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { totalInFlight } from '../../src/web/client.ts';
import { type Plan, planHosts, slowest } from './gather-plan.ts';

const worker = fileURLToPath(new URL('./gather-worker.ts', import.meta.url));
const server = fileURLToPath(new URL('./gather-server.ts', import.meta.url));
const options = {
  hosts: { type: 'string', default: '30' },
  latency: { type: 'string', default: '150' },
  faulty: { type: 'string', default: '0' },
} as const;

/** What the worker prints. */
interface Gathered {
  readonly links: number;
  readonly failed: number;
  readonly requests: number;
  readonly notModified: number;
  readonly wall_ms: number;
  readonly peak_mb: number;
}

/**
 * Gathers many feeds, some of them faulty, that all take the same time to answer. The limit is the slowest source when
 * it is treated as it asks, or the waves that the bound on requests in flight makes of all of them; `ratio` is wall
 * time over it. Hosts and gathering run in processes of their own; wall times are medians of five warm runs, `cold_ms`
 * and `peak_mb` are of a process that gathers once, as the Action does. `second_wall_ms` and `not_modified`, the share
 * of answers whose body came from the cache, are of runs that find what an earlier one has kept.
 */
export async function measure(args: string[]): Promise<object> {
  const { values } = parseArgs({ args, options });
  const plan: Plan = { hosts: Number(values.hosts), latency: Number(values.latency), faulty: Number(values.faulty) };
  const planned = planHosts(plan);
  const names = planned.map(({ name }) => name);
  const folder = await mkdtemp(join(tmpdir(), 'gather-bench-'));
  const hosts = fork(server, [JSON.stringify(plan)]);
  try {
    const [{ env }] = (await once(hosts, 'message')) as [{ env: Record<string, string> }];
    const gather = async (runs: number, cacheDir: string | null): Promise<Gathered> => {
      const order = JSON.stringify({ names, runs, cacheDir });
      const { stdout } = await promisify(execFile)(process.execPath, [worker, order], {
        env: { ...process.env, ...env },
      });
      return JSON.parse(stdout) as Gathered;
    };
    const first = await gather(1, null);
    const plain = await gather(6, null);
    await gather(1, folder);
    const second = await gather(6, folder);
    hosts.send('how many at once?');
    const [{ inFlight }] = (await once(hosts, 'message')) as [{ inFlight: number }];
    const limit = Math.max(slowest(plan), Math.ceil(plan.hosts / totalInFlight) * plan.latency);
    const rounded = (value: number): number => Math.round(value * 100) / 100;
    return {
      bench: 'gather',
      hosts: plan.hosts,
      faulty: planned.filter(({ behaviour }) => behaviour !== 'well').length,
      failed: plain.failed,
      links: plain.links,
      cold_ms: first.wall_ms,
      wall_ms: plain.wall_ms,
      limit_ms: limit,
      ratio: rounded(plain.wall_ms / limit),
      peak_mb: first.peak_mb,
      in_flight: inFlight,
      not_modified: rounded(second.notModified / (plan.hosts - second.failed)),
      second_links: second.links,
      second_wall_ms: second.wall_ms,
    };
  } finally {
    hosts.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}
