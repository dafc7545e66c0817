/**
 * Takes signs off the ends of a text, and what stands between two marks out of it, in time that grows as the text does:
 * a pattern such as `\s+$` or `<!--.*?-->` starts anew at each of its beginnings and may read on to the end each time.
 */

/**
 * A text without the signs at its end.
 * @param sign a pattern for one character of the Basic Multilingual Plane, without the flags `g` and `y`
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text without the signs at its beginning and its end; `atEnd` where those at the end are others. */
export function withoutEnds(text: string, sign: RegExp, atEnd: RegExp = sign): string {
  let start = 0;
  while (start < text.length && sign.test(text.charAt(start))) start += 1;
  return withoutEnd(text.slice(start), atEnd);
}

/** Puts something in the place of all that stands from an opening mark to the next closing one, the marks included. */
export function replaceEnclosed(text: string, open: string, close: string, fill: (inner: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return from === 0 ? text : parts.join('') + text.slice(from);
    parts.push(text.slice(from, start), fill(text.slice(start + open.length, end)));
    from = end + close.length;
  }
}
