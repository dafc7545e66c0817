import { describe, expect, it } from 'vitest';
import { admits, resolveDay } from '../../src/text/day.ts';

const settings = {
  date: '2026-02-08',
  timeZone: 'America/New_York',
  time: '08:00',
  windowHours: 24,
  maxWindowHours: 24,
};
const past = resolveDay(settings, new Date('2026-03-01T00:00:00Z'));
const today = resolveDay(settings, new Date('2026-02-08T14:00:00Z'));
// The window is 2026-02-07T13:00Z to 2026-02-08T13:00Z.

describe('admits', () => {
  it.each([
    ['first instant', '2026-02-07T13:00:00.000Z', 'instant', true, true],
    ['just before', '2026-02-07T12:59:59.999Z', 'instant', false, false],
    ['last instant', '2026-02-08T12:59:59.999Z', 'instant', true, true],
    ['the window’s end', '2026-02-08T13:00:00.000Z', 'instant', false, false],
    ['a day that touches the start', '2026-02-07T00:00:00.000Z', 'day', true, true],
    ['a day that may lie after the end', '2026-02-08T00:00:00.000Z', 'day', false, true],
    ['a day before', '2026-02-06T00:00:00.000Z', 'day', false, false],
    ['no date', null, 'none', false, true],
  ] as const)('%s', (_, published, precision, whenPast, whenToday) => {
    const dated = { published, precision };
    expect(admits(past.windows[0], dated, past.backfill)).toBe(whenPast);
    expect(admits(today.windows[0], dated, today.backfill)).toBe(whenToday);
  });
});
