import type { Place } from '../span.ts';
import { type Notation, said } from './notation.ts';
import { fromChinese } from './numerals.ts';

const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

const inWords: Notation = {
  needs: 'words',
  when: /first|second|third|fifth|eighth|ninth|twelfth|[rnhd]th\b/i,
  pattern: new RegExp(
    `(?<!\\b(?:a|per|each|every|one|at|split) )(?<![A-Za-z-])(?<rank>${ordinals.join('|')})(?![A-Za-z]|-?(?:hand|party|place|class|order)|s\\b| (?:half|nature|thoughts?|opinion)\\b)`,
    'gi',
  ),
  read({ 0: whole, index, input, groups: { rank = '' } = {} }) {
    const value = ordinals.indexOf(rank.toLowerCase()) + 1;
    return said(value, 'rank', { isLoose: value < 2 || isOfList(input, index, whole) });
  },
};

const alone = /^\s*(?:[.,;:!?)]|$|(?:and|or|is|was|one)\b)/;

/** `The second` without what is second means the latter, and at the head of a sentence it goes through a list. */
function isOfList(text: string, index: number, word: string): boolean {
  return alone.test(text.slice(index + word.length)) || /(?:^|[.!?:;]\s+)(?:The )?$/.test(text.slice(0, index));
}

const inDigits: Notation = {
  needs: 'digits',
  when: /\d(?:st|nd|rd|th)\b/i,
  pattern: /(?<![\w.,])(?<rank>\d{1,3})(?:st|nd|rd|th)\b(?!-?century)/gi,
  read: ({ groups: { rank = '' } = {} }) => said(Number(rank), 'rank'),
};

const inChinese: Notation = {
  needs: 'han',
  when: /第\s?[\d一二三四五六七八九十百]/,
  pattern:
    /第\s?(?<rank>\d{1,3}|[一二三四五六七八九十百]{1,4})(?![\d一二三四五六七八九十百]|\s?(?:季度|步|点|条|部分|章|节|类|种|三方|方))/g,
  read({ groups: { rank = '' } = {} }) {
    const value = /\d/.test(rank) ? Number(rank) : fromChinese(rank);
    return value === null ? null : said(value, 'rank', { isLoose: value < 2 });
  },
};

const chineseTop: Notation = {
  needs: 'han',
  when: /第一/,
  pattern: /(?<=[排位名列居占]\S{0,6}|全球|全国|世界|业界)第一(?=$|[^个次时步])|第一(?=名|位|大)/g,
  read: () => said(1, 'rank'),
};

/** What a source may say for the first place; a writer who says so is not held to it. */
const top: Notation = {
  needs: 'words',
  when: /top|No\.|#1|first|lead/i,
  pattern: /\btop(?= (?:spot|place|position|rank)|s\b|ped\b)|\bNo\. ?1\b|#1\b|\bleads?\b(?= (?:the|on)\b)/gi,
  read: () => said(1, 'rank', { isLoose: true }),
};

/**
 * Places in an order. The first of many things is mostly a manner of speaking (`at first`, 第一时间) and no claim, unless
 * it is the top of a ranking.
 */
export const ranks: readonly Notation[] = [inDigits, inWords, chineseTop, inChinese, top];

const ofSeries = /第\s?(?<place>\d+|[一二三四五六七八九十百]+)\s?(?<of>[期集章部弹讲回届季轮])/gu;

/** A place in a series: 第 12 期 and 第十二期. */
export interface SeriesPlace extends Place {
  /** What the series is counted in: 期, 集. */
  readonly of: string;
  readonly place: number;
}

export function seriesPlacesIn(text: string): SeriesPlace[] {
  return [...text.matchAll(ofSeries)].flatMap(({ 0: whole, index, groups: { place = '', of = '' } = {} }) => {
    const value = /\d/.test(place) ? Number(place) : fromChinese(place);
    return value === null ? [] : [{ text: whole, index, of, place: value }];
  });
}
