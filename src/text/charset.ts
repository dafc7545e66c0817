/** Tells the character set of a response and decodes it. */
import { detect } from 'chardet';

/** Labels seen in the wild that the Encoding Standard does not list, with the label it has for them. */
const aliases: Readonly<Record<string, string>> = {
  cp936: 'gbk',
  ms936: 'gbk',
  'windows-936': 'gbk',
  'gb18030-2000': 'gb18030',
  cp950: 'big5',
  ms950: 'big5',
  'windows-950': 'big5',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  utf8mb4: 'utf-8',
};

/** Where a document may say how it is encoded, in bytes from its start; HTML asks for 1024, pages overshoot. */
const declarationBytes = 4096;
/** How much is given to the guesser, in bytes, from shortly before the first byte that is not ASCII. */
const guessBytes = 64 * 1024;

/**
 * Bytes to text, for XML, HTML and JSON. Valid UTF-8 wins over what is declared, because servers and templates often
 * declare something else; then a declaration counts only if the bytes can be read by it.
 * @param contentType the Content-Type header; null when there is none
 * @returns text without byte order mark; unreadable bytes become U+FFFD
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const wide = wideOrder(bytes);
  if (wide !== null) return decodeWide(bytes, wide);
  const marked = markedEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  const declared = [...charsetsOf(contentType ?? ''), charsetInside(start)].flatMap(encodingNames);
  if (!mayHideInAscii(bytes, declared)) {
    const text = read(bytes, 'utf-8');
    if (text !== null) return text;
  }
  // "ISO-8859-1" is what servers say when nobody told them, and it can read anything: believe it last.
  const candidates = [...declared.filter((name) => name !== 'windows-1252'), ...declared];
  for (const name of candidates) {
    const text = read(bytes, name);
    if (text !== null) return text;
  }
  return decodeDamaged(bytes, declared);
}

/** No encoding reads the bytes without fault: take UTF-8 with a few broken characters, else the best guess. */
function decodeDamaged(bytes: Uint8Array, declared: readonly string[]): string {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.split('\uFFFD').length - 1;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: counting what is not ASCII
  const foreign = lenient.length - lenient.replace(/[^\x00-\x7f]/g, '').length;
  if (broken * 20 < foreign) return lenient;
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const sample = bytes.subarray(Math.max(0, first - 1024), Math.max(0, first) + guessBytes);
  const names = [...encodingNames(detect(sample) ?? ''), ...declared, 'utf-8'];
  return new TextDecoder(names[0]).decode(bytes);
}

/** How a document without a mark may begin: `<`, `{`, `[` or white space. */
const beginnings: ReadonlySet<number | undefined> = new Set([...'<{[ \t\r\n'].map((sign) => sign.charCodeAt(0)));

/** The encoding a byte order mark tells, or the zero bytes beside the first two characters (XML 1.0, appendix F). */
function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (beginnings.has(a) && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && beginnings.has(b) && c === 0 && d !== 0) return 'utf-16be';
  return null;
}

/** The byte order of UTF-32, which the platform does not decode, by its mark or by an unmarked `<` or `{`. */
function wideOrder(bytes: Uint8Array): 'little' | 'big' | null {
  const [a, b, c, d] = bytes;
  const isStart = (byte: number | undefined): boolean => byte === 0x3c || byte === 0x7b;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (isStart(a) && b === 0 && c === 0 && d === 0))
    return 'little';
  if ((a === 0 && b === 0 && c === 0xfe && d === 0xff) || (a === 0 && b === 0 && c === 0 && isStart(d))) return 'big';
  return null;
}

function decodeWide(bytes: Uint8Array, order: 'little' | 'big'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, order === 'little');
    if (at === 0 && point === 0xfeff) continue;
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD');
  }
  return parts.join('');
}

/** ISO-2022-JP shifts with escape sequences that are themselves ASCII, so its text passes for UTF-8. */
function mayHideInAscii(bytes: Uint8Array, declared: readonly string[]): boolean {
  return declared.includes('iso-2022-jp') && bytes.includes(0x1b);
}

/** Every one that a type names, in its order: of two headers, or of a server and what runs on it, one may be wrong. */
function charsetsOf(contentType: string): string[] {
  return [...contentType.matchAll(/charset\s*=\s*(?:["']\s*)?([^\s"';,/>]+)/gi)].map(([, label = '']) => label);
}

function charsetInside(start: string): string {
  const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)["']/i.exec(start)?.[1];
  const meta = start.match(/<meta\b[^<>]*>/gi)?.find((tag) => /\bcharset\s*=/i.test(tag)) ?? '';
  return xml ?? charsetsOf(meta)[0] ?? '';
}

/** The Encoding Standard's name for a label, as a list of none or one. */
function encodingNames(label: string): string[] {
  const key = label.trim().toLowerCase();
  const known = Object.hasOwn(aliases, key) ? aliases[key] : key;
  try {
    return key === '' ? [] : [new TextDecoder(known).encoding];
  } catch {
    return [];
  }
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
