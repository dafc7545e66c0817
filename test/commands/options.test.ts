import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/commands/read-options.ts';

const options = {
  date: { type: 'string' },
  blog: { type: 'string', default: '.' },
  url: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

describe('readOptions', () => {
  it('reads values, defaults and what may be repeated', () => {
    const { values, problems } = readOptions(['--date', '2026-03-05', '--url=a', '--url', 'b', '--help'], options);
    expect(values).toEqual({ date: '2026-03-05', blog: '.', url: ['a', 'b'], help: true });
    expect(problems).toEqual([]);
  });

  it.each<[string[], string[]]>([
    [
      ['--blgo', '../b', '--fast'],
      ['--blgo: there is no such option. Did you mean --blog?', expect.stringMatching(/^--fast: .*--help/)],
    ],
    [['--date'], ['--date: lacks its value.']],
    [['--date', '--help'], ['--date: lacks its value.']],
    [['--help=yes'], ['--help: takes no value.']],
    [['../b'], ['../b: belongs to no option. Put one before it, such as --blog.']],
    [['-d', '2026-03-05'], [expect.stringMatching(/^-d: there is no such option\./)]],
    [['--constructor', 'x'], [expect.stringMatching(/^--constructor: there is no such option\./)]],
  ])('of %j it tells all that is wrong', (args, problems) => {
    expect(readOptions(args, options).problems).toEqual(problems);
  });
});

describe('a command', () => {
  const run = (name: string, ...args: string[]): Promise<string> =>
    new Promise((done) => {
      const script = fileURLToPath(new URL(`../../src/commands/${name}.ts`, import.meta.url));
      const env = { PATH: process.env.PATH, MODEL_API_KEY: 'two words' };
      execFile(process.execPath, [script, ...args], { env }, (_, out, err) => done(out + err));
    });

  it.each(['preview', 'doctor'])('%s tells every slip at once, by the names that were typed', async (name) => {
    const told = await run(name, '--dat', '2026-02-30', '--date', '2026-02-30', '--blog', '/no/such', '--nonsense');
    expect(told).toBe(
      [
        'The options are not usable:',
        '  - --dat: there is no such option. Did you mean --date?',
        '  - --nonsense: there is no such option. --help tells those that there are.',
        '  - --blog: there is no folder /no/such.',
        '  - --date: expected a calendar date as YYYY-MM-DD, for example 2026-02-08, got "2026-02-30".',
        '  - MODEL_API_KEY: holds a space, a line break or a character that no key has. Set the secret again.',
        '',
      ].join('\n'),
    );
  });

  it('preview names the other half of a model by its option', async () => {
    const blog = mkdtempSync(join(tmpdir(), 'galley-blog-'));
    expect(await run('preview', '--blog', blog, '--model', 'm')).toContain(
      '--model-base-url: empty although --model is given.',
    );
  });

  it('says which option names the configuration that there is not', async () => {
    const blog = mkdtempSync(join(tmpdir(), 'galley-blog-'));
    const env = ['--blog', blog, '--config', 'digest.yml'];
    expect(await run('explain', ...env)).toContain('--config: there is no such option.');
  });
});
