import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { Failure } from '../../src/failure.ts';

const path = '.github/galley.yml';
const keys = [
  'title',
  'language',
  'time-zone',
  'items',
  'preset',
  'sources',
  'topics',
  'post',
  'pull-request',
  'models',
];
const inner = ['feed', 'brave', 'weight', 'name', 'path', 'tags', 'labels', 'branch', 'model', 'base-url', 'key'];

/** Values of any shape, under names that the file knows more often than not. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, 0, -1, 3.5, '', '3-6', 'en', '{date}', 'https://a.example/feed', '08:00'),
    fc.string(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...inner), fc.string()), tie('any'), { maxKeys: 4 }),
  ),
})).any;
const file = fc.dictionary(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...keys) }, fc.string()), value, {
  maxKeys: 5,
});

/** Reads a file; a refusal as its lines, null when the file is good. */
function refusalOf(text: string): string[] | null {
  try {
    loadConfig(text, path);
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.reason).toBe('bad-config');
    return error.message.split('\n').slice(1);
  }
}

it('whatever stands in the file, it is read or refused with the places of what is wrong', () => {
  fc.assert(
    fc.property(file, (content) => {
      const text = stringify(content);
      const lines = text.split('\n');
      for (const problem of refusalOf(text) ?? []) {
        const [, line = 0, column = 0] = (/^ {2}- \.github\/galley\.yml:(\d+):(\d+): ./.exec(problem) ?? []).map(
          Number,
        );
        expect(line, problem).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 300 },
  );
});

it('whatever text the file is, nothing but a refusal is thrown', () => {
  fc.assert(
    fc.property(fc.string(), (text) => void refusalOf(text)),
    { numRuns: 300 },
  );
});
