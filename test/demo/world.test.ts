import { describe, expect, it } from 'vitest';
import { answerFrom } from '../support/hosts.ts';
import { encodeGbk } from './gbk.ts';
import { readTree } from './read-tree.ts';
import { buildWorld } from './world.ts';

const world = buildWorld();

async function get(address: string) {
  const url = new URL(address);
  const site = world[url.hostname];
  if (site === undefined) return null;
  return answerFrom(site, { host: url.hostname, url, method: 'GET', headers: {}, body: '' });
}

describe('the demo’s world', () => {
  it('serves every page that its feeds, its search and its earlier posts lead to', async () => {
    const files = { ...readTree(`${import.meta.dirname}/world`), ...readTree(`${import.meta.dirname}/blog/content`) };
    const links = Object.entries(files).flatMap(([path, text]) => {
      if (path.endsWith('.html')) return [];
      const base = `https://${path.split('/')[0]}/`;
      const found = text.matchAll(
        /(?:<link>|<link [^>]*href="|"url": "|- |来源：)((?:https:\/\/|advisories\/|\/)[^<"\s]+)/g,
      );
      return [...found].map(([, link]) => new URL((link ?? '').replaceAll('&amp;', '&'), base));
    });
    // Front pages are named by feeds, but nobody reads them.
    const pages = links.filter(
      ({ pathname, hostname }) => !pathname.endsWith('/') || hostname === 'tide-clock.example',
    );
    expect(pages.length).toBeGreaterThan(30);
    const missing: string[] = [];
    for (const { href } of pages) {
      const answer = await get(href);
      if (answer === null || (answer.status ?? 200) !== 200) missing.push(href);
    }
    expect(missing).toEqual([]);
  });

  it('has one feed in GBK', async () => {
    const feed = await get('https://shenliu.example/rss.xml');
    const text = new TextDecoder('gbk').decode(feed?.body as Uint8Array);
    expect(text).toContain('<title>深流科技</title>');
    expect(() => encodeGbk('🦆')).toThrow('GBK has no 🦆');
  });

  it('answers searches as the services do', async () => {
    const filters = 'created_at_i>=1772582400,created_at_i<1772668800,points>=200';
    const hits = await get(`https://hn.algolia.com/api/v1/search?numericFilters=${encodeURIComponent(filters)}`);
    const found = JSON.parse(String(hits?.body)) as { hits: { points: number }[]; nbHits: number };
    expect(found.hits.map(({ points }) => points)).toEqual([341, 612, 420, 214]);
    expect(found.nbHits).toBe(4);
    expect((await get('https://api.search.brave.com/res/v1/web/search?q=x'))?.status).toBe(429);
  });
});
