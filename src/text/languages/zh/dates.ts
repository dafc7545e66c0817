/** Patterns of Chinese dates: days, months, years and quarters, days told from now, days of the week. */
import { type DateForm, year } from '../../dates/notation.ts';

const han = '[〇零一二三四五六七八九十]';
const hanYear = `(?<year>[一二]${han}{3})`;
const month = `(?<month>[01]?\\d|${han}{1,2})`;
const day = `(?<day>[0-3]?\\d|${han}{1,3})`;
const sign = '[日号號]';
const monthAndDay = `${month}\\s?月\\s?${day}`;
/** No digit of either kind before: it would belong to the number. */
const freely = `(?<![\\d.]|${han})`;

/** Days, months, years and quarters: `3 月 16 日`, `2026年3月16号`, `二〇二六年三月十六日`, `3 月 16 日至 18 日`, `三季度`. */
export const chinese: DateForm = {
  when: /[年月日号號季]/,
  patterns: [
    new RegExp(
      `(?<from>(?:(?:(?<!\\d)${year}|${hanYear})\\s?年\\s?|${freely})${monthAndDay}\\s?${sign}?)\\s?[-–—~～至到]{1,2}\\s?` +
        `(?<to>(?<toDay>[0-3]?\\d|${han}{1,3})\\s?${sign})`,
      'g',
    ),
    new RegExp(`(?<!\\d)${year}\\s?年\\s?${month}\\s?月(?:\\s?${day}\\s?${sign})?`, 'g'),
    new RegExp(`${hanYear}\\s?年\\s?(?:${month}\\s?月(?:\\s?${day}\\s?${sign})?)?`, 'g'),
    new RegExp(
      `(?<!\\d)(?:${year}\\s?财?年(?:度)?)?\\s?(?:第?(?<quarter>[一二三四1-4])\\s?(?:季度|财季)|(?<=年\\s?)Q(?<quarter>[1-4])(?!\\w))`,
      'g',
    ),
    new RegExp(`(?<!\\d)${year}\\s?财年`, 'g'),
    new RegExp(`(?<!\\d)${year}\\s?年(?![龄级限代])`, 'g'),
    new RegExp(`(?<![\\d.])(?<month>[01]?\\d)\\s?月(?:\\s?(?<day>[0-3]?\\d)\\s?${sign})?`, 'g'),
    new RegExp(`(?<!${han})(?<month>${han}{1,2})月(?<day>${han}{1,3})${sign}`, 'g'),
    new RegExp(`(?<![\\d.,])(?<day>[0-3]?\\d)\\s?${sign}(?![线楼院元本子])`, 'g'),
  ],
};

/** Days told from the day of writing, and days of the week. */
export const chineseDays: DateForm = {
  when: /[今昨明周期拜]/,
  patterns: [
    /(?:星期|礼拜|周)(?<weekday>[一二三四五六日天])(?![年次期度])/g,
    /今天|今日|今晨|今早|今晚/g,
    /昨天|昨日|昨晚/g,
    /明天|明日/g,
  ],
};
