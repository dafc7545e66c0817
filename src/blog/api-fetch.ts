/** Sends requests to GitHub's API, and follows redirects within its own origin only. */

import { type Dispatcher, type RequestInit, type Response, fetch as undiciFetch } from 'undici';
import { Failure } from '../failure.ts';

/** Time for one answer with its redirects, in milliseconds. */
const answerTimeout = 30_000;

/** A renamed repository redirects once; docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const mostRedirects = 5;

/**
 * The API answers with a redirect where a repository was renamed, and asks for the same request at the new address.
 * Fetch would carry the request's text to any host that the answer names, and turn what writes into what reads.
 * @throws Failure `api-redirected` for a redirect to another origin or to no end
 */
export function createApiFetch(dispatcher: Dispatcher): (url: string, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const signal = AbortSignal.timeout(answerTimeout);
    let at = new URL(url);
    let { method = 'GET' } = init;
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const { body = null } = init;
      const sent = method === 'GET' ? null : body;
      const answer = await undiciFetch(at, { ...init, method, body: sent, dispatcher, signal, redirect: 'manual' });
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || location === null) return answer;
      await answer.body?.cancel();
      const next = URL.parse(location, at.href);
      if (next === null || next.origin !== at.origin) {
        throw redirected(at, `to ${next?.origin ?? 'no valid address'}, which was not followed`);
      }
      if (answer.status === 303) method = 'GET';
      at = next;
    }
    throw redirected(at, `more than ${mostRedirects} times in a row`);
  };
}

function redirected(from: URL, where: string): Failure {
  return new Failure(
    'api-redirected',
    `GitHub's API at ${from.origin} redirects ${where}: the token and the post's text go to no other host. A proxy or a sign-in page of the network may stand in between: see that the runner reaches ${from.origin} itself, and that GITHUB_API_URL is the API's own address.`,
  );
}
