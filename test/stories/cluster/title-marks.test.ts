import { describe, expect, it } from 'vitest';
import { marksConflict, marksOf } from '../../../src/stories/cluster/title-marks.ts';

const conflict = (a: string, b: string): boolean => {
  const [left, right] = [marksOf(a), marksOf(b)];
  return left !== null && right !== null && marksConflict(left, right);
};

describe('marksConflict', () => {
  it.each([
    ['vLLM v0.15.0', 'vLLM v0.15.1'],
    ['v0.15.0', 'vLLM 0.15.1 is out'],
    ['GLM-5 arrives', 'GLM-4.7 arrives'],
    ['MacBook Air with M5', 'iPad Air with M4'],
    ['CVE-2026-1234 in Orrery', 'CVE-2026-1299 in Orrery'],
    ['Part 2: the compiler', 'Part 3: the compiler'],
    ['星轨周报第12期', '星轨周报第13期'],
    ['星轨周报第十二期', '星轨周报第 13 期'],
    ['Notes (06 Feb 2026)', 'Notes (07 Feb 2026)'],
    ['日报 2026-03-04', '日报 2026-03-05'],
    ['早报 3月4日', '早报 3月5日'],
  ])('%s, %s', (a, b) => {
    expect(conflict(a, b)).toBe(true);
    expect(conflict(b, a)).toBe(true);
  });

  it.each([
    ['vLLM v0.15.1', 'vLLM 0.15.1: what is new'],
    ['Orrery 3.0', 'Orrery 3'],
    ['星轨周报第十二期', '星轨周报第12期'],
    ['Orrery 3 and Orrery 4 compared', 'Orrery 4 is out'],
    ['Orrery 3 raises $2.5 billion', 'Orrery 3 raises $2 billion'],
    ['Packs 15kB into 700 bytes', 'Packs 2.5kB into 64 bytes'],
    ['Quake of magnitude 6.1', 'A 6.4-magnitude quake'],
    ['Tarn 65, Varmo 53', 'Tarn beats Varmo 65 - 53'],
    ['March 4, 2026: Orrery is out', 'March 5, 2026: what Orrery can do'],
    ['In 2025 nobody knew', 'In 2026 everybody does'],
    ['5 ways to cut costs', '7 ways to cut costs'],
    ['No numbers', 'None here'],
  ])('not %s, %s', (a, b) => {
    expect(conflict(a, b)).toBe(false);
    expect(conflict(b, a)).toBe(false);
  });
});
