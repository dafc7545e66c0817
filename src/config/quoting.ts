/** Puts text in a line of YAML between quotes, and says why it wants them. */

/** Indent, dashes of lists, and a key with its colon, each of which may be absent; then the value. */
export const lineParts = /^(\s*)((?:- +)*)((?:[^\s"'#{}[\],&*!|>%@`:-][^\s:]*|"[^"]*"|'[^']*')\s*:(?=\s|$)\s*)?(.*)$/u;

interface Quoted {
  readonly line: string;
  readonly column: number;
  readonly advice: string;
}

/**
 * The value of a line between straight quotes; null where it has none, or nothing that wants quotes.
 * @param isEntry whether all behind a dash is one text, a colon in it or not
 */
export function quoted(line: string, isEntry = false): Quoted | null {
  const [, indent = '', dashes = '', key = '', rest = ''] = lineParts.exec(line.trimEnd()) ?? [];
  const text = isEntry ? `${key}${rest}`.trim() : rest.trim();
  if (text === '' || (key === '' && dashes === '') || /^[|>][-+0-9]*$/.test(text)) return null;
  const before = indent + dashes + (isEntry ? '' : key.endsWith(':') ? `${key} ` : key);
  return { line: before + quote(text), column: before.length, advice: adviceFor(text, secretKey.test(key)) };
}

/** A key under which something may stand that is nobody's business. */
export const secretKey = /(?:key|token|secret|password)["']?\s*:/i;

/** A line as a message may show it: cut where it is long, and without what may be a secret in a wrong place. */
export function shownLine(line: string): string {
  const text = line.trim();
  const secret = secretKey.exec(text);
  if (secret !== null) return `${text.slice(0, secret.index + secret[0].length)} …`;
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}

export function adviceFor(text: string, isSecret: boolean): string {
  const [sign = ''] = text;
  if (sign === '"' && text.includes('\\')) return 'put single quotes around text with a backslash';
  const braces = /\{[^{}]{0,40}\}/.exec(text)?.[0];
  if (/^["']/.test(text)) return 'the quotes around this text do not match; put one pair around all of it';
  if (braces !== undefined && !isSecret) return `put quotes around text with ${braces}`;
  if (sign === '#') return 'put quotes around text that begins with #, which is taken for a comment';
  if (/[@*&!%`|>?[\]{},-]/.test(sign)) return `put quotes around text that begins with ${sign}`;
  return 'put quotes around text with a colon';
}

/** In double quotes, or in single ones where the text has double ones or backslashes of its own. */
export function quote(text: string): string {
  const [first = ''] = text;
  const isQuoted = /["']/.test(first);
  const whole = isQuoted && text.length > 1 && text.endsWith(first) ? text.slice(1, -1) : text;
  const inner = isQuoted && !whole.slice(1).includes(first) && whole === text ? text.slice(1) : whole;
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** What YAML takes for something else than text: signs at its beginning, a colon or braces in it. */
export const wantsQuotes = /^[@*&!%`|>?[\]{},#"'-]|:(?:\s|$)|[{}]/;

/** A text between typographic quotes between straight ones; null for any other text. */
export function straightened(text: string): string | null {
  const inner = /^[“”„‟«＂‘’‚‛](.*)[“”‟»＂‘’‛]$/u.exec(text)?.[1];
  return inner === undefined || /[“”„‟«»＂]/u.test(inner) ? null : quote(inner.replace(/^["']/, ''));
}
