import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashToken, readTokens } from '../../../src/stories/cluster/tokens.ts';
import { stem } from '../../../src/text/words.ts';

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  readTokens(text, {
    word: (lower, start, end) => tokens.push(lower.slice(start, end).replaceAll("'", '')),
    token: (token) => tokens.push(token),
  });
  return tokens;
}

describe('readTokens', () => {
  it.each([
    ['Lattice’s “Orrery” isn’t new', ['lattice', 'orrery', 'isnt', 'new']],
    ['GPT‑5.3-Codex', ['gpt', '5.3', 'codex']],
    ['vLLM v0.15.1.', ['vllm', '0.15.1']],
    ['$30B, 30 billion and 300亿', ['30000000000', '30000000000', 'and', '30000000000']],
    ['1,200 users in 2026', ['1200', 'users', 'in', '2026']],
    ['the 3rd iPhone 17e on 5G', ['the', '3', 'iphone', '17e', 'on', '5g']],
    ['Ｆｕｌｌ Café', ['full', 'cafe']],
    ['英伟达收购月之暗面', ['nvidia', 'acquire', 'moonshot']],
    ['北大与零一万物开源', ['peking', 'university', '01', 'ai', 'open', 'source']],
    ['马斯克与 01.AI', ['musk', '01', 'ai']],
    ['', []],
  ])('%s', (text, tokens) => expect(tokensOf(text)).toEqual(tokens));

  it('takes new Chinese names apart the same way wherever they stand', () => {
    const [alone = []] = [tokensOf('擎画')];
    expect(alone).toEqual(['擎画']);
    expect(tokensOf('自研的擎画在')).toEqual(expect.arrayContaining(alone));
  });

  it('gives hashes that are those of the token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const pairs: [string, { first: number; second: number }][] = [];
        readTokens(text, {
          word: (lower, start, end, { first, second }) =>
            pairs.push([lower.slice(start, end).replaceAll("'", ''), { first, second }]),
          token: () => {},
        });
        for (const [token, hash] of pairs) expect({ ...hashToken(token) }).toEqual(hash);
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    [['release', 'releases', 'released', 'releasing']],
    [['company', 'companies']],
    [['acquire', 'acquires', 'acquired', 'acquiring']],
    [['run', 'runs', 'running']],
    [['launch', 'launches', 'launched']],
  ])('%j have one stem', (words) => expect(new Set(words.map(stem)).size).toBe(1));

  it.each([
    ['gas', 'gases'],
    ['news', 'new'],
  ])('leaves short words alone: %s, %s', (a) => expect(stem(a).length).toBeGreaterThan(2));
});
