import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/articles/extract/extract.ts';
import { isOpen } from '../../src/edition/claim.ts';
import type { PastWatch } from '../../src/edition/past.ts';
import { checkItem } from '../../src/facts/check.ts';
import { reviewWatchList } from '../../src/stories/memory/watch.ts';
import { latestOf } from '../../src/writing/excerpt/log-entries.ts';
import { type Announcement, announcementIn } from '../../src/writing/outlook/announcement.ts';
import { barePage } from '../articles/pages.ts';
import { itemOfLines, storyOfText } from '../facts/given.ts';
import { gatherFrom, sourceOf } from '../sources/serve.ts';
import { pastStory } from '../support/memory.ts';

/** Ways to write the 16th of March 2026: every room that reads dates reads each of them, and as the same day. */
const withYear = [
  '2026-03-16',
  '2026/3/16',
  '2026.3.16',
  '3/16/2026',
  '16/3/2026',
  '16.03.2026',
  'March 16, 2026',
  'March 16 2026',
  'Mar 16, 2026',
  'Mar. 16th, 2026',
  'MARCH 16, 2026',
  '16 March 2026',
  '16 Mar 2026',
  '16th of March, 2026',
  '2026年3月16日',
  '2026 年 3 月 16 日',
  '2026 年 3 月 16 号',
  '2026年3月16號',
  '二〇二六年三月十六日',
];

/** Without its year, it is the day to come in what is announced, and no day on which a page was published. */
const withoutYear = [
  'March 16',
  'March 16th',
  'Mar. 16',
  '16 March',
  '16 Mar',
  '16th of March',
  '3 月 16 日',
  '3月16日',
  '3 月 16 号',
  '三月十六日',
];

/** No day there is, or no date at all: no room takes any of these for one. */
const none = [
  'February 30',
  '30 February 2026',
  'April 31, 2026',
  '2026-02-29',
  '2026/2/30',
  '2 月 30 日',
  '2026 年 4 月 31 日',
  '二〇二六年二月三十日',
  'Decided 12 cases',
  'Marching 16 steps',
  'may 5 users',
  'Mar-a-Lago',
];

const sentence = (date: string): string =>
  /\p{Script=Han}/u.test(date)
    ? `燕鸥 2.0 将于 ${date}正式上线，届时会附上说明。`
    : `Tern 2 will be released on ${date} with its weights.`;

const watch = (text: string, today: string) => {
  const entry: PastWatch = { date: '2026-02-08', path: 'p', address: null, number: 1, subject: 'Tern', text };
  const past = [pastStory({ date: '2026-02-10' })];
  return reviewWatchList([entry], [], { today, past }).map(({ state, due }) => (due ? `${state}, due` : state));
};

const announced = (text: string): Announcement | null => announcementIn([text], '2026-02-08');

/** The dates that the checker finds in a line, and whether a source that names a day bears them out. */
const checked = (line: string, source: string): string[] =>
  checkItem(itemOfLines([line]), 0, [storyOfText(source, 'en', '2026-02-08T08:00:00.000Z')])
    .filter(({ kind }) => kind === 'date')
    .map((claim) => (isOpen(claim) ? 'open' : 'said'));

const publishedOf = (date: string): string | undefined =>
  extractArticle(
    `${barePage}<meta property="article:published_time" content="${date}">`,
    'https://lab.example/a',
  )?.published?.slice(0, 10);

const logged = (date: string): string[] =>
  latestOf([date, 'Tern books berths.', '2026-01-02', 'Tern is there.'], null).map(({ text }) => text);

describe.each([...withYear, ...withoutYear])('%s', (date) => {
  it('is a claim that its day bears out, and no other', () => {
    expect(checked(sentence(date), 'Tern 2 ships on March 16, 2026.')).toEqual(['said']);
    expect(checked(sentence(date), 'Tern 2 ships on March 17, 2026.')).toEqual(['open']);
    expect(checked('Tern 2 ships on March 16, 2026.', sentence(date))).toEqual(['said']);
  });

  it('is the day that a watch list waits for', () => {
    expect(watch(sentence(date), '2026-03-15')).toEqual(['open']);
    expect(watch(sentence(date), '2026-03-16')).toEqual(['open, due']);
    expect(watch(sentence(date), '2026-03-20')).toEqual(['dropped']);
  });

  it('is the day that is announced', () =>
    expect(announced(sentence(date))).toMatchObject({ mark: date, says: 'when', weight: 5 }));
});

describe.each(withYear)('%s', (date) => {
  it('is the day of an article', () => expect(publishedOf(date)).toBe('2026-03-16'));
  it('heads an entry of a log', () => expect(logged(date)).toEqual(['Tern books berths.']));
});

describe.each(withoutYear)('%s', (date) => {
  it('is no day of an article', () => expect(publishedOf(date)).toBeUndefined());
  it('heads no entry of a log', () => expect(logged(date)).toHaveLength(4));
});

describe.each(none)('%s', (text) => {
  it('is no date', () => {
    expect(checked(sentence(text), 'Tern 2 ships on March 17, 2026.')).toEqual([]);
    expect(watch(sentence(text), '2026-03-02')).toEqual(['dropped']);
    expect(announced(sentence(text))).toBeNull();
    expect(publishedOf(text)).toBeUndefined();
    expect(logged(text)).toHaveLength(4);
  });
});

it('is read from the cards of a page', async () => {
  const texts = [...withYear, ...withoutYear, ...none];
  const cards = texts.map(
    (date, n) => `<li><a href="/news/${n}"><time>${date}</time><h3>What number ${n} of the list says</h3></a></li>`,
  );
  const page = `<!doctype html><title>News</title><main><ul>${cards.join('')}</ul></main>`;
  const { candidates } = await gatherFrom([sourceOf({ page: 'https://maker.example/news' })], () => page);
  const read = new Map(candidates.map(({ url, published }) => [url.replace(/.*\//, ''), published?.slice(0, 10)]));
  const isDated = (n: number): boolean => n < withYear.length + withoutYear.length;
  const expected = texts.map((_, n) => (isDated(n) ? '2026-03-16' : undefined));
  expect(texts.map((_, n) => read.get(`${n}`))).toEqual(expected);
});

describe('a watch list', () => {
  it('waits for both ends of a span', () => {
    for (const span of ['March 16–18', '16–18 March', '3 月 16 日至 18 日', '3月16-18日']) {
      expect(watch(sentence(span), '2026-03-16')).toEqual(['open, due']);
      expect(watch(sentence(span), '2026-03-18')).toEqual(['open, due']);
    }
  });

  it('takes no words for days', () => {
    expect(watch('The court decided 12 cases on Tern', '2026-02-20')).toEqual(['open']);
    expect(watch('The court decided 12 cases on Tern', '2026-03-17')).toEqual(['dropped']);
    expect(watch('The court decided 12 cases on Tern', '2026-12-12')).toEqual(['dropped']);
  });
});
