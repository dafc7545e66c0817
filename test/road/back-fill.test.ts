import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { latestMoment } from '../../src/text/day.ts';
import { type ActionRun, runAction } from '../support/action.ts';
import { dataFolder } from '../support/data.ts';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { type Internet, startInternet } from '../support/internet.ts';
import { openSnapshot, type Snapshot } from '../support/snapshots.ts';

const folder = dataFolder('snapshots');

/** All are made up for at one moment after the last of them, with what has appeared in between in sight. */
const now = '2026-02-10T02:00:00Z';
const folders = { labs: '2026-02-09', direct: '2026-02-08' };
const days = Array.from({ length: 11 }, (_, index) =>
  new Date(Date.UTC(2026, 0, 30 + index)).toISOString().slice(0, 10),
);
/** Made up for twice. */
const again = [days[0], days[6]];

describe.skipIf(folder === null)('eleven past days of the recorded web', () => {
  let snapshot: Snapshot;
  let internet: Internet;
  let github: LocalGitHub;
  const runs = new Map<string, Promise<ActionRun>>();

  beforeAll(async () => {
    snapshot = openSnapshot(folder ?? '', folders);
    internet = await startInternet(snapshot.hosts);
    github = await startGitHub({ files: { '.github/galley.yml': snapshot.config } });
    // Two at a time: that is how many cores a small machine has.
    const lines: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
    for (const [index, key] of [...days, ...again.map((date) => `${date} again`)].entries()) {
      const [date = ''] = key.split(' ');
      const inputs = { date, 'dry-run': 'true' };
      const turn = lines[index % 2] ?? Promise.resolve();
      const run = turn.then(() => runAction({ inputs, internet, github, now }));
      lines[index % 2] = run.catch(() => undefined);
      runs.set(key, run);
    }
  });
  afterAll(async () => {
    await Promise.allSettled(runs.values());
    await Promise.all([internet.close(), github.close()]);
  });

  it.each(days)('%s: nothing from outside its window, and every source accounts for itself', async (date) => {
    const run = (await runs.get(date)) as ActionRun;
    expect(run, run.stdout + run.stderr).toMatchObject({ exitCode: 0, outputs: { operation: 'dry-run' } });
    const { edition, pullRequest } = readSheets(run);
    const { start, end } = edition.window;
    expect(end).toBe(`${date}T00:00:00.000Z`);
    expect(edition.items.length).toBeGreaterThan(0);

    // By what Galley says of its links, and by every listing that was served.
    const links = [...edition.stories, ...edition.bench].flatMap(({ lead, supporting }) => [lead, ...supporting]);
    const outside = links.filter(({ published, precision }) => {
      if (published === null) return true;
      const last = latestMoment(published, precision);
      return last < start || last >= end;
    });
    expect(outside).toEqual([]);
    const served = links.map(({ key }) => ({ key, first: snapshot.dates.get(key)?.toSorted()[0] ?? 'never' }));
    expect(served.filter(({ first }) => first >= end)).toEqual([]);
    const told = edition.stories.flatMap(({ lead, supporting }) => [lead, ...supporting]);
    const early = told.filter(({ key }) => (snapshot.dates.get(key)?.toSorted().at(-1) ?? 'never') < start);
    // A listing that tells the day alone is given as that day's first instant.
    expect(early.filter(({ precision }) => precision !== 'day')).toEqual([]);

    const troubled = edition.health.flatMap(({ name, reason }) => (reason === 'ok' ? [] : [`${name}: ${reason}`]));
    const hours = (Date.parse(end) - Date.parse(start)) / 3_600_000;
    console.log(
      `${date}: ${edition.items.length} items of ${hours} h, ${edition.counts.links} links; ${troubled.join(', ')}`,
    );
    for (const { name, outcome, reason, links: count, ms } of edition.health) {
      if (outcome === 'ok') expect(pullRequest).toContain(chinese.desk.sources.row(name, count, ms));
      if (outcome === 'degraded' && reason !== 'ok') {
        expect(pullRequest).toContain(`⚠️ **${name}** — ${chinese.health[reason]} (${count} 条)`);
      }
      if (outcome === 'failed') expect(pullRequest).toContain(`❌ **${name}**`);
    }
    const short = edition.health.filter(({ past, oldest }) => past === 'recent' && oldest != null && oldest > start);
    if (short.length > 0) expect(pullRequest).toContain(chinese.desk.sources.past(short.length));
    for (const { name, oldest, links: count } of short) {
      expect(pullRequest).toContain(chinese.desk.sources.pastShort(name, oldest?.slice(0, 10) ?? '', count));
    }
    expect(github.log.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it.each(again)('%s: a second time, the same bytes but for the times', async (date = '') => {
    const first = readSheets((await runs.get(date)) as ActionRun);
    const second = readSheets((await runs.get(`${date} again`)) as ActionRun);
    const withoutTimes = (bytes: string): string => bytes.replace(/"ms": \d+/g, '"ms": 0');
    expect(withoutTimes(second.bytes)).toBe(withoutTimes(first.bytes));
    expect(second.post).toBe(first.post);
  });
});

function readSheets(run: ActionRun): { bytes: string; edition: Edition; post: string; pullRequest: string } {
  const path = run.outputs.edition ?? '';
  const bytes = readFileSync(path, 'utf8');
  const beside = (name: string): string => readFileSync(join(dirname(path), name), 'utf8');
  return {
    bytes,
    edition: JSON.parse(bytes) as Edition,
    post: beside('post.md'),
    pullRequest: beside('pull-request.md'),
  };
}
