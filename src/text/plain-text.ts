/**
 * Brings plain text into form: white space, characters that show nothing, paragraphs, one line, the opening of a text.
 * The one place that says which characters are invisible and where a line break is no blank.
 */
import { han } from './scripts.ts';
import { sentenceRanges } from './sentences.ts';

/**
 * Characters that show nothing but change what is around them, or hide text: direction marks, soft hyphens, spaces and
 * joiners without width, tags, marks of annotations, and selectors of variants that no font of a reader has.
 */
const invisible =
  /[[[\p{Cf}&&\p{Default_Ignorable_Code_Point}]\u034f\u180b-\u180d\ufff9-\ufffb\u{e0000}-\u{e0fff}]--[\u200c\u200d]]/gv;

/**
 * Joiners that join nothing. They belong after an emoji (👨‍💻), an Arabic letter or a combining mark (as in Indic
 * scripts) and before another such character; everywhere else they only hide something.
 */
const strayJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])/gv;

/** Control characters that are no white space, and the separators of Unicode that end a line. */
const controls = /[\p{Cc}--[\n\r\t\v\f]]+/gv;
const lineEnds = /\r\n?|[\u2028\u2029]/g;

const breakInHan = new RegExp(String.raw`(?<=[${han}])[^\S\n]*\n\s*(?=[${han}])`, 'gu');

/** Well-formed text in which nothing is hidden: a control character goes, every line ends with `\n`. */
export function withoutHidden(text: string): string {
  if (/^[\n\t -~]*$/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(lineEnds, '\n')
    .replace(controls, '');
}

/**
 * Any text on one line, with nothing hidden in it; a line break within Chinese text is no blank. Idempotent: what the post
 * prints in this form is read back as it is.
 */
export function oneLine(text: string): string {
  return collapsed(text).trim();
}

/** `oneLine` for a stretch of text inside a line, whose blanks at the ends count. */
export function collapsed(text: string): string {
  return withoutHidden(text).replace(breakInHan, '').replace(/\s+/g, ' ');
}

/** Plain text with its lines and paragraphs: at most one blank line in a row, no spaces around line ends. */
export function tidy(text: string): string {
  return withoutHidden(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The paragraphs of a plain text, each on one line: blank lines part them, and what is too long is cut into several. */
export function splitText(text: string): string[] {
  return tidy(text)
    .split('\n\n')
    .map(oneLine)
    .filter((paragraph) => paragraph !== '')
    .flatMap(inPieces);
}

/**
 * Longest paragraph that is read as one, in UTF-16 units. Patterns look for what begins anywhere in a paragraph, so
 * that their work may grow with its square. A page of a book has some 2,000 characters.
 */
const maxParagraph = 5_000;
/** Of a paragraph that is cut, the last part of a piece in which a sentence or at least a word is to end. */
const lastPart = 1_000;

/** A paragraph in pieces that are not too long to be read, cut where a sentence ends, else between words. */
export function inPieces(paragraph: string): string[] {
  const pieces: string[] = [];
  let rest = paragraph;
  while (rest.length > maxParagraph) {
    const head = clip(rest, maxParagraph);
    const ends = ['\n', '. ', '。', '！', '？', ' '].map((end) => head.lastIndexOf(end) + end.trimEnd().length);
    const at = ends.find((end) => end > maxParagraph - lastPart) ?? head.length;
    pieces.push(head.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
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
