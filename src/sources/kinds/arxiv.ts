/** Source kind `arxiv`: new papers of some categories, from arXiv's API. */

import { z } from 'zod';
import type { Candidate } from '../../edition/candidate.ts';
import type { Span } from '../../text/day.ts';
import { opening } from '../../text/plain-text.ts';
import { WebError, type WebPage } from '../../web/index.ts';
import type { SourceKind } from '../kind.ts';
import { readPapers } from '../reading.ts';
import { type Gathered, type SourceContext, SourceError } from '../source.ts';
import { type Paper, refusalIn } from './arxiv/answer.ts';
import { announcementOf, submissionsAnnouncedIn } from './arxiv/calendar.ts';

const endpoint = 'https://export.arxiv.org/api/query';
/** The newest papers asked for. Large categories announce more a day, but nobody ranks them by title alone. */
const mostPapers = 200;
const maxSummary = 600;

/** An archive, alone or with one of its categories: `cs.CL`, `hep-th`, `physics.soc-ph`. */
const category = z
  .string()
  .regex(
    /^[a-z]+(?:-[a-z]+)?(?:\.(?:[A-Z]{2}|[a-z]{2,}-[a-z]+|[a-z]{3,}))?$/,
    'expected an arXiv category such as cs.CL',
  );

interface ArxivSettings {
  readonly categories: readonly string[];
}

export const arxiv: SourceKind<string | string[], ArxivSettings> = {
  schema: z
    .union([category, z.array(category).min(1).max(20)], 'expected an arXiv category such as cs.CL, or a list of them')
    .describe('Categories of arXiv; their new papers, by the day they are announced.'),
  resolve(value) {
    const categories = [...new Set([value].flat())].sort((a, b) => (a < b ? -1 : 1));
    return { id: `arxiv:${categories.join(',')}`, name: `arXiv ${categories.join(', ')}`, settings: { categories } };
  },
  standing: 'primary',
  abilities: { past: 'any', dates: 'day', runners: 'sometimes' },
  example: 'arxiv: [cs.CL, cs.LG]',
  gather: ({ id, settings }, context) => gatherArxiv(id, settings, context),
};

/**
 * Papers that are announced within the day's widest window, in one request; two where the first finds nothing. A paper
 * is news when it is announced, not when it is submitted, which may be four days before. The hour of the announcement
 * is left out: a few papers are held up for longer, and the API itself has new papers only some hours later.
 *
 * The pause that arXiv asks for between requests is kept by `web`.
 * @throws WebError; SourceError `client-error`, `malformed`
 */
async function gatherArxiv(source: string, { categories }: ArxivSettings, context: SourceContext): Promise<Gathered> {
  const { start, end } = context.day.widest;
  const submitted = submissionsAnnouncedIn({ start: dayOf(start), end });
  if (submitted === null) {
    const calendar = 'it announces from Sunday to Thursday at 20:00 US Eastern time';
    return none(`arXiv announces no papers between ${start} and ${end}: ${calendar}`);
  }
  const papers = await readWithRetry(searchAddress(categories, submitted), context);
  if (papers.length === 0) {
    return none(`arXiv has no papers of these categories submitted between ${submitted.start} and ${submitted.end}`);
  }
  return { candidates: papers.map((paper) => candidateOf(paper, source)), reservation: null };
}

function none(detail: string): Gathered {
  return { candidates: [], reservation: { reason: 'empty', detail } };
}

/**
 * Repeats a request whose answer is sound but empty, as the API's are now and then for what it does have. No cache on
 * the way may answer the second time. What goes wrong then changes nothing: the first answer stands.
 */
async function readWithRetry(address: string, { web, awaitTurn, signal }: SourceContext): Promise<Paper[]> {
  const read = ({ body }: WebPage): Promise<Paper[]> => awaitTurn(readPapers({ body }, signal));
  const papers = await read(await ask(address, web));
  if (papers.length > 0) return papers;
  try {
    return await read(await ask(address, web, { 'cache-control': 'no-cache' }));
  } catch {
    return [];
  }
}

/** Sends a request to the API; where arXiv refuses it, the error has arXiv's own words. */
async function ask(address: string, web: SourceContext['web'], more: Record<string, string> = {}): Promise<WebPage> {
  try {
    return await web.get(address, { headers: { accept: 'application/atom+xml', ...more } });
  } catch (error) {
    const refusal = error instanceof WebError && error.status === 400 ? refusalIn(error.excerpt) : null;
    if (refusal === null) throw error;
    throw new SourceError('client-error', `arXiv refuses the question: ${refusal}`, { cause: error });
  }
}

function searchAddress(categories: readonly string[], submitted: Span): string {
  const address = new URL(endpoint);
  const anyOf = categories.map((name) => `cat:${name}`).join(' OR ');
  // Both bounds belong to the range, to the minute; the cutoff belongs to the next batch.
  const last = new Date(Date.parse(submitted.end) - 60_000).toISOString();
  const range = `submittedDate:[${minuteOf(submitted.start)} TO ${minuteOf(last)}]`;
  address.searchParams.set('search_query', `(${anyOf}) AND ${range}`);
  address.searchParams.set('start', '0');
  address.searchParams.set('max_results', String(mostPapers));
  address.searchParams.set('sortBy', 'submittedDate');
  address.searchParams.set('sortOrder', 'descending');
  return address.href;
}

/** `YYYYMMDDHHMM` in GMT: other lengths are refused. */
function minuteOf(instant: string): string {
  return instant.slice(0, 16).replace(/\D/g, '');
}

function candidateOf({ id, title, abstract, authors, submitted }: Paper, source: string): Candidate {
  const [first = null] = authors;
  return {
    url: `https://arxiv.org/abs/${id}`,
    title,
    source,
    published: submitted && dayOf(announcementOf(submitted)),
    precision: submitted === null ? 'none' : 'day',
    summary: opening(abstract, maxSummary),
    content: abstract,
    author: first !== null && authors.length > 1 ? `${first} et al.` : first,
    ownSite: true,
    engagement: null,
  };
}

function dayOf(instant: string): string {
  return `${instant.slice(0, 10)}T00:00:00.000Z`;
}
