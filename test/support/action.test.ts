import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runAction } from './action.ts';
import { startInternet } from './internet.ts';
import { readCommands, readOutputs } from './runner-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'action-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const definition = join(folder, 'action.yml');
writeFileSync(
  definition,
  `inputs:
  token: { default: "\${{ github.token }}" }
  dry-run: { default: false }
  two words: { default: plain }
  optional: { description: no default }
`,
);

/** A script to run in the bundle's place. */
function script(code: string): string {
  const path = join(folder, `${crypto.randomUUID()}.mjs`);
  writeFileSync(path, `import { appendFileSync } from 'node:fs';\nconst { env } = process;\n${code}`);
  return path;
}

const github = { url: 'http://127.0.0.1:1', serverUrl: 'http://127.0.0.1:2', token: 't0ken', owner: 'o', repo: 'r' };

describe('running the action', () => {
  it('gives it declared inputs, the runner’s context, and nothing of this process', async () => {
    process.env.SECRET_OF_THIS_PROCESS = 'x';
    const run = await runAction({
      bundle: script('console.log(JSON.stringify(env))'),
      definition,
      github,
      inputs: { 'dry-run': 'true' },
    });
    const env = JSON.parse(run.stdout) as Record<string, string>;
    expect(env).toMatchObject({
      INPUT_TOKEN: 't0ken',
      'INPUT_DRY-RUN': 'true',
      INPUT_TWO_WORDS: 'plain',
      INPUT_OPTIONAL: '',
      GITHUB_API_URL: 'http://127.0.0.1:1',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_EVENT_NAME: 'schedule',
    });
    expect(env).not.toHaveProperty('SECRET_OF_THIS_PROCESS');
    await expect(runAction({ definition, inputs: { dryrun: 'true' } })).rejects.toThrow('declares no input dryrun');
  });

  it('collects outputs, summary, commands and the exit code', async () => {
    const run = await runAction({
      definition,
      bundle: script(`
        appendFileSync(env.GITHUB_OUTPUT, 'operation=created\\nnote<<END\\none\\n\\ntwo\\nEND\\n');
        appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done');
        console.log('::warning title=A%2C b::one%0Atwo\\nplain ::error::text');
        process.exitCode = 3;`),
    });
    expect(run).toMatchObject({ exitCode: 3, signal: null, summary: '# Done' });
    expect(run.outputs).toEqual({ operation: 'created', note: 'one\n\ntwo' });
    expect(run.commands).toEqual([{ name: 'warning', properties: { title: 'A, b' }, message: 'one\ntwo' }]);
  });

  it('sends it to the small internet', async () => {
    const internet = await startInternet({ 'tern.example': { '/': { body: 'hello' } } });
    const bundle = script(`console.log(await (await fetch('https://tern.example/')).text())`);
    const run = await runAction({ bundle, definition, internet, env: { NODE_USE_ENV_PROXY: '1' } });
    expect([run.stdout, run.stderr]).toEqual(['hello\n', '']);
    await internet.close();
  });

  it('starts its clock where it is told to', async () => {
    const bundle = script(
      'console.log(new Date().toISOString(), Date.now() - new Date(), new Date(0) instanceof Date)',
    );
    const run = await runAction({ bundle, definition, now: '2026-03-05T00:20:00Z' });
    expect(run.stdout).toMatch(/^2026-03-05T00:20:0\d\.\d{3}Z -?\d true\n$/);
  });

  it('kills it when told to', async () => {
    const knock = Promise.withResolvers<void>();
    const internet = await startInternet({
      'tern.example': () => {
        knock.resolve();
        return { fault: 'hang' };
      },
    });
    const run = await runAction({
      bundle: script('console.log("begun"); await fetch("https://tern.example/");'),
      definition,
      internet,
      env: { NODE_USE_ENV_PROXY: '1' },
      killAfter: knock.promise,
    });
    expect(run).toMatchObject({ exitCode: null, signal: 'SIGKILL', stdout: 'begun\n' });
    await internet.close();
  });
});

describe('the runner’s files', () => {
  it('refuses outputs that the runner refuses', () => {
    expect(() => readOutputs('a line of text\n')).toThrow('Not an output line');
    expect(() => readOutputs('note<<END\none\n')).toThrow('no closing line');
  });

  it('sees a command where the runner sees one', () => {
    const stdout = 'text ::error::no\r::error::yes\n  ::set-output name=a::b\nsome ##[add-mask]text';
    expect(readCommands(stdout)).toEqual([
      { name: 'error', properties: {}, message: 'yes' },
      { name: 'set-output', properties: { name: 'a' }, message: 'b' },
      { name: 'add-mask', properties: {}, message: 'text' },
    ]);
  });
});
