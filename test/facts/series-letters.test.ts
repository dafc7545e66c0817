import { describe, expect, it } from 'vitest';
import { checkItem } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

function told(line: string, source: string, language = 'en'): string[] {
  const claims = checkItem(itemOfLines([line]), 0, [storyOfText(source, language)]);
  return claims.filter(({ kind }) => kind === 'name').map(({ text, verdict }) => `${text} ${verdict}`);
}

const source =
  'Tidewater closed a Series B led by Grey Fund. Professor C and PhD F wrote the report; vitamin D was measured. ' +
  'John F Marsh chairs the board, and the team falls back on plan A.';

describe('a name told by a letter', () => {
  it.each<[string, string[]]>([
    ['They say Tidewater closed a Series B round', ['Tidewater supported', 'Series B supported']],
    ['They say Tidewater closed a Series C round', ['Tidewater supported', 'Series C not-found']],
    ['Tidewater 完成 B 轮融资', ['Tidewater supported', 'B 轮 supported']],
    ['Tidewater 完成 C+ 轮融资', ['Tidewater supported', 'C+ 轮 not-found']],
    ['It was written by Professor C with help', ['Professor C supported']],
    ['It was written by Professor F with help', ['Professor F not-found']],
    ['They turned to Plan B again', ['Plan B not-found']],
    ['The board is chaired by John F Marsh', ['John F Marsh supported']],
  ])('%s', (line, expected) => expect(told(line, source)).toEqual(expected));

  it('is looked up in a Chinese source too', () => {
    expect(told('Tidewater 完成 A 轮融资', 'Tidewater 宣布完成 A轮融资，灰石基金领投。', 'zh')).toContain(
      'A 轮 supported',
    );
    expect(told('Tidewater 完成 D 轮融资', 'Tidewater 宣布完成 A轮融资，灰石基金领投。', 'zh')).toContain(
      'D 轮 not-found',
    );
  });

  it('shows the letter the source has instead', () => {
    const [claim] = checkItem(itemOfLines(['完成 C 轮融资']), 0, [storyOfText(source, 'en')]);
    expect(claim?.evidence?.sentence).toBe('Tidewater closed a Series B led by Grey Fund.');
  });
});
