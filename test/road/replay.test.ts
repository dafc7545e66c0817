import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkKey } from '../../src/links/canonical.ts';
import { parseFrontMatter } from '../../src/post/front-matter.ts';
import { linksOf } from '../../src/post/links.ts';
import { dataFolder } from '../support/data.ts';
import { type LocalGitHub, startGitHub } from '../support/github.ts';
import { type Internet, startInternet } from '../support/internet.ts';
import { datesFrom, type ReplayedDay, repeatedWithinAWeek, replay } from '../support/replay.ts';
import { openSnapshot } from '../support/snapshots.ts';

const folder = dataFolder('snapshots');

/** `npm run bench -- replay` goes through all eighteen recorded days. */
describe.skipIf(folder === null)('three recorded days on one blog, each merged before the next', () => {
  let internet: Internet;
  let github: LocalGitHub;
  let days: ReplayedDay[];
  beforeAll(async () => {
    const { hosts, config } = openSnapshot(folder ?? '', { labs: '2026-02-09', direct: '2026-02-08' });
    internet = await startInternet(hosts);
    // Wide enough that every day has most of the day before in sight again.
    github = await startGitHub({ files: { '.github/galley.yml': `window: 72h\n${config}` } });
    days = await replay(datesFrom('2026-02-04', '2026-02-06'), { internet, github });
  });
  afterAll(() => Promise.all([internet.close(), github.close()]));

  it('no address is told twice', () => {
    const keys = days.map(({ date, post }) => ({
      date,
      keys: linksOf(parseFrontMatter(post).body).flatMap((url) => linkKey(url) ?? []),
    }));
    for (const day of keys) expect(day.keys.length).toBeGreaterThanOrEqual(4);
    expect(repeatedWithinAWeek(keys)).toEqual([]);
  });

  it('what was in sight again is accounted for', () => {
    for (const { edition, date } of days.slice(1)) {
      const told = (edition?.bench ?? []).filter(({ lost }) => lost === 'told');
      expect(told.length, date).toBeGreaterThan(0);
      for (const { because } of told) expect(because < date).toBe(true);
    }
  });

  it('every follow-up names an earlier post of the blog and has another address', () => {
    const posts = new Map(days.map((day) => [day.date, day]));
    for (const { date, edition } of days) {
      for (const { followUp, lead } of edition?.stories ?? []) {
        if (followUp === undefined) continue;
        expect(followUp.date < date).toBe(true);
        expect(posts.get(followUp.date)?.post).toContain(followUp.headline);
        expect(posts.get(followUp.date)?.post).not.toContain(lead.url);
      }
    }
  });
});
