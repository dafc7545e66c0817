/** Makes the fetch function for an endpoint that the blog owner configured, such as a model's API. */

import { type Dispatcher, type RequestInfo, type RequestInit, fetch as undiciFetch } from 'undici';
import { WebError } from './web.ts';

/**
 * Redirects are refused: following one would hand the request's key to another host.
 * @throws WebError `unexpected` on a redirect; otherwise whatever fetch throws
 */
export function createEndpointFetch(dispatcher: Dispatcher): typeof globalThis.fetch {
  // undici's fetch is the same interface as the built-in one with its own classes behind it, which is why the types
  // have to be bridged by hand; the built-in one refuses undici's agents.
  return async (input, init) => {
    const [target, own] = input instanceof Request ? [input.url, partsOf(input)] : [input, {}];
    const options = { ...own, ...(init as RequestInit | undefined), dispatcher, redirect: 'manual' as const };
    const answer = await undiciFetch(target as RequestInfo, options);
    if (answer.status >= 300 && answer.status < 400 && answer.headers.has('location')) {
      await answer.body?.cancel();
      const host = new URL(String(target)).host;
      throw new WebError(
        'unexpected',
        `The endpoint at ${host} answered HTTP ${answer.status}, a redirect, which is not followed. Configure the address it leads to.`,
        { status: answer.status },
      );
    }
    return answer as unknown as Response;
  };
}

function partsOf(request: Request): RequestInit {
  const parts: RequestInit = { method: request.method, headers: [...request.headers], signal: request.signal };
  return request.body === null ? parts : { ...parts, body: request.body as never, duplex: 'half' };
}
