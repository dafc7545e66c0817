/** Escapes plain text for Markdown as CommonMark and Goldmark read it, and no more than they need. */

/**
 * Where plain text needs a backslash to be read as plain text by CommonMark and by Goldmark as Hugo sets it up (with
 * strikethrough, task lists, footnotes, linkified addresses and the typographer). Anything else stays as it is, so that
 * a person who edits the file finds prose and not backslashes.
 */
const alternatives = [
  // A backslash that would escape what follows, or the mark that Galley puts after the text.
  String.raw`\\(?=[!-/:-@[-\x60{-~\n]|$)`,
  '`',
  // Emphasis: stars unless they stand alone between blanks, underscores unless inside a word.
  String.raw`\*(?! )|(?<! )\*`,
  String.raw`(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])`,
  // Links and images, footnotes, task boxes.
  String.raw`\](?=[(\[])`,
  String.raw`\[(?=\^|[ xX]\])`,
  // HTML, and the typographer's guillemets.
  '<(?=[A-Za-z/!?<])',
  '>(?=>)',
  String.raw`&(?=#\d+;|#[xX][\dA-Fa-f]+;|[A-Za-z][A-Za-z\d]*;)`,
  // Strikethrough.
  '~(?=~)|(?<=~)~',
  // Command-line flags, whose two dashes the typographer would make one.
  String.raw`(?<![\w-])-(?=-\w)`,
  // Addresses, which would become links that nobody gathered.
  '(?<=[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp]):(?=//)',
  String.raw`(?<=(?<![A-Za-z\d])[Ww]{3})\.(?=[\p{L}\p{N}])`,
  String.raw`(?<=[\w.+/-])@(?=[\w-]+\.\w)`,
  // Hugo's shortcodes, which it looks for before it reads any Markdown.
  String.raw`(?<=\{)\{(?=[<%])`,
];
const significant = new RegExp(alternatives.join('|'), 'gu');
const significantAmongTildes = new RegExp([...alternatives, '~'].join('|'), 'gu');

/**
 * What would begin a block at the beginning of a line; of a number its last character is the one to escape, else the
 * first.
 */
const blockStart =
  /^(?:#{1,6}(?= |$)|[-+](?= |$)|\*(?= )|\d{1,9}[.)](?= |$)|>|-{3,}|-+$|~{3,}|=+$|\[(?=.*\]:)|[:|](?= ))/;

/**
 * Escapes one text inside a line. `before` and `after` are the characters that will stand around it. `tildes` tells
 * that single tildes of the line form a pair, which newer Goldmark and GitHub read as strikethrough (3~5 天，7~9 天).
 */
export function escapeText(text: string, before: string, after: string, tildes: boolean): string {
  const end = before.length + text.length;
  const marks = tildes ? significantAmongTildes : significant;
  const escaped = (before + text + after).replace(marks, (mark, index: number) =>
    index < before.length || index >= end ? mark : mark.replace(/./g, '\\$&'),
  );
  return escaped.slice(before.length, escaped.length - after.length);
}

/** Escapes what would make a block of a line's beginning: a heading, a list, a quote, a fence, a definition. */
export function escapeLineStart(line: string): string {
  return line.replace(blockStart, (start) =>
    /^\d/.test(start) ? `${start.slice(0, -1)}\\${start.slice(-1)}` : `\\${start}`,
  );
}

/** Escapes what Hugo would take off a heading's end: closing number signs, and attributes such as `{#id}`. */
export function escapeHeadingEnd(line: string): string {
  return line.replace(/(?<=^| )#+$/, '\\$&').replace(/(?<!\\)\{(?=[^{}]*\}$)/, '\\{');
}
