/** Turns an HTTP answer into a page, a redirect to follow or the error that tells what is wrong with it. */

import type { Dispatcher } from 'undici';
import { collectBody, type Described, decodeBody, tooLarge } from './body.ts';
import { isChallenge } from './challenge.ts';
import { challengeFault, statusFault } from './fault.ts';
import { WebError, type WebPage } from './web.ts';

/** An answer whose body has not been read yet. */
export interface Answer extends Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'> {
  readonly body: AsyncIterable<Uint8Array> & { dump(): Promise<unknown>; destroy(): unknown };
}

/** What one answer comes to: a page, or the address to ask next. */
export type Hop = { readonly page: WebPage } | { readonly redirect: URL };

/** How much of a refused answer's body is kept, in bytes, and how much is read to get at it. */
const excerptBytes = 4 * 1024;
const refusedBodyBytes = 64 * 1024;
/** RFC 9110 section 15.4; 300 too, which may name the choice that the server prefers. */
const redirectStatuses: ReadonlySet<number> = new Set([300, 301, 302, 303, 307, 308]);

/**
 * @throws WebError for every other status, for tests that only people pass, and for bodies that are too large, cut
 * short or not what they say
 */
export async function receive(url: URL, subject: string, answer: Answer, maxBytes: number): Promise<Hop> {
  const status = answer.statusCode;
  const headers = headersOf(answer);
  const { 'content-encoding': encoding = '', 'content-type': type = '', 'content-length': length = '0' } = headers;
  const location = locationOf(answer);
  if (redirectStatuses.has(status) && location !== '') {
    await answer.body.dump();
    if (!URL.canParse(location, url.href)) throw new WebError('unexpected', `${subject} redirects to no valid address`);
    return { redirect: new URL(location, url) };
  }
  if (status < 200 || status > 299) {
    const excerpt = await readExcerpt(answer, { encoding, type }, subject);
    throw statusFault(subject, { status, headers, excerpt });
  }
  if (status === 206 && !isWhole(headers['content-range'] ?? '')) {
    await answer.body.dump();
    throw new WebError('truncated', `${subject} answered with a part, though the whole was asked for`);
  }
  if (Number(length) > maxBytes) {
    answer.body.destroy();
    throw tooLarge(subject, maxBytes);
  }
  const collected = await collectBody(answer.body, maxBytes, subject);
  const body = await decodeBody(collected, { encoding, type }, maxBytes, subject);
  // Some services send their test for people as if it were the page.
  const said = { status, headers, excerpt: excerptOf(body), whole: body.byteLength <= excerptBytes };
  if (isChallenge(said)) throw challengeFault(subject, said);
  return { page: { url: url.href, status, headers, body } };
}

/** An answer's headers with lower-case names; repeated ones are joined. */
function headersOf({ headers }: Answer): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(', ')]],
    ),
  );
}

/** Whether a range covers all of its page: `bytes 0-99/100`. */
function isWhole(contentRange: string): boolean {
  const [, last, length] = /^bytes 0-(\d+)\/(\d+)$/i.exec(contentRange.trim()) ?? [];
  return last !== undefined && Number(last) + 1 === Number(length);
}

/** Where an answer leads: the first address that it gives, in UTF-8 where the server wrote letters instead of escapes. */
function locationOf({ headers }: Answer): string {
  const [written = ''] = [headers.location ?? ''].flat();
  try {
    // undici hands headers over byte for byte, as Latin-1.
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(written, 'latin1')).trim();
  } catch {
    return written.trim();
  }
}

/** The start of a refused answer's body; '' when it cannot be read, which is no news beside the status. */
async function readExcerpt(answer: Answer, described: Described, subject: string): Promise<string> {
  try {
    const raw = await collectBody(answer.body, refusedBodyBytes, subject);
    const bytes = await decodeBody(raw, described, refusedBodyBytes, subject);
    return excerptOf(bytes);
  } catch {
    return '';
  }
}

function excerptOf(body: Uint8Array): string {
  return new TextDecoder().decode(body.subarray(0, excerptBytes));
}
