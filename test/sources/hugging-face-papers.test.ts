import { describe, expect, test } from 'vitest';
import { linkKey } from '../../src/links/canonical.ts';
import { askService, configured, type ServiceAnswer } from './ask-service.ts';
import { day } from './day-for-tests.ts';

const entry = (id: string, listed: string, upvotes: number | undefined, more: object = {}): object => ({
  paper: {
    id,
    authors: [
      { _id: '1', name: 'Ada Lovelace', hidden: false },
      { _id: '2', name: 'Grace Hopper', hidden: false },
    ],
    publishedAt: '2026-02-01T18:59:00.000Z',
    submittedOnDailyAt: `${listed}T00:00:00.000Z`,
    title: `Paper ${id}`,
    submittedOnDailyBy: { user: 'someone' },
    summary: 'We train it.\nIt works.',
    upvotes,
    discussionId: '65c1',
    ai_summary: 'A summary by a machine.',
    ...more,
  },
  publishedAt: '2026-02-01T13:59:00.000Z',
  title: `Paper ${id}`,
  summary: 'We train it.\nIt works.',
  numComments: 3,
  submittedBy: { fullname: 'Someone' },
});

const notOpen: ServiceAnswer = { status: 400, body: { error: '✖ Invalid date' } };

/** Answers by date; an empty list for the others. */
const ask = (
  lists: Readonly<Record<string, ServiceAnswer | 'silence'>>,
  wanted: object = { upvotes: 5 },
  more: Parameters<typeof askService>[2] = {},
) =>
  askService(
    [configured('hugging-face-papers', wanted)],
    (url) => lists[url.searchParams.get('date') ?? ''] ?? { body: [] },
    more,
  );

test('reads the lists of the widest window, newest first', async () => {
  const { candidates, health, asked } = await ask({
    '2026-02-07': { body: [entry('2602.01234', '2026-02-07', 12), entry('2602.01235', '2026-02-07', 4)] },
    '2026-02-05': { body: [entry('2602.00009', '2026-02-05', 5)] },
  });
  expect(asked.map((url) => `${url.hostname}${url.pathname}${url.search}`)).toEqual(
    [7, 6, 5, 4, 3, 2, 1].map((date) => `huggingface.co/api/daily_papers?date=2026-02-0${date}`),
  );
  expect(candidates).toHaveLength(2);
  expect(candidates[0]).toEqual({
    url: 'https://huggingface.co/papers/2602.01234',
    title: 'Paper 2602.01234',
    source: 'hugging-face-papers',
    // The day of the list, not of the submission to arXiv.
    published: '2026-02-07T00:00:00.000Z',
    precision: 'day',
    summary: 'We train it. It works.',
    content: 'We train it. It works.',
    author: 'Ada Lovelace',
    ownSite: false,
    engagement: {
      source: 'hugging-face-papers',
      points: 12,
      comments: 3,
      url: 'https://huggingface.co/papers/2602.01234',
    },
  });
  expect(linkKey(candidates[0]?.url ?? '')).toBe('arxiv.org/abs/2602.01234');
  expect(health).toMatchObject([{ outcome: 'ok', links: 2, requests: 7 }]);
});

test('reads seven lists at most', async () => {
  const widest = { start: '2026-01-01T00:00:00.000Z', end: '2026-02-08T07:00:00.000Z' };
  const { asked } = await ask({}, {}, { day: { ...day, widest } });
  expect(asked.map((url) => url.searchParams.get('date'))).toEqual([
    ...[8, 7, 6, 5, 4, 3, 2].map((date) => `2026-02-0${date}`),
  ]);
});

test('a list that is not open yet is empty, not a failure', async () => {
  const { health, candidates } = await ask({
    '2026-02-07': notOpen,
    '2026-02-06': { body: [entry('2602.01234', '2026-02-06', 12)] },
  });
  expect(candidates).toHaveLength(1);
  expect(health).toMatchObject([{ outcome: 'ok', requests: 7 }]);
});

test('lacks what the service lacks', async () => {
  const bare = { paper: { id: '2602.00003', title: 'Bare', upvotes: 9, authors: 'unknown' } };
  const { candidates } = await ask({
    '2026-02-07': {
      body: [
        bare,
        entry('2602.00004', '2026-02-07', undefined),
        { paper: { title: 'no id', upvotes: 9 } },
        { paper: null },
        'nonsense',
      ],
    },
  });
  expect(candidates).toEqual([
    expect.objectContaining({
      title: 'Bare',
      published: '2026-02-07T00:00:00.000Z',
      summary: '',
      author: null,
      engagement: expect.objectContaining({ points: 9, comments: 0 }),
    }),
  ]);
});

test('takes papers without votes when none are asked for', async () => {
  const list = { body: [entry('2602.00004', '2026-02-07', undefined), entry('2602.00005', '2026-02-07', 0)] };
  expect((await ask({ '2026-02-07': list }, { upvotes: 0 })).candidates).toHaveLength(2);
});

test('nothing listed at all: says so', async () => {
  const { health } = await ask({ '2026-02-07': notOpen });
  expect(health).toMatchObject([
    { outcome: 'degraded', reason: 'empty', detail: 'no papers are listed from 2026-02-01 to 2026-02-07' },
  ]);
});

describe('errors', () => {
  const good = { body: [entry('2602.01234', '2026-02-06', 12)] };

  test('a list that fails costs its own papers', async () => {
    const { candidates, health } = await ask({ '2026-02-07': { status: 500 }, '2026-02-06': good });
    expect(candidates).toHaveLength(1);
    expect(health).toMatchObject([{ outcome: 'degraded', reason: 'server-error', requests: 7 }]);
    expect(health[0]?.detail).toMatch(/^the list of 2026-02-07 is missing: GET huggingface\.co/);
  });

  test('too fast: what came stays, and nothing more is asked', async () => {
    const limited = { status: 429, headers: { ratelimit: '"api";r=0;t=55' }, body: '{"error":"Too many requests"}' };
    const { candidates, health } = await ask({ '2026-02-07': { ...good }, '2026-02-06': limited });
    expect(candidates).toHaveLength(1);
    expect(health).toMatchObject([{ outcome: 'degraded', reason: 'rate-limited', requests: 2 }]);
  });

  test('out of time: what came stays', async () => {
    const { candidates, health } = await ask(
      { '2026-02-07': good, '2026-02-06': 'silence' },
      {},
      { sourceDeadlineMs: 400 },
    );
    expect(candidates).toHaveLength(1);
    expect(health).toMatchObject([{ outcome: 'degraded', reason: 'timeout' }]);
  });

  test.each([
    ['no JSON', { body: '<html></html>' }, 'malformed'],
    ['another shape', { body: { papers: [] } }, 'malformed'],
    ['entries of another shape', { body: [{ paper: { id: '2602.01234', votes: 12 } }] }, 'malformed'],
    ['too fast', { status: 429 }, 'rate-limited'],
    ['turned away', { status: 403 }, 'forbidden'],
  ])('%s: the source fails', async (_name, answer, reason) => {
    const { health } = await ask({ '2026-02-07': answer });
    expect(health).toMatchObject([{ outcome: 'failed', reason }]);
  });
});

test('is configured by upvotes', () => {
  expect(configured('hugging-face-papers', {})).toMatchObject({ standing: 'community', settings: { upvotes: 5 } });
  expect(() => configured('hugging-face-papers', { votes: 3 })).toThrow('votes');
});
