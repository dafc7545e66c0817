import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { kinds } from '../../src/sources/kinds.ts';

const path = '.github/galley.yml';
const docs = readFileSync('docs/configuration.md', 'utf8');

test.each(Object.entries(kinds))(
  '%s: its example is one entry of its kind, and the documentation shows it',
  (key, kind) => {
    const { sources } = loadConfig(`sources:\n  - ${kind.example}\n`, path);
    expect(sources).toMatchObject([{ kind: key, standing: kind.standing, weight: 1 }]);
    expect(docs).toContain(`- ${key}:`);
  },
);

test('the entries that the documentation shows are valid', () => {
  const blocks = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const lists = blocks.filter((block) => block.startsWith('- '));
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) expect(loadConfig(`sources:\n${list}`, path).sources.length).toBeGreaterThan(0);
  const whole = blocks.find((block) => block.startsWith('sources:')) ?? '';
  expect(new Set(loadConfig(whole, path).sources.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kinds)));
});
