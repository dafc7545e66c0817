import { describe, expect, it } from 'vitest';
import { sourceTextOf } from '../../src/facts/source-text.ts';
import { opening } from '../../src/text/plain-text.ts';
import { sentencesOf, statementOf } from '../../src/text/sentences.ts';
import { quotablesOf } from '../../src/writing/excerpt/quotable.ts';
import { storyOfText } from '../facts/given.ts';

/** Texts with their sentences, each text written as its sentences with the blanks that part them. */
const texts: readonly (readonly string[])[] = [
  ['Dr. Ada Lund met Mr. Smith on the Tern engine.', ' Both of them agreed on 4.2 times the throughput.'],
  ['The U.S. Senate passed the Tern bill at 5 p.m. Pacific time on Monday.', ' It takes effect in May.'],
  ['Use a cache for the Tern engine, e.g. Redis or a local disk of 40 GB.', ' It helps with load.'],
  ['The Tern engine is No. 5 on the list of the fastest inference engines.', ' Nobody expected that of it.'],
  ['The Tern engine answers in 3.5 milliseconds on a single card today… The team is proud.'],
  ['“Is the Tern engine fast enough for us?” she asked the team on Monday.', ' The answer was yes.'],
  ['It runs on Tern! 4.2 times the tokens flow through one card today.', ' Yahoo! has it as well.'],
  ['The Tern engine is made by Puffin Labs, Inc. and costs nothing.', ' The team is small, but it is growing.'],
  ['她对燕鸥引擎的团队说：“很快。真的很快，快得出乎我的意料！”', '然后她离开了会场，没有再回答任何问题。'],
  ['燕鸥 2.0 的吞吐提升到原来的 4.2 倍，显存占用下降三成！', '价格不变，六月起向所有用户开放。'],
  ['The Tern engine answers in 310 ms; the one before it took 640 ms.', ' That is half.'],
];
// A stop of three points goes on where no capital follows, and so does a number behind an exclamation mark.
const expected = texts.map((sentences) => {
  return sentences.flatMap((sentence) => sentence.split(/(?<=…) |(?<=Tern!) (?=4)/)).map((sentence) => sentence.trim());
});

describe.each(texts.map((sentences, at) => ({ text: sentences.join(''), sentences: expected[at] ?? [] })))(
  '$text',
  ({ text, sentences }) => {
    it('has one and the same sentences for whoever asks', () => {
      expect(sentencesOf(text)).toEqual(sentences);
    });

    it('is searched by the checker in these sentences', () => {
      const { passages } = sourceTextOf(storyOfText(text, 'en'));
      expect(passages.slice(0, sentences.length).map((passage) => passage.text.trim().normalize('NFC'))).toEqual(
        sentences.map((sentence) => sentence.replace(/[“”]/g, '"')),
      );
      expect(passages[0]?.evidence(4).sentence).toBe(sentences[0]);
    });

    it('is quoted in these sentences', () => {
      const { articles } = storyOfText(text, 'en');
      const quoted = quotablesOf('', articles).map((quotable) => quotable.text);
      expect(quoted.length).toBeGreaterThan(0);
      expect(sentences).toEqual(expect.arrayContaining(quoted));
    });

    it('is cut behind one of these sentences where a title or a summary is made of it', () => {
      const [first = '', second] = sentences;
      if (second !== undefined) expect(opening(text, first.length + 3)).toBe(first);
    });
  },
);

it('parts a line into statements at semicolons as well', () => {
  const line = 'The price fell by 4.5 %; Dr. Lund expects more. It may rise；谁知道呢。';
  const around = (text: string): string => statementOf(line, { text, index: line.indexOf(text) });
  expect(around('4.5 %')).toBe('The price fell by 4.5 %;');
  expect(around('Lund')).toBe('Dr. Lund expects more.');
  expect(around('rise')).toBe('It may rise；');
  expect(around('知道')).toBe('谁知道呢。');
});
