/** Asks GitHub's REST API and reads its refusals (a token it does not accept, its rate limits). */

import type { WebReason } from '../edition/health.ts';
import { type Web, WebError, type WebPage } from './web.ts';

/**
 * One GET, with the run's token where there is one: without, an address may ask 60 times an hour, and
 * hosted runners share theirs.
 * @param path with its query, beginning with a slash
 * @param accept media type of the answer: texts as HTML, for one
 * @throws WebError: `rate-limited` and `bad-key` by what GitHub says, whatever status it says it with
 */
export async function askGitHub(
  path: string,
  { web, token }: { readonly web: Pick<Web, 'get'>; readonly token: string | null },
  { accept = 'application/vnd.github+json', signal }: { readonly accept?: string; readonly signal?: AbortSignal } = {},
): Promise<WebPage> {
  const headers: Record<string, string> = {
    accept,
    // docs.github.com/rest/about-the-rest-api/api-versions
    'x-github-api-version': '2022-11-28',
  };
  if (token !== null) headers.authorization = `Bearer ${token}`;
  try {
    return await web.get(`https://api.github.com${path}`, { headers, sameOrigin: true, ...(signal && { signal }) });
  } catch (error) {
    throw (error instanceof WebError && meaningOf(error)) || error;
  }
}

/** What a refusal means where its status alone does not tell; null where it does. */
function meaningOf(error: WebError): WebError | null {
  if (error.status === 401) {
    return refusal('bad-key', 'GitHub does not accept the token (HTTP 401)', error);
  }
  if (!isLimit(error)) return null;
  const { 'retry-after': seconds, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = error.headers;
  const at = remaining === '0' && /^\d{1,11}$/.test(reset ?? '') ? new Date(Number(reset) * 1000).toISOString() : null;
  const until = at !== null ? `, until ${at}` : seconds !== undefined ? `, for ${seconds} s` : '';
  const message = `GitHub's rate limit is reached (HTTP ${error.status})${until}`;
  return refusal('rate-limited', message, error);
}

function refusal(reason: WebReason, message: string, cause: WebError): WebError {
  const { status, headers, excerpt } = cause;
  return new WebError(reason, message, { ...(status !== null && { status }), headers, excerpt, cause });
}

/**
 * Both limits come with either status; the short-term one may say so in its text alone
 * (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
function isLimit({ status, headers, excerpt }: WebError): boolean {
  if (status === 429) return true;
  const { 'retry-after': pause, 'x-ratelimit-remaining': remaining } = headers;
  return status === 403 && (remaining === '0' || pause !== undefined || /rate limit/i.test(excerpt));
}
