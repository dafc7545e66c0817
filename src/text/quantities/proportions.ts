import { type Notation, said } from './notation.ts';
import { englishNumeral, fromChinese, fromEnglish } from './numerals.ts';
import type { Quantity } from './quantity.ts';

const fractions: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};
/** A third rounds to 33 %, two thirds to 67 %. */
const rounding = { step: 1.4 } as const;

const englishFraction: Notation = {
  needs: 'words',
  when: /third|quarter|fifth|sixth|eighth|tenth/i,
  pattern:
    /\b(?<above>a|one|two|three|four)(?: |-)(?<below>third|quarter|fifth|sixth|eighth|tenth)s?\b(?! (?:of )?(?:\d|place|time|party|quarter|year|day|round))/gi,
  read({ groups: { above = '', below = '' } = {} }) {
    const parts = /^a$/i.test(above) ? 1 : (fromEnglish(above) ?? 1);
    return said((100 * parts) / (fractions[below.toLowerCase()] ?? 1), 'percent', rounding);
  },
};

const chineseFraction: Notation = {
  needs: 'han',
  when: /分之/,
  pattern: /(?<!百)(?<below>[二三四五六七八九十]|\d{1,2})\s?分之\s?(?<above>[一二两三四五六七八九]|\d{1,2})(?!点|\d)/g,
  read: ({ groups: { above = '', below = '' } = {} }) =>
    said((100 * numeralValue(above)) / numeralValue(below), 'percent', rounding),
};

const oneInSome: Notation = {
  needs: 'words',
  when: / in | out of /i,
  pattern: new RegExp(
    `\\b(?:one|1) (?:in|out of)(?: every)? (?<below>\\d{1,3}|${englishNumeral})\\b(?! ?(?:%|percent|years|days))`,
    'gi',
  ),
  read({ groups: { below = '' } = {} }) {
    const value = /\d/.test(below) ? Number(below) : (fromEnglish(below) ?? 0);
    return value < 2 ? null : said(100 / value, 'percent', rounding);
  },
};

/** What is left to pay: 八折 is eighty percent of the price. */
const discount: Notation = {
  needs: 'han',
  when: /折/,
  pattern: /(?<words>[一二三四五六七八九]{1,2}|\d(?:\.\d)?)\s?折(?![线叠磨腾中返射旧扣])/g,
  read({ groups: { words = '' } = {} }) {
    const value = numeralValue(words);
    return said(value > 10 ? value : value * 10, 'percent');
  },
};

function numeralValue(numeral: string): number {
  return /\d/.test(numeral) ? Number(numeral) : (fromChinese(numeral) ?? 1);
}

function fixed(needs: Notation['needs'], pattern: RegExp, quantity: Quantity): Notation {
  return { needs, when: new RegExp(pattern.source, pattern.flags.replace('g', '')), pattern, read: () => quantity };
}

const half = said(50, 'percent', { step: 2 });
const double = said(2, 'multiple', { step: 0.1 });
const triple = said(3, 'multiple', { step: 0.1 });
const quadruple = said(4, 'multiple', { step: 0.1 });
const tenfold = said(10, 'multiple', { step: 4 });
const hundredfold = said(100, 'multiple', { step: 40 });

/** Shares and factors in words, as percent and multiples. */
export const proportions: readonly Notation[] = [
  englishFraction,
  chineseFraction,
  oneInSome,
  discount,
  fixed(
    'words',
    /\bhalf(?:-| )price\b|\b(?:half|halv(?:e|es|ed|ing))\b(?![- ](?:hour|century|decade|year|day|dozen|time|marathon|brother|sister))/gi,
    half,
  ),
  fixed('han', /半价|半数|一半|减半|腰斩|砍半|对半/g, half),
  fixed('words', /\b(?:twice|doubl(?:e|es|ed|ing)|two-?fold)\b(?!-| standard| check| down)/gi, double),
  fixed('han', /翻倍|翻番|翻了?一[番倍]|翻了个倍|(?<![一二三四五六七八九十百千万])一倍|加倍/g, double),
  fixed('words', /\b(?:tripl(?:e|es|ed|ing)|three-?fold|thrice)\b/gi, triple),
  fixed('words', /\b(?:quadrupl(?:e|es|ed|ing)|four-?fold)\b/gi, quadruple),
  fixed('han', /翻了?两番/g, quadruple),
  fixed('words', /\b(?:ten-?fold|an order of magnitude)\b/gi, tenfold),
  fixed('han', /(?:一|1\s?)个数量级/g, tenfold),
  fixed('words', /\btwo orders of magnitude\b/gi, hundredfold),
  fixed('han', /(?:两|2\s?)个数量级/g, hundredfold),
];
