/** Checks, before a PDF is opened, that its streams do not unpack to more than memory can hold. */
import { inflateSync } from 'node:zlib';

/** Most that one stream of a PDF may unpack to, in bytes, and all of them together; pictures are never unpacked. */
const maxStream = 8_000_000;
const maxStreams = 40_000_000;
/** Most streams looked at; a long report has some thousands. */
const maxCount = 20_000;

/** Whether a file is a PDF, and not locked: then it unpacks to nobody knows what. */
export function isOpenPdf(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.subarray(0, 1024).includes('%PDF-') && !file.includes('/Encrypt');
}

/**
 * Whether a file is a PDF whose text can be unpacked in reasonable memory: its reader unpacks whatever it is told to,
 * and a few kilobytes can hold gigabytes.
 */
export function isModestPdf(bytes: Uint8Array): boolean {
  if (!isOpenPdf(bytes)) return false;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  let at = 0;
  for (let count = 0; count < maxCount; count += 1) {
    const start = file.indexOf('stream', at);
    if (start === -1) return true;
    const head = file.subarray(Math.max(at, start - 2_000), start).toString('latin1');
    const dictionary = spelledOut(head.slice(head.lastIndexOf(' obj')));
    const end = file.indexOf('endstream', start + 6);
    if (end === -1) return false;
    at = end + 9;
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? [];
    if (filters.length === 0 || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    // One filter inside another multiplies what they unpack to.
    if (filters.length > 1) return false;
    const begin = start + (file[start + 6] === 0x0d ? 8 : 7);
    const length = /\/(?:FlateDecode|Fl)\b/.test(filters[0] ?? '')
      ? unpackedLength(file.subarray(begin, end))
      : 200 * (end - begin);
    total += length;
    if (length > maxStream || total > maxStreams) return false;
  }
  return false;
}

/**
 * Length of what a stream unpacks to; beyond any measure when it is more than may be. A damaged one counts as it is.
 */
function unpackedLength(packed: Uint8Array): number {
  try {
    return inflateSync(packed, { maxOutputLength: maxStream }).length;
  } catch (error) {
    const isTooLong = error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLong ? Number.POSITIVE_INFINITY : packed.length;
  }
}

/** Names may spell their letters as `#` and two digits (ISO 32000-1, 7.3.5): `/#46lateDecode` is `/FlateDecode`. */
function spelledOut(dictionary: string): string {
  return dictionary.replace(/#([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
