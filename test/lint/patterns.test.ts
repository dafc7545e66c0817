// Plants patterns that a text can keep busy, or that nobody can see, and has the script refuse them.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../patterns/patterns.ts', import.meta.url));

/** What is planted, by file; the words the script has to say of it, or null where it has nothing to say. */
const planted: Readonly<Record<string, readonly [code: string, said: string | null]>> = {
  'src/links/nested.ts': ['export const nested = /^(?:a+)+$/;\n', 'takes time that grows without a limit'],
  'src/links/late.ts': [
    "const blank = '\\\\s+';\nexport const late = new RegExp(blank + '$', 'g');\n",
    'takes time that grows with the power 2',
  ],
  'src/links/within.ts': [
    'export const within = (word: string): RegExp => new RegExp(word);\n',
    'makes a pattern that was not seen',
  ],
  'src/links/called.ts': [
    'function made(word: string): RegExp {\n  return new RegExp(word);\n}\nexport const called = made("b+");\n',
    null,
  ],
  'src/links/hidden.ts': ['const Make = RegExp;\nexport const hidden = new Make("a");\n', 'hides its patterns'],
  'src/links/sound.ts': ['export const sound = /^a+$/v;\n', null],
};

let folder = '';
let said: { readonly code: number; readonly text: string } = { code: 0, text: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patterns-'));
  await mkdir(join(folder, 'src/links'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const [path, [code]] of Object.entries(planted)) await writeFile(join(folder, path), code);
  said = await run(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.entries(planted))('%s', (path, [, wanted]) => {
  const errors = said.text.split('\n').filter((line) => line.startsWith('error') && line.includes(path));
  if (wanted === null) expect(errors).toEqual([]);
  else expect(errors.join('\n')).toContain(wanted);
});

test('what is vulnerable or has no verdict fails the run', () => {
  expect(said.code).toBe(1);
  expect(said.text).toContain('2 vulnerable');
  expect(said.text).toContain('have no verdict yet: run npm run patterns -- --write');
});

function run(root: string): Promise<typeof said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, '--root', root], (error, text) => resolve({ code: error ? 1 : 0, text }));
  });
}
