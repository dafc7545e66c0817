import type { Instant } from '../../text/day.ts';
import { readingLength, sentencesOf } from '../../text/sentences.ts';
import { latestOf } from '../excerpt/log-entries.ts';
import { isDangling } from '../excerpt/newsworthiness.ts';
import { isNoise } from '../excerpt/noise.ts';

/** A sentence of a source that tells of something to come. */
export interface Announcement {
  readonly text: string;
  /**
   * The more it promises, the higher: something to be given on a day, another plan with its day, something to be given
   * in a season, another plan with its season, the terms of what is there already, a stage.
   */
  readonly weight: number;
  /** The words of it that say when, or at what stage: `March 16`, `next quarter`, `release candidate`. */
  readonly mark: string;
  /** What the mark is. */
  readonly says: 'when' | 'stage';
}

const months = 'January February March April May June July August September October November December'.split(' ');
/** With their capital: a march and a may are no months. */
const monthNames = `(?:${months.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const plan =
  /\b(?:will|won[’']t|plans? to|planned|expects?(?: to)?|expected|scheduled|aims? to|(?:is|are) set to|(?:is|are) due|due to|until|through|by|starting|from|begins?|ends?|expires?|deadline|retir\w+|deprecat\w+|sunset|discontinu\w+|upcoming|coming|later|next|follows?|opens?|launches|ships|arrives|lands|goes live)\b/i;
const strongPlan = /\b(?:will|plans? to|expects? to|expected|scheduled|aims? to|(?:is|are) set to|(?:is|are) due)\b/i;
const season = new RegExp(
  `\\b(?:(?:[Ii]n|[Bb]y|[Oo]n|[Uu]ntil|[Ff]or) (?:early |mid-?|late |the (?:first|second) half of )?(?:${monthNames}|Q[1-4]|20\\d\\d|the (?:spring|summer|autumn|fall|winter))|(?:[Tt]his|[Nn]ext) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|[Ll]ater this (?:week|month|quarter|year)|(?:coming|next few) (?:days|weeks|months))(?![\\p{L}])`,
  'u',
);
const stage =
  /\b(?:release candidate|general availability|(?:public|open|private) (?:beta|preview)|developer preview|end[- ]of[- ]life|deprecat\w+ (?:on|in|by))\b|候选版|公测|内测|预览版/i;
const chinesePlan =
  /(?:将于|将在|将会在|计划于|计划在|预计(?:将?于|将?在|到)?|拟于|定于|有望(?:在|于)|定档|截至|截止(?:到)?|持续到|有效期至|(?:年|月|日|季度|周|底|初|内|后)(?:将|起))/;
/** What somebody is going to give: of all that is to come, readers wait for this. */
const promises = [
  /\b(?:will|plans? to|expect\w*|scheduled|aims? to|set to|due|coming)\b.{0,90}\b(?:releas|open|launch|ship|publish|availab|arriv|follow|roll(?:ed)? out|deliver)/i,
  /\b(?:follows?|opens?|launches|ships|arrives?|lands|goes live|(?:is|are) (?:coming|due)) (?:[\w-]+ ){0,4}(?:on|in|by)\b/i,
  /(?:将|计划|预计|拟|定于|有望).{0,40}(?:开源|发布|上线|开放|推出|公布|交付|量产|开售|公测|发售|开幕|首发)/,
];
/** Terms of what is told already: the news itself, with the day from which or until which it holds. */
const terms = [
  /\b(?:take[ns]? effect|effective|until|through|valid|expires?|pric(?:es?|ed|ing)|discount\w*|promotion\w*)\b/i,
  /生效|起(?:执行|实施|适用)|有效期|截至|截止|持续到|降价|价格|优惠|费用/,
];
const chineseTime =
  /\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|[一二三四1-4]季度|(?:今|明|后)年|(?:本|下)(?:周|月|季度)|(?:上|下)半年|年(?:底|初|中|内)|月(?:底|初|中旬|下旬)|(?:今|明)年(?:春|夏|秋|冬)|未来(?:几|数)(?:天|周|个月)/;
/** A time told in several steps: `今年第三季度`. */
const chineseTimes = new RegExp(
  `(?:${chineseTime.source})(?:\\s?的?第?(?:${chineseTime.source}))*(?:底|初|中旬|下旬)?`,
);

const minLength = 30;
const maxLength = 280;
/** Nobody announces further ahead, so a later date is part of something else. */
const farAhead = 550;
/** Of one article, how many sentences are looked at. */
const maxSentences = 300;

/**
 * The sentence of an article that announces most, for a day after `date` (`YYYY-MM-DD`); null when none does. Dates
 * that have passed announce nothing, and of a log only the entry of `published` counts, as in `latestOf`.
 */
export function announcementIn(
  paragraphs: readonly string[],
  date: string,
  published: Instant | null = null,
): Announcement | null {
  let best: Announcement | null = null;
  let seen = 0;
  for (const { text: paragraph } of latestOf(paragraphs, published)) {
    if (paragraph.includes('\n') || paragraph.includes(' | ')) continue;
    let before = '';
    for (const sentence of sentencesOf(paragraph.replace(/^- /, ''))) {
      seen += 1;
      if (seen > maxSentences) return best;
      const text = seen > 1 && isDangling(sentence) ? together(before, sentence, paragraph) : sentence;
      before = sentence;
      if (text === null) continue;
      const length = readingLength(text);
      if (length < minLength || length > maxLength || !/[.!。！][”’"'」』)）\]】]*$/u.test(text) || isNoise(text))
        continue;
      const weight = weightOf(text, date);
      if (weight > (best?.weight ?? 0)) best = { text, weight, ...markIn(text, date) };
    }
  }
  return best;
}

/** A sentence with the one it speaks of, as they stand in their paragraph; null where that one says nothing, either. */
function together(before: string, sentence: string, paragraph: string): string | null {
  if (before === '' || isDangling(before) || isNoise(before)) return null;
  return [`${before} ${sentence}`, `${before}${sentence}`].find((text) => paragraph.includes(text)) ?? null;
}

function markIn(text: string, date: string): Pick<Announcement, 'mark' | 'says'> {
  const late = datesIn(text, date).find(({ day }) => day > date)?.words;
  const when = late ?? season.exec(text)?.[0] ?? chineseTimes.exec(text)?.[0];
  return when === undefined ? { mark: stage.exec(text)?.[0] ?? '', says: 'stage' } : { mark: when, says: 'when' };
}

function weightOf(text: string, date: string): number {
  const days = datesIn(text, date);
  const isLate = days.some(({ day }) => day > date);
  if (days.length > 0 && !isLate) return 0;
  const isChinesePlan = chinesePlan.test(text) && chineseTime.test(text);
  if (isLate && (plan.test(text) || isChinesePlan || /将|起/.test(text))) return lateWeight(text);
  const isSeasonal = isChinesePlan ? !tellsPastMonth(text, date) : strongPlan.test(text) && season.test(text);
  if (isSeasonal && !tellsPastYear(text, date)) return promises.some((kind) => kind.test(text)) ? 3.5 : 3;
  return stage.test(text) && /\b(?:is|are|now|today|will|enters?|available)\b|开启|进入|开放|发布/i.test(text) ? 1 : 0;
}

/** How firmly something is announced for a day that is named. */
function lateWeight(text: string): number {
  if (promises.some((kind) => kind.test(text))) return 5;
  return terms.some((kind) => kind.test(text)) ? 2 : 4;
}

/** Whether the only year a sentence names is over. */
function tellsPastYear(text: string, date: string): boolean {
  const years = text.match(/(?<![\d.$€£])20\d\d(?![\d.,]\d)/g) ?? [];
  return years.length > 0 && years.every((year) => year < date.slice(0, 4));
}

/** Whether every month that a Chinese sentence names with its year is over. */
function tellsPastMonth(text: string, date: string): boolean {
  const told = [...text.matchAll(/(?<y>20\d\d)\s?年\s?(?<m>\d{1,2})\s?月/g)].map(
    ({ groups: { y = '', m = '' } = {} }) => {
      return `${y}-${m.padStart(2, '0')}`;
    },
  );
  return told.length > 0 && told.every((month) => month < date.slice(0, 7));
}

const latinDate = new RegExp(
  `(?<![\\p{L}])(?:(?<m1>${monthNames}) (?<d1>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.:]\\d|%)|(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m2>${monthNames})(?![\\p{L}]))(?:,? (?<y>20\\d\\d))?`,
  'gu',
);
const hanDate = /(?:(?<y>20\d\d)\s?年\s?)?(?<m1>\d{1,2})\s?月\s?(?<d1>\d{1,2})\s?日/g;
const isoDate = /(?<![\d-])(?<y>20\d\d)-(?<m1>\d{2})-(?<d1>\d{2})(?![\d-])/g;

/** Days a sentence names, as `YYYY-MM-DD`, and its words for them; one without year is the one nearest to come, if it is not half a year off. */
function datesIn(text: string, date: string): { readonly day: string; readonly words: string }[] {
  return [latinDate, hanDate, isoDate].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, groups = {} }) => {
      const month = monthOf(groups.m1 ?? groups.m2 ?? '');
      const day = Number(groups.d1 ?? groups.d2);
      if (month === 0 || month > 12 || day < 1 || day > 31) return [];
      const told = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const year = Number(groups.y ?? date.slice(0, 4));
      const candidates = groups.y === undefined ? [year, year + 1] : [year];
      const near = candidates
        .map((one) => `${one}-${told}`)
        .find((one) => groups.y !== undefined || Math.abs(daysFrom(date, one)) < 190);
      return near !== undefined && daysFrom(date, near) < farAhead ? [{ day: near, words }] : [];
    }),
  );
}

function monthOf(name: string): number {
  if (/^\d+$/.test(name)) return Number(name);
  return months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
