import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { readPapers } from '../../src/sources/kinds/arxiv/answer.ts';
import { askService, configured, type ServiceAnswer } from './ask-service.ts';
import { day } from './day-for-tests.ts';

const feed = (entries: string, total = 1): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <id>https://arxiv.org/api/Yk9f0i1wqXO8GB6vlYB8oQ2xDqI</id><title>arXiv Query: search_query=cat:cs.CL</title>
  <updated>2026-02-08T00:00:00Z</updated><link href="https://arxiv.org/api/query" type="application/atom+xml"/>
  <opensearch:itemsPerPage>200</opensearch:itemsPerPage><opensearch:totalResults>${total}</opensearch:totalResults>
  ${entries}
</feed>`;

const paper = (id: string, published: string, more: { title?: string; summary?: string } = {}): string => `<entry>
  <id>http://arxiv.org/abs/${id}</id><title>${more.title ?? `Paper ${id}`}</title><updated>2026-02-06T09:00:00Z</updated>
  <link href="https://arxiv.org/abs/${id}" rel="alternate" type="text/html"/>
  <link href="https://arxiv.org/pdf/${id}" rel="related" type="application/pdf" title="pdf"/>
  <summary>${more.summary ?? 'An abstract.'}</summary><category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
  <published>${published}</published><arxiv:comment>12 pages</arxiv:comment><arxiv:primary_category term="cs.CL"/>
  <author><name>Ada Lovelace</name><arxiv:affiliation>Analytical Society</arxiv:affiliation></author>
  <author><name>Grace Hopper</name></author>
</entry>`;

const refusal = (why: string): string =>
  feed(`<entry><id>https://arxiv.org/api/errors#refused</id><title>Error</title><updated>2026-02-08T00:00:00Z</updated>
  <link href="https://arxiv.org/api/errors#refused" rel="alternate" type="text/html"/><summary>${why}</summary>
  <author><name>arXiv api core</name></author></entry>`);

const ask = (answer: ServiceAnswer, more: Parameters<typeof askService>[2] = {}) =>
  askService([configured('arxiv', ['cs.LG', 'cs.CL'])], () => answer, more);

test('asks once for all categories, by when the papers of the widest window were submitted', async () => {
  const { asked } = await ask({ body: feed(paper('2602.01234v2', '2026-02-05T17:30:00Z')) });
  expect(asked).toHaveLength(1);
  expect(`${asked[0]?.hostname}${asked[0]?.pathname}`).toBe('export.arxiv.org/api/query');
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
    // Announced from Sunday 1 to Thursday 5 February in New York: submitted from Thursday to Thursday, 14:00.
    search_query: '(cat:cs.CL OR cat:cs.LG) AND submittedDate:[202601291900 TO 202602051859]',
    start: '0',
    max_results: '200',
    sortBy: 'submittedDate',
    sortOrder: 'descending',
  });
});

describe.concurrent('an answer that is sound but empty', () => {
  const papers = { body: feed(paper('2602.01234v2', '2026-02-05T17:30:00Z')) };
  const none = { body: feed('', 0) };

  test.each<[string, ServiceAnswer, string]>([
    ['papers', papers, 'ok'],
    ['nothing either', none, 'empty'],
    ['a fault', { status: 500 }, 'empty'],
  ])('is asked for once more, past all caches: then %s', async (_, second, reason) => {
    const answers = [none, second];
    const { health, visits } = await askService([configured('arxiv', ['cs.CL'])], () => answers.shift() ?? none);
    expect(health[0]).toMatchObject({ reason, requests: 2, links: reason === 'ok' ? 1 : 0 });
    expect(visits.map(({ headers }) => headers['cache-control'])).toEqual([undefined, 'no-cache']);
  });
});

test('a paper is news on the day it is announced, under its address without version', async () => {
  const title = 'Sparse\n  Attention for $n&lt;m$ &amp;amp; Beyond';
  const summary = '  We show that $a&lt;b$ holds\n  for all $b&gt;a$.\n';
  const { candidates, health } = await ask({
    body: feed(
      paper('2602.01234v2', '2026-02-05T17:30:00Z', { title, summary }) +
        paper('2602.00001v1', '2026-02-02T21:00:00Z') +
        paper('cs/0501001v3', '2026-01-30T20:00:00Z'),
      3,
    ),
  });
  expect(candidates[0]).toEqual({
    url: 'https://arxiv.org/abs/2602.01234',
    title: 'Sparse Attention for $n<m$ &amp; Beyond',
    source: 'arxiv:cs.CL,cs.LG',
    published: '2026-02-06T00:00:00.000Z',
    precision: 'day',
    summary: 'We show that $a<b$ holds for all $b>a$.',
    content: 'We show that $a<b$ holds for all $b>a$.',
    author: 'Ada Lovelace et al.',
    ownSite: true,
    engagement: null,
  });
  expect(candidates.slice(1).map(({ url, published }) => [url, published?.slice(0, 10)])).toEqual([
    // Monday afternoon in New York: with Tuesday's, which is Wednesday in UTC.
    ['https://arxiv.org/abs/2602.00001', '2026-02-04'],
    // Friday afternoon: with Monday's.
    ['https://arxiv.org/abs/cs/0501001', '2026-02-03'],
  ]);
  expect(health).toMatchObject([{ outcome: 'ok', links: 3, requests: 1, name: 'arXiv cs.CL, cs.LG' }]);
});

test('a window without an announcement is not asked for, and says why it is empty', async () => {
  const weekend = { start: '2026-02-07T00:00:00.000Z', end: '2026-02-08T00:00:00.000Z' };
  const { health, asked } = await ask({ status: 500 }, { day: { ...day, windows: [weekend], widest: weekend } });
  expect(asked).toEqual([]);
  expect(health).toMatchObject([{ outcome: 'degraded', reason: 'empty', requests: 0 }]);
  expect(health[0]?.detail).toContain('announces from Sunday to Thursday at 20:00 US Eastern time');
});

test('a window after the hour of the announcement still asks for that day', async () => {
  const late = { start: '2026-02-06T02:00:00.000Z', end: '2026-02-07T02:00:00.000Z' };
  const { asked } = await ask({ body: feed('') }, { day: { ...day, windows: [late], widest: late } });
  expect(asked[0]?.searchParams.get('search_query')).toContain('submittedDate:[202602041900 TO 202602051859]');
});

test('no papers although some were due: says so', async () => {
  const { health } = await ask({ body: feed('', 0) });
  expect(health).toMatchObject([{ outcome: 'degraded', reason: 'empty' }]);
});

describe('errors', () => {
  test.each([
    ['a refusal', { status: 400, body: refusal('incorrect date format') }, 'client-error', /refuses.*incorrect date/],
    ['a refusal that calls itself a success', { body: refusal('malformed query') }, 'client-error', /malformed query/],
    ['another 400', { status: 400, body: '<html>Bad Request</html>' }, 'client-error', /answered HTTP 400/],
    ['too fast', { status: 429, body: 'Rate exceeded.' }, 'rate-limited', /HTTP 429/],
    ['down', { status: 503 }, 'server-error', /HTTP 503/],
    ['turned away', { status: 406 }, 'client-error', /HTTP 406/],
    ['a page', { body: '<!doctype html><title>arXiv</title>' }, 'malformed', /not a feed/],
    ['cut off', { body: feed(paper('2602.01234v1', '2026-02-05T17:30:00Z')).slice(0, -20) }, 'malformed', /cut off/],
  ])('%s', async (_name, answer, reason, detail) => {
    const { candidates, health } = await ask(answer);
    expect(candidates).toEqual([]);
    expect(health).toMatchObject([{ outcome: 'failed', reason }]);
    expect(health[0]?.detail).toMatch(detail);
  });

  test('never a paper called Error, whatever stands beside it', () => {
    expect(() => readPapers(feed(refusal('no') + paper('2602.01234v1', '2026-02-05T17:30:00Z')))).toThrow('refuses');
    expect(readPapers(feed(paper('2602.01234v1', 'not a date', { title: 'Error' })))).toMatchObject([
      { title: 'Error', submitted: null },
    ]);
    expect(readPapers(feed(paper('nonsense', '2026-02-05T17:30:00Z')))).toEqual([]);
  });
});

test('several entries wait for each other, on no one’s time', async () => {
  const sources = ['cs.CL', 'cs.LG'].map((category) => configured('arxiv', category));
  const answer = { body: feed(paper('2602.01234v1', '2026-02-05T17:30:00Z')) };
  const { health, visits } = await askService(sources, () => answer, { sourceDeadlineMs: 1_500 });
  expect(health.map(({ outcome }) => outcome)).toEqual(['ok', 'ok']);
  expect((visits[1]?.at ?? 0) - (visits[0]?.at ?? 0)).toBe(3_000);
});

test('is configured with one category or several, in any order', () => {
  const config = (entry: string) => loadConfig(`sources:\n  - ${entry}\n`, '.github/galley.yml').sources[0];
  expect(config('arxiv: cs.CL')).toMatchObject({ id: 'arxiv:cs.CL', standing: 'primary' });
  expect(config('arxiv: [stat.ML, cs.CL, cs.CL]')?.id).toBe('arxiv:cs.CL,stat.ML');
  for (const category of ['hep-th', 'physics.soc-ph', 'cond-mat.mtrl-sci', 'q-bio.NC', 'quant-ph', 'physics.ao-ph']) {
    expect(config(`arxiv: ${category}`)?.id).toBe(`arxiv:${category}`);
  }
  for (const wrong of ['cs.cl', 'CS.CL', 'cs.CL OR all:x', '7']) {
    expect(() => config(`arxiv: ${wrong}`)).toThrow('expected an arXiv category such as cs.CL');
  }
});
