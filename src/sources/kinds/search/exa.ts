/** Search provider Exa (pages found by meaning). */

import { z } from 'zod';
import type { WebError } from '../../../web/index.ts';
import { parseJson } from '../../json-answer.ts';
import { type Gathered, type SourceContext, SourceError } from '../../source.ts';
import { openSearchLine, type SearchLine, type Verdict } from './request-line.ts';
import { foundCandidate, type SearchProvider } from './result.ts';

const endpoint = 'https://api.exa.ai/search';
const resultCount = 20;
/** Length of the excerpts asked for, in characters: they are charged for. */
const excerptLength = 500;

const answerShape = z.object({ results: z.array(z.unknown()) });
const resultShape = z.object({
  url: z.string(),
  title: z.string(),
  publishedDate: z.string().nullish().catch(null),
  author: z.string().nullish().catch(null),
  highlights: z.array(z.string()).nullish().catch(null),
});

export const exa: SearchProvider = { name: 'Exa', key: 'exa', search: searchExa };

const openExaLine = (): SearchLine => openSearchLine({ pauseMs: 0, assess: assessExa });

/**
 * Pages that Exa finds by meaning. Its dates are estimates, though it filters by them to the second.
 * @throws SourceError `no-key`, `bad-key`, `quota-exhausted`, `malformed`; WebError
 */
async function searchExa(query: string, source: string, context: SourceContext): Promise<Gathered> {
  const key = context.keys.exa;
  if (key === null) throw new SourceError('no-key', 'No key for Exa is set');
  const { start, end } = context.day.windows[0];
  const question = {
    query,
    type: 'auto',
    numResults: resultCount,
    startPublishedDate: start,
    endPublishedDate: end,
    contents: { highlights: { maxCharacters: excerptLength } },
  };
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-api-key': key };
  const { body } = await context
    .shared(openExaLine)
    .ask((web) => web.post(endpoint, { headers, body: JSON.stringify(question), retry: false }), context);
  const candidates = parseJson(body, answerShape, 'Exa').results.flatMap((result) => {
    const { data: found } = resultShape.safeParse(result);
    if (found === undefined) return [];
    const { url, title, publishedDate, author, highlights } = found;
    return [foundCandidate({ url, title, author, snippet: highlights?.join(' '), dates: [publishedDate] }, source)];
  });
  return { candidates, reservation: null };
}

/** 402 says that the credit is used up (Exa's list of error codes). */
function assessExa(refusal: WebError): Verdict {
  if (refusal.status === 401) {
    return { hopeless: new SourceError('bad-key', 'Exa does not accept the key (HTTP 401)', { cause: refusal }) };
  }
  if (refusal.status !== 402) return null;
  const message = "Exa's credit for this key is used up (HTTP 402)";
  return { hopeless: new SourceError('quota-exhausted', message, { cause: refusal }) };
}
