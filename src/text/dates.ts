import { fromChinese } from './quantities/numerals.ts';
import { unitPattern } from './quantities/units.ts';
import type { Found } from './span.ts';

/** A date, as far as it was written: any of a year, a quarter, a month, a day, a day of the week, or how far from now. */
export interface DateMention extends Found {
  readonly kind: 'date';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 1 to 4. */
  readonly quarter: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  /** Days from the day of writing: 0 for `today`, -1 for `yesterday`. */
  readonly fromNow: number | null;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** `May` and `March` are verbs, and `Mar` much else, when they are not capitalised. */
const monthName =
  '(?<month>[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|Mar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)\\b\\.?';
const plainMonth =
  '(?<month>[Jj]anuary|[Ff]ebruary|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember)\\b';
const year = '(?<year>(?:19|20)\\d{2})';
/** Behind a day and a month in words, any four digits are a year. */
const anyYear = '(?<year>1[0-9]\\d{2}|20\\d{2})';
/** A year as quarters are told with it: `fiscal 2026`, `FY26`, `'26`. */
const businessYear = `(?:(?:fiscal(?: year)? |FY ?)?${year}|(?:FY ?'?|')(?<year>\\d\\d))(?!\\d)`;
const ordinal = '(?<quarter>first|second|third|fourth)';
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const han = '[〇零一二三四五六七八九十]';
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const chineseWeekdays = '日一二三四五六';

const numeric: Form = {
  when: /(?:19|20)\d\d[-/.]\d|\d\/(?:19|20)\d\d/,
  patterns: [
    new RegExp(`(?<!\\d)${year}(?<mark>[-/.])(?<month>[01]?\\d)\\k<mark>(?<day>[0-3]?\\d)(?![\\d])`, 'g'),
    new RegExp(`(?<![\\d/])(?<month>[01]?\\d)/(?<day>[0-3]?\\d)/${year}(?![\\d/])`, 'g'),
  ],
};

const chinese: Form = {
  when: /[年月日号季]/,
  patterns: [
    new RegExp(`(?<!\\d)${year}\\s?年\\s?(?<month>[01]?\\d)\\s?月(?:\\s?(?<day>[0-3]?\\d)\\s?[日号])?`, 'g'),
    new RegExp(`(?<year>[一二]${han}{3})年(?:(?<month>${han}{1,2})月(?:(?<day>${han}{1,3})[日号])?)?`, 'g'),
    new RegExp(
      `(?<!\\d)(?:${year}\\s?财?年(?:度)?)?\\s?(?:第?(?<quarter>[一二三四1-4])\\s?(?:季度|财季)|(?<=年\\s?)Q(?<quarter>[1-4])(?!\\w))`,
      'g',
    ),
    new RegExp(`(?<!\\d)${year}\\s?财年`, 'g'),
    new RegExp(`(?<!\\d)${year}\\s?年(?![龄级限代])`, 'g'),
    /(?<![\d.])(?<month>[01]?\d)\s?月(?:\s?(?<day>[0-3]?\d)\s?[日号])?/g,
    new RegExp(`(?<!${han})(?<month>${han}{1,2})月(?<day>${han}{1,3})[日号]`, 'g'),
    /(?<![\d.,])(?<day>[0-3]?\d)\s?[日号](?![线楼院元本子])/g,
  ],
};

const english: Form = {
  when: /(?:[Jj]an|[Ff]eb|Mar|[Aa]pr|May|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)/,
  patterns: [
    new RegExp(`\\b${monthName} ${day}(?: ?,? ${anyYear})?(?![\\d%]|[.,]\\d)`, 'g'),
    new RegExp(`(?<![\\d.])${day} (?:of )?${monthName}(?: ?,? ${anyYear})?(?!\\d)`, 'g'),
    new RegExp(`\\b${monthName} ?,? (?:of )?${year}(?!\\d)`, 'g'),
    // A month alone; the short forms are names and verbs as well.
    new RegExp(
      `(?<=\\b(?:in|by|since|until|early|mid|late|of|from|to|last|this|next)[ -])${monthName}(?![a-z]|\\.\\w)`,
      'g',
    ),
    new RegExp(`(?<![A-Za-z-])${plainMonth}(?![a-z-])`, 'g'),
  ],
};

const quarters: Form = {
  when: /Q[1-4]|[1-4]Q|quarter|FY/i,
  patterns: [
    new RegExp(`\\bQ(?<quarter>[1-4])(?:,? (?:of )?|-)?${businessYear}`, 'g'),
    new RegExp(`(?<![A-Za-z\\d])${businessYear}[ -]?Q(?<quarter>[1-4])(?!\\w)`, 'g'),
    /(?<![\w.])(?<quarter>[1-4])Q ?'?(?<year>(?:20)?\d\d)(?![\w.])/g,
    new RegExp(`\\b${ordinal}[- ](?:fiscal )?quarters?,? (?:of )?(?:the )?${businessYear}`, 'gi'),
    new RegExp(`(?<![A-Za-z\\d])${businessYear}(?:'s)? (?:fiscal )?${ordinal}[- ]quarter`, 'gi'),
    /\bQ(?<quarter>[1-4])(?![\w-])/g,
    new RegExp(`\\b${ordinal}[- ](?:fiscal )?quarters?\\b`, 'gi'),
    new RegExp(`\\bFY ?(?:${year}|'?(?<year>\\d\\d))(?!\\w)`, 'g'),
  ],
};

const days: Form = {
  when: /day|morning|afternoon|evening|night|tomorrow|[今昨明周期拜]/i,
  patterns: [
    /(?<![A-Za-z])(?<weekday>(?:[Ss]un|[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur)day)(?=s?(?![A-Za-z]))/g,
    /(?:星期|礼拜|周)(?<weekday>[一二三四五六日天])(?![年次期度])/g,
    /\b(?:today|this (?:morning|afternoon|evening))\b|今天|今日|今晨|今早|今晚/gi,
    /\b(?:yesterday|last night)\b|昨天|昨日|昨晚/gi,
    /\btomorrow\b|明天|明日/gi,
  ],
};

/** A bare year. With a unit or a measure behind it, it is a number. */
const years: Form = {
  when: /1[5-9]\d\d|20\d\d/,
  patterns: [
    /(?<![\d.,])(?<year>1[5-9]\d\d|20\d\d)(?=\s?[-–]{1,2}\s?(?:(?:1[5-9]|20)\d\d|\d\d)(?![\d%]))/g,
    /(?<=(?<![\d.,])(?:1[5-9]|20)\d\d\s?[-–]{1,2}\s?)(?<year>1[5-9]\d\d|20\d\d)(?![\d%])/g,
    new RegExp(
      `(?<![\\d.,$€£¥A-Za-z_/-])(?<year>19[5-9]\\d|20[0-3]\\d)(?![\\d%％A-Za-z]|[.,-]\\d|-[a-z]|\\s?-?${unitPattern}|\\s?(?:[万亿千百个条种项款名家位张块台次人件]|(?:thousand|million|billion|trillion|tokens?|GPUs?|people|users)(?![a-z])))`,
      'g',
    ),
  ],
};

/** Ways to write dates; `when` is quick to try, and a text it fails on has none of these. */
interface Form {
  readonly when: RegExp;
  readonly patterns: readonly RegExp[];
}

/** In order of preference where they overlap: the fuller forms come first. */
const forms: readonly Form[] = [numeric, chinese, quarters, english, days, years];

/** The dates in a text. Addresses must have been blanked out before. */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = [];
  const patterns = forms.flatMap((form) => (form.when.test(text) ? form.patterns : []));
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { index, 0: whole } = match;
      const isTaken = found.some(
        (other) => index < other.index + other.text.length && other.index < index + whole.length,
      );
      const parts = isTaken ? null : partsOf(match);
      // Nobody says at which day a digest's own `yesterday` looks from.
      if (parts) found.push({ kind: 'date', text: whole, index, isLoose: parts.fromNow !== null, ...parts });
    }
  }
  return found.toSorted((a, b) => a.index - b.index);
}

type Parts = Pick<DateMention, 'year' | 'month' | 'day' | 'quarter' | 'weekday' | 'fromNow'>;

function partsOf({ 0: whole, groups }: RegExpExecArray): Parts | null {
  const parts = {
    year: toYear(groups?.year),
    month: toMonth(groups?.month),
    day: toNumber(groups?.day),
    quarter: toQuarter(groups?.quarter),
    weekday: toWeekday(groups?.weekday),
    fromNow: groups && Object.values(groups).some((part) => part !== undefined) ? null : toOffset(whole),
  };
  const isReal = within(parts.month, 12) && within(parts.day, 31);
  return isReal ? parts : null;
}

function within(value: number | null, most: number): boolean {
  return value === null || (value >= 1 && value <= most);
}

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : fromChinese(text);
}

function toYear(text: string | undefined): number | null {
  const year = toNumber(text);
  return year !== null && year < 100 ? 2000 + year : year;
}

function toMonth(text: string | undefined): number | null {
  return text !== undefined && /^[A-Z]/i.test(text)
    ? months.indexOf(text.slice(0, 3).toLowerCase()) + 1
    : toNumber(text);
}

function toQuarter(text: string | undefined): number | null {
  if (text === undefined) return null;
  const word = ['first', 'second', 'third', 'fourth'].indexOf(text.toLowerCase());
  return word >= 0 ? word + 1 : toNumber(text);
}

function toWeekday(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === '天') return 0;
  return /^[A-Z]/i.test(text) ? weekdays.indexOf(text.slice(0, 3).toLowerCase()) : chineseWeekdays.indexOf(text);
}

function toOffset(text: string): number {
  if (/yesterday|last night|昨/i.test(text)) return -1;
  return /tomorrow|明/i.test(text) ? 1 : 0;
}
