import { describe, expect, test } from 'vitest';
import type { SourceHealth } from '../../src/edition/health.ts';
import { wordsFor } from '../../src/language/index.ts';
import { composeNote, type NoteFacts } from '../../src/writing/note.ts';

const health = (name: string, more: Partial<SourceHealth> = {}): SourceHealth => ({
  id: name,
  name,
  kind: 'feed',
  standing: 'secondary',
  outcome: 'failed',
  reason: 'timeout',
  detail: '',
  links: 0,
  newest: null,
  requests: 1,
  ms: 1,
  ...more,
});

/** The note of a day that a model wrote and on which nothing was wrong but the sources. */
function note(sources: readonly SourceHealth[]): string[] {
  const usage = { model: 'a-model', requests: 1, inputTokens: 1, outputTokens: 1 };
  const draft = { items: [], trends: [], watchList: [], usage } as unknown as NoteFacts['draft'];
  return composeNote({ health: sources, draft, widenedToHours: null, thin: false }, wordsFor('en'));
}

describe('the note on sources', () => {
  test.each<[string, Partial<SourceHealth>, boolean]>([
    ['silent', { outcome: 'degraded', reason: 'silent' }, true],
    ['hijacked, with nothing left', { outcome: 'degraded', reason: 'hijacked' }, true],
    ['hijacked, with something left', { outcome: 'degraded', reason: 'hijacked', links: 2 }, false],
    ['old', { outcome: 'degraded', reason: 'stale' }, false],
    ['without a key', { outcome: 'skipped', reason: 'no-key' }, false],
    ['well', { outcome: 'ok', reason: 'ok', links: 3 }, false],
  ])('%s: told to readers where they miss something', (_, more, told) => {
    expect(note([health('Harbour', more)]).some((sentence) => sentence.includes('Harbour'))).toBe(told);
  });
});

describe('the note on excerpts', () => {
  const item = (isTitleOnly: boolean) => {
    const point = { label: 'What it is', text: '', children: [], ordered: false, prompt: isTitleOnly };
    return { points: [point], written: { by: 'excerpt', model: null, fallback: null } };
  };
  const told = (...items: object[]): string[] => {
    const draft = { items, trends: [], watchList: [], usage: { model: null } } as unknown as NoteFacts['draft'];
    return composeNote({ health: [], draft, widenedToHours: null, thin: false }, wordsFor('en'));
  };

  test('claims quotations for those items alone that have some', () => {
    expect(told(item(false), item(false))[0]).toContain('“What it is” quotes the sources, and');
    expect(told(item(false), item(true), item(true))[0]).toContain(
      'quotes the sources in 1 item, 2 more are titles only',
    );
    expect(told(item(true))[0]).not.toContain('quotes');
  });
});
