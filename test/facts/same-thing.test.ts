/** What is said with other words, and must not be held against a writer. */
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

function told(line: string, source: string): string[] {
  const claims = checkFacts([itemOfLines([line])], [storyOfText(source, 'en')]);
  return claims.map(({ text, verdict }) => `${text} ${verdict}`);
}

describe('how often', () => {
  const source =
    'The crawler crashed seven times in 140 runs. It now starts eight times faster than version 2. ' +
    'Nine patches were merged.';

  it.each<[string, string[]]>([
    ['It had seven crashes in 140 runs', ['seven supported', '140 supported']],
    ['爬虫在 140 次运行中崩溃 7 次', ['140 supported', '7 supported']],
    ['It had six crashes in 140 runs', ['six contradicted', '140 supported']],
    ['It starts eight times faster', ['eight times supported']],
    ['It had eight crashes', ['eight not-found']],
  ])('%s', (line, expected) => expect(told(line, source)).toEqual(expected));
});

describe('years long past', () => {
  const source =
    'Ada Brightwater (10 December 1815 -- 27 November 1852) wrote the first program. Her mother, born in 1792, taught her.';

  it.each<[string, string[]]>([
    ['Ada Brightwater (1815-1852)', ['1815 supported', '1852 supported', 'Ada Brightwater supported']],
    ['She was born on 10 December 1815', ['10 December 1815 supported']],
    ['She was born on 10 December 1816', ['10 December 1816 not-found']],
    ['Her mother lived 1792-1860', ['1792 supported', '1860 not-found']],
  ])('%s', (line, expected) => expect(new Set(told(line, source))).toEqual(new Set(expected)));
});

describe('names with something left out or moved', () => {
  const source =
    'Subscribers get the Harbour Light Bundle Package. Marlin 7 is the new model by Quillstack. Marlin 6 stays.';

  it.each<[string, string[]]>([
    ['All subscribers today get the Harbour Light Package', ['Harbour Light Package supported']],
    ['The Light Package is new', ['Light Package supported']],
    ['Quillstack Marlin 7 is here', ['Quillstack Marlin 7 supported']],
    ['Quillstack Marlin 8 is here', ['Quillstack Marlin 8 contradicted']],
  ])('%s', (line, expected) => expect(told(line, source)).toEqual(expected));
});

describe('what a writer counts up', () => {
  const source =
    'The licence allows five uses of the archive, says Lund. Petrov filed one report in May and another in June on the archive.';

  it.each<[string, string[]]>([
    ['Petrov filed two reports on the archive, says Lund', []],
    ['The licence allows three uses of the archive', ['three contradicted']],
  ])('%s', (line, expected) => expect(told(line, source).filter((claim) => /two|three/.test(claim))).toEqual(expected));
});
