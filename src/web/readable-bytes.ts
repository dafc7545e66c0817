/** Tells bytes that can be read as they are (text in any character set, PDF) from packed ones. */

/** How much is looked at, in bytes: packed bytes show themselves within a few dozen. */
const looked = 1024;

/**
 * Control characters that text holds: tab, line feed, form feed, carriage return, and the escape of ISO-2022.
 */
const textControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** Of packed bytes every ninth is a control character that text has no use for; of text hardly any is. */
export function isReadable(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, looked);
  if (new TextDecoder('latin1').decode(start.subarray(0, 5)) === '%PDF-' || isWide(start)) return true;
  let controls = 0;
  for (const byte of start) if (byte < 0x20 && !textControls.has(byte)) controls += 1;
  return controls * 50 <= start.length;
}

/** UTF-16 by its mark, or by the zero byte beside a first `<` or `{` (XML 1.0, appendix F). */
function isWide([a, b]: Uint8Array): boolean {
  const isStart = (byte: number | undefined): boolean => byte === 0x3c || byte === 0x7b;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (isStart(a) && b === 0) || (a === 0 && isStart(b));
}
