import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { threeSites } from '../support/day.ts';
import { during, editionOf } from './traces.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('asks only for what has changed when it is given a folder, and makes the same post of it', async () => {
  await during({ sites: threeSites }, async (day) => {
    const run = () => day.run({ 'dry-run': 'true', 'cache-dir': folder });
    const [first, second] = [await run(), await run()];
    const statuses = day.internet.log.filter(({ path }) => path !== '/robots.txt').map(({ status }) => status);
    expect(statuses.slice(0, statuses.length / 2)).toEqual(expect.not.arrayContaining([304]));
    expect(new Set(statuses.slice(statuses.length / 2))).toEqual(new Set([304]));
    expect(second.stdout).toContain('3 answers unchanged since an earlier run');
    expect(second.stderr).toBe('');
    expect(editionOf(second).items).toEqual(editionOf(first).items);
  });
});

it('goes without a broken one, and says so', async () => {
  await writeFile(join(folder, 'galley-web.sqlite'), 'not a database at all '.repeat(500));
  await during({ sites: threeSites }, async (day) => {
    const run = await day.run({ 'dry-run': 'true', 'cache-dir': folder });
    expect(run.outputs).toMatchObject({ operation: 'dry-run', items: '5' });
    const warnings = run.commands.filter(({ name }) => name === 'warning').map(({ message }) => message);
    expect(warnings).toEqual([expect.stringContaining('was damaged and has been started anew')]);
  });
});
