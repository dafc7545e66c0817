/** Reads how long ago something was, in any language that the runtime knows. */

/** A time gone by: so many of a unit. */
export interface Ago {
  readonly unit: AgoUnit;
  readonly count: number;
}

export type AgoUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** Units in English and Chinese, as lists of articles shorten and join them: `1h 10m ago`, `1小时10分前`. */
const units: readonly (readonly [words: string, unit: AgoUnit])[] = [
  ['minutes? mins? m 分钟 分鐘 分', 'minute'],
  ['hours? hrs? h 个小时 個小時 小时 小時 個鐘 钟头 时间 時間 时', 'hour'],
  ['days? d 天 日', 'day'],
  ['weeks? wks? w 个星期 個星期 星期 个礼拜 礼拜 周 週間 週', 'week'],
  ['months? mos? 个月 個月 ヶ月 か月 月', 'month'],
  ['years? yrs? y 年', 'year'],
];
const unitOf = units.map(([words, unit]): [RegExp, AgoUnit] => [
  new RegExp(`^(?:${words.replaceAll(' ', '|')})$`),
  unit,
]);
const english = unitsAs((word) => /^[a-z]/.test(word));
const chinese = unitsAs((word) => !/^[a-z]/.test(word));
const count = String.raw`(?:\d{1,3}|an?|one)`;
const hanCount = '(?:\\d{1,3}|[一二两三四五六七八九十半几数數])';

/** Each matches a whole line, lower case; the first number and unit are what counts. */
const written: readonly RegExp[] = [
  new RegExp(
    `^(?:about |over |almost )?(?<count>${count}) ?(?<unit>${english})\\.?(?:,? (?:and )?\\d{1,2} ?(?:${english})\\.?){0,2} ago$`,
  ),
  new RegExp(
    `^(?<count>${hanCount}) ?(?:多 ?)?(?<unit>${chinese})(?:半|零? ?\\d{1,2} ?(?:${chinese})){0,2} ?[以之]?前$`,
  ),
  // 2h and 2d stand alone; 5m may be metres or months.
  /^(?<count>\d{1,2}) ?(?<unit>h|hrs?|d|w|mo|y)$/,
];

/** Days that have names, in days back. */
const named: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  きょう: 0,
  今早: 0,
  今晨: 0,
  今晚: 0,
  today: 0,
  昨天: 1,
  昨日: 1,
  きのう: 1,
  昨晚: 1,
  yesterday: 1,
  'last night': 1,
  前天: 2,
  前日: 2,
  一昨日: 2,
  おととい: 2,
  大前天: 3,
};
const justNow =
  /^(?:just now|now|moments? ago|(?:a few |\d{1,2} ?)?sec(?:ond)?s? ago|刚刚|剛剛|刚才|剛才|たった今|\d{1,2} ?秒[钟鐘]?前)$/;
const lastUnit: Readonly<Record<string, AgoUnit>> = {
  'last week': 'week',
  上周: 'week',
  上週: 'week',
  上星期: 'week',
  上个星期: 'week',
  先週: 'week',
  'last month': 'month',
  上月: 'month',
  上个月: 'month',
  上個月: 'month',
  先月: 'month',
  'last year': 'year',
  去年: 'year',
  昨年: 'year',
};

function unitsAs(fits: (word: string) => boolean): string {
  return units
    .flatMap(([words]) => words.split(' '))
    .filter(fits)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/**
 * What a line in lower case says; null for anything else.
 * @param language BCP 47 of the text beside English and Chinese; null when it is not known
 */
export function readAgo(line: string, language: string | null): Ago | null {
  const day = Object.hasOwn(named, line) ? named[line] : undefined;
  if (day !== undefined) return { unit: 'day', count: day };
  if (justNow.test(line)) return { unit: 'minute', count: 0 };
  const last = Object.hasOwn(lastUnit, line) ? lastUnit[line] : undefined;
  if (last !== undefined) return { unit: last, count: 1 };
  for (const pattern of written) {
    const { count: many = '', unit = '' } = pattern.exec(line)?.groups ?? {};
    const known = unitOf.find(([words]) => words.test(unit))?.[1];
    if (known !== undefined) return half(many, known) ?? { unit: known, count: numberOf(many) };
  }
  return language === null || /^(?:en|zh)\b/i.test(language) ? null : inLanguage(line, language);
}

function half(many: string, unit: AgoUnit): Ago | null {
  if (many !== '半') return null;
  const [smaller, count] = {
    minute: ['minute', 0],
    hour: ['minute', 30],
    day: ['hour', 12],
    week: ['day', 3],
    month: ['day', 15],
    year: ['month', 6],
  }[unit];
  return { unit: smaller as AgoUnit, count: count as number };
}

/** A few are at least two. */
function numberOf(many: string): number {
  if (/^\d/.test(many)) return Number(many);
  const han = '一二三四五六七八九十'.indexOf(many);
  if (han >= 0) return han + 1;
  return /[两几数數]/.test(many) ? 2 : 1;
}

type Phrases = ReadonlyMap<string, Ago | AgoUnit>;

const byLanguage = new Map<string, Phrases>();

/** A line as one of the runtime's own phrases (CLDR), whatever its blanks and points. */
function inLanguage(line: string, language: string): Ago | null {
  const [code = ''] = language.toLowerCase().split(/[-_]/);
  const known = byLanguage.get(code) ?? phrasesOf(code);
  // Pages may claim to be in anything.
  if (byLanguage.size < 50) byLanguage.set(code, known);
  const many = /\d{1,3}/.exec(line)?.[0];
  const found = known.get(phraseKey(many === undefined ? line : line.replace(many, '#')));
  if (typeof found !== 'string') return found ?? null;
  return { unit: found, count: Number(many) };
}

function phraseKey(text: string): string {
  return text.toLowerCase().normalize('NFKC').replace(/[\s.]/g, '');
}

/** Numbers for which languages have forms of their own. */
const countsInForms = [0, 1, 2, 3, 5, 11, 21];

function phrasesOf(language: string): Phrases {
  const phrases = new Map<string, Ago | AgoUnit>();
  const unclear = new Set<string>();
  if (Intl.RelativeTimeFormat.supportedLocalesOf(language).length === 0) return phrases;
  for (const style of ['long', 'short', 'narrow'] as const) {
    for (const numeric of ['always', 'auto'] as const) {
      const format = new Intl.RelativeTimeFormat(language, { style, numeric });
      for (const [, unit] of units) {
        for (const count of countsInForms) {
          const parts = format.formatToParts(-count, unit);
          const isCounted = parts.some(({ type }) => type !== 'literal');
          const key = phraseKey(parts.map(({ type, value }) => (type === 'literal' ? value : '#')).join(''));
          // This week, month or year tells no day.
          if (!isCounted && count === 0 && !/^(?:minute|hour|day)$/.test(unit)) continue;
          const met = phrases.get(key);
          const metUnit = typeof met === 'string' ? met : met?.unit;
          if (metUnit !== undefined && metUnit !== unit) unclear.add(key);
          phrases.set(key, isCounted ? unit : { unit, count });
        }
      }
    }
  }
  for (const key of unclear) phrases.delete(key);
  return phrases;
}
