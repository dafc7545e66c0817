import { ModelError } from './model-error.ts';

/** Largest answer that is read, in bytes: a hundred times what the longest wanted answer takes. */
const maxBytes = 2 * 1024 * 1024;

/**
 * A fetch that hands over an endpoint's answer once it is there as a whole, within a size cap, and without what
 * endpoints send to keep the line open while a request waits: blank lines and comments (`: keep-alive`).
 * @throws ModelError `invalid-output` when the answer is larger than any answer should be
 */
export function wholeAnswers(endpointFetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const answer = await endpointFetch(input, init);
    const text = (await readCapped(answer)).replace(/^(?:\s*|:[^\n]*\n)+/, '');
    const headers = new Headers([...answer.headers]);
    // They describe the bytes on the wire, which were decoded on the way.
    headers.delete('content-encoding');
    headers.delete('content-length');
    const { status, statusText } = answer;
    return new Response(hasNoBody(status) ? null : text, { status, statusText, headers });
  };
}

async function readCapped({ body }: Response): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (bytes > maxBytes) throw new ModelError('invalid-output', `the answer is larger than ${maxBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
