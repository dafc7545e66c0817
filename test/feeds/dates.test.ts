import { describe, expect, test } from 'vitest';
import { parseFeedBytes } from '../../src/feeds/parse.ts';

const window = { start: '2026-03-01T00:00:00.000Z', end: '2026-03-05T00:00:00.000Z' };

interface Written {
  readonly language?: string;
  readonly built?: string;
  readonly address?: (n: number) => string;
  readonly read?: { readonly start: string; readonly end: string };
}

function feedOf(
  dates: readonly string[],
  { language, built, address = (n) => `/p/${n}`, read = window }: Written = {},
) {
  const items = dates.map(
    (date, n) =>
      `<item><title>Entry ${n}</title><link>https://site.example${address(n)}</link><pubDate>${date}</pubDate></item>`,
  );
  const head = `${language ? `<language>${language}</language>` : ''}${built ? `<lastBuildDate>${built}</lastBuildDate>` : ''}`;
  const xml = `<rss version="2.0"><channel><title>T</title><link>https://site.example/</link>${head}${items.join('')}</channel></rss>`;
  return parseFeedBytes({
    body: Buffer.from(xml),
    contentType: null,
    url: 'https://site.example/feed',
    timeZone: null,
    window: read,
  });
}

const days = (dates: readonly string[], written?: Written): (string | null)[] =>
  feedOf(dates, written).items.map(({ published }) => published?.slice(0, 10) ?? null);

describe('day and month in one order for the whole feed', () => {
  test.each<[string, string[], (string | null)[], Written?]>([
    ['a day over twelve', ['04/03/2026 22:00:01', '25/02/2026 22:00:01'], ['2026-03-04', '2026-02-25']],
    [
      'a day over twelve behind the month',
      ['03/04/2026 22:00:01', '02/25/2026 22:00:01'],
      ['2026-03-04', '2026-02-25'],
    ],
    ['hyphens', ['04-03-2026 10:30', '25-02-2026 10:30'], ['2026-03-04', '2026-02-25']],
    ['hyphens alone', ['08-02-2026 10:30'], ['2026-02-08']],
    ['points with blanks', ['4. 3. 2026 10:30', '25. 2. 2026 10:30'], ['2026-03-04', '2026-02-25']],
    ['points with blanks, alone', ['4. 3. 2026 10:30'], ['2026-03-04']],
    ['the time first', ['10:30 04/03/2026', '10:30 02/03/2026'], ['2026-03-04', '2026-03-02']],
    ['the time first, alone', ['10:30 08/02/2026'], ['2026-02-08']],
    ['years of two digits', ['04.03.26', '4/3/26', '25-02-2026'], ['2026-03-04', '2026-03-04', '2026-02-25']],
    ['years of two digits first', ['26/03/04', '26/02/25'], ['2026-03-04', '2026-02-25']],
    [
      'none may be still to come',
      ['04/03/2026 08:00', '03/03/2026 08:00', '01/03/2026 08:00'],
      ['2026-03-04', '2026-03-03', '2026-03-01'],
    ],
    ['the newest first', ['01/03/2026', '12/02/2026', '03/02/2026'], ['2026-03-01', '2026-02-12', '2026-02-03']],
    ['the newest last', ['02/11/2025', '01/12/2025', '02/12/2025'], ['2025-11-02', '2025-12-01', '2025-12-02']],
    ['a day of the week', ['Sun, 08/02/2026 10:30'], ['2026-02-08']],
    [
      'a day of the week of the feed’s language',
      ['mercredi 04/02/2026', 'lundi 02/02/2026'],
      ['2026-02-04', '2026-02-02'],
      { language: 'fr' },
    ],
    ['the country', ['04/02/2026'], ['2026-02-04'], { language: 'en-GB' }],
    ['another country', ['02/03/2026'], ['2026-02-03'], { language: 'en-US' }],
    ['the language', ['04/02/2026', '03/02/2026'], ['2026-02-04', '2026-02-03'], { language: 'es' }],
    ['nothing: as most do that write so', ['2/8/2026 08:00:01'], ['2026-02-08']],
    [
      'one that does not fit the others is not read',
      ['04/03/2026', '25/02/2026', '21/02/2026', '02/19/2026'],
      ['2026-03-04', '2026-02-25', '2026-02-21', null],
    ],
    [
      'two years are no contradiction',
      ['04/03/2026', '2026-03-02', '25/02/2026'],
      ['2026-03-04', '2026-03-02', '2026-02-25'],
    ],
  ])('%s', (_, dates, expected, written = {}) => {
    expect(days(dates, written)).toEqual(expected);
  });

  test('what nobody can read is counted', () => {
    const { dates } = feedOf(['04/03/2026', '25/02/2026', '02/27/2026', 'Tag der Arbeit']);
    expect(dates).toEqual({ unread: { count: 2, example: '02/27/2026' }, shared: null });
  });
});

describe('a month that languages read differently', () => {
  test.each<[string, string[], (string | null)[], Written?]>([
    ['by the feed’s language', ['8 listopada 2025 10:30'], ['2025-10-08'], { language: 'hr' }],
    ['by another', ['8 listopada 2025 10:30'], ['2025-11-08'], { language: 'pl-PL' }],
    ['by its other dates', ['8 listopada 2025', '8 lipnja 2025'], ['2025-10-08', '2025-06-08']],
    ['by other dates of another language', ['8 listopada 2025', '8 sierpnia 2025'], ['2025-11-08', '2025-08-08']],
    ['not at all', ['8 listopada 2025 10:30'], [null]],
    ['English first, whatever the language', ['Sat, 08 Mar 2025 10:30 GMT'], ['2025-03-08'], { language: 'fi' }],
  ])('%s', (_, dates, expected, written = {}) => {
    expect(days(dates, written)).toEqual(expected);
  });

  test('is in a feed of any format', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="hr"><title>T</title><entry><title>E</title><link href="/e"/><published>8 listopada 2025</published></entry></feed>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'hr',
      items: [{ url: 'https://a.example/e', title: 'E', date_published: '8 listopada 2025' }],
    });
    for (const body of [atom, json]) {
      const feed = parseFeedBytes({
        body: Buffer.from(body),
        contentType: null,
        url: 'https://a.example/',
        timeZone: null,
      });
      expect(feed.items[0]?.published).toBe('2025-10-08T00:00:00.000Z');
    }
  });
});

describe('one date on everything', () => {
  const at = (seconds: number): string => new Date(Date.parse('2026-03-04T23:50:01Z') + seconds * 1000).toUTCString();
  const many = (count: number, step = 0): string[] => Array.from({ length: count }, (_, n) => at(n * step));
  const shared = (dates: readonly string[], written?: Written) => feedOf(dates, written).dates.shared;

  test.each([3, 5, 6, 8, 40])('%d entries at the moment of the build have none', (count) => {
    expect(days(many(count))).toEqual(Array.from({ length: count }, () => null));
    expect(shared(many(count))).toEqual({ count, at: '2026-03-04T23:50:01.000Z' });
  });

  test('and so with entries one second apart, and with a new one beside them', () => {
    expect(days(many(6, 1))).toEqual([null, null, null, null, null, null]);
    expect(days(['Wed, 04 Mar 2026 08:10:11 GMT', ...many(8)])).toEqual(['2026-03-04', ...many(8).map(() => null)]);
  });

  test('a moment too old to make news stands: nothing is younger', () => {
    const old = many(5).map((date) => date.replace('2026', '2023').replace('Wed', 'Sat'));
    expect(days(old)).toEqual(old.map(() => '2023-03-04'));
  });

  test.each<[string, string[], Written?]>([
    ['two entries', many(2)],
    ['three entries among others', [...many(3), at(-9_000), at(-90_000)]],
    ['the day alone, as arXiv writes it', Array.from({ length: 30 }, () => 'Wed, 04 Mar 2026 00:00:00 -0500')],
    [
      'a time that people choose',
      Array.from({ length: 10 }, () => 'Wed, 04 Mar 2026 05:00:00 GMT'),
      { built: 'Wed, 04 Mar 2026 05:00:00 GMT' },
    ],
    ['addresses of that day', many(6), { address: (n) => `/2026/03/04/entry-${n}` }],
  ])('%s: a batch that was published', (_, dates, written = {}) => {
    expect(days(dates, written)).not.toContain(null);
    expect(shared(dates, written)).toBeNull();
  });

  test.each<[string, string[]]>([
    ['a time that people choose', Array.from({ length: 6 }, () => 'Wed, 04 Mar 2026 05:00:00 GMT')],
    ['a day', Array.from({ length: 6 }, () => '2026-03-04')],
  ])('%s is the build’s when the addresses tell other days', (_, dates) => {
    const address = (n: number): string => `/2021/0${n + 1}/17/entry`;
    expect(days(dates, { address })).toEqual(dates.map(() => null));
  });
});
