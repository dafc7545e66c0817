import { describe, expect, test } from 'vitest';
import { editionPhrases, isBareTitle } from '../../src/text/bare-titles.ts';
import { testPhraseRows } from '../support/phrase-rows.ts';

describe('a title without a subject', () => {
  test.each([
    'v0.14.0',
    '1.4.2',
    'v1',
    'v2.1.0-rc.1',
    '2.0.0b2',
    '1.0.0.Final',
    'b4567',
    'Release 2026.3',
    'v1.2.3 (2026-03-04)',
    'nightly-2026-03-04',
    'a1b2c3d',
    'Changelog',
    'Release notes',
    'What’s new',
    'March 2026',
    '4 March 2026',
    '2026-03-04',
    '20260304',
    'Q1 2026',
    'Spring 2026',
    'Week 10',
    'Weekly update',
    'Issue 12',
    '#12',
    'Episode 7',
    'Version 3.1 (March 2026)',
    '更新日志',
    '第12期',
    '2026年3月更新',
    '周报 #12',
  ])('%s', (title) => {
    expect(isBareTitle(title)).toBe(true);
  });

  test.each([
    'rocket 0.14.0',
    'GPT-5',
    'Qwen3.5',
    'llvmorg-19.1.0',
    'jdk-25',
    'pkg@1.2.3',
    'Python 3.15',
    'iOS 26.1',
    'H100',
    'K8s 1.30',
    'March Madness',
    'The week in AI',
    'New York',
    'Release of Tern 5',
    'Version control',
    'Nightly Rust',
    '第一财经',
    '发布会',
    'Episode 7: inference at scale',
    '',
  ])('not: %s', (title) => {
    expect(isBareTitle(title)).toBe(false);
  });
});

testPhraseRows(
  'editions',
  editionPhrases,
  Object.fromEntries(editionPhrases.lines.map((line) => [line, line.replace(/\[.*\]/, '')])),
);
