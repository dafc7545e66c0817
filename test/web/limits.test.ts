import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { publishedRules } from '../../src/web/host-rules.ts';
import { type Bounds, createLimits } from '../../src/web/limits.ts';

const never = new AbortController().signal;

/** Runs tasks of 20 ms at the hosts and tells when each began and how many were at it. */
async function starts(hosts: readonly string[], bounds: Bounds, space?: [host: string, ms: number]) {
  const limits = createLimits(bounds);
  if (space) limits.space(...space);
  const began: { host: string; at: number; beside: number }[] = [];
  let running = 0;
  const task = (host: string) => async () => {
    began.push({ host, at: performance.now(), beside: running });
    running += 1;
    await sleep(20);
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
    for (const gap of gapsOf(began)) expect(gap).toBeGreaterThanOrEqual(80);
  });

  test('do not hold up the others', async () => {
    const hosts = ['api.example', 'rss.example', 'api.example', 'a.example', 'b.example'];
    const began = await starts(hosts, { perHost: 2, total: 2, rules });
    const others = began.filter(({ host }) => host === 'a.example' || host === 'b.example');
    const first = began[0]?.at ?? 0;
    for (const { at } of others) expect(at - first).toBeLessThan(80);
  });

  test('keep the pause even if the start itself had to wait for a place', async () => {
    const hosts = ['a.example', 'b.example', 'c.example', 'api.example', 'rss.example'];
    const began = await starts(hosts, { perHost: 2, total: 1, rules });
    const [gap = 0] = gapsOf(began.filter(({ host }) => host === 'api.example' || host === 'rss.example'));
    expect(gap).toBeGreaterThanOrEqual(80);
  });

  test('a wait can be called off', async () => {
    const limits = createLimits({ perHost: 2, total: 10, rules });
    await limits.run('api.example', async () => {}, never);
    const ran: string[] = [];
    const waiting = limits.run('api.example', async () => ran.push('late'), AbortSignal.timeout(10));
    await expect(waiting).rejects.toThrow();
    await sleep(100);
    expect(ran).toEqual([]);
  });
});

describe('a pause that a site asks for', () => {
  test('holds from then on, for that host alone', async () => {
    const hosts = ['a.example', 'a.example', 'a.example', 'b.example', 'b.example'];
    const began = await starts(hosts, { perHost: 2, total: 10 }, ['a.example', 60]);
    for (const gap of gapsOf(began.filter(({ host }) => host === 'a.example'))) expect(gap).toBeGreaterThanOrEqual(60);
    const [gap = 99] = gapsOf(began.filter(({ host }) => host === 'b.example'));
    expect(gap).toBeLessThan(20);
  });

  test('never shortens a rule', async () => {
    const rules = [{ hosts: ['api.example'], intervalMs: 80, concurrency: 1 }];
    const began = await starts(['api.example', 'api.example'], { perHost: 2, total: 10, rules }, ['api.example', 1]);
    for (const gap of gapsOf(began)) expect(gap).toBeGreaterThanOrEqual(80);
  });
});

test('arXiv’s services are one line, three seconds apart', () => {
  const rule = publishedRules.find(({ hosts }) => hosts.includes('export.arxiv.org'));
  expect(rule).toMatchObject({ intervalMs: 3_000, concurrency: 1 });
  expect(rule?.hosts).toContain('rss.arxiv.org');
});
