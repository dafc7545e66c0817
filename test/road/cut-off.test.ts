import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionRun } from '../support/action.ts';
import { branch, date, type SmallDay, startDay, threeSites } from '../support/day.ts';

/** Runs go two at a time: that is what the smallest runners have cores for. */
let days: readonly SmallDay[];
/** What an undisturbed run asks of GitHub, and the post it makes. */
let requests: number;
let post: string | null;

beforeAll(async () => {
  const config = { 'pull-request': { labels: ['digest'] } };
  const sites = threeSites.slice(0, 1);
  days = await Promise.all([1, 2].map(() => startDay({ sites, config, github: { labels: ['digest'] } })));
  const [day] = days;
  if (!day) throw new Error('no day');
  expect((await day.run()).outputs).toMatchObject({ operation: 'created', items: '2' });
  requests = day.github.log.length;
  post = await day.post();
});
// Closing a local GitHub fails when anything was forced.
afterAll(() => Promise.all(days.map((day) => day.close())));

/** Kills a run once its nth request took effect; the answer never reaches it. */
async function killAtRequest(day: SmallDay, n: number): Promise<ActionRun> {
  const struck = Promise.withResolvers<void>();
  const dead = Promise.withResolvers<void>();
  day.github.afterRequest(n, async () => {
    struck.resolve();
    await dead.promise;
    throw new Error('nobody is there to answer');
  });
  const run = await day.run({}, { killAfter: struck.promise });
  dead.resolve();
  return run;
}

/** Does something for every request of an undisturbed run, on a GitHub that knows nothing of the day yet. */
async function atEveryRequest<T>(work: (day: SmallDay, n: number) => Promise<T>): Promise<Map<number, T>> {
  const left = Array.from({ length: requests }, (_, index) => index + 1);
  const results = new Map<number, T>();
  const workThrough = async (day: SmallDay): Promise<void> => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) {
      await day.github.reset();
      results.set(n, await work(day, n));
    }
  };
  await Promise.all(days.map(workThrough));
  return results;
}

/** All that stands on GitHub for the day. */
async function sceneOf({ github, post: read }: SmallDay): Promise<object> {
  const [main] = await github.commits('main');
  const commits = await github.commits(branch);
  const pullRequests = (await github.pullRequests()).map(({ state, title, body, labels, head, base }) => ({
    state,
    title,
    labels,
    from: head.ref,
    into: base,
    // What a later run goes by.
    marked: body.includes(`"head":"${commits[0]?.sha}"`),
  }));
  const ahead = commits.findIndex(({ sha }) => sha === main?.sha);
  return { branches: await github.branches(), ahead, post: await read(), pullRequests };
}

function wholeDay(): object {
  const title = `AI 技术深度日报｜${date}`;
  const pullRequest = { state: 'open', title, labels: ['digest'], from: branch, into: 'main', marked: true };
  return { branches: [branch, 'main'], ahead: 1, post, pullRequests: [pullRequest] };
}

describe('a run that is cut off', { timeout: 300_000 }, () => {
  it('leaves nothing, killed at any request, that the next run does not finish', async () => {
    const seen = await atEveryRequest(async (day, n) => {
      const killed = await killAtRequest(day, n);
      const { exitCode, outputs } = await day.run();
      return {
        signal: killed.signal,
        exitCode,
        number: outputs['pull-request-number'],
        scene: await sceneOf(day),
        operation: outputs.operation,
      };
    });
    expect(seen.size).toBeGreaterThan(15);
    for (const [n, { operation, ...left }] of seen) {
      const wanted = { signal: 'SIGKILL', exitCode: 0, number: '1', scene: wholeDay() };
      expect({ request: n, ...left }).toEqual({ request: n, ...wanted });
      expect(['created', 'none', 'updated']).toContain(operation);
    }
    // The test reaches both sides of the pull request.
    expect(new Set([...seen.values()].map(({ operation }) => operation))).toEqual(new Set(['created', 'none']));
  });

  it('finishes by itself when the answer to any one request is lost', async () => {
    const seen = await atEveryRequest(async (day, n) => {
      day.github.afterRequest(n, () => {
        throw new Error('answer lost');
      });
      const { exitCode, outputs } = await day.run();
      return {
        exitCode,
        operation: outputs.operation,
        number: outputs['pull-request-number'],
        scene: await sceneOf(day),
      };
    });
    for (const [n, left] of seen) {
      const wanted = { exitCode: 0, operation: 'created', number: '1', scene: wholeDay() };
      expect({ request: n, ...left }).toEqual({ request: n, ...wanted });
    }
  });
});
