import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../src/edition/candidate.ts';
import type { HealthReason, SourceHealth } from '../../src/edition/health.ts';
import { needsSubstitutes, type Supply, substitutesFor } from '../../src/sources/gather/substitutes.ts';
import { kinds } from '../../src/sources/kinds.ts';
import { day } from './day-for-tests.ts';

const [first] = day.windows;

/** `count` candidates of a source, dated at an instant; undated for null. */
const from = (source: string, count: number, published: string | null = first.start): Candidate[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ url: `https://${source}.example/${index}`, title: 'T', source, summary: '', content: '', author: null },
    ...{ ownSite: true, engagement: null, published, precision: published === null ? 'none' : 'instant' },
  }));

const health = (id: string, outcome: SourceHealth['outcome'], reason: HealthReason = 'ok', kind = 'feed') =>
  ({
    id,
    name: id,
    kind,
    standing: 'primary',
    outcome,
    reason,
    detail: '',
    links: 0,
    newest: null,
    requests: 1,
    ms: 1,
  }) as const;
const fine = health('a', 'ok');
const failed = health('x', 'failed', 'timeout');

describe('whether others are asked', () => {
  const lastWeek = day.widest.start;
  test.each<[string, Candidate[], SourceHealth[], boolean]>([
    ['all failed', [], [failed], true],
    ['one failed, enough came', [...from('a', 3), ...from('b', 3), ...from('c', 2)], [fine, failed], false],
    ['one failed, one short', [...from('a', 3), ...from('b', 3), ...from('c', 1)], [fine, failed], true],
    ['one failed, one outlet’s view', [...from('a', 9), ...from('b', 9)], [fine, failed], true],
    ['one failed, enough of last week', [...from('a', 9, lastWeek), ...from('b', 9), ...from('c', 0)], [failed], true],
    [
      'one failed, enough without dates',
      [...from('a', 9, null), ...from('b', 9, null), ...from('c', 9, null)],
      [failed],
      true,
    ],
    [
      'one failed, one link of many sources',
      from('a', 1).flatMap((one) => 'abcdefgh'.split('').map((source) => ({ ...one, source }))),
      [failed],
      true,
    ],
    ['a quiet day', from('a', 1), [fine], true],
    ['a quiet day, but enough in the week', from('a', 4, lastWeek), [fine], false],
    ['one unusually silent', from('a', 4), [health('x', 'degraded', 'silent')], true],
    ['one taken over', from('a', 4), [health('x', 'degraded', 'hijacked')], true],
    ['one that stopped long ago', from('a', 4), [health('x', 'degraded', 'frozen')], false],
    ['one that has no key', from('a', 4), [health('x', 'skipped', 'no-key')], false],
  ])('%s', (_, candidates, states, expected) => {
    const supply: Supply = { candidates, health: states, day, least: 4 };
    expect(needsSubstitutes(supply)).toBe(expected);
  });
});

describe('who is asked', () => {
  const idsFor = (states: readonly SourceHealth[], topics = ['vLLM']) =>
    substitutesFor(states, topics).map(({ kind }) => kind);

  test('all there are, best first, and every entry is one that its kind takes', () => {
    const all = ['hacker-news', 'arxiv', 'hugging-face-papers', 'github-releases'];
    expect(idsFor([failed])).toEqual(all.filter((kind) => kind in kinds));
  });

  test('none of a kind that works', () => {
    expect(idsFor([health('hacker-news:x', 'degraded', 'ok', 'hacker-news'), failed])).not.toContain('hacker-news');
  });

  test('nobody twice, but another question of a kind that failed', () => {
    const states = (id: string) => [health(id, 'failed', 'timeout', 'hacker-news')];
    expect(idsFor(states('hacker-news'))).not.toContain('hacker-news');
    expect(idsFor(states('hacker-news:vLLM'))).toContain('hacker-news');
  });

  test('repositories of the blog’s own topics alone', () => {
    expect(idsFor([failed], ['gardening'])).not.toContain('github-releases');
    const releases = substitutesFor([failed], ['PyTorch', '智能体']).at(-1);
    if ('github-releases' in kinds) expect(releases?.id).toContain('pytorch/pytorch');
    if ('github-releases' in kinds) expect(releases?.id).not.toContain('vllm');
  });

  test('what nobody chose stands with the crowd', () => {
    expect(new Set(substitutesFor([failed], []).map(({ standing }) => standing))).toEqual(new Set(['community']));
  });
});
