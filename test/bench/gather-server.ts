/**
 * The hosts of the gather bench, in a process of their own so that they share no event loop with what is measured.
 * Sends its environment when it is up; answers any message with the most requests that were open at once.
 */
import { type Answer, type Handler, type Hosts, startInternet } from '../support/internet.ts';
import { type Behaviour, type Plan, planHosts } from './gather-plan.ts';

const plan = JSON.parse(process.argv[2] ?? '{}') as Plan;
const hosts: Hosts = Object.fromEntries(planHosts(plan).map(({ name, behaviour }) => [name, site(name, behaviour)]));
const internet = await startInternet(hosts);
process.on('message', () => process.send?.({ inFlight: internet.peakInFlight }));
process.on('disconnect', () => internet.close());
process.send?.({ env: internet.env });

function site(name: string, behaviour: Behaviour): Handler {
  const etag = `"${name}"`;
  const body = feedOf(name);
  const whole = { headers: { 'content-type': 'application/rss+xml', etag }, body };
  let asked = 0;
  return ({ headers }): Answer => {
    asked += 1;
    const delayMs = plan.latency;
    if (behaviour === 'reset') return { fault: 'reset', delayMs };
    if (behaviour === 'missing') return { status: 404, body: 'no such feed', delayMs };
    if (behaviour === 'broken') return { status: 500, body: 'oh', delayMs };
    // Every first of two, so that the second run meets the same.
    if (behaviour === 'busy' && asked % 2 === 1) return { status: 429, headers: { 'retry-after': '1' }, delayMs };
    return headers['if-none-match'] === etag ? { status: 304, headers: { etag }, delayMs } : { ...whole, delayMs };
  };
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
