// Changes one file or folder of src/ in many small ways, and tells which changes no test near it notices:
// `npm run mutate -- src/facts/derive.ts`, or `src/facts/derive.ts:59-62` for these lines alone.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const [given = ''] = process.argv.slice(2);
const [name = '', ...lines] = given.split(':');
const path = relative(process.cwd(), resolve(name));
const [top, room = ''] = path.split('/');
if (top !== 'src' || !existsSync(path)) {
  console.error('Say what to change: npm run mutate -- src/facts/derive.ts, or a folder of src/.');
  process.exit(2);
}
/** A room's tests lie in the folder of its name. */
const near = existsSync(`test/${room}`) ? `test/${room}` : 'test';
const mutate = statSync(path).isDirectory() ? `${path}/**/*.ts` : [path, ...lines].join(':');
const { status } = spawnSync('stryker', ['run', 'test/mutants/stryker.json', '--mutate', mutate], {
  stdio: 'inherit',
  env: { ...process.env, MUTANTS_TESTS: `${near}/**/*.test.ts` },
});
process.exit(status ?? 1);
