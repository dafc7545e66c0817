import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { hostOf, linkKey } from '../../src/links/canonical.ts';
import { parseFrontMatter } from '../../src/post/front-matter.ts';
import { linksOf } from '../../src/post/links.ts';
import { runAction } from '../support/action.ts';
import { dataFolder } from '../support/data.ts';
import { startGitHub } from '../support/github.ts';
import { startInternet } from '../support/internet.ts';
import { openSnapshot } from '../support/snapshots.ts';
import { lettersOf, lettersServed, quotationsIn } from './quotations.ts';

const folder = dataFolder('snapshots');

/** Each day is made up for at the moment its feeds were recorded, with all that had appeared by then in sight. */
const days = [
  {
    date: '2026-02-05',
    // The day before has the post whose page was recorded too.
    window: '48h',
    pagesRead: 1,
    now: '2026-02-05T23:06:21Z',
    labs: '2026-02-05',
    direct: '2026-02-04',
  },
  {
    date: '2026-02-08',
    window: '24h',
    pagesRead: 0,
    now: '2026-02-09T23:13:20Z',
    labs: '2026-02-09',
    direct: '2026-02-08',
  },
];

describe.skipIf(folder === null)('two days of the real web', () => {
  it.each(days)(
    '$date becomes one pull request of what was news that day',
    async ({ date, window, pagesRead, now, ...folders }) => {
      const { hosts, config, dates } = openSnapshot(folder ?? '', folders);
      const internet = await startInternet(hosts);
      const github = await startGitHub({ files: { '.github/galley.yml': `window: ${window}\n${config}` } });
      try {
        const started = performance.now();
        const run = await runAction({ inputs: { date }, internet, github, now });
        const ms = Math.round(performance.now() - started);
        expect(run, run.stdout + run.stderr).toMatchObject({ exitCode: 0, outputs: { operation: 'created' } });
        const edition = JSON.parse(readFileSync(run.outputs.edition ?? '', 'utf8')) as Edition;
        console.log(summaryOf(edition, ms));

        const pulls = await github.pullRequests();
        expect(pulls).toHaveLength(1);
        const post = (await github.readFile(pulls[0]?.head.ref ?? '', run.outputs.path ?? '')) ?? '';
        const { data, body, format } = parseFrontMatter(post);
        expect({ format, title: data.title }).toEqual({ format: 'toml', title: pulls[0]?.title });
        expect(edition.items.length).toBeGreaterThanOrEqual(4);
        expect(edition.items.length).toBeLessThanOrEqual(8);
        expect(body.match(/^## \d+\) /gm)).toHaveLength(edition.items.length);

        // Every link is one that was served, is told once, and no listing dates it outside the window.
        const keys = linksOf(body).map((url) => linkKey(url) ?? url);
        expect(keys.length).toBeGreaterThanOrEqual(edition.items.length);
        expect(keys).toEqual([...new Set(keys)]);
        expect(keys.filter((key) => !dates.has(key))).toEqual([]);
        const { start, end } = edition.window;
        const dated = keys.map((key) => ({ key, first: dates.get(key)?.toSorted()[0] ?? 'never' }));
        expect(dated.filter(({ first }) => first < start || first >= end)).toEqual([]);

        // What appeared after the post's time was in sight, and neither a story nor a runner-up has any of it.
        const later = [...dates].filter(([, served]) => served.length > 0 && served.every((instant) => instant >= end));
        expect(later.length).toBeGreaterThan(0);
        const told = [...edition.stories, ...edition.bench].flatMap(({ lead, supporting }) => [lead, ...supporting]);
        const late = new Set(later.map(([key]) => key));
        expect(told.filter(({ key }) => late.has(key))).toEqual([]);

        // The one post whose own page was recorded is quoted from that page: its feed has a single sentence of it.
        const own = keys.filter((key) => key.startsWith('blog.vllm.ai/'));
        expect(own).toHaveLength(pagesRead);
        const evident = new Set(edition.claims.map(({ evidence }) => linkKey(evidence?.url ?? '')));
        expect(own.filter((key) => !evident.has(key))).toEqual([]);

        // Every quotation is the words of somebody, in their order.
        const served = lettersServed(hosts);
        const quotations = quotationsIn(body);
        expect(quotations.length).toBeGreaterThanOrEqual(pagesRead === 0 ? 1 : 6);
        expect(quotations.filter((quotation) => !served.includes(lettersOf(quotation)))).toEqual([]);

        // What was wrong with the sources is said: one answered with JSON that is no feed, one had no item that day.
        const troubles = new Map(edition.health.map(({ name, outcome, reason }) => [name, `${outcome}: ${reason}`]));
        expect(troubles.get('Hugging Face papers API')).toBe('failed: not-a-feed');
        expect(troubles.get('arXiv cs.CL')).toBe('degraded: empty');
        expect(run.outputs['failed-sources']).toBe('1');
        expect(edition.note.join('')).toContain('Hugging Face papers API');
        expect(internet.unknownHosts).toEqual([]);
      } finally {
        await Promise.all([internet.close(), github.close()]);
      }
    },
  );
});

function summaryOf({ date, window, counts, health, items }: Edition, ms: number): string {
  const hours = (Date.parse(window.end) - Date.parse(window.start)) / 3_600_000;
  const hosts = items.map(({ links }) => hostOf(links[0] ?? 'https://nowhere.invalid'));
  return `${date}: ${health.length} sources, ${counts.candidates} candidates, ${hours} h, ${ms} ms: ${hosts.join(', ')}`;
}
