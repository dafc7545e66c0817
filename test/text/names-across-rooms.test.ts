import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../src/stories/cluster/tokens.ts';
import { wellKnown } from '../../src/text/names/table.ts';
import { isModelFamily, isSpecific, namesIn, nameWordsIn } from '../../src/text/names.ts';
import { numberedNamesIn } from '../../src/text/numbered-names.ts';
import { wordList } from '../../src/text/phrases.ts';
import { findWords, fitsEveryItem, isFunctionWord, stem } from '../../src/text/words.ts';

/** The stems that clustering compares a title by. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  readTokens(text, {
    word: (lower, start, end) => tokens.push(stem(lower.slice(start, end).replaceAll("'", ''))),
    token: (token) => tokens.push(token),
  });
  return tokens;
}

describe('a name is one and the same to the checker, to memory and to clustering', () => {
  it.each([
    ['the FPGAs of Meridian', 'the FPGA of Meridian', 'fpga'],
    ['the GPUs of Meridian', 'the GPU of Meridian', 'gpu'],
    ['the APIs of Meridian', 'the API of Meridian', 'api'],
    ['a day with Corvid’s Tern', "a day with Corvid's Tern", 'corvid'],
    ['a day with Corvid’s Tern', 'a day with Corvid and Tern', 'tern'],
    ['今天Corvid发布新模型', '今天 Corvid 发布新模型', 'corvid'],
  ])('%s: %s', (a, b, name) => {
    for (const text of [a, b]) {
      expect(namesIn(text).flatMap(({ parts }) => parts)).toContain(name);
      expect([...nameWordsIn(text)]).toContain(name);
      expect(tokensOf(text)).toContain(name);
    }
  });

  it.each(['a Year-over-Year rise of sales', 'Sales: Month-over-Month'])('%s names nothing', (text) => {
    expect(namesIn(text)).toEqual([]);
    expect([...nameWordsIn(text)].filter((word) => word !== 'sales')).toEqual([]);
  });

  it.each([...wordList(wellKnown.makers), ...wordList(wellKnown.models)])('%s tells no event', (name) => {
    expect(isSpecific(name)).toBe(false);
  });

  it('knows the families whose number tells one model from the next', () => {
    expect(['gpt', 'claude', 'openai', 'tern'].filter(isModelFamily)).toEqual(['gpt', 'claude']);
  });
});

it('knows what fits every item of a digest', () => {
  const words = ['APIs', 'Models', 'launched', 'March', 'the', '模型', '发布', 'Video', 'security', 'Tern', '推理'];
  expect(words.filter(fitsEveryItem)).toEqual(['APIs', 'Models', 'launched', 'March', 'the', '模型', '发布']);
});

it.each([
  ['Tern 4 against Kimi K2 on H200', ['Tern||4', 'Kimi|K|2', 'on|H|200']],
  ['今天发布Tern 4', ['Tern||4']],
  ['vLLM v0.15.1', ['vLLM|v|0.15.1']],
  ['GLM-5 or 5e', ['GLM||5', 'or||5e']],
  ['5 to 1,000', ['||5']],
])('%s numbers %j', (text, names) => {
  expect(numberedNamesIn(text).map(({ before, attached, value }) => [before, attached, value].join('|'))).toEqual(
    names,
  );
});

it('reads names and words nowhere but in text/', () => {
  const folder = new URL('../../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const outside = files.filter((file) => !file.startsWith('text/'));
  const holds = (pattern: RegExp): string[] =>
    outside.filter((file) => pattern.test(readFileSync(new URL(file, folder), 'utf8'))).toSorted();
  expect(files.length).toBeGreaterThan(400);
  // A set of words to leave out, and a capitalised word right before a number: both are read by text/ for every room.
  expect(holds(/stop_?words? =/i)).toEqual([]);
  expect(holds(/\\p\{Lu\}[^\n]*\\d\+/)).toEqual([]);
});

describe('findWords', () => {
  it('gives every word its place', () => {
    expect(findWords('Tern’s node.js, 1,000 海雀的')).toEqual([
      { text: 'tern', index: 0 },
      { text: 'node.js', index: 7 },
      { text: '1,000', index: 16 },
      { text: '海雀', index: 22 },
      { text: '雀的', index: 23 },
    ]);
  });

  it('tells stop words with and without their apostrophes', () => {
    expect(["don't", 'dont', 'the', '我们', 'tern'].filter(isFunctionWord)).toEqual(["don't", 'dont', 'the', '我们']);
  });
});
