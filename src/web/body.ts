/** Collects a response body up to a size cap and undoes its content encoding (gzip, deflate, Brotli, Zstandard). */

import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { withoutChunks } from './aws-chunked.ts';
import { isCutShort } from './fault.ts';
import { isReadable } from './readable-bytes.ts';
import { WebError } from './web.ts';

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: promisify(gunzip),
  deflate: decodeDeflate,
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
};

/** The encodings `decodeBody` reads, as the Accept-Encoding header lists them. */
export const acceptedEncodings = 'gzip, deflate, br, zstd';

/** Real encodings that may lie on top of one another: two are seen, more only waste time. */
const mostLayers = 3;

/** What came over the wire. */
export interface Collected {
  readonly bytes: Uint8Array;
  /** What ended the body before the length that was announced; null where nothing did. */
  readonly cut: unknown;
}

/**
 * Collects a body as it came over the wire. Stops reading at the cap: no encoding in use makes a body longer, so one
 * that is too large here is too large decoded.
 * @throws WebError `too-large`
 */
export async function collectBody(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  subject: string,
): Promise<Collected> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let cut: unknown = null;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > maxBytes) throw tooLarge(subject, maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (!isCutShort(error)) throw error;
    cut = error;
  }
  return { bytes: Buffer.concat(chunks, size), cut };
}

/** What a body's headers say of it; '' where they say nothing. */
export interface Described {
  /** Content-Encoding. */
  readonly encoding: string;
  /** Content-Type. */
  readonly type: string;
}

/**
 * Undoes the content encodings strictly: a body cut short is an error, never a silent part. (`fetch` returns what it
 * could decode and calls it complete.) What is there counts more than what it is called: names that stand for no
 * compression (`aws-chunked`, `utf-8`, `none`) and bodies that were never compressed are read as they are.
 * @throws WebError `too-large`, `truncated`, or `undecodable` for bytes that nothing here can unpack; what cut the body
 * short, unless its encoding shows that all of it is there
 */
export async function decodeBody(
  { bytes, cut }: Collected,
  { encoding, type }: Described,
  maxBytes: number,
  subject: string,
): Promise<Uint8Array> {
  const names = encodingNames(encoding);
  let decoded = bytes;
  if (names.includes('aws-chunked')) {
    const content = withoutChunks(bytes);
    if (content === null) throw new WebError('truncated', `${subject}: the aws-chunked body ends early`);
    decoded = content;
  }
  const layers = names.filter((name) => Object.hasOwn(decoders, name)).reverse();
  if (layers.length > mostLayers) throw new WebError('undecodable', `${subject}: the body has too many encodings`);
  let unpacked = 0;
  for (const layer of layers) {
    const inner = await undo(layer, decoded, maxBytes, subject);
    if (inner === null) continue;
    decoded = inner;
    unpacked += 1;
  }
  if (isGzip(decoded) && isText(type)) {
    decoded = (await undo('gzip', decoded, maxBytes, subject)) ?? decoded;
    unpacked += 1;
  }
  const unknown = names.filter((name) => !Object.hasOwn(decoders, name));
  if (unknown.length > 0 && !isReadable(decoded) && !isGzip(decoded)) {
    throw new WebError('undecodable', `${subject}: the body is packed as ${unknown.join(', ')}`);
  }
  // A wrong Content-Length is no loss where the compression itself tells its end.
  if (cut !== null && unpacked === 0) throw cut;
  return decoded;
}

export function tooLarge(subject: string, maxBytes: number): WebError {
  return new WebError('too-large', `${subject}: the body is larger than ${(maxBytes / 1024 / 1024).toFixed(1)} MiB`);
}

/** Encodings in the order in which they were applied: `GZIP;q=1, "br"` are gzip and br; what means none is left out. */
function encodingNames(header: string): string[] {
  const names = header.split(',').map((part) => (part.split(';', 1)[0] ?? '').replaceAll('"', '').trim().toLowerCase());
  return names.filter((name) => name !== '' && name !== 'identity').map((name) => (name === 'x-gzip' ? 'gzip' : name));
}

/**
 * One layer less.
 * @returns null where the bytes were never packed that way, and nothing else keeps them from being read
 */
async function undo(layer: string, bytes: Uint8Array, maxBytes: number, subject: string): Promise<Uint8Array | null> {
  // An empty answer (204, or a server that labels everything) has nothing to undo.
  if (bytes.byteLength === 0) return null;
  const hasMark = layer === 'gzip' ? isGzip(bytes) : layer === 'zstd' ? isZstd(bytes) : null;
  if (hasMark === false && isReadable(bytes)) return null;
  try {
    return (await decoders[layer]?.(bytes, { maxOutputLength: maxBytes })) ?? null;
  } catch (error) {
    // Brotli and deflate bear no mark of their own: only failing shows that they are something else.
    if (hasMark === null && isReadable(bytes)) return null;
    throw decodingFault(error, layer, maxBytes, subject);
  }
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

/** RFC 8878 section 3.1.1: the magic number of a frame, or of one to skip. */
function isZstd([a = 0, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) || (a >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18)
  );
}

/** Whether a type stands for text: gzipped text lacks the header that says so, a gzip file is what it says it is. */
function isText(type: string): boolean {
  return /^\s*(?:text\/|application\/[^;]*(?:xml|json))/i.test(type);
}

/** "deflate" means zlib's format (RFC 9110 section 8.4.1.2), yet some servers send the bare stream. */
async function decodeDeflate(bytes: Uint8Array, options: { maxOutputLength: number }): Promise<Uint8Array> {
  const [first = 0, second = 0] = bytes;
  // RFC 1950 section 2.2: compression method 8, and the two bytes as one number are a multiple of 31.
  const hasZlibHeader = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
  return promisify(hasZlibHeader ? inflate : inflateRaw)(bytes, options);
}

function decodingFault(error: unknown, layer: string, maxBytes: number, subject: string): WebError {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(subject, maxBytes);
  if (code === 'Z_BUF_ERROR') {
    return new WebError('truncated', `${subject}: the ${layer} body ends early`, { cause: error });
  }
  return new WebError('undecodable', `${subject}: the body is not valid ${layer}`, { cause: error });
}
