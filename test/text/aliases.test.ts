import { describe, expect, it } from 'vitest';
import { englishAt } from '../../src/stories/cluster/in-english.ts';
import { entries } from '../../src/text/names/table.ts';
import { aliasesOf, chineseNames } from '../../src/text/names.ts';

describe('the table of names', () => {
  it('has every name written in Chinese in one entry alone, so that it can be read as one thing', () => {
    const chinese = entries.flatMap((names) => [...new Set(names)].filter((name) => /^\p{Script=Han}/u.test(name)));
    expect(chinese.filter((name, index) => chinese.indexOf(name) !== index)).toEqual([]);
  });

  it('begins each entry with what English headlines say', () => {
    expect(entries.filter(([first = '']) => !/^[A-Za-z0-9]/.test(first))).toEqual([]);
  });

  it('is the one that claims are looked up by, and headlines are read by', () => {
    for (const name of chineseNames) {
      const read = englishAt(name, 0);
      expect(read, name).toMatchObject({ length: name.length });
      expect(aliasesOf(name).map((other) => other.toLowerCase())).toContain(read?.english);
    }
  });
});

describe('aliasesOf', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['UK', ['U.K.', '英国'], ['UK']],
    ['U.K.', ['英国'], ['U.K.', 'UK']],
    ['uk', ['U.K.'], ['UK']],
    ['英伟达', ['NVIDIA'], ['英伟达']],
    ['Ternlight', [], ['Ternlight']],
  ])('%s', (name, among, not) => {
    const found = aliasesOf(name);
    expect(found).toEqual(expect.arrayContaining([...among]));
    for (const other of not) expect(found).not.toContain(other);
  });

  it('never names the name itself', () => {
    for (const name of entries.flat()) expect(aliasesOf(name)).not.toContain(name);
  });
});

describe('englishAt', () => {
  it.each([
    ['阿里巴巴的模型', { english: 'alibaba', length: 4 }],
    ['阿里开源', { english: 'alibaba', length: 2 }],
    ['东北大学', { english: 'northeastern university', length: 4 }],
    ['北大', { english: 'peking university', length: 2 }],
    ['发布会', { english: 'release', length: 2 }],
    ['纸鸢', null],
    ['', null],
  ])('%s', (text, found) => expect(englishAt(text, 0)).toEqual(found));
});
