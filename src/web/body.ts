/** Collects a response body up to a size cap and undoes its content encoding (gzip, deflate, Brotli, Zstandard). */

import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { WebError } from './web.ts';

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const decoders: Readonly<Record<string, Decoder>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: decodeDeflate,
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
};

/** The encodings `decodeBody` reads, as the Accept-Encoding header lists them. */
export const acceptedEncodings = 'gzip, deflate, br, zstd';

/**
 * Collects a body as it came over the wire. Stops reading at the cap: no encoding in use makes a body longer, so one
 * that is too large here is too large decoded.
 * @throws WebError `too-large`
 */
export async function collectBody(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  subject: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(subject, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/**
 * Undoes the content encodings strictly: a body cut short is an error, never a silent part. (`fetch` returns what it
 * could decode and calls it complete.)
 * @param encoding the Content-Encoding header; '' when there is none
 * @throws WebError `too-large`, `truncated`, or `unexpected` for bytes that are not what the header says
 */
export async function decodeBody(
  bytes: Uint8Array,
  encoding: string,
  maxBytes: number,
  subject: string,
): Promise<Uint8Array> {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const layers = names.filter((name) => name !== '' && name !== 'identity').reverse();
  // An empty answer (204, or a server that labels everything) has nothing to undo.
  if (bytes.byteLength === 0) return bytes;
  if (layers.length > 2) throw new WebError('unexpected', `${subject}: the body has too many encodings`);
  let decoded = bytes;
  for (const layer of layers) {
    const decode = decoders[layer];
    if (!decode) throw new WebError('unexpected', `${subject}: the body has an encoding that was not asked for`);
    try {
      decoded = await decode(decoded, { maxOutputLength: maxBytes });
    } catch (error) {
      throw decodingFault(error, layer, maxBytes, subject);
    }
  }
  return decoded;
}

export function tooLarge(subject: string, maxBytes: number): WebError {
  return new WebError('too-large', `${subject}: the body is larger than ${(maxBytes / 1024 / 1024).toFixed(1)} MiB`);
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
  return new WebError('unexpected', `${subject}: the body is not valid ${layer}`, { cause: error });
}
