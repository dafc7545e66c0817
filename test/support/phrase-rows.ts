// Checks that every phrase of a list earns its place: a sentence that has this phrase and no other of the list.
import { expect, test } from 'vitest';
import { type PhraseOptions, type Phrases, phrases } from '../../src/text/phrases.ts';

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

/**
 * A test an exception of a list: its sentence has a phrase that only this line of `notAfter` or `notBefore` rules out.
 */
export function testExceptions(name: string, list: Phrases, exceptions: Readonly<Record<Side, PhraseRows>>): void {
  for (const side of ['notAfter', 'notBefore'] as const) {
    const inner = list.options[side];
    const rows = exceptions[side];
    test(`${name} ${side}: every exception has a sentence, and every sentence an exception`, () => {
      expect(new Set(Object.keys(rows))).toEqual(new Set(inner?.lines));
    });
    test.each(Object.entries(rows))(`${name} ${side}: %s`, (line, sentence) => {
      expect(list.test(sentence)).toBe(false);
      const less = inner && without(inner, line);
      const options: PhraseOptions = { ...list.options };
      const looser = phrases(list.lines.join('\n'), less ? { ...options, [side]: less } : omit(options, side));
      expect(looser.test(sentence)).toBe(true);
    });
  }
}

type Side = 'notAfter' | 'notBefore';

function omit(options: PhraseOptions, side: Side): PhraseOptions {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== side));
}

function without(list: Phrases, line: string): Phrases | null {
  const rest = list.lines.filter((other) => other !== line);
  return rest.length === 0 ? null : phrases(rest.join('\n'), list.options);
}
