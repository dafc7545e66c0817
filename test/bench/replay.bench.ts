import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Edition } from '../../src/edition/edition.ts';
import { linkKey } from '../../src/links/canonical.ts';
import { parseFrontMatter } from '../../src/post/front-matter.ts';
import { linksOf } from '../../src/post/links.ts';
import { dataFolder } from '../support/data.ts';
import { startGitHub } from '../support/github.ts';
import { startInternet } from '../support/internet.ts';
import { datesFrom, type ReplayedDay, repeatedWithinAWeek, replay } from '../support/replay.ts';
import { listedFeeds, openSnapshot } from '../support/snapshots.ts';

/** Days on which an editor graded every link, the first and the last. */
const gradedDays = ['2026-02-04', '2026-02-12'] as const;

/**
 * Eighteen recorded days of the real web as eighteen daily runs on one blog, each pull request merged before the next: what
 * of it is told twice, and what is told as a follow-up. `GALLEY_BUNDLE=src/index.ts` runs the source. Follow-ups, watch
 * lists and what was held back go to stderr, for people to judge.
 *
 * With `--data FOLDER --out RUN.jsonl` it replays the days whose links were graded, on the feeds they were graded with,
 * and writes what was printed and benched, one line of JSON a day, for the scorer that stands beside those grades.
 * `--editions FOLDER` keeps each day's edition as well.
 * @param args first and last date, when not all days are wanted
 */
export async function measure(args: string[]): Promise<object> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string' }, out: { type: 'string' }, editions: { type: 'string' } },
  });
  const { data, out, editions } = values;
  const [first, last] = [...positionals, ...(data === undefined ? ['2026-01-28', '2026-02-14'] : gradedDays)];
  const folder = data === undefined ? dataFolder('snapshots') : resolve(data, 'snapshots');
  if (folder === null || first === undefined || last === undefined) return { bench: 'replay', skipped: true };
  const added = data === undefined ? undefined : listedFeeds(resolve(data, 'day-choice', 'seed-feeds.json'));
  const { hosts, config } = openSnapshot(folder, { labs: '2026-02-09', direct: '2026-02-08' }, added);
  const [internet, github] = await Promise.all([
    startInternet(hosts),
    startGitHub({ files: { '.github/galley.yml': config } }),
  ]);
  try {
    const days = await replay(datesFrom(first, last), { internet, github }, tell);
    if (out !== undefined) {
      writeFileSync(out, days.map((day) => `${JSON.stringify(choiceOf(day))}\n`).join(''));
    }
    if (editions !== undefined) {
      for (const { date, edition } of days)
        writeFileSync(join(editions, `${date}.json`), JSON.stringify(edition ?? null));
    }
    const keys = days.map(({ date, post }) => ({
      date,
      keys: post === '' ? [] : linksOf(parseFrontMatter(post).body).flatMap((url) => linkKey(url) ?? []),
    }));
    const links = keys.reduce((sum, day) => sum + day.keys.length, 0);
    const repeated = repeatedWithinAWeek(keys);
    for (const one of repeated) process.stderr.write(`repeated: ${one}\n`);
    const stories = days.flatMap(({ edition }) => edition?.stories ?? []);
    return {
      bench: 'replay',
      days: days.length,
      items: stories.length,
      links,
      repeated_within_7_days: repeated.length,
      share: Math.round((repeated.length / Math.max(links, 1)) * 10_000) / 10_000,
      possible_doubles: days.reduce((sum, { edition }) => sum + (edition?.possibleDoubles?.length ?? 0), 0),
      follow_ups: stories.filter(({ followUp }) => followUp !== undefined).length,
      watched_happened: days
        .flatMap(({ edition }) => edition?.watched ?? [])
        .filter(({ state }) => state === 'happened').length,
      largest_marker: Math.max(...days.map(({ pullRequest }) => pullRequest.indexOf('\n'))),
    };
  } finally {
    await Promise.all([internet.close(), github.close()]);
  }
}

/** What the scorer of graded days reads: addresses of each story, its lead's first. */
function choiceOf({ date, edition }: ReplayedDay): object {
  const addresses = ({ lead, supporting }: Edition['stories'][number]): string[] =>
    [lead, ...supporting].map(({ url }) => url);
  return { date, items: edition?.stories.map(addresses) ?? [], bench: edition?.bench.map(addresses) ?? [] };
}

function tell({ date, edition }: ReplayedDay): void {
  const lines = [
    `${date}: ${edition?.items.length ?? 0} items, ${edition?.counts.told ?? 0} left out`,
    ...(edition?.stories ?? []).flatMap(({ lead, followUp }) =>
      followUp === undefined
        ? []
        : [`  follow-up (${followUp.why} ${followUp.what}): ${lead.title} <- ${followUp.date} ${followUp.headline}`],
    ),
    ...(edition?.possibleDoubles ?? []).map(
      ({ stories, shared }) =>
        `  one? ${stories.map((index) => edition?.stories[index]?.lead.title).join(' | ')} (${shared.join(', ')})`,
    ),
    ...(edition?.watched ?? []).flatMap(({ state, date: since, subject, story }) =>
      state === 'happened' ? [`  watched: ${since} ${subject} -> ${story}`] : [],
    ),
    ...(edition?.bench ?? []).flatMap(({ lead, lost, because }) =>
      lost === 'told' || lost === 'proposed' || lost === 'dropped' ? [`  ${lost}: ${lead.title} <- ${because}`] : [],
    ),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}
