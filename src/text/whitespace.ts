import { han } from './scripts.ts';

/**
 * Signs that show nothing: joiners and spaces without width, marks of direction, and the ones that spell hidden text
 * (tags, variation selectors of the supplement). A joiner inside an emoji stays.
 */
const invisible = new RegExp(
  [
    String.raw`\u00ad|\u034f|\u061c|[\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]`,
    String.raw`[\u{e0000}-\u{e0fff}]`,
    String.raw`(?<![\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])\u200d`,
  ].join('|'),
  'gu',
);

/** What links say to those who cannot see them. */
const linkHint = /\s?[(（](?:opens in (?:a )?new (?:tab|window)|在新(?:窗口|标签页)中?打开)[)）]/gi;

const breakInHan = new RegExp(String.raw`(?<=[${han}])[^\S\n]*\n\s*(?=[${han}])`, 'gu');

/** Collapses white space; a line break inside Chinese text is no space at all. Invisible signs go. */
export function tidy(text: string): string {
  return text.replace(invisible, '').replace(linkHint, '').replace(breakInHan, '').replace(/\s+/g, ' ').trim();
}

/** The paragraphs of a plain text: blank lines part them. */
export function splitText(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(tidy)
    .filter((paragraph) => paragraph !== '');
}
