import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingLength, restOfClause, sentencesOf, startOfClause } from '../../src/text/sentences.ts';

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['It costs $3.50 and runs v1.2. It is fast.', ['It costs $3.50 and runs v1.2.', 'It is fast.']],
    ['Dr. Smith joined Puffin Inc. in Feb. 2026.', ['Dr. Smith joined Puffin Inc. in Feb. 2026.']],
    ['Use a cache, e.g. Redis. It helps.', ['Use a cache, e.g. Redis.', 'It helps.']],
    ['J. K. Quill wrote it. Then she left.', ['J. K. Quill wrote it.', 'Then she left.']],
    ['It is made by Puffin Labs, Inc. The team is small.', ['It is made by Puffin Labs, Inc.', 'The team is small.']],
    ['The U.S. Government bought it.', ['The U.S. Government bought it.']],
    ['她说：“很快。真的很快！”然后走了。又回来了。', ['她说：“很快。真的很快！”', '然后走了。', '又回来了。']],
    ['版本 2.0 发布。吞吐提升 4.2 倍！', ['版本 2.0 发布。', '吞吐提升 4.2 倍！']],
    ['“It works,” she said. “We ship.”', ['“It works,” she said.', '“We ship.”']],
    ['It ships in March.The price stays.', ['It ships in March.', 'The price stays.']],
    ['Call planner.Next() for the next berth.', ['Call planner.Next() for the next berth.']],
    ['Dr. Ada Lund met Mr. Smith.', ['Dr. Ada Lund met Mr. Smith.']],
    ['It closed at 5 p.m. The doors stayed open.', ['It closed at 5 p.m.', 'The doors stayed open.']],
    ['It came No. 5 in the test. No. It did not.', ['It came No. 5 in the test.', 'No.', 'It did not.']],
    ['Wait… what? It ran… The end.', ['Wait… what?', 'It ran…', 'The end.']],
    ['他走了……没有回来。', ['他走了……没有回来。']],
    ['1. First the cache. 2. Then the disk.', ['1. First the cache.', '2. Then the disk.']],
    ['It is out!今天开源', ['It is out!', '今天开源']],
    ['Two lines\nof one text', ['Two lines', 'of one text']],
    ['the model ran . then it stopped .', ['the model ran .', 'then it stopped .']],
    ['No end', ['No end']],
    ['', []],
  ])('%j', (paragraph, sentences) => expect(sentencesOf(paragraph)).toEqual(sentences));

  it('loses nothing: the sentences stand in the paragraph, in order, with only white space between', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Dr. ', 'ran ', '3.5 ', '。', '“', '”', '吞吐', '. ', '! ', ' ', 'U.S. ', 'It ')),
        (parts) => {
          const paragraph = parts.join('');
          let rest = paragraph;
          for (const sentence of sentencesOf(paragraph)) {
            const at = rest.indexOf(sentence);
            expect(rest.slice(0, at).trim()).toBe('');
            rest = rest.slice(at + sentence.length);
          }
          expect(rest.trim()).toBe('');
        },
      ),
    );
  });
});

it('weighs Chinese characters more than Latin ones', () => {
  expect(readingLength('abcd')).toBe(4);
  expect(readingLength('推理')).toBe(5);
});

describe('clauses', () => {
  it.each([
    ['was 1,024 of 4.5 million, which', 'was 1,024 of 4.5 million'],
    ['降到 3，低于', '降到 3'],
    ['went on: and on', 'went on'],
    ['whole', 'whole'],
  ])('%j goes on as %j', (text, rest) => expect(restOfClause(text)).toBe(rest));

  it.each([
    ['The price fell, and 4.5', ' and 4.5'],
    ['价格不变；吞吐 1,024', '吞吐 1,024'],
    ['whole', 'whole'],
  ])('%j has begun as %j', (text, start) => expect(startOfClause(text)).toBe(start));
});
