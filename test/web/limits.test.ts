import { describe, expect, test } from 'vitest';
import { type Bounds, createLimits, publishedRules } from '../../src/web/limits.ts';
import { SetClock, until } from '../support/set-clock.ts';

const never = new AbortController().signal;

/** Runs tasks of 20 ms at the hosts and tells when each began and how many were at it. */
async function starts(hosts: readonly string[], bounds: Omit<Bounds, 'clock'>, space?: [host: string, ms: number]) {
  const clock = new SetClock({ movesOn: true });
  const limits = createLimits({ ...bounds, clock });
  if (space) limits.space(...space);
  const began: { host: string; at: number; beside: number }[] = [];
  let running = 0;
  const task = (host: string) => async () => {
    began.push({ host, at: clock.now(), beside: running });
    running += 1;
    await clock.sleep(20);
    running -= 1;
  };
  await Promise.all(hosts.map((host) => limits.run(host, task(host), never)));
  return began;
}

const gapsOf = (began: readonly { at: number }[]): number[] =>
  began.slice(1).map(({ at }, index) => at - (began[index]?.at ?? 0));

describe('hosts with a rule', () => {
  const rules = [{ hosts: ['api.example', 'rss.example'], intervalMs: 80, concurrency: 1 }];

  test('are asked one at a time and with a pause from start to start, all hosts of the rule together', async () => {
    const began = await starts(['api.example', 'rss.example', 'api.example'], { perHost: 2, total: 10, rules });
    expect(began.map(({ host }) => host)).toEqual(['api.example', 'rss.example', 'api.example']);
    expect(gapsOf(began)).toEqual([80, 80]);
  });

  test('do not hold up the others', async () => {
    const hosts = ['api.example', 'rss.example', 'api.example', 'a.example', 'b.example'];
    const began = await starts(hosts, { perHost: 2, total: 2, rules });
    const others = began.filter(({ host }) => host === 'a.example' || host === 'b.example');
    const first = began[0]?.at ?? 0;
    expect(others.map(({ at }) => at - first)).toEqual([0, 20]);
  });

  test('keep the pause even if the start itself had to wait for a place', async () => {
    const hosts = ['a.example', 'b.example', 'c.example', 'api.example', 'rss.example'];
    const began = await starts(hosts, { perHost: 2, total: 1, rules });
    const [gap = 0] = gapsOf(began.filter(({ host }) => host === 'api.example' || host === 'rss.example'));
    expect(gap).toBe(80);
  });

  test('a wait can be called off', async () => {
    const clock = new SetClock();
    const limits = createLimits({ perHost: 2, total: 10, rules, clock });
    await limits.run('api.example', async () => {}, never);
    const ran: string[] = [];
    const over = new AbortController();
    const waiting = limits.run('api.example', async () => ran.push('late'), over.signal);
    void until(() => clock.waits.length > 0).then(() => over.abort());
    await expect(waiting).rejects.toThrow();
    clock.advance(100);
    await limits.run('api.example', async () => {}, never);
    expect(ran).toEqual([]);
  });
});

describe('a pause that a site asks for', () => {
  test('holds from then on, for that host alone', async () => {
    const hosts = ['a.example', 'a.example', 'a.example', 'b.example', 'b.example'];
    const began = await starts(hosts, { perHost: 2, total: 10 }, ['a.example', 60]);
    expect(gapsOf(began.filter(({ host }) => host === 'a.example'))).toEqual([60, 60]);
    expect(gapsOf(began.filter(({ host }) => host === 'b.example'))).toEqual([0]);
  });

  test('never shortens a rule', async () => {
    const rules = [{ hosts: ['api.example'], intervalMs: 80, concurrency: 1 }];
    const began = await starts(['api.example', 'api.example'], { perHost: 2, total: 10, rules }, ['api.example', 1]);
    expect(gapsOf(began)).toEqual([80]);
  });
});

test('arXiv’s services are one line, three seconds apart', () => {
  const rule = publishedRules.find(({ hosts }) => hosts.includes('export.arxiv.org'));
  expect(rule).toMatchObject({ intervalMs: 3_000, concurrency: 1 });
  expect(rule?.hosts).toContain('rss.arxiv.org');
});
