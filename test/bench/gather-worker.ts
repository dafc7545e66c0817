/**
 * Gathers the feeds of the hosts it is given several times over and prints the median of all but the first. Run by the
 * gather bench, which passes `{ names, runs, cacheDir }`.
 */

import { limitYoungGeneration } from '../../src/action/v8-heap-limit.ts';
import { gather } from '../../src/sources/gather/gather.ts';
import { resolveDay } from '../../src/text/day.ts';
import { openWeb } from '../../src/web/client.ts';

interface Order {
  readonly names: readonly string[];
  readonly runs: number;
  readonly cacheDir: string | null;
}

const { names, runs, cacheDir } = JSON.parse(process.argv[2] ?? '{}') as Order;
const settings = { date: '2026-03-05', timeZone: 'Asia/Shanghai', time: '08:00', windowHours: 24, maxWindowHours: 168 };
const day = resolveDay(settings, new Date('2026-03-05T01:00:00Z'));
const sources = names.map((name) => ({
  id: name,
  name,
  kind: 'feed' as const,
  standing: 'secondary' as const,
  weight: 1,
  settings: { url: `http://${name}/feed.xml`, timeZone: null },
}));
const keys = { brave: null, tavily: null, exa: null, serper: null, github: null };

limitYoungGeneration();
const walls: number[] = [];
let last = { links: 0, failed: 0, requests: 0, notModified: 0 };
for (let run = 0; run < runs; run += 1) {
  const web = openWeb({ env: process.env, userAgent: 'bench', cacheDir, warn: (text) => process.stderr.write(text) });
  const began = performance.now();
  const { candidates, health } = await gather(sources, { web, day, keys });
  walls.push(performance.now() - began);
  const failed = health.filter(({ outcome }) => outcome === 'failed').length;
  last = { links: candidates.length, failed, requests: web.requests, notModified: web.notModified };
  await web.close();
}
const [cold = 0, ...warm] = walls;
const wall = warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)] ?? cold;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ ...last, wall_ms: Math.round(wall), peak_mb: peak }));
