// Checks that every phrase of a list earns its place: a sentence that has this phrase and no other of the list.
import { expect, test } from 'vitest';
import { type Phrases, phrases } from '../../src/text/phrases.ts';

/** A phrase, as its line is written, with a sentence that only this phrase of its list finds. */
export type PhraseRows = Readonly<Record<string, string>>;

/**
 * A test a phrase: its sentence is found, and is not found once the phrase is gone. A phrase without a sentence fails, and
 * so does a sentence for a phrase that is not in the list.
 * @param rows for the lines of `list`
 * @param members rows for the phrases of the lists that `list` names in braces, by their names
 */
export function testPhraseRows(
  name: string,
  list: Phrases,
  rows: PhraseRows,
  members: Readonly<Record<string, PhraseRows>> = {},
): void {
  test(`${name}: every phrase has a sentence, and every sentence a phrase`, () => {
    expect(new Set(Object.keys(rows))).toEqual(new Set(list.lines));
  });
  test.each(Object.entries(rows))(`${name}: %s`, (line, sentence) => {
    expect(list.test(sentence)).toBe(true);
    expect(without(list, line)?.test(sentence) ?? false).toBe(false);
  });
  for (const [place, words] of Object.entries(members)) {
    const inner = list.options.where?.[place];
    test(`${name} {${place}}: every phrase has a sentence, and every sentence a phrase`, () => {
      expect(new Set(Object.keys(words))).toEqual(new Set(inner?.lines));
    });
    test.each(Object.entries(words))(`${name} {${place}}: %s`, (line, sentence) => {
      expect(list.test(sentence)).toBe(true);
      const less = inner && without(inner, line);
      const where = { ...list.options.where, ...(less && { [place]: less }) };
      const rest = list.lines.filter((one) => less || !one.includes(`{${place}}`));
      const weaker = rest.length === 0 ? null : phrases(rest.join('\n'), { ...list.options, where });
      expect(weaker?.test(sentence) ?? false).toBe(false);
    });
  }
}

function without(list: Phrases, line: string): Phrases | null {
  const rest = list.lines.filter((other) => other !== line);
  return rest.length === 0 ? null : phrases(rest.join('\n'), list.options);
}
