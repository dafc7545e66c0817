/** Search provider SearXNG: the blog owner's own instance. */

import { z } from 'zod';
import { WebError, type WebPage } from '../../../web/index.ts';
import { parseJson } from '../../json-answer.ts';
import { type Gathered, type SourceContext, SourceError } from '../../source.ts';
import { foundCandidate, type SearchProvider } from './result.ts';

const answerShape = z.object({
  results: z.array(z.unknown()),
  /** Pairs of an engine's name and what is wrong with it. */
  unresponsive_engines: z.array(z.array(z.string())).catch([]),
});
const resultShape = z.object({
  url: z.string(),
  title: z.string(),
  content: z.string().nullish().catch(null),
  publishedDate: z.string().nullish().catch(null),
});

/** The ranges there are, by how many days they reach back from now. */
const ranges = [
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
] as const;

/** The provider that asks one instance; it needs no key. */
export function searxng(instance: string): SearchProvider {
  const name = `SearXNG at ${new URL(instance).host}`;
  return { name, key: null, search: (query, source, context) => searchSearxng(instance, query, source, context) };
}

/**
 * News that an instance's engines find. It knows ranges up to now alone, so that a past day asks for more than it
 * needs.
 * @throws WebError; SourceError `forbidden` when the instance answers no program, `server-error` when none of its
 * engines answered, `malformed`
 */
async function searchSearxng(
  instance: string,
  query: string,
  source: string,
  { web, day }: SourceContext,
): Promise<Gathered> {
  const address = new URL('search', instance.endsWith('/') ? instance : `${instance}/`);
  address.searchParams.set('q', query);
  address.searchParams.set('format', 'json');
  address.searchParams.set('categories', 'news');
  const range = rangeSince(day.windows[0].start, Date.now());
  if (range !== null) address.searchParams.set('time_range', range);
  const { body } = await ask(address.href, web);
  const { results, unresponsive_engines: silent } = parseJson(body, answerShape, 'SearXNG');
  if (results.length === 0 && silent.length > 0) {
    const engines = silent.map(([engine = '?', why = '?']) => `${engine}: ${why}`).join(', ');
    throw new SourceError('server-error', `None of the engines of SearXNG answered (${engines})`);
  }
  const candidates = results.flatMap((result) => {
    const { data: found } = resultShape.safeParse(result);
    if (found === undefined) return [];
    const { url, title, content, publishedDate } = found;
    return [foundCandidate({ url, title, snippet: content, dates: [publishedDate] }, source)];
  });
  return { candidates, reservation: null };
}

async function ask(address: string, web: SourceContext['web']): Promise<WebPage> {
  try {
    return await web.get(address, { headers: { accept: 'application/json' }, retry: false });
  } catch (error) {
    if (!(error instanceof WebError) || error.status !== 403) throw error;
    const message =
      'SearXNG refused to answer as JSON (HTTP 403). Add json to search.formats in the settings.yml of the instance';
    throw new SourceError('forbidden', message, { cause: error });
  }
}

/** The narrowest range that reaches back to an instant; null when none does. */
function rangeSince(start: string, now: number): string | null {
  const days = (now - Date.parse(start)) / 86_400_000;
  return ranges.find(([, reach]) => days <= reach)?.[0] ?? null;
}
