import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canaryAddress, canarySecret, namespaceAvailable, runInNamespace } from './namespace.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'namespace-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.runIf(namespaceAvailable())('a fetch that follows any redirect and any name reaches the canary', async () => {
  const hosts = join(folder, 'hosts.mjs');
  await writeFile(
    hosts,
    `export default { 'lure.example': {
      '/': { body: 'a harmless page' },
      '/latest': { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } },
    } };`,
  );
  const script = join(folder, 'unguarded.mjs');
  await writeFile(
    script,
    `const addresses = ['https://lure.example/', 'https://lure.example/latest', 'http://inward.example/name'];
    for (const address of addresses) console.log(await (await fetch(address)).text());`,
  );
  const run = await runInNamespace({
    hosts: pathToFileURL(hosts),
    script,
    names: { 'inward.example': canaryAddress },
  });
  expect(run).toMatchObject({ exitCode: 0, stderr: '', stdout: `a harmless page\n${canarySecret}\n${canarySecret}\n` });
  expect(run.log.map(({ path, status }) => [path, status])).toEqual([
    ['/', 200],
    ['/latest', 302],
  ]);
  expect(run.canary).toEqual(['/latest/meta-data/', '/name']);
});
