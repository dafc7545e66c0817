/** Undoes the framing of AWS's signed uploads (`aws-chunked`), which some stores hand out with the body. */

/** A chunk's first line: its size in hexadecimal, and its signature where uploads were signed. */
const chunkHead = /^([0-9a-f]{1,8})(?:;chunk-signature=[0-9a-f]{64})?$/i;
/** Longest such line, in bytes. */
const longestHead = 96;

/**
 * The content of chunks (docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html); what follows the empty last
 * chunk are checksums. Most stores keep the content alone and only the name in Content-Encoding.
 * @returns the bytes as they are where they do not begin with a chunk; null where the chunks end early
 */
export function withoutChunks(bytes: Uint8Array): Uint8Array | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = all.subarray(at, at + longestHead).indexOf('\r\n') + at;
    const size = end < at ? undefined : chunkHead.exec(all.toString('latin1', at, end))?.[1];
    if (size === undefined) return at === 0 ? bytes : null;
    const start = end + 2;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    if (all.toString('latin1', start + length, start + length + 2) !== '\r\n') return at === 0 ? bytes : null;
    parts.push(all.subarray(start, start + length));
    at = start + length + 2;
  }
}
