import { Parser } from 'htmlparser2';
import { watchLists } from './navigation-lists.ts';
import { sentenceRanges } from './sentences.ts';

/** Elements that begin and end a paragraph. */
const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tr ul'
  ).split(' '),
);
/** Elements whose text is not for reading. */
const silent: ReadonlySet<string> = new Set(
  'applet audio button canvas embed head iframe map noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Elements that leave their text where it stands. */
const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code col colgroup data del dfn em font i img input ins kbd label link mark meta ' +
    'nobr picture q rp rt ruby s samp small source span strike strong sub sup tbody td tfoot th thead time tt u var wbr'
  ).split(' '),
);

/** Elements inside each other, at most, as in browsers: what is deeper is hostile, and costs quadratic time to follow. */
const mostDepth = 512;

/**
 * HTML to plain text: paragraphs separated by blank lines, line breaks kept as line breaks, entities decoded, control
 * characters gone, lists that only show the way around the page gone. Tags that HTML does not know (`List<T>`) are text
 * that somebody forgot to escape, and stay; those with a hyphen are elements that sites define for themselves.
 */
export function plainText(html: string): string {
  // Text without any tag was never HTML: its line ends mean something.
  const marked = /<[a-z!/]/i.test(html);
  let text = '';
  let hidden = 0;
  let depth = 0;
  const lists = watchLists();
  const isInline = (name: string): boolean => inline.has(name) || name.includes('-');
  const parser = new Parser(
    {
      onopentag: (name, { href }) => {
        depth += 1;
        if (depth > mostDepth) parser.pause();
        if (silent.has(name)) hidden += 1;
        else if (blocks.has(name)) text += '\n\n';
        else if (name === 'br') text += '\n';
        else if (name === 'td' || name === 'th') text += ' ';
        else if (!isInline(name) && hidden === 0) text += html.slice(parser.startIndex, parser.endIndex + 1);
        lists.open(name, href, text);
      },
      onclosetag: (name, implied) => {
        depth -= 1;
        text = lists.close(name, text);
        if (silent.has(name)) hidden = Math.max(0, hidden - 1);
        else if (blocks.has(name)) text += '\n\n';
        else if (!isInline(name) && !implied && hidden === 0)
          text += html.slice(parser.startIndex, parser.endIndex + 1);
      },
      ontext: (part) => {
        if (hidden === 0) text += marked ? part.replace(/\s+/g, ' ') : part;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return tidy(text);
}

/** HTML or plain text to one line: what titles and names need. */
export function plainLine(html: string): string {
  return oneLine(plainText(html));
}

/** Any text on one line, without control characters. */
export function oneLine(text: string): string {
  return stripControls(text).replace(/\s+/g, ' ').trim();
}

/** Plain text with its paragraphs: at most one blank line in a row, no spaces around line ends. */
export function tidy(text: string): string {
  return stripControls(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** So far behind the cut it is read whether a sentence ends there. */
const sight = 80;

/** At most the first sentences of a text, on one line, cut where a sentence ends if one does. */
export function opening(text: string, maxLength: number): string {
  const line = oneLine(text);
  if (line.length <= maxLength) return line;
  const head = line.slice(0, maxLength);
  // The last range found in what was cut off is no whole sentence.
  const end = sentenceRanges(line.slice(0, maxLength + sight)).findLast((range) => range.end <= maxLength)?.end ?? 0;
  if (end > maxLength / 3) return line.slice(0, end);
  const space = head.lastIndexOf(' ');
  return `${wholeCharacters(head.slice(0, space > maxLength / 2 ? space : maxLength - 1))}…`;
}

/** The text up to a length, without half of a surrogate pair at its end. */
export function clip(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : wholeCharacters(text.slice(0, maxLength));
}

function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** Drops control characters (but line ends and tabs) and the marks that turn the direction of text around. */
function stripControls(text: string): string {
  return text.replace(/(?![\n\r\t])\p{Cc}|[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '');
}
