import { describe, expect, test } from 'vitest';
import { findListedDate, type Reading } from '../../src/text/near-dates.ts';

/** A Thursday, early in the day. */
const now = Date.parse('2026-03-05T00:20:00Z');
const day = (text: string, more: Partial<Reading> = {}): string | null =>
  findListedDate(text, { now, timeZone: 'UTC', language: null, ...more })?.published.slice(0, 10) ?? null;

describe('time gone by', () => {
  test.each<[string, string, string?]>([
    ['just now', '2026-03-05'],
    ['30 seconds ago', '2026-03-05'],
    ['2 minutes ago', '2026-03-05'],
    ['45 mins ago', '2026-03-04'],
    ['an hour ago', '2026-03-04'],
    ['3 hours ago', '2026-03-04'],
    ['3 hrs. ago', '2026-03-04'],
    ['1 hour 10 minutes ago', '2026-03-04'],
    ['1h 10m ago', '2026-03-04'],
    ['2h', '2026-03-04'],
    ['2h ago', '2026-03-04'],
    ['2d', '2026-03-03'],
    ['2d ago', '2026-03-03'],
    ['3 days, 4 hours ago', '2026-03-02'],
    ['about 2 days ago', '2026-03-03'],
    ['1w', '2026-02-26'],
    ['last week', '2026-02-26'],
    ['2 weeks ago', '2026-02-19'],
    ['3 months ago', '2025-12-05'],
    ['last month', '2026-02-05'],
    ['2 years ago', '2024-03-05'],
    ['Yesterday', '2026-03-04'],
    ['Yesterday at 3:15 PM', '2026-03-04'],
    ['Today, 00:10', '2026-03-05'],
    ['Published 2 hours ago', '2026-03-04'],
    ['2 hours ago · 5 min read', '2026-03-04'],
    ['By Ada Lovelace | 2 days ago', '2026-03-03'],
    ['3小时前', '2026-03-04'],
    ['1小时10分前', '2026-03-04'],
    ['1小时10分钟前', '2026-03-04'],
    ['3 个小时前', '2026-03-04'],
    ['半小时前', '2026-03-04'],
    ['两天前', '2026-03-03'],
    ['3天前 10:00', '2026-03-02'],
    ['3小时前发布', '2026-03-04'],
    ['发布于 2 天前', '2026-03-03'],
    ['刚刚', '2026-03-05'],
    ['今天 09:30', '2026-03-05'],
    ['昨天 09:30', '2026-03-04'],
    ['前天', '2026-03-03'],
    ['大前天', '2026-03-02'],
    ['上周', '2026-02-26'],
    ['1个月前', '2026-02-05'],
    ['2 小時前', '2026-03-04'],
    ['3時間前', '2026-03-04', 'ja'],
    ['おととい', '2026-03-03', 'ja'],
    ['3시간 전', '2026-03-04', 'ko'],
    ['어제', '2026-03-04', 'ko-KR'],
    ['il y a 2 heures', '2026-03-04', 'fr'],
    ['hier', '2026-03-04', 'fr-FR'],
    ['vor 3 Stunden', '2026-03-04', 'de'],
    ['vor 2 Tagen', '2026-03-03', 'de'],
    ['Gestern, 14:30 Uhr', '2026-03-04', 'de'],
    ['hace 2 días', '2026-03-03', 'es'],
    ['2 дня назад', '2026-03-03', 'ru'],
    ['há 5 dias', '2026-02-28', 'pt-BR'],
    ['2 giorni fa', '2026-03-03', 'it'],
    ['قبل ٣ أيام', '2026-03-02', 'ar'],
  ])('%s', (text, expected, language) => {
    expect(day(text, { language: language ?? null })).toBe(expected);
  });

  test('each language of the runtime says how long ago', () => {
    for (const language of 'bg ca cs da de el es et fi fr he hi hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
      ' ',
    )) {
      for (const style of ['long', 'short', 'narrow'] as const) {
        const format = new Intl.RelativeTimeFormat(language, { style });
        for (const [count, unit, expected] of [
          [2, 'day', '2026-03-03'],
          [5, 'day', '2026-02-28'],
          [3, 'hour', '2026-03-04'],
          [1, 'week', '2026-02-26'],
        ] as const) {
          const text = format.format(-count, unit);
          expect([null, expected], `${language}: ${text}`).toContain(day(text, { language }));
          if (style === 'long') expect(day(text, { language }), `${language}: ${text}`).toBe(expected);
        }
      }
    }
  });
});

describe('a day without its year', () => {
  test.each<[string, string, string?]>([
    ['Mar 4', '2026-03-04'],
    ['Mar. 5th', '2026-03-05'],
    ['March 6', '2025-03-06'],
    ['Dec 31', '2025-12-31'],
    ['4 March', '2026-03-04'],
    ['Wed, Mar 4', '2026-03-04'],
    ['Mar 4, 10:30 AM', '2026-03-04'],
    ['Mar 4 · 5 min read', '2026-03-04'],
    ['Feb 29', '2024-02-29'],
    ['3月4日', '2026-03-04'],
    ['3 月 6 日', '2025-03-06'],
    ['3月4日 09:30', '2026-03-04'],
    ['3월 4일', '2026-03-04'],
    ['03-04', '2026-03-04', 'zh-CN'],
    ['03-04 09:30', '2026-03-04', 'zh-CN'],
    ['4. März', '2026-03-04', 'de'],
    ['4 de marzo', '2026-03-04', 'es'],
    ['12 déc.', '2025-12-12', 'fr'],
    ['4 марта', '2026-03-04', 'ru'],
  ])('%s', (text, expected, language) => {
    expect(day(text, { language: language ?? null })).toBe(expected);
  });
});

describe('a day with its year in the language of the page', () => {
  test.each([
    ['4 de março de 2026', '2026-03-04'],
    ['Publié le 4 mars 2026 à 10:30', '2026-03-04'],
    ['4. März 2026 · 5 Min.', '2026-03-04'],
    ['4 марта 2026 г.', '2026-03-04'],
  ])('%s', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
});

test.each([
  '5 min read',
  '5m',
  'in 2 days',
  '2 days',
  'Gen 2',
  'Set 4',
  'Top 4',
  '24/7',
  '03-04',
  '3/4',
  'this week',
  'Version 2.4',
  'March of the penguins',
  'What we learned 3 days ago in the lab',
  'tomorrow',
  '明天',
  '4 stories in March 2026',
])('%j is no date', (text) => {
  expect(day(text)).toBeNull();
});
