import { describe, expect, it } from 'vitest';
import type { SentenceTermName } from '../../src/edition/quoted-sentence.ts';
import { quotablesOf } from '../../src/writing/excerpt/quotable.ts';
import { type Placed, scoreOf, sentenceTerms } from '../../src/writing/excerpt/sentence-terms.ts';
import { article } from './stories.ts';

const plain: Placed = {
  text: 'the planner reads the tables of the port before it books a berth.',
  position: 3,
  depth: 4,
  shared: [],
  share: 0,
  isOldEntry: false,
  isSupporting: false,
};

it('gives a plain sentence points for its place alone', () => {
  expect(sentenceTerms(plain)).toEqual([{ name: 'position', points: 1, reason: '4' }]);
});

it.each<[SentenceTermName, number, string, Partial<Placed>]>([
  ['position', 2, '1', { position: 0, depth: 0 }],
  ['headline', 1, 'planner', { shared: ['planner'], share: 0.5 }],
  ['news', 0.6, 'published', { text: 'the port published what it knows of the tides of nine years.' }],
  ['news', 1.2, '正式上线', { text: '规划器正式上线。' }],
  ['figures', 0.2, '12', { text: 'the planner was moved to 12 ports in the winter.' }],
  ['names', 0.2, 'Skua, Lisbon', { text: 'the planner of Skua in Lisbon reads tables.' }],
  ['leaning', -0.8, 'It', { text: 'It reads the tables of the port.' }],
  ['leaning', -0.8, 'First', { text: 'First comes the table of the port.' }],
  ['pointing', -0.6, 'as follows', { text: 'the tables of the port read as follows.' }],
  ['background', -1.4, 'Many ports', { text: 'Many ports plan by hand.' }],
  ['old-entry', -3, '', { isOldEntry: true }],
  ['question', -0.5, '?', { text: 'who reads the tables of the port?' }],
  ['run-in-heading', -0.6, 'Why', { text: 'Why the port because of its tables.' }],
  ['supporting', -0.3, '', { isSupporting: true }],
])('%s: %d for “%s”', (name, points, reason, change) => {
  const found = sentenceTerms({ ...plain, ...change }).find((term) => term.name === name);
  expect(found).toEqual({ name, points: expect.closeTo(points, 9), reason });
});

describe('quotablesOf', () => {
  it('scores a sentence by the sum of its terms', () => {
    const text = 'Puffin Labs today released Ternlight 2.0, which serves 40% more requests on the same cards.';
    const page = article({ url: 'https://puffin.example/a', title: '', paragraphs: [text] });
    const [best] = quotablesOf('Ternlight 2.0 is out', [page]);
    expect(best?.terms.map(({ name }) => name)).toEqual(['position', 'headline', 'news', 'figures', 'names']);
    expect(best?.score).toBe(scoreOf(best?.terms ?? []));
  });
});
