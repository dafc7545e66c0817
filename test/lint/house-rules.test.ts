// Plants what the house forbids and sees the linter refuse it, with the project's own configuration.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join('|');

/** What is planted, by file; the words the linter has to say of it, or null where it has nothing to say. */
const planted: Readonly<Record<string, readonly [code: string, said: string | null]>> = {
  'src/facts/index.ts': ["export { inside } from './inside.ts';\n", null],
  'src/facts/inside.ts': ['export const inside = 1;\n', null],
  'src/desk/door.ts': ["import { inside } from '../facts/index.ts';\n\nexport const one = inside;\n", null],
  'src/desk/inside.ts': ["import { inside } from '../facts/inside.ts';\n\nexport const two = inside;\n", 'door'],
  'src/text/quantities.ts': ["export { unit } from './quantities/units.ts';\n", null],
  'src/text/quantities/units.ts': ["export const unit = ['ms', 's'];\n", null],
  'src/links/text-door.ts': ["import { unit } from '../text/quantities.ts';\n\nexport const three = unit;\n", null],
  'src/links/text-inside.ts': [
    "import { unit } from '../text/quantities/units.ts';\n\nexport const four = unit;\n",
    'door',
  ],
  'src/links/up.ts': ["import { inside } from '../facts/index.ts';\n\nexport const five = inside;\n", 'runs back up'],
  'src/post/circle-a.ts': [
    "import type { B } from './circle-b.ts';\n\nexport interface A {\n  readonly b: B | null;\n}\n",
    'cycle',
  ],
  'src/post/circle-b.ts': [
    "import type { A } from './circle-a.ts';\n\nexport interface B {\n  readonly a: A | null;\n}\n",
    'cycle',
  ],
  'src/stories/months.ts': ["export const months = ['jan', 'feb', 'mar'];\n", 'outside src/text'],
  'src/stories/months-in-pattern.ts': [
    'export const month = /\\b(?:January|February|March)\\b/;\n',
    'outside src/text',
  ],
  'src/stories/chinese-months.ts': ["export const months = '一月 二月 三月';\n", 'outside src/text'],
  'src/stories/units.ts': ['export const units = { minute: 60, hour: 3_600 };\n', 'outside src/text'],
  'src/stories/scales.ts': ["export const scales = 'thousand|million|billion';\n", 'outside src/text'],
  'src/stories/chinese-scales.ts': ['export const scale = /[百千万亿]/;\n', 'outside src/text'],
  'src/stories/stop-words.ts': ["export const stop = new Set('the of and to in'.split(' '));\n", 'outside src/text'],
  'src/stories/sentence.ts': ["export const said = 'It is as good as the best of them in May.';\n", null],
  'src/stories/long.ts': [`export const long = /${long}/;\n`, 'more than 160 characters'],
  'src/text/dates.ts': ["export const months = ['jan', 'feb', 'mar'];\n", null],
};

/** What of the linter's report is looked at. */
interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string | null };
}

let folder = '';
let said: ReadonlyMap<string, readonly Diagnostic[]> = new Map();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'house-'));
  await cp(join(root, 'biome.json'), join(folder, 'biome.json'));
  await cp(join(root, '.gitignore'), join(folder, '.gitignore'));
  await cp(join(root, 'test/lint'), join(folder, 'test/lint'), { recursive: true });
  for (const [path, [code]] of Object.entries(planted)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), code);
  }
  const { diagnostics } = JSON.parse(await lint(folder)) as { readonly diagnostics: readonly Diagnostic[] };
  said = Map.groupBy(diagnostics, ({ location }) => location.path ?? '');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.entries(planted))('%s', (path, [, wanted]) => {
  const messages = (said.get(path) ?? []).map(({ message }) => message);
  if (wanted === null) expect(messages).toEqual([]);
  else expect(messages.join('\n')).toContain(wanted);
});

/** What the linter prints of a folder, as JSON. It ends with 1 wherever it has anything to say. */
function lint(cwd: string): Promise<string> {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 16 * 1024 * 1024 }, (_error, stdout) => resolve(stdout));
  });
}
