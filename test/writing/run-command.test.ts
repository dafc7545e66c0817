import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../src/writing/model/transport/run-command.ts';
import { isAlive } from '../support/alive.ts';

const env = { PATH: process.env.PATH ?? '' };

function run(script: string, wanted: { maxBytes?: number; input?: string; signal?: AbortSignal } = {}) {
  const { maxBytes = 1000, input = '', signal = new AbortController().signal } = wanted;
  return runCommand({ name: 'sh', args: ['-c', script], cwd: '/', env, input, maxBytes }, signal);
}

describe('runCommand', () => {
  it('hands over what was written, and how it ended', async () => {
    expect(await run('cat; echo trouble >&2; exit 3', { input: 'read' })).toEqual({
      code: 3,
      stdout: 'read',
      stderr: 'trouble\n',
      isTooLarge: false,
    });
    expect(await run('kill -9 $$')).toMatchObject({ code: null });
  });

  it('minds no command that ends before it has read its input', async () => {
    expect(await run('exit 0', { input: 'x'.repeat(1_000_000) })).toMatchObject({ code: 0, stdout: '' });
  });

  it('keeps the end of standard error', async () => {
    const { stderr } = await run('head -c 100000 /dev/zero >&2; echo last >&2');
    expect(stderr).toHaveLength(16 * 1024);
    expect(stderr.endsWith('\0last\n')).toBe(true);
  });

  it('ends what writes without end', async () => {
    expect(await run('yes', { maxBytes: 50 })).toMatchObject({ code: null, isTooLarge: true });
  });

  it('leaves nobody behind who holds its pipes open', async () => {
    const { stdout } = await run('sleep 600 & echo $!');
    while (isAlive(Number(stdout))) await pause(10);
  });

  it('does not wait for one who left its group when the time is over', async () => {
    const over = new AbortController();
    const ended = run('setsid sleep 5', { signal: over.signal });
    setTimeout(() => over.abort(new Error('over')), 100);
    await expect(ended).rejects.toThrow('over');
  });

  it('fails with the system’s error when there is no such command', async () => {
    const command = { name: 'no-such-command', args: [], cwd: '/', env, input: '', maxBytes: 1 };
    await expect(runCommand(command, new AbortController().signal)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends with this process when %s ends it', async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), 'run-command-'));
    const module = new URL('../../src/writing/model/transport/run-command.ts', import.meta.url).href;
    const command = (name: string) =>
      JSON.stringify({
        name: 'sh',
        args: ['-c', `echo $$ > ${name}.part; mv ${name}.part ${name}; sleep 600`],
        cwd: folder,
        env,
      });
    const script = `
      import { runCommand } from '${module}';
      const run = (command) => runCommand({ ...command, input: '', maxBytes: 9 }, new AbortController().signal);
      await Promise.all([run(${command('one')}), run(${command('two')})]);`;
    const action = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    while (readdirSync(folder).filter((name) => !name.includes('.')).length < 2) await pause(10);
    const pids = ['one', 'two'].map((name) => Number(readFileSync(join(folder, name), 'utf8')));
    expect(pids.every(isAlive)).toBe(true);
    action.kill(signal);
    expect(await once(action, 'close')).toEqual([null, signal]);
    while (pids.some(isAlive)) await pause(10);
    rmSync(folder, { recursive: true });
  });
});
