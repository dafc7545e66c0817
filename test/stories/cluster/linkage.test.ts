import { describe, expect, it } from 'vitest';
import { type Edge, linkGroups } from '../../../src/stories/cluster/linkage.ts';

describe('linkGroups', () => {
  it('cuts what is too large where it hangs together least, by the margins it was given', () => {
    const count = 900;
    const weakest = 449;
    const edges = Array.from({ length: count - 1 }, (_, a): Edge => [a, a + 1, a === weakest ? 0.01 : 0.9]);
    let askedAcross = 0;
    const groups = linkGroups({
      count,
      edges,
      namesOf: () => [],
      margin: (a, b) => {
        if (a <= weakest && b > weakest) askedAcross += 1;
        return b === a + 1 ? 0.9 : -0.9;
      },
    });
    // Thousands of look-alikes have millions of pairs: none is compared again once it is known.
    expect(askedAcross).toBe(0);
    expect(groups.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
    expect(groups.some((group) => group.includes(weakest) && group.includes(weakest + 1))).toBe(false);
    expect(groups.some((group) => group.includes(0) && group.includes(1))).toBe(true);
  });
});
