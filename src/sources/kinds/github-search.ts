/** Source kind `github-search`: new repositories with the most stars. */

import { z } from 'zod';
import type { Candidate } from '../../edition/candidate.ts';
import type { Reservation } from '../../edition/health.ts';
import { oneLine, opening } from '../../text/plain-text.ts';
import { askGitHub, WebError } from '../../web/index.ts';
import { parseJson } from '../json-answer.ts';
import type { SourceKind } from '../kind.ts';
import { type Gathered, type SourceContext, SourceError } from '../source.ts';

const resultCount = 50;
/** Longest description in a title, in UTF-16 units; some are whole paragraphs. */
const maxTitleText = 120;
const maxSummary = 600;

const answerShape = z.object({ incomplete_results: z.boolean().catch(false), items: z.array(z.unknown()) });
const repositoryShape = z.object({
  full_name: z.string(),
  description: z.string().nullish().catch(null),
  html_url: z.string(),
  stargazers_count: z.number(),
  created_at: z.iso.datetime(),
  owner: z.object({ login: z.string() }).nullish().catch(null),
});
const refusalShape = z.object({
  message: z.string().catch(''),
  errors: z.array(z.object({ message: z.string().catch('') })).catch([]),
});

interface SearchWanted {
  readonly query: string;
  readonly stars: number;
  /** Hours or days, as `7d`. */
  readonly created: string;
}

export const githubSearch: SourceKind<SearchWanted, SearchWanted> = {
  schema: z
    .strictObject({
      query: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .refine((text) => !/(?:^|\s)-?(?:stars|created):/i.test(text), 'give stars and created as keys of their own')
        .describe('What to search for, as in GitHub’s search for repositories.'),
      stars: z.number().int().min(0).default(50).describe('Leave out repositories with fewer stars.'),
      created: z
        .string()
        .regex(/^[1-9][0-9]{0,3}[hd]$/, 'expected hours or days such as 7d')
        .default('7d')
        .describe('How new a repository must be.'),
    })
    .describe('New repositories on github.com that many people have starred already.'),
  resolve: (settings) => ({
    id: `github-search:${settings.query}`,
    name: `GitHub: ${settings.query}`,
    settings,
  }),
  standing: 'community',
  abilities: { past: 'any', dates: 'instant', runners: 'yes' },
  example: 'github-search: { query: "topic:llm", stars: 50, created: 7d }',
  gather: ({ id, settings }, context) => searchGitHub(id, settings, context),
};

/**
 * Repositories created in some time before the day's end, most stars first. Stars are those of the moment of asking:
 * for a past day they tell what became of a repository later, so they only choose, and are no engagement.
 * @throws WebError; SourceError `client-error` when GitHub refuses the query, `malformed`
 */
async function searchGitHub(source: string, wanted: SearchWanted, context: SourceContext): Promise<Gathered> {
  const { day } = context;
  const body = await ask(searchPath(wanted, day.widest.end), wanted, context);
  const { items, incomplete_results: incomplete } = parseJson(body, answerShape, 'GitHub search');
  const candidates = items.flatMap((item) => candidateOf(item, source, day.backfill));
  const reservation: Reservation | null = incomplete
    ? { reason: 'timeout', detail: 'GitHub ran out of time for this search: repositories may be missing' }
    : null;
  return { candidates, reservation };
}

async function ask(path: string, { query }: SearchWanted, context: SourceContext): Promise<Uint8Array> {
  try {
    return (await askGitHub(path, { web: context.web, token: context.keys.github })).body;
  } catch (error) {
    if (!(error instanceof WebError) || error.status !== 422) throw error;
    const why = refusalIn(error.excerpt);
    const message = `GitHub does not accept the query ${JSON.stringify(query)}${why === '' ? '' : `: ${why}`}`;
    throw new SourceError('client-error', message, { cause: error });
  }
}

function searchPath({ query, stars, created }: SearchWanted, end: string): string {
  const hours = Number(created.slice(0, -1)) * (created.endsWith('d') ? 24 : 1);
  const from = secondOf(Date.parse(end) - hours * 3_600_000);
  // Both bounds belong to the range; the window's end does not belong to the window.
  const to = secondOf(Date.parse(end) - 1);
  const search = new URLSearchParams({
    q: `${query} created:${from}..${to} stars:>=${stars}`,
    sort: 'stars',
    order: 'desc',
    per_page: String(resultCount),
  });
  return `/search/repositories?${search}`;
}

function secondOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** What GitHub says is wrong with a query; '' when it does not say. */
function refusalIn(excerpt: string): string {
  try {
    const { message, errors } = refusalShape.parse(JSON.parse(excerpt));
    return errors.find((error) => error.message !== '')?.message ?? message;
  } catch {
    return '';
  }
}

/** A list of none or one: a repository in an unknown shape is left out. */
function candidateOf(item: unknown, source: string, backfill: boolean): Candidate[] {
  const { data: found } = repositoryShape.safeParse(item);
  if (found === undefined) return [];
  const description = oneLine(found.description ?? '');
  return [
    {
      url: found.html_url,
      title: description === '' ? found.full_name : `${found.full_name}: ${opening(description, maxTitleText)}`,
      source,
      published: new Date(found.created_at).toISOString(),
      precision: 'instant',
      summary: opening(description, maxSummary),
      content: '',
      author: found.owner?.login ?? null,
      ownSite: false,
      engagement: backfill ? null : { source, points: found.stargazers_count, comments: 0, url: null },
    },
  ];
}
