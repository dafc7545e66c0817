/** Finds the document type in what stands before the first element of an XML or HTML document. */

/** A stretch of a text, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the document type stands, with its internal subset; null when there is none before the first element. */
export function documentTypeIn(text: string): Stretch | null {
  let at = text.indexOf('<');
  while (at >= 0) {
    if (/^<!doctype/i.test(text.slice(at, at + 10))) return { start: at, end: endOfType(text, at) };
    if (/^<[\p{L}_]/u.test(text.slice(at, at + 3))) return null;
    const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    const close = end === null ? at : text.indexOf(end, at + 2);
    // What does not end hides nothing: it is not read as a comment either.
    at = text.indexOf('<', (close < 0 ? at : close) + 1);
  }
  return null;
}

/** Behind the type's own `>`: its declarations stand in square brackets, and have `>` of their own. */
function endOfType(text: string, start: number): number {
  const plain = text.indexOf('>', start);
  const bracket = text.indexOf('[', start);
  if (bracket < 0 || (plain >= 0 && plain < bracket)) return plain < 0 ? start : plain + 1;
  const close = text.indexOf(']', bracket);
  const end = close < 0 ? -1 : text.indexOf('>', close);
  return end < 0 ? start : end + 1;
}
