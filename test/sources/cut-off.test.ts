import { describe, expect, it } from 'vitest';
import type { HealthReason, SourceHealth } from '../../src/edition/health.ts';
import { assertUsable } from '../../src/sources/health/assess.ts';
import { cutOff } from '../../src/sources/health/cut-off.ts';

const failed = (reason: HealthReason, outcome: SourceHealth['outcome'] = 'failed'): SourceHealth => ({
  id: `feed:${reason}`,
  name: reason,
  kind: 'feed',
  standing: 'secondary',
  outcome,
  reason,
  detail: '',
  links: 0,
  newest: null,
  requests: 1,
  ms: 1,
});
const many = (reason: HealthReason, count = 46): SourceHealth[] => Array.from({ length: count }, () => failed(reason));

describe('a machine without a way to the web', () => {
  it.each<[HealthReason, string]>([
    ['dns', 'no host name could be resolved'],
    ['refused', 'every connection was refused'],
    ['connection', 'every connection broke'],
    ['timeout', 'nobody answered in time'],
    ['tls', 'no trusted TLS connection could be made'],
    ['blocked-address', 'not public'],
  ])('is told in one sentence where all end with %s', (reason, words) => {
    const sentence = cutOff([...many(reason), failed('no-key', 'skipped')]);
    expect(sentence).toMatch(/^None of 46 sources was reached: [^\n]*HTTPS_PROXY[^\n]*\.$/);
    expect(sentence).toContain(words);
    expect(() => assertUsable(many(reason))).toThrow(sentence ?? '');
  });

  it('is told by what most of them ended with', () => {
    expect(cutOff([failed('timeout'), ...many('dns', 3)])).toContain('no host name could be resolved');
  });

  it('is not assumed where anybody answered, or one alone was asked', () => {
    expect(cutOff([...many('dns'), failed('not-found')])).toBeNull();
    expect(cutOff([...many('dns'), { ...failed('ok'), outcome: 'ok' }])).toBeNull();
    expect(cutOff(many('dns', 1))).toBeNull();
    expect(cutOff([failed('no-key', 'skipped'), failed('no-key', 'skipped')])).toBeNull();
  });
});
