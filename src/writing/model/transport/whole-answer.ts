/** Wraps a fetch so that an answer, streamed or not, arrives whole and within a size limit. */
import { eventsIn, isEventStream } from './event-stream.ts';
import { ModelError } from './model-error.ts';

const mebibyte = 1024 * 1024;
/** Largest answer that is read, in bytes: a hundred times what the longest wanted answer takes. */
const maxBytes = 2 * mebibyte;
/** Largest answer that comes in pieces: a service wraps each token, those of its thinking too, into 300 bytes. */
const maxStreamedBytes = 32 * mebibyte;

export interface Reading {
  /**
   * The body that would have come in one piece, from the data of the events that came instead.
   * @throws ModelError when they are no answer, or not a whole one
   */
  readonly fold: (events: readonly string[]) => string;
  /** Told of every sign of life. */
  readonly heard: () => void;
}

/**
 * A fetch that hands over an endpoint's answer once it is there as a whole, within a size cap, in one piece even where
 * it came as a stream of events, and without what endpoints send to keep the line open while a request waits: blank
 * lines and comments (`: keep-alive`).
 * @throws ModelError `invalid-output` when it is larger than any answer should be, `connection` when it breaks off
 */
export function wholeAnswers(endpointFetch: typeof globalThis.fetch, reading: Reading): typeof globalThis.fetch {
  return async (input, init) => {
    const answer = await endpointFetch(input, init);
    reading.heard();
    const text = (await readCapped(answer, init?.signal, reading.heard)).replace(/^(?:\s*|:[^\n]*\n)+/, '');
    const headers = new Headers([...answer.headers]);
    // They describe the bytes on the wire, which were decoded on the way.
    headers.delete('content-encoding');
    headers.delete('content-length');
    const { status, statusText } = answer;
    const body = answer.ok && isEventStream(text) ? reading.fold(eventsIn(text)) : text;
    return new Response(hasNoBody(status) ? null : body, { status, statusText, headers });
  };
}

/** An answer that began and did not end. Its status tells it from a service that was never reached. */
export function brokenOff(cause?: unknown): ModelError {
  return new ModelError('connection', 'the answer broke off', { status: 200, cause });
}

async function readCapped(
  { body, headers }: Response,
  signal: AbortSignal | null | undefined,
  heard: () => void,
): Promise<string> {
  if (body === null) return '';
  const cap = /\bevent-stream\b/i.test(headers.get('content-type') ?? '') ? maxStreamedBytes : maxBytes;
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      heard();
      bytes += chunk.byteLength;
      // Leaving the loop closes the connection.
      if (bytes > cap) throw new ModelError('invalid-output', `the answer is larger than ${cap} bytes`);
      text += decoder.decode(chunk, { stream: true });
    }
  } catch (error) {
    if (signal?.aborted || error instanceof ModelError) throw error;
    throw brokenOff(error);
  }
  return text + decoder.decode();
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
