import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Runs a command on a machine whose only proxy is not there. */
function run(name: string): Promise<{ out: string; err: string }> {
  return new Promise((done) => {
    const script = fileURLToPath(new URL(`../../src/commands/${name}.ts`, import.meta.url));
    const proxy = 'http://127.0.0.1:9';
    const env = { PATH: process.env.PATH, HTTP_PROXY: proxy, HTTPS_PROXY: proxy };
    const blog = mkdtempSync(join(tmpdir(), 'galley-blog-'));
    const out = join(blog, 'out');
    const args = name === 'preview' ? ['--blog', blog, '--out', out] : ['--blog', blog];
    execFile(process.execPath, [script, ...args], { env }, (_, stdout, err) => done({ out: stdout, err }));
  });
}

it.each(['preview', 'doctor'])(
  '%s says in one sentence that there is no network',
  async (name) => {
    const { out, err } = await run(name);
    expect(err).toMatch(/^None of \d+ sources was reached: [^\n]*HTTPS_PROXY[^\n]*\n$/);
    expect(out).not.toContain('OpenAI');
    expect(out.split('\n').length).toBeLessThan(12);
  },
  60_000,
);
