/** Search provider Tavily (its news topic). */

import { z } from 'zod';
import type { WebError } from '../../../web/index.ts';
import { parseJson } from '../../json-answer.ts';
import { type Gathered, type SourceContext, SourceError } from '../../source.ts';
import { openSearchLine, type SearchLine, type Verdict } from './request-line.ts';
import { daysOf, foundCandidate, type SearchProvider } from './result.ts';

const endpoint = 'https://api.tavily.com/search';
/** The most one request gives. */
const resultCount = 20;

const answerShape = z.object({ results: z.array(z.unknown()) });
const resultShape = z.object({
  url: z.string(),
  title: z.string(),
  content: z.string().nullish().catch(null),
  published_date: z.string().nullish().catch(null),
});

export const tavily: SearchProvider = { name: 'Tavily', key: 'tavily', search: searchTavily };

const openTavilyLine = (): SearchLine => openSearchLine({ pauseMs: 0, assess: assessTavily });

/**
 * News that Tavily finds: of its topics the one whose results are dated.
 * @throws SourceError `no-key`, `bad-key`, `quota-exhausted`, `malformed`; WebError
 */
async function searchTavily(query: string, source: string, context: SourceContext): Promise<Gathered> {
  const key = context.keys.tavily;
  if (key === null) throw new SourceError('no-key', 'No key for Tavily is set');
  const { first, after } = daysOf(context.day.windows[0]);
  // The end of the range does not belong to it.
  const question = { query, topic: 'news', max_results: resultCount, start_date: first, end_date: after };
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    authorization: `Bearer ${key}`,
  };
  const { body } = await context
    .shared(openTavilyLine)
    .ask((web) => web.post(endpoint, { headers, body: JSON.stringify(question), retry: false }), context);
  const candidates = parseJson(body, answerShape, 'Tavily').results.flatMap((result) => {
    const { data: found } = resultShape.safeParse(result);
    if (found === undefined) return [];
    const { url, title, content, published_date: date } = found;
    return [foundCandidate({ url, title, snippet: content, dates: [date] }, source)];
  });
  return { candidates, reservation: null };
}

/** 432 is the limit of the plan or of the key, 433 that of paying as you go (Tavily's API reference). */
function assessTavily(refusal: WebError): Verdict {
  if (refusal.status === 401) {
    return { hopeless: new SourceError('bad-key', 'Tavily does not accept the key (HTTP 401)', { cause: refusal }) };
  }
  if (refusal.status !== 432 && refusal.status !== 433) return null;
  const message = `Tavily's limit for this key is reached (HTTP ${refusal.status})`;
  return { hopeless: new SourceError('quota-exhausted', message, { cause: refusal }) };
}
