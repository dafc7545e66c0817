import { describe, expect, it } from 'vitest';
import * as english from '../../../src/text/languages/en/stop-words.ts';
import * as chinese from '../../../src/text/languages/zh/stop-words.ts';
import { wordList } from '../../../src/text/phrases.ts';
import { isFunctionWord, isGrammar, segmentsIn, tellingWordsIn } from '../../../src/text/words.ts';

/** The words that say nothing, written out once more: one that is dropped, added or mistyped shows here. */
const rows = {
  articles: 'a an the',
  conjunctions: 'and or but nor so if then else than because while until since though although whereas',
  prepositions: `of to in on at by for from with without within into onto over under about after before between through
    during against across as per via vs amp according up down out off`,
  auxiliaries: `is are was were be been being am do does did done has have had having will would can could shall should may
    might must get gets got getting let lets`,
  saying: 'say says said',
  answers: 'not no yes dont doesnt isnt arent wont',
  pronouns: `it its he she his her him they them their we us our you your i my me this that these those there here`,
  questions: 'who whom whose which what when where why how',
  adverbs: `just also too very more most less least much many few some any all each every both either neither other another
    such own same only even still yet again ever never always now new once one`,
};
const latin = Object.values(rows).flatMap((list) => list.split(/\s+/));
const han = '我们 你们 他们 它们 这个 那个 什么 为什么 怎么 如何 哪些 其中 其他 一个 以及 可以 已经 进行 通过'.split(
  ' ',
);

describe('stop words', () => {
  it('are these and no others', () => {
    expect([english.articles, english.commonest, english.stopWords].flatMap(wordList).toSorted()).toEqual(
      latin.toSorted(),
    );
    expect(wordList(chinese.stopWords).toSorted()).toEqual(han.toSorted());
  });

  it.each(latin)('%s is no telling word', (word) => {
    expect(tellingWordsIn(`Tern ${word} Meridian`)).toEqual(['tern', 'meridian']);
  });

  it.each(han)('%s says nothing, and is parted from what does', (word) => {
    const segments = segmentsIn(`${word}，燕鸥`);
    expect(segments.length).toBeGreaterThan(1);
    expect(isFunctionWord(word)).toBe(true);
  });
});

it.each([
  ...'的了和与在是将为对及等并也就都而被从到以于由这那有中上下其之后前又还能可更最让把向称个们给或则此该时约近超每各',
])('%s stands for grammar alone', (character) => expect(isGrammar(character)).toBe(true));
