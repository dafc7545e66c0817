import { describe, expect, test } from 'vitest';
import { habitsOf, parseFeedDate } from '../../../src/text/timestamps.ts';

/** CLDR's languages of modern coverage, and some more that feeds are written in. */
const languages =
  'af am ar ar-MA ar-SY as az be bg bn br bs ca cs cy da de de-AT el en en-GB es es-PE et eu fa fi fil fo fr fr-CA fy ga gd gl gu ' +
  'ha he hi hr hu hy ia id ig is it ja ka kk km kn ko ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt pt-PT rm ' +
  'ro ru sd si sk sl so sq sr sr-Latn sv sw ta te tg th ti tk tr tt ug uk ur uz vi xh yi yo zh zh-Hant zu';

const forms: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'short', timeStyle: 'short' },
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
];

interface Read {
  readonly text: string;
  readonly wanted: string;
  readonly got: string | null;
}

/** A year of dates as the runtime writes them in a language, each as it is read. */
function yearIn(language: string, tag: string | null, strip: (text: string) => string = (text) => text): Read[] {
  return forms.flatMap((options) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    const hasClock = options.timeStyle !== undefined || options.hour !== undefined;
    const moments = Array.from({ length: 12 }, (_, month) =>
      [2, 9, 23].map((day) => Date.UTC(2026, month, day, 14, 35)),
    );
    const texts = moments.flat().map((moment) => strip(format.format(moment)));
    const habits = habitsOf(texts, { language: tag, latest: null });
    return moments.flat().map((moment, index) => ({
      text: texts[index] ?? '',
      wanted: `${new Date(moment).toISOString().slice(0, hasClock ? 16 : 10)}`,
      got: parseFeedDate(texts[index] ?? '', 'UTC', habits)?.published.slice(0, hasClock ? 16 : 10) ?? null,
    }));
  });
}

const wrong = (read: readonly Read[]): string[] =>
  read.filter(({ wanted, got }) => got !== null && got !== wanted).map(({ text, got }) => `${text} → ${got}`);
const recall = (read: readonly Read[]): number =>
  Math.round((100 * read.filter(({ wanted, got }) => got === wanted).length) / read.length);

/**
 * Percent of a year's dates that are read, where it is not all of them: a month of one letter or two, months as numbers
 * with endings, and dates in digits with a blank between them.
 */
const partly: Readonly<Record<string, number>> = { br: 94, mn: 78, my: 96, yo: 78 };

describe('a feed in any language', () => {
  test.each(languages.split(' '))('%s: every date that is read is the right one', (language) => {
    const read = yearIn(language, language);
    expect(wrong(read)).toEqual([]);
    expect(recall(read)).toBe(partly[language] ?? 100);
  });

  test.each(languages.split(' '))('%s: without its accents, too', (language) => {
    const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    expect(wrong(yearIn(language, language, plain))).toEqual([]);
  });

  test.each(languages.split(' '))('%s: a feed that does not tell its language', (language) => {
    expect(wrong(yearIn(language, null))).toEqual([]);
  });
});
