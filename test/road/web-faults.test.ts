import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { startInternet } from '../support/internet.ts';
import { canaryAddress, namespaceAvailable, runInNamespace } from '../support/namespace.ts';
import { type FaultyDay, liveFaultyDay } from './faulty-day.ts';
import hosts, { bombTitle, futureTitle, gbkTitle, illnesses, inwardName, spamTitle, utf8Title } from './faulty-web.ts';

/** What all sources together may take, and a run with them: reading pages and GitHub take a second here. */
const stageDeadlineMs = 30_000;

const isolated = namespaceAvailable();
if (!isolated) {
  console.warn('Web faults run behind a proxy instead: names that resolve to private addresses go untested.');
}

let day: FaultyDay;
let canary: readonly string[] = [];

beforeAll(async () => {
  if (isolated) {
    const run = await runInNamespace({
      hosts: new URL('faulty-web.ts', import.meta.url),
      script: fileURLToPath(new URL('faulty-day.ts', import.meta.url)),
      names: { [inwardName]: canaryAddress },
      ...(process.env.GALLEY_BUNDLE === undefined ? {} : { env: { GALLEY_BUNDLE: process.env.GALLEY_BUNDLE } }),
    });
    if (run.exitCode !== 0) throw new Error(run.stderr);
    day = JSON.parse(run.stdout) as FaultyDay;
    canary = run.canary;
  } else {
    const internet = await startInternet(hosts);
    day = await liveFaultyDay(internet.env);
    await internet.close();
  }
}, 60_000);

describe('a day on which almost every source is ill', () => {
  it('ends with a pull request', () => {
    expect(day.outputs, day.stdout).toMatchObject({ operation: 'created' });
    expect(day.exitCode).toBe(0);
    expect(Number(day.outputs.items)).toBeGreaterThanOrEqual(3);
    expect(day.post).toContain('Marsh-7B');
  });

  it.each(illnesses.map((illness) => [illness.name, illness] as const))('%s is told as what it is', (name, illness) => {
    const health = day.edition?.health.find((source) => source.name === name);
    const { reason, behindProxy = reason } = illness;
    expect(health?.reason, health?.detail).toBe(isolated ? reason : behindProxy);
  });

  it('tells the healthy sources as healthy', () => {
    const healthy = day.edition?.health.filter(({ name }) =>
      ['Tern Engine', 'Heron Lab', 'Dunlin Weekly'].includes(name),
    );
    expect(healthy?.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok']);
  });

  it('reads what is declared in a wrong encoding, and nothing of what is not for today', () => {
    const text = JSON.stringify(day.edition);
    for (const title of [gbkTitle, utf8Title, bombTitle]) expect(text).toContain(title);
    for (const title of [futureTitle, spamTitle]) expect(text).not.toContain(title);
    expect(text).not.toMatch(/lollol|\uFFFD/);
  });

  it.runIf(isolated)('asks no private address for anything', () => {
    expect(canary).toEqual([]);
  });

  it('takes no longer and no more memory than it is allowed', () => {
    expect(day.wallMs).toBeLessThan(stageDeadlineMs);
    expect(day.peakMemory).toBeLessThan(400 * 1024 * 1024);
  });
});
