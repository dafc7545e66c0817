import { type Notation, said } from './notation.ts';

const clock: Notation = {
  needs: 'digits',
  when: /\d[:：.]\d\d|\d ?[ap]\.?m/i,
  pattern:
    /(?<![\d:：.,$€£])(?<hour>[01]?\d|2[0-4])(?:[:：](?<minute>[0-5]\d)|(?= ?[ap]\.?m))(?![\d:：])(?: ?[ap]\.?m\b\.?)?/gi,
  // On a twelve-hour clock, so that 13:34 and 1:34 PM are one.
  read: ({ groups: { hour = '', minute = '0' } = {} }) => said((Number(hour) % 12) * 60 + Number(minute), 'clock'),
};

/** The first number of a score counts this much, so that a pair is one value. */
export const firstOfScore = 1000;

const score: Notation = {
  needs: 'digits',
  when: /\d\s?(?:[-–:：]|比)\s?\d/,
  pattern:
    /(?<![\w.,:：$€£%-]|[-–] ?)(?<one>\d{1,3})\s?(?<mark>[-–:：]|比)\s?(?<other>\d{1,3})(?![\w%％]|[.,:：]\d|\s?[-–]|\s?(?:[倍万亿年月日天个小分秒毫]|percent|years?|million))/g,
  read({ groups: { one = '', mark = '', other = '' } = {} }) {
    // Rising, with a dash between, it is a range.
    if (/[-–]/.test(mark) && Number(one) < Number(other)) return null;
    return said(Number(one) * firstOfScore + Number(other), 'score');
  },
};

/** Times of day, scores and votes (3-2, 3：0, 4 比 1): two numbers that make sense together alone. */
export const pairs: readonly Notation[] = [clock, score];
