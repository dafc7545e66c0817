/** Search provider Serper (Google News). */

import { z } from 'zod';
import { parseAgo } from '../../../text/near-dates.ts';
import type { WebError } from '../../../web/index.ts';
import { parseJson } from '../../json-answer.ts';
import { type Gathered, type SourceContext, SourceError } from '../../source.ts';
import { openSearchLine, type SearchLine, type Verdict } from './request-line.ts';
import { daysOf, foundCandidate, type SearchProvider } from './result.ts';

const endpoint = 'https://google.serper.dev/news';
const resultCount = 20;

const answerShape = z.object({ news: z.array(z.unknown()) });
const resultShape = z.object({
  link: z.string(),
  title: z.string(),
  snippet: z.string().nullish().catch(null),
  date: z.string().nullish().catch(null),
});

export const serper: SearchProvider = { name: 'Serper', key: 'serper', search: searchSerper };

const openSerperLine = (): SearchLine => openSearchLine({ pauseMs: 0, assess: assessSerper });

/**
 * News that Google has, by way of Serper. Dates are relative to now ("3 hours ago") or written out.
 * @throws SourceError `no-key`, `bad-key`, `quota-exhausted`, `malformed`; WebError
 */
async function searchSerper(query: string, source: string, context: SourceContext): Promise<Gathered> {
  const key = context.keys.serper;
  if (key === null) throw new SourceError('no-key', 'No key for Serper is set');
  const { first, after } = daysOf(context.day.windows[0]);
  // Google's own operators: the first day belongs to the range, the last does not.
  const question = { q: `${query} after:${first} before:${after}`, num: resultCount };
  const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-api-key': key };
  const { body } = await context
    .shared(openSerperLine)
    .ask((web) => web.post(endpoint, { headers, body: JSON.stringify(question), retry: false }), context);
  const candidates = parseJson(body, answerShape, 'Serper').news.flatMap((result) => {
    const { data: found } = resultShape.safeParse(result);
    if (found === undefined) return [];
    const { link: url, title, snippet, date } = found;
    const ago = parseAgo(date ?? '', { now: Date.now(), timeZone: 'UTC', language: null })?.published;
    return [foundCandidate({ url, title, snippet, dates: [date, ago] }, source)];
  });
  return { candidates, reservation: null };
}

/** A used-up key is told apart by words alone: HTTP 400, "Not enough credits". */
function assessSerper(refusal: WebError): Verdict {
  const { status, excerpt } = refusal;
  if (status === 401 || status === 403) {
    const message = `Serper does not accept the key (HTTP ${status})`;
    return { hopeless: new SourceError('bad-key', message, { cause: refusal }) };
  }
  if (status !== 400 || !/\bcredits\b/i.test(excerpt)) return null;
  const message = "Serper's credit for this key is used up (HTTP 400)";
  return { hopeless: new SourceError('quota-exhausted', message, { cause: refusal }) };
}
