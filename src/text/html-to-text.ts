/** Reads HTML as plain text, and says which elements begin a paragraph, which are not for reading, and what is no text. */
import { Parser } from 'htmlparser2';
import { watchLists } from './navigation-lists.ts';
import { oneLine, tidy } from './plain-text.ts';

/** Elements that begin and end a paragraph, by their names in lower case. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements whose text is not for reading. */
export const silentElements: ReadonlySet<string> = new Set(
  'applet audio button canvas embed head iframe map noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Elements that leave their text where it stands. */
export const inlineElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code col colgroup data del dfn em font i img input ins kbd label link mark meta ' +
    'nobr picture q rp rt ruby s samp small source span strike strong sub sup td th time tt u var wbr'
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
  const isInline = (name: string): boolean => inlineElements.has(name) || name.includes('-');
  const parser = new Parser(
    {
      onopentag: (name, { href }) => {
        depth += 1;
        if (depth > mostDepth) parser.pause();
        if (silentElements.has(name)) hidden += 1;
        else if (blockElements.has(name)) text += '\n\n';
        else if (name === 'br') text += '\n';
        else if (name === 'td' || name === 'th') text += ' ';
        else if (!isInline(name) && hidden === 0) text += html.slice(parser.startIndex, parser.endIndex + 1);
        lists.open(name, href, text);
      },
      onclosetag: (name, implied) => {
        depth -= 1;
        text = lists.close(name, text);
        if (silentElements.has(name)) hidden = Math.max(0, hidden - 1);
        else if (blockElements.has(name)) text += '\n\n';
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
  return tidy(withoutLinkHints(text));
}

/** HTML or plain text to one line: what titles and names need. */
export function plainLine(html: string): string {
  return oneLine(plainText(html));
}

/** What links say to those who cannot see where they open. */
const linkHint = /\s?[(（](?:opens in (?:a )?new (?:tab|window)|在新(?:窗口|标签页)中?打开)[)）]/gi;

/** A text of a page without what its links say of the window they open in. */
export function withoutLinkHints(text: string): string {
  return text.replace(linkHint, '');
}
