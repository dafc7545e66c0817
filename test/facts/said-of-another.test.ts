import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/edition/claim.ts';
import { checkItem } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

/** What a person would have to look at in a line, as `text verdict`. */
function doubts(line: string, source: string): string[] {
  return checkItem(itemOfLines([line]), 0, [storyOfText(source, 'en')])
    .filter(isOpen)
    .map(({ text, verdict }) => `${text} ${verdict}`);
}

const merger = `
Northgate Press hired Halden Group, where Ms Lund is the chief engineer, to move its archive.
Mr. Petrov, a sales agent, told reporters that the Northgate Press archive opens to the public in June.
The Quarry Fund pays Halden Group $3 million. Net profit, a non-GAAP figure, rose by 12% at Halden Group.
`;

describe('a name', () => {
  it.each<[string, string[]]>([
    // Put together from two others.
    ['The archive of Northgate Press opens in June.', []],
    ['The archive of Northgate Group opens in June.', ['Northgate Group contradicted']],
    ['The archive of Quarry Group opens in June.', ['Quarry Group contradicted']],
    // Behind an abbreviated title, where no sentence begins.
    ['The archive opens in June, says Mr. Petrov.', []],
    ['The archive opens in June, says Mr. Sorel.', ['Sorel not-found']],
    // Addressed as somebody else.
    ['The archive opens in June, says Mrs. Petrov.', ['Petrov contradicted']],
    ['The archive was moved, says Miss Lund.', []],
    // Called what nobody is called.
    ['Mr. Petrov, a sales representative, spoke of the archive.', []],
    ['Mr. Petrov, a sales director, spoke of the archive.', ['Petrov not-found']],
    ['The archive opens in June, says director Petrov.', ['Petrov not-found']],
    // The very opposite.
    ['By GAAP the net profit of Halden Group rose.', ['GAAP not-found']],
  ])('%s', (line, expected) => expect(doubts(line, merger)).toEqual(expected));

  it('is not held to a role where the source tells of none', () => {
    expect(doubts('Petrov, a director, spoke.', 'On Friday Petrov spoke about the archive.')).toEqual([]);
  });

  it('is not torn where its first word also stands alone', () => {
    expect(doubts('Northgate Group moves.', `${merger} Northgate moves.`)).toEqual([]);
  });
});

const release = `
Kestrel 2 keeps the weights of its 40 experts in memory and loads them in 12 ms.
The licence does not allow training of other models on the output of Kestrel 2.
Kestrel 2 costs 3 euros and 50 cents per million tokens.
Training of the small model took eight days on 64 cards.
`;

describe('what a line denies', () => {
  it.each<[string, string[]]>([
    ['Kestrel 2 keeps the weights of 40 experts in memory.', []],
    ['Kestrel 2 does not keep the weights of 40 experts in memory.', ['Kestrel 2 contradicted', '40 contradicted']],
    ['Training of other models on the output of Kestrel 2 is not allowed by the licence.', []],
    // Another language may deny the same with other words.
    ['Kestrel 2 不会把 40 个专家的权重放在内存里', []],
    ['Kestrel 2 不仅把 40 个专家的权重放在内存里', []],
  ])('%s', (line, expected) => expect(doubts(line, release)).toEqual(expected));

  it('shows what the source says instead', () => {
    const [claim] = checkItem(itemOfLines(['Kestrel 2 never loads its 40 experts in memory.']), 0, [
      storyOfText(release, 'en'),
    ]);
    expect(claim?.evidence?.sentence).toMatch(/^Kestrel 2 keeps the weights/);
  });
});

describe('a number', () => {
  it.each<[string, string[]]>([
    // An amount in coins of two sizes is one.
    ['Kestrel 2 costs 3.50 euros per million tokens.', []],
    ['Kestrel 2 每百万 token 3.5 欧元', []],
    ['Kestrel 2 costs 3.60 euros per million tokens.', ['3.60 euros contradicted']],
  ])('%s', (line, expected) => expect(doubts(line, release)).toEqual(expected));

  const talks = 'The talk was cut from 50 minutes to 30 minutes. Its cost fell by 10%. Slides: 5 MB, notes: 7 MB.';
  it.each<[string, string[]]>([
    ['The talk was cut by 20 minutes.', []],
    // The size of a thing is no difference of two others.
    ['The 20-minute talk was cut.', ['20-minute not-found']],
    // The same digits with another unit are a slip, not a tenth.
    ['The cost of the talk fell 10x.', ['10x not-found']],
    // Any two numbers have a sum.
    ['It comes with 12 MB.', ['12 MB not-found']],
  ])('%s', (line, expected) => expect(doubts(line, talks)).toEqual(expected));
});

describe('a name in a Chinese source', () => {
  const source = '滨江市云岭区法院经审理认为，合同有效。研究所主任贾远山日前表示，NPU 是专用处理器。';
  it.each<[string, string[]]>([
    ['滨江市云岭区法院经审理认为，合同有效', []],
    ['滨江市石桥区法院经审理查明，合同有效', ['滨江市石桥区法院 not-found']],
    ['主任贾远山近日表示，合同有效', []],
    ['主任贾海峰近日表示，合同有效', ['贾海峰 not-found']],
    // Chinese writes on without a blank.
    ['NPU是专用的一种处理器', []],
    ['Heron是专用的一种处理器', ['Heron not-found']],
  ])('%s', (line, expected) => {
    const claims = checkItem(itemOfLines([line]), 0, [storyOfText(source, 'zh')]).filter(isOpen);
    expect(claims.map(({ text, verdict }) => `${text} ${verdict}`)).toEqual(expected);
  });
});
