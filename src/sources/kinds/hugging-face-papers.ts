/** Source kind `hugging-face-papers`: the daily lists of papers on Hugging Face. */

import { z } from 'zod';
import type { Candidate } from '../../edition/candidate.ts';
import type { Reservation } from '../../edition/health.ts';
import { addDays, type Span } from '../../text/day.ts';
import { oneLine, opening, tidy } from '../../text/plain-text.ts';
import { WebError } from '../../web/index.ts';
import { reservationFrom } from '../health/reason.ts';
import { parseJson } from '../json-answer.ts';
import type { SourceKind } from '../kind.ts';
import { type Gathered, type SourceContext, SourceError } from '../source.ts';

const endpoint = 'https://huggingface.co/api/daily_papers';
/** Lists read at most, newest first. */
const mostLists = 7;
const maxSummary = 600;

const text = z.string().nullish().catch(null);
const count = z.number().nullish().catch(null);
const entryShape = z.object({
  paper: z.object({
    id: z.string().regex(/^[\w./-]+$/),
    title: text,
    summary: text,
    authors: z
      .array(z.object({ name: text }))
      .nullish()
      .catch(null),
    submittedOnDailyAt: text,
    upvotes: count,
  }),
  title: text,
  summary: text,
  numComments: count,
});
type Entry = z.output<typeof entryShape>;

interface HuggingFacePapersSettings {
  /** Papers with fewer are left out. */
  readonly upvotes: number;
}

export const huggingFacePapers: SourceKind<HuggingFacePapersSettings, HuggingFacePapersSettings> = {
  schema: z
    .strictObject({
      upvotes: z.number().int().min(0).default(5).describe('Leave out papers with fewer upvotes.'),
    })
    .describe('Papers that readers of Hugging Face put on the day’s list.'),
  resolve: ({ upvotes }) => ({
    id: 'hugging-face-papers',
    name: 'Hugging Face daily papers',
    settings: { upvotes },
  }),
  standing: 'community',
  abilities: { past: 'any', dates: 'day', runners: 'yes' },
  example: 'hugging-face-papers: { upvotes: 10 }',
  gather: ({ id, settings }, context) => gatherPapers(id, settings, context),
};

/**
 * The lists of the day's widest window, one after the other. A list that fails costs only its own
 * papers. Votes are those of the moment of asking; they settle a day or two after the list.
 * @throws WebError or SourceError `malformed` when no list could be read
 */
async function gatherPapers(
  source: string,
  { upvotes }: HuggingFacePapersSettings,
  { web, day }: SourceContext,
): Promise<Gathered> {
  const candidates: Candidate[] = [];
  const faults: { date: string; error: unknown }[] = [];
  let listed = 0;
  const dates = datesOf(day.widest);
  for (const date of dates) {
    try {
      const entries = await readList(date, web);
      listed += entries.length;
      candidates.push(
        ...entries.filter((entry) => votesOf(entry) >= upvotes).map((entry) => candidateOf(entry, date, source)),
      );
    } catch (error) {
      faults.push({ date, error });
      // Whoever is told to go slower does not ask on.
      if (error instanceof WebError && (error.reason === 'rate-limited' || error.reason === 'timeout')) break;
    }
  }
  const [fault] = faults;
  if (fault !== undefined && listed === 0) throw fault.error;
  const leftOut = { excluded: listed - candidates.length };
  return { candidates, reservation: fault ? lacking(fault) : nothing(listed, dates), leftOut };
}

function lacking({ date, error }: { date: string; error: unknown }): Reservation {
  return reservationFrom(error, `the list of ${date} is missing`);
}

function nothing(listed: number, dates: readonly string[]): Reservation | null {
  return listed > 0 ? null : { reason: 'empty', detail: `no papers are listed from ${dates.at(-1)} to ${dates[0]}` };
}

/** UTC dates, newest first: lists are kept by them. */
function datesOf({ start, end }: Span): string[] {
  const last = new Date(Date.parse(end) - 1).toISOString().slice(0, 10);
  return Array.from({ length: mostLists }, (_, back) => addDays(last, -back)).filter(
    (date) => date >= start.slice(0, 10),
  );
}

async function readList(date: string, web: SourceContext['web']): Promise<Entry[]> {
  let body: Uint8Array;
  try {
    ({ body } = await web.get(`${endpoint}?date=${date}`, { headers: { accept: 'application/json' } }));
  } catch (error) {
    // A list that is not open yet is asked for in vain.
    if (error instanceof WebError && error.status === 400) return [];
    throw error;
  }
  const found = parseJson(body, z.array(z.unknown()), 'Hugging Face daily papers');
  const entries = found.flatMap((entry) => entryShape.safeParse(entry).data ?? []);
  // A paper may come without votes; a whole list without any is in another shape, and would look like a dull day.
  if (found.length > 0 && entries.every(({ paper }) => paper.upvotes == null)) {
    throw new SourceError('malformed', `Hugging Face daily papers of ${date}: no entry has an id and upvotes`);
  }
  return entries;
}

function votesOf({ paper }: Entry): number {
  return paper.upvotes ?? 0;
}

function candidateOf(entry: Entry, listDate: string, source: string): Candidate {
  const { paper } = entry;
  const abstract = tidy((paper.summary || entry.summary) ?? '').replace(/\n/g, ' ');
  const page = `https://huggingface.co/papers/${paper.id}`;
  // `publishedAt` is when the paper was submitted to arXiv; it is news here when it is on the list.
  const listedOn = paper.submittedOnDailyAt && Date.parse(paper.submittedOnDailyAt);
  const date = listedOn ? new Date(listedOn).toISOString().slice(0, 10) : listDate;
  return {
    url: page,
    title: oneLine((paper.title || entry.title) ?? ''),
    source,
    published: `${date}T00:00:00.000Z`,
    precision: 'day',
    summary: opening(abstract, maxSummary),
    content: abstract,
    author: oneLine(paper.authors?.[0]?.name ?? '') || null,
    ownSite: false,
    engagement: { source, points: votesOf(entry), comments: entry.numComments ?? 0, url: page },
  };
}
