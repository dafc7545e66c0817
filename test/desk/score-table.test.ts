import { describe, expect, it } from 'vitest';
import { signed } from '../../src/desk/score-table.ts';

describe('points with their sign', () => {
  it.each([
    [12, '+12'],
    [8.66, '+8.7'],
    [-2.04, '\u22122'],
    [0, '0'],
    [0.04, '0'],
    [-0.04, '0'],
  ])('%s: %s', (points, shown) => expect(signed(points)).toBe(shown));
});
