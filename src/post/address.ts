/** Prints addresses so that Markdown and Hugo read them whole, and finds bare addresses in text. */

import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';
import { withoutEnd } from '../text/edges.ts';

/**
 * Characters that end an address in running text, as the inside of a character class: blanks, quotation marks, angle
 * brackets, a backslash (escaped text has them, addresses do not), and Chinese punctuation, which follows an address
 * without a blank. Chinese characters themselves stay: addresses have them (zh.wikipedia.org/wiki/人工智能).
 */
const enders = String.raw`\s<>"\x60\\\u2018-\u201f\u2026\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;
const bare = new RegExp(String.raw`(?<![A-Za-z\d])https?://[^${enders}]+`, 'giu');
/** Braces would start a shortcode, and control and format characters would hide in the line. */
const unprintable = new RegExp(String.raw`[${enders}^{|}\p{Cc}\p{Cf}]`, 'gu');

/**
 * The http(s) address as the post has it, with what Markdown or Hugo could trip over percent-encoded; null for any
 * other.
 */
export function addressOf(url: string): string | null {
  const encoded = url.trim().toWellFormed().replace(unprintable, encodeURIComponent);
  return isAddress(encoded) ? encoded : null;
}

/**
 * The address as it stands on a source line: bare, as people write it, or in angle brackets when Markdown would not
 * read the bare form to its end.
 */
export function printAddress(address: string): string {
  const isWhole = bareAddresses(address)[0]?.url === address && plain(fromMarkdown(address)) === address;
  return isWhole && !/[*~]/.test(address) ? address : `<${address}>`;
}

/** Whether a text is an absolute http(s) address. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Bare addresses in running text and where they begin. Punctuation that ends the sentence is not theirs. */
export function bareAddresses(text: string): { at: number; url: string }[] {
  return [...text.matchAll(bare)]
    .map((match) => ({ at: match.index, url: withoutTail(match[0]).replaceAll('&amp;', '&') }))
    .filter(({ url }) => isAddress(url));
}

/** As in GitHub's autolinks: closing marks are not part of the address, brackets only in pairs. */
function withoutTail(address: string): string {
  let url = address;
  let round = count(address, ')') - count(address, '(');
  let square = count(address, ']') - count(address, '[');
  for (;;) {
    const entity = /&[A-Za-z\d]{1,31};$/.exec(url);
    const cut = entity ? url.slice(0, entity.index) : withoutEnd(url, /[?!.,:;*_~'|]/);
    if (cut.endsWith(')') && round > 0) round -= 1;
    else if (cut.endsWith(']') && square > 0) square -= 1;
    else return cut;
    url = cut.slice(0, -1);
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
