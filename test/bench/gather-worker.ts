/** Gathers the feeds of the hosts it is given, several times over, and prints the median. Run by the gather bench. */
import { resolveDay } from '../../src/day.ts';
import { gather } from '../../src/sources/gather.ts';
import { openWeb } from '../../src/web/client.ts';

const names = JSON.parse(process.argv[2] ?? '[]') as string[];
const settings = { date: '2026-03-05', timeZone: 'Asia/Shanghai', time: '08:00', windowHours: 24, maxWindowHours: 168 };
const day = resolveDay(settings, new Date('2026-03-05T01:00:00Z'));
const sources = names.map((name) => ({
  id: name,
  name,
  kind: 'feed' as const,
  standing: 'secondary' as const,
  weight: 1,
  url: `http://${name}/feed.xml`,
  timeZone: null,
}));

const walls: number[] = [];
let links = 0;
for (let run = 0; run < 6; run += 1) {
  const web = openWeb({ env: process.env, userAgent: 'bench' });
  const began = performance.now();
  const { candidates, health } = await gather(sources, { web, day, keys: { brave: null } });
  walls.push(performance.now() - began);
  links = candidates.length;
  if (health.some(({ outcome }) => outcome !== 'ok'))
    throw new Error(JSON.stringify(health.find((h) => h.outcome !== 'ok')));
  await web.close();
}
const wall = walls.slice(1).sort((a, b) => a - b)[2] ?? 0;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ wall_ms: Math.round(wall), peak_mb: peak, links }));
