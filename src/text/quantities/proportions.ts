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
const decimal = '\\d{1,3}(?:\\.\\d+)?';
/** A third rounds to 33 %, two thirds to 67 %. */
const rounding = { step: 1.4 } as const;

const englishFraction: Notation = {
  needs: 'words',
  when: /third|quarter|fifth|sixth|eighth|tenth/i,
  pattern: new RegExp(
    `\\b(?<above>a|one|two|three|four)(?: |-)(?<below>${Object.keys(fractions).join('|')})s?\\b` +
      // `A third place`, `a third-party tool` are ranks and words.
      '(?! (?:of )?(?:\\d|place|time|party|quarter|year|day|round)|-[a-z])',
    'gi',
  ),
  read({ groups: { above = '', below = '' } = {} }) {
    const parts = /^a$/i.test(above) ? 1 : (fromEnglish(above) ?? 1);
    return said((100 * parts) / (fractions[below.toLowerCase()] ?? 1), 'percent', rounding);
  },
};

const chineseDenominators: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 十万: 1e5, 百万: 1e6 };
/** 4.2 分之一, 三分之二, 万分之五; hundredths (百分之) are read as percentages. */
const chineseFraction: Notation = {
  needs: 'han',
  when: /分之/,
  pattern: new RegExp(
    `(?<![\\d.])(?<below>[二三四五六七八九十]|${decimal}|[千万]|[十百]万)\\s?分之\\s?` +
      `(?<above>[一二两三四五六七八九](?:点[零一二三四五六七八九]+)?|${decimal})(?!点|\\d)`,
    'g',
  ),
  read({ groups: { above = '', below = '' } = {} }) {
    const known = chineseDenominators[below];
    const share = Number(((100 * numeralValue(above)) / (known ?? numeralValue(below))).toPrecision(12));
    return said(share, 'percent', known === undefined ? rounding : {});
  },
};

/** 三成五, 四成半: tenths and half of one, or hundredths. */
const chineseTenths: Notation = {
  needs: 'han',
  when: /成[半一二三四五六七八九]/,
  pattern: /(?<![\d.第])(?<tenths>[一二两三四五六七八九]|\d)\s?成(?<rest>[半一二三四五六七八九])(?![个名家种项\d成])/g,
  read: ({ groups: { tenths = '', rest = '' } = {} }) =>
    said(10 * numeralValue(tenths) + (rest === '半' ? 5 : numeralValue(rest)), 'percent'),
};

/** `One in six`, `1 in 100`; `No. 1 in 12 countries` is a rank. */
const oneInSome: Notation = {
  needs: 'any',
  when: /(?:\b1|one) (?:in|out of) /i,
  pattern: new RegExp(
    '(?<![\\d.,:$€£#-]|\\b(?:no|number|figure|table|section|chapter|top|ranked|rank|place|part|phase|step|day|week)\\.? )' +
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

/** Whether a number says what share of a price is left, as 八折 does. */
export function isLeftToPay({ text }: { readonly text: string }): boolean {
  return text.endsWith('折');
}

/** `Twofold`, `five-fold`; behind digits `fold` is a unit. */
const fold: Notation = {
  needs: 'words',
  when: /fold/i,
  pattern: new RegExp(`(?<![A-Za-z-])(?<words>${englishNumeral})[- ]?fold\\b`, 'gi'),
  read({ groups: { words = '' } = {} }) {
    const value = fromEnglish(words);
    return value === null ? null : said(value, 'multiple', { step: value < 10 ? 0.1 : 4 });
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
  chineseTenths,
  oneInSome,
  fold,
  discount,
  fixed(
    'words',
    /\bhalf(?:-| )price\b|\b(?:half|halv(?:e|es|ed|ing))\b(?![- ](?:hour|century|decade|year|day|dozen|time|marathon|brother|sister))/gi,
    half,
  ),
  fixed('han', /半价|半数|一半|减半|腰斩|砍半|对半/g, half),
  fixed('words', /\b(?:twice|doubl(?:e|es|ed|ing))\b(?!-| standard| check| down)/gi, double),
  fixed('han', /翻倍|翻番|翻了?一[番倍]|翻了个倍|(?<![一二三四五六七八九十百千万])一倍|加倍/g, double),
  fixed('words', /\b(?:tripl(?:e|es|ed|ing)|thrice)\b/gi, triple),
  fixed('words', /\b(?:quadrupl(?:e|es|ed|ing))\b/gi, quadruple),
  fixed('han', /翻了?两番/g, quadruple),
  fixed('words', /\ban order of magnitude\b/gi, tenfold),
  fixed('han', /(?:一|1\s?)个数量级/g, tenfold),
  fixed('words', /\btwo orders of magnitude\b/gi, hundredfold),
  fixed('han', /(?:两|2\s?)个数量级/g, hundredfold),
];
