import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/facts/check.ts';
import { hedgeAt } from '../../src/text/quantities/hedges.ts';
import { itemOfLines, storyOfText } from '../facts/given.ts';

describe('hedgeAt', () => {
  it.each<[string, string | null]>([
    ['more than 40', 'over'],
    ['no more than 40', 'under'],
    ['must not take more than 40', 'under'],
    ['not only more than 40', 'over'],
    ['never fewer than 40', 'over'],
    ['40 or more', 'over'],
    ['40 or fewer', 'under'],
    ['as many as 40', 'peak'],
    ['roughly 40', 'about'],
    ['it took 40', null],
    ['超过 40', 'over'],
    ['不超过 40', 'under'],
    ['不低于 40', 'over'],
    ['不足 40', 'under'],
    ['高达 40', 'peak'],
    ['40 以内', 'under'],
    ['40 以上', 'over'],
    ['40 左右', 'about'],
  ])('%s', (text, expected) => expect(hedgeAt(text, text.indexOf('40'), '40')).toBe(expected));
});

describe('a hedged number', () => {
  const source =
    'The relay keeps its memory below 30 GB. More than 410 sites run it, and a restart takes no more than 25 minutes. ' +
    'Its authors counted 96 forks. Each card draws three point five watts.';

  it.each<[string, string[]]>([
    ['The relay keeps its memory under 30 GB', ['30 GB supported']],
    // A limit that the source itself gives leaves no room.
    ['The relay keeps its memory below 32 GB', ['32 GB not-found']],
    ['中继的内存不超过 30 GB', ['30 GB supported']],
    ['More than 405 sites run it', ['405 contradicted']],
    // The other side of the same limit.
    ['The relay keeps its memory above 30 GB', ['30 GB contradicted']],
    ['中继的内存超过 30 GB', ['30 GB contradicted']],
    ['中继的内存高达 30 GB', ['30 GB supported']],
    ['More than 400 sites run it', ['400 supported']],
    ['逾 410 个站点在用', ['410 supported']],
    ['不到 410 个站点在用', ['410 contradicted']],
    ['Almost 100 forks were counted', ['100 supported']],
    ['A restart takes more than 25 minutes', ['25 minutes contradicted']],
    ['重启不超过 25 分钟', ['25 分钟 supported']],
    ['每张卡耗电 3.5 瓦', ['3.5 瓦 supported']],
    ['每张卡耗电 3.6 瓦', ['3.6 瓦 not-found']],
  ])('%s', (line, expected) => {
    const claims = checkFacts([itemOfLines([line])], [storyOfText(source, 'en')]);
    expect(claims.filter(({ kind }) => kind === 'number').map(({ text, verdict }) => `${text} ${verdict}`)).toEqual(
      expected,
    );
  });
});
