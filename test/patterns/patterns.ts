/**
 * Checks that no pattern of `src` can be made to take longer than its text is long: `npm run patterns`.
 *
 * Patterns are collected from the syntax trees of the files and from what is made while they run (`collect.ts`). Those
 * without a verdict in `verdicts.txt` are given to recheck (`check.ts`). It fails for a pattern that a text can keep
 * busy (with such a text), for one that nobody can tell of and no cap stands before (`caps.ts`), and for a verdict that
 * is missing: `--write` adds those and takes out what no pattern has any more, and `--again` asks of the undecided once more.
 * `--root` names another folder with a `src`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { capOf, caps } from './caps.ts';
import { type CollectedPattern, collectPatterns } from './collect.ts';
import { hashOf, type KeptVerdict, readVerdicts, writeVerdicts } from './verdicts.ts';

// The checker's own program for this machine where a package brings one; it starts Java otherwise.
process.env.RECHECK_BACKEND ??= process.platform === 'linux' && process.arch === 'x64' ? 'native' : 'pure';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: join(import.meta.dirname, '../..') },
    write: { type: 'boolean' },
    again: { type: 'boolean' },
  },
});
const root = resolve(values.root);
const file = join(root, 'test/patterns/verdicts.txt');
const { patterns, unseen } = await collectPatterns(root);
const kept = readVerdicts(file);
const verdicts = new Map<string, KeptVerdict>();
const problems = [...unseen, ...wrongCaps()];
const undecided: CollectedPattern[] = [];
const fresh: CollectedPattern[] = [];
let vulnerable = 0;

for (const pattern of patterns) {
  const known = kept.get(hashOf(pattern));
  if (known === undefined || (values.again && known === 'undecided')) fresh.push(pattern);
  else keep(pattern, known);
}
await checkAll(fresh);

for (const pattern of undecided) {
  for (const place of pattern.places) {
    if (capOf(fileOf(place)) === null) {
      problems.push(
        `${place} nobody can tell how long ${shown(pattern)} takes: write it plainer, or name the cap of its input in test/patterns/caps.ts.`,
      );
    }
  }
}
const stale = [...kept.keys()].filter((hash) => !verdicts.has(hash));
if (values.write) writeVerdicts(file, verdicts);
else {
  if (fresh.length > 0 && !values.again)
    problems.push(`${fresh.length} patterns have no verdict yet: run npm run patterns -- --write, and commit ${file}.`);
  if (stale.length > 0)
    problems.push(
      `${stale.length} verdicts are of patterns that are gone: run npm run patterns -- --write, and commit ${file}.`,
    );
}

print(
  `${patterns.length} patterns: ${patterns.length - undecided.length - vulnerable} linear, ${vulnerable} vulnerable, ${undecided.length} undecided`,
);
for (const pattern of undecided) {
  const cap = capOf(fileOf(pattern.places[0] ?? ''));
  print(
    `undecided ${pattern.places[0]} ${shown(pattern)}${cap ? ` — at most ${cap.characters} characters, by ${cap.constant} of ${cap.file}` : ''}`,
  );
}
for (const problem of problems) print(`error ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);

function keep(pattern: CollectedPattern, verdict: KeptVerdict): void {
  verdicts.set(hashOf(pattern), verdict);
  if (verdict === 'undecided') undecided.push(pattern);
}

async function checkAll(all: readonly CollectedPattern[]): Promise<void> {
  if (all.length === 0) return;
  const { check } = await import('./check.ts');
  // The first question starts the checker; the others go to the same one.
  await check({ source: 'a', flags: '' });
  const left = all.toSorted((a, b) => b.source.length - a.source.length);
  const work = async (): Promise<void> => {
    for (let pattern = left.pop(); pattern; pattern = left.pop()) {
      const verdict = await check(pattern);
      if (verdict.kind !== 'vulnerable') {
        keep(pattern, verdict.kind);
        // Many take long: what was found is not to be lost with the rest.
        if (values.write) writeVerdicts(file, new Map([...kept, ...verdicts]));
      } else {
        vulnerable += 1;
        const growth = verdict.degree === null ? 'without a limit' : `with the power ${verdict.degree} of its length`;
        problems.push(
          `${pattern.places.join(', ')} ${shown(pattern)} takes time that grows ${growth}, for example over ${verdict.attack}. ` +
            'Let no two parts that repeat match the same letters, begin it where nothing before could match as well, or use plain code (text/edges.ts).',
        );
      }
    }
  };
  await Promise.all([work(), work(), work()]);
}

/** Caps whose constant is not what stands in its file. */
function wrongCaps(): string[] {
  if (values.root !== join(import.meta.dirname, '../..')) return [];
  return caps.flatMap(({ file: path, constant, characters }) => {
    const text = readFileSync(join(root, path), 'utf8');
    const value = new RegExp(`\\bconst ${constant} = ([\\d_* ]+);`).exec(text)?.[1] ?? '';
    const product = value.split('*').reduce((whole, factor) => whole * Number(factor.trim().replaceAll('_', '')), 1);
    return product === characters
      ? []
      : [`${path} has no ${constant} of ${characters}, which test/patterns/caps.ts counts on.`];
  });
}

function fileOf(place: string): string {
  return place.split(':')[0] ?? '';
}

/** The beginning of a pattern, on one line. */
function shown({ source, flags }: CollectedPattern): string {
  const whole = `/${source}/${flags}`.replaceAll(/\p{Co}/gu, '□');
  return whole.length > 100 ? `${whole.slice(0, 100)}…` : whole;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
