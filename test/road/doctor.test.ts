import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { english } from '../../src/language/en/words.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { branch, type Site, sourcesOf, threeSites } from '../support/day.ts';
import { startInternet } from '../support/internet.ts';
import { during, expectAllOutputs, writesOf } from './traces.ts';

const guarded: Site = {
  host: 'guarded.example',
  name: 'Guarded',
  stories: [],
  feed: {
    status: 403,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Just a moment...</title>',
  },
};
const gone: Site = { host: 'gone.example', name: 'Gone', stories: [], feed: { status: 410 } };
const remedies = [
  ['Guarded', 'challenge'],
  ['Gone', 'gone'],
] as const;

describe.concurrent('mode: doctor', () => {
  it('says how every source is and what to do, and writes nothing', () =>
    during({ sites: [...threeSites, guarded, gone] }, async (day) => {
      const run = await day.run({ mode: 'doctor' });
      expect(run.exitCode).toBe(0);
      expectAllOutputs(run);
      expect(run.outputs).toMatchObject({ operation: 'checked', reason: '', 'failed-sources': '2', items: '0' });
      expect(run.summary).toMatch(/\| Tern Engine \| feed \| 正常 \| {2}\| 2 \| 2026-03-04 \| \d+ \|/);
      for (const [name, reason] of remedies) {
        expect(run.summary).toContain(`| ${name} | feed | 失败 | ${chinese.health[reason].slice(0, 4)}`);
        expect(run.summary).toContain(`- **${name}**: ${chinese.remedy[reason]}`);
      }
      expect(writesOf(day)).toEqual([]);
      expect(new Set(day.internet.log.map(({ path }) => path))).toEqual(new Set(['/feed.json']));
    }));

  it('looks at the sources of a day that has its post', () =>
    during({ sites: threeSites }, async (day) => {
      await day.run();
      const run = await day.run({ mode: 'doctor' });
      expect(run.outputs).toMatchObject({ operation: 'checked', 'failed-sources': '0' });
      expect(await day.github.branches()).toEqual([branch, 'main']);
    }));

  it('fails when no source could be read, with the table all the same', () =>
    during({ sites: [guarded, gone], config: { substitutes: true } }, async (day) => {
      const run = await day.run({ mode: 'doctor' });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'all-sources-failed', 'failed-sources': '2' });
      expect(run.summary).toContain(chinese.remedy.challenge);
    }));

  it('is one of two modes', () =>
    during({}, async (day) => {
      const run = await day.run({ mode: 'surgeon' });
      expect(run.outputs).toMatchObject({ operation: 'failed', reason: 'bad-input' });
      expect(run.stdout).toContain('mode: expected digest or doctor, got "surgeon".');
    }));
});

describe('npm run doctor', () => {
  const script = fileURLToPath(new URL('../../src/commands/doctor.ts', import.meta.url));

  /** Runs the command in a blog's folder; what it exits with and prints. */
  async function doctor(blog: string, env: object, ...args: string[]): Promise<{ code: number; out: string }> {
    return new Promise((resolve) => {
      const settings = { env: { PATH: process.env.PATH, ...env } };
      execFile(process.execPath, [script, '--blog', blog, ...args], settings, (error, out, err) => {
        resolve({ code: error === null ? 0 : Number(error.code), out: out + err });
      });
    });
  }

  it('prints the table, touches nothing, and fails only when all fail', async () => {
    const sites = [guarded, gone];
    const feed = { body: '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}' };
    const hosts = Object.fromEntries(sites.map(({ host, feed: answer = {} }) => [host, { '/feed.json': answer }]));
    const internet = await startInternet({ ...hosts, 'well.example': { '/feed.json': feed } });
    const blog = mkdtempSync(join(tmpdir(), 'galley-doctor-'));
    const well: Site = { host: 'well.example', name: 'Well', stories: [] };
    const write = (names: readonly Site[]): void =>
      writeFileSync(join(blog, 'galley.yml'), stringify({ language: 'en', sources: sourcesOf(names) }));
    try {
      write([...sites, well]);
      const mixed = await doctor(blog, internet.env, '--config', 'galley.yml');
      expect(mixed.code).toBe(0);
      expect(mixed.out).toMatch(/^Guarded +feed +failed +the site asks visitors .* 0 /m);
      expect(mixed.out).toContain(`  Gone: ${english.remedy.gone}`);
      expect(mixed.out).toContain(`  Well: ${english.remedy.empty}`);
      expect(readdirSync(blog)).toEqual(['galley.yml']);
      const cache = mkdtempSync(join(tmpdir(), 'galley-cache-'));
      for (const status of [200, 304]) {
        const kept = await doctor(blog, internet.env, '--config', 'galley.yml', '--cache-dir', cache);
        expect(kept.out).toContain(`  Well: ${english.remedy.empty}`);
        expect(internet.log.findLast(({ host }) => host === 'well.example')?.status).toBe(status);
      }
      const hopeless = await doctor(blog, internet.env, '--config', 'galley.yml', '--cache-dir', '/proc/no-such');
      expect(hopeless.out).toContain('The web cache in /proc/no-such cannot be used');
      expect(hopeless.code).toBe(0);
      write(sites);
      const none = await doctor(blog, internet.env, '--config', 'galley.yml');
      expect(none.code).toBe(1);
      expect(none.out).toContain('No source could be read');
    } finally {
      await internet.close();
    }
    const help = await doctor(blog, {}, '--help');
    expect(help).toMatchObject({ code: 0 });
    expect(await doctor(blog, {}, '--nonsense')).toMatchObject({ code: 1 });
  });
});
