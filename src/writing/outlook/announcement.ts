/** Finds the sentence of an article that announces something for a day to come. */
import { type CalendarDay, calendarDays, daysBetween, findDates } from '../../text/dates.ts';
import type { Instant } from '../../text/day.ts';
import { chinesePeriodIn, englishPeriodIn } from '../../text/periods.ts';
import { anyOf } from '../../text/phrases.ts';
import { readingLength, sentencesOf } from '../../text/sentences.ts';
import { latestOf } from '../excerpt/log-entries.ts';
import { isDangling } from '../excerpt/newsworthiness.ts';
import { isNoise } from '../excerpt/noise.ts';
import { chinesePlans, firmPlans, plans, stages, terms } from './phrases/plans.ts';
import { chinesePromises, promises } from './phrases/promises.ts';

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

const promising = anyOf(promises, chinesePromises);
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
  const late = daysNear(text, date).find(({ day }) => day > date)?.words;
  const when = late ?? englishPeriodIn(text) ?? chinesePeriodIn(text);
  return when === null ? { mark: stages.find(text)?.text ?? '', says: 'stage' } : { mark: when, says: 'when' };
}

function weightOf(text: string, date: string): number {
  const days = daysNear(text, date);
  const isLate = days.some(({ day }) => day > date);
  if (days.length > 0 && !isLate) return 0;
  const isChinesePlan = chinesePlans.test(text) && (isLate || chinesePeriodIn(text) !== null);
  if (isLate && (plans.test(text) || isChinesePlan || /将|起/.test(text))) return lateWeight(text);
  const isSeasonal = isChinesePlan || (firmPlans.test(text) && englishPeriodIn(text) !== null);
  if (isSeasonal && !isOver(text, date)) return promising.test(text) ? 3.5 : 3;
  return stages.test(text) && /\b(?:is|are|now|today|will|enters?|available)\b|开启|进入|开放|发布/i.test(text) ? 1 : 0;
}

/** The days a sentence names; one without a year is the nearest. */
function daysNear(text: string, date: string): CalendarDay[] {
  return calendarDays(text, date, 'nearest').filter(({ day }) => daysBetween(date, day) < farAhead);
}

/** How firmly something is announced for a day that is named. */
function lateWeight(text: string): number {
  if (promising.test(text)) return 5;
  return terms.test(text) ? 2 : 4;
}

/** Whether every month that a sentence names with its year is over, or every year. */
function isOver(text: string, date: string): boolean {
  const dated = findDates(text).filter(({ year }) => year !== null);
  const months = dated.flatMap(({ year, month }) =>
    month === null ? [] : `${year}-${String(month).padStart(2, '0')}`,
  );
  const isPast = (told: readonly string[]): boolean =>
    told.length > 0 && told.every((one) => one < date.slice(0, one.length));
  return isPast(months) || isPast(dated.map(({ year }) => String(year)));
}
