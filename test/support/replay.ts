import { readFileSync } from 'node:fs';
import type { Edition } from '../../src/edition/edition.ts';
import { type ActionRun, runAction } from './action.ts';
import type { LocalGitHub } from './github.ts';
import type { Internet } from './internet.ts';

/** One day of a replay: what was proposed and merged. */
export interface ReplayedDay {
  readonly date: string;
  readonly run: ActionRun;
  /** Null where there was nothing to tell. */
  readonly edition: Edition | null;
  /** The post as it was merged. */
  readonly post: string;
  readonly pullRequest: string;
}

/**
 * Runs the action day after day on one blog, as the schedule does on each morning, and merges every pull request before
 * the next day.
 * @param edit what a person does before merging; the number of the pull request and its branch
 */
export async function replay(
  dates: readonly string[],
  { internet, github }: { readonly internet: Internet; readonly github: LocalGitHub },
  onDay: (day: ReplayedDay) => void | Promise<void> = () => undefined,
): Promise<ReplayedDay[]> {
  const days: ReplayedDay[] = [];
  for (const date of dates) {
    const run = await runAction({ inputs: {}, internet, github, now: `${date}T00:20:00Z` });
    if (run.exitCode !== 0) throw new Error(`${date} failed:\n${run.stdout}\n${run.stderr}`);
    const number = Number(run.outputs['pull-request-number'] ?? '');
    const pull = (await github.pullRequests()).find((one) => one.number === number);
    const post = pull ? await github.readFile(pull.head.ref, run.outputs.path ?? '') : null;
    if (pull) await github.mergePullRequest(number);
    const edition = run.outputs.edition ? (JSON.parse(readFileSync(run.outputs.edition, 'utf8')) as Edition) : null;
    const day = { date, run, edition, post: post ?? '', pullRequest: pull?.body ?? '' };
    days.push(day);
    await onDay(day);
  }
  return days;
}

/** Calendar dates from one to another, both included. */
export function datesFrom(first: string, last: string): string[] {
  const dates: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return dates;
}

/** Links of one post that another of the seven days before has too. */
export function repeatedWithinAWeek(
  days: readonly { readonly date: string; readonly keys: readonly string[] }[],
): string[] {
  return days.flatMap(({ date, keys }) => {
    const week = days.filter((one) => one.date < date && Date.parse(date) - Date.parse(one.date) <= 7 * 86_400_000);
    const told = new Set(week.flatMap((one) => one.keys));
    return keys.filter((key) => told.has(key)).map((key) => `${date} ${key}`);
  });
}
