import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/edition/claim.ts';
import { checkItem } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

function doubts(line: string, source: string, language = 'en'): string[] {
  return checkItem(itemOfLines([line]), 0, [storyOfText(source, language)])
    .filter(isOpen)
    .map(({ kind, text, verdict }) => `${kind} ${text} ${verdict}`);
}

const source = `
Senator Ruth Calder opened the hearing on model audits. Ines Vogel, who founded Tidewater Labs with her brother, spoke first.
Counsel for the company declined to comment. Analysts expect a vote in May.
`;

describe('what a line calls people', () => {
  it.each<[string, string[]]>([
    ['The hearing was opened by a senator.', []],
    ['The hearing was opened by a governor.', ['name governor not-found']],
    [
      'The hearing was opened by the Calder Minister of Trade.',
      ['name Calder Minister of Trade not-found', 'name Minister not-found'],
    ],
    ['Vogel, a founder of Tidewater Labs, spoke first.', []],
    ['Ines Vogel spoke first, with her sister.', ['name sister not-found']],
    ['The company’s lawyer declined to comment.', []],
    // Words for tools as well as for people say nothing by themselves.
    ['The manager and the agent declined to comment.', []],
    ['听证会由参议员 Ruth Calder 主持，公司律师不予置评', []],
    ['听证会由州长 Ruth Calder 主持', ['name 州长 not-found']],
    ['Tidewater Labs 创始人 Ines Vogel 先发言', []],
    ['公司发出律师函', []],
    ['公司发言人不予置评', ['name 发言人 not-found']],
  ])('%s', (line, expected) => expect(doubts(line, source)).toEqual(expected));

  it('is held against nobody where the source tells of no roles', () => {
    expect(doubts('A governor opened the hearing.', 'Ruth Calder opened the hearing on model audits.')).toEqual([]);
  });

  it('is not looked up across languages the other way', () => {
    expect(doubts('州长主持了听证会', '参议员主持了关于模型审计的听证会。', 'zh')).toEqual([]);
  });

  it('was not taken from another story', () => {
    const [claim] = checkItem(itemOfLines(['A governor opened the hearing.']), 0, [
      storyOfText(source, 'en'),
      storyOfText('The governor signed the bill.', 'en'),
    ]).filter(isOpen);
    expect(claim?.verdict).toBe('not-found');
  });
});
