import { expect, it } from 'vitest';
import { figuresOf, interval } from './rank-metrics.ts';

const ids = Array.from({ length: 30 }, (_, index) => String(index + 1));

it.each([
  ['all picks first', ['1', '2'], { 'P@10': 0.2, 'R@10': 1, 'R@20': 1, 'nDCG@10': 1, MAP: 1, MRR: 1 }],
  ['none found', ['x'], { 'P@10': 0, 'R@10': 0, 'R@20': 0, 'nDCG@10': 0, MAP: 0, MRR: 0 }],
  [
    'at rank 3 and 15',
    ['3', '15'],
    { 'P@10': 0.1, 'R@10': 0.5, 'R@20': 1, 'nDCG@10': 0.3066, MAP: 0.2333, MRR: 0.3333 },
  ],
])('%s', (_, picks, expected) => {
  const found = figuresOf(ids, new Set(picks));
  for (const [name, value] of Object.entries(expected)) expect(found[name as keyof typeof found]).toBeCloseTo(value, 4);
});

it('gives the same interval every time, around the mean', () => {
  const values = [0, 0.5, 1, 0.25, 0.75];
  const [low, high] = interval(values);
  expect(interval(values)).toEqual([low, high]);
  expect(low).toBeLessThan(0.5);
  expect(high).toBeGreaterThan(0.5);
});
