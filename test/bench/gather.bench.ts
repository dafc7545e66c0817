import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { type Hosts, startInternet } from '../support/internet.ts';

const worker = fileURLToPath(new URL('./gather-worker.ts', import.meta.url));

/**
 * Gathers many feeds that all take the same time to answer. The limit is that one answer, since all may be asked at
 * once; `ratio` is wall time over it. The gathering runs in a process of its own, five times warm; medians.
 */
export async function measure(args: string[]): Promise<object> {
  const { values } = parseArgs({
    args,
    options: { hosts: { type: 'string', default: '30' }, latency: { type: 'string', default: '150' } },
  });
  const count = Number(values.hosts);
  const latency = Number(values.latency);
  const names = Array.from({ length: count }, (_, n) => `feed${n}.example`);
  const hosts: Hosts = Object.fromEntries(
    names.map((name) => [
      name,
      () => ({ headers: { 'content-type': 'application/rss+xml' }, body: feedOf(name), delayMs: latency }),
    ]),
  );
  const internet = await startInternet(hosts);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [worker, JSON.stringify(names)], {
      env: { ...process.env, ...internet.env },
    });
    const { wall_ms, peak_mb, links } = JSON.parse(stdout);
    const ratio = Math.round((wall_ms / latency) * 100) / 100;
    return {
      bench: 'gather',
      hosts: count,
      links,
      wall_ms,
      limit_ms: latency,
      ratio,
      in_flight: internet.peakInFlight,
      peak_mb,
    };
  } finally {
    await internet.close();
  }
}

/** Twenty items, three of which every feed carries. */
function feedOf(name: string): string {
  const items = Array.from({ length: 20 }, (_, n) => {
    const url = n < 3 ? `http://shared.example/story-${n}` : `http://${name}/post-${n}`;
    const text = `<p>${`What post ${n} of ${name} says, at some length. `.repeat(12)}</p>`;
    return `<item><title>Post ${n} of ${name}</title><link>${url}</link><pubDate>Wed, 04 Mar 2026 0${n % 9}:10:00 GMT</pubDate><description><![CDATA[${text}]]></description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>http://${name}/</link>${items.join('')}</channel></rss>`;
}
