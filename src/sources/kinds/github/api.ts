import { type Web, WebError, type WebPage } from '../../../web/web.ts';
import { SourceError, type SourceKeys } from '../../source.ts';

/**
 * Asks GitHub's REST API, with the run's token where there is one: without, an address may ask 60 times an hour, and
 * hosted runners share theirs.
 * @param path with its query, beginning with a slash
 * @param accept media type of the answer: texts as HTML, for one
 * @throws WebError; SourceError `rate-limited`, `bad-key`
 */
export async function askGitHub(
  path: string,
  { web, keys }: { readonly web: Pick<Web, 'get'>; readonly keys: Pick<SourceKeys, 'github'> },
  { accept = 'application/vnd.github+json', signal }: { readonly accept?: string; readonly signal?: AbortSignal } = {},
): Promise<WebPage> {
  const headers: Record<string, string> = {
    accept,
    // docs.github.com/rest/about-the-rest-api/api-versions
    'x-github-api-version': '2022-11-28',
  };
  if (keys.github !== null) headers.authorization = `Bearer ${keys.github}`;
  try {
    return await web.get(`https://api.github.com${path}`, { headers, ...(signal && { signal }) });
  } catch (error) {
    throw (error instanceof WebError && meaningOf(error)) || error;
  }
}

/** What a refusal means where its status alone does not tell; null where it does. */
function meaningOf(error: WebError): SourceError | null {
  if (error.status === 401) {
    return new SourceError('bad-key', 'GitHub does not accept the token (HTTP 401)', { cause: error });
  }
  if (!isLimit(error)) return null;
  const { 'retry-after': seconds, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = error.headers;
  const at = remaining === '0' && /^\d{1,11}$/.test(reset ?? '') ? new Date(Number(reset) * 1000).toISOString() : null;
  const until = at !== null ? `, until ${at}` : seconds !== undefined ? `, for ${seconds} s` : '';
  const message = `GitHub's rate limit is reached (HTTP ${error.status})${until}`;
  return new SourceError('rate-limited', message, { cause: error });
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
