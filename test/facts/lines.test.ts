import { describe, expect, it } from 'vitest';
import { checkLines } from '../../src/facts/check.ts';
import { itemOfLines, storyOfText } from './given.ts';

describe('checkLines', () => {
  const stories = [
    storyOfText('Tern 2.4 cut the memory of a long prompt from 18.2 GB to 9.1 GB on 640 cards.', 'en'),
    storyOfText('Heron Lab trained Marsh-7B in 19 days on 256 cards.', 'en'),
  ];
  const items = [
    itemOfLines(['Tern 2.4 把显存减半，从 18.2 GB 降到 9.1 GB。', '它有 77 位维护者。']),
    itemOfLines(['Marsh-7B 用 19 天训练完成。']),
  ];
  const verdicts = (line: string): string[] =>
    checkLines([line], items, stories).map(({ text, verdict, item }) => `${text}: ${verdict}, ${item}`);

  it('looks in the sources of every story', () => {
    expect(verdicts('Tern 2.4 用 640 块卡，Marsh-7B 用 256 块。')).toEqual(
      ['Tern 2.4', '640', 'Marsh-7B', '256'].map((text) => expect.stringMatching(`^${text}.*: supported, null$`)),
    );
  });

  it('takes what an item worked out, and nothing that an item only claims', () => {
    expect(verdicts('显存减半，维护者有 77 位')).toContainEqual(expect.stringMatching('^77 位: not-found, null$'));
  });

  it('has nothing to say where nothing was told', () => {
    expect(checkLines(['花费 48213 美元'], [], [])).toEqual([]);
    expect(checkLines([], items, stories)).toEqual([]);
  });
});
