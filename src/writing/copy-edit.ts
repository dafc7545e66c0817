/** Sets a line of inline Markdown by the copy-editing conventions of its language. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import pangu from 'pangu';
import type { Language } from '../edition/edition.ts';
import { han } from '../text/scripts.ts';

/** The package's types name a folder, which Node's way of resolving does not find; this is what is used of it. */
const spacing: { spacingText(text: string): string } = pangu as never;

/** Quotations, titles of works and addresses: not ours to set. */
const untouchable =
  /“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|《[^《》]*》|"[^"]*"|https?:\/\/[^\s，。；、）】》」]+/gu;

/** How each language sets a line; English is taken as the model wrote it. */
const conventions: Readonly<Record<Language, (markdown: string) => string>> = { 'zh-CN': copyEdit, en: (line) => line };

/** Sets a model's line of inline Markdown by the conventions of the post's language. */
export function setLine(markdown: string, language: Language): string {
  return conventions[language](markdown);
}

/**
 * Sets a line of inline Markdown by the conventions of Chinese copy: a blank between Chinese and Latin letters or
 * digits, and full-width punctuation in Chinese text. Nothing else changes: code, addresses, quotations and names stay
 * letter for letter, and no mark moves into or out of emphasis. Idempotent.
 */
export function copyEdit(markdown: string): string {
  const { children } = fromMarkdown(markdown, { extensions: [cjkFriendlyExtension()] });
  const edits = children.flatMap((node) => editsIn(node, markdown)).sort((a, b) => a.start - b.start || a.end - b.end);
  let edited = '';
  let done = 0;
  for (const { start, end, text } of edits) {
    edited += markdown.slice(done, start) + text;
    done = end;
  }
  return edited + markdown.slice(done);
}

/** A stretch of the source, by its offsets, and what is to stand there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editsIn(node: Nodes, markdown: string): Edit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') return [{ start, end, text: setText(markdown.slice(start, end)) }];
  const inside = 'children' in node ? node.children.flatMap((child) => editsIn(child, markdown)) : [];
  if (node.type !== 'strong' && node.type !== 'emphasis' && node.type !== 'inlineCode') return inside;
  // Where emphasis or code stands between the two scripts, the blank belongs outside of the marks.
  const shown = [...textOf(node)];
  const before = [...markdown.slice(0, start)].at(-1) ?? '';
  const after = [...markdown.slice(end)][0] ?? '';
  const opens = border.test(before + (shown[0] ?? '')) ? [{ start, end: start, text: ' ' }] : [];
  const closes = border.test((shown.at(-1) ?? '') + after) ? [{ start: end, end, text: ' ' }] : [];
  return [...opens, ...inside, ...closes];
}

function setText(text: string): string {
  let set = '';
  let done = 0;
  for (const { 0: kept, index } of text.matchAll(untouchable)) {
    set += setProse(text.slice(done, index)) + kept;
    done = index + kept.length;
  }
  return set + setProse(text.slice(done));
}

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const halfWidthMark = new RegExp(
  `(?<=${han}) ?([,;:?!])(?: *(?=${han})|$)|(?<=[\\p{L}\\p{Nd}”」』》）])([,;:?!]) *(?=${han})`,
  'gu',
);
const halfWidthStop = new RegExp(`(?<=${han})\\.(?: *(?=${han})|$)`, 'gu');
const halfWidthBrackets = new RegExp(
  `(?<=${han}) ?\\(([^()]*)\\)(?: (?=${han}))?|\\(([^()]*${han}[^()]*)\\)(?: (?=${han}))?`,
  'gu',
);

function setProse(text: string): string {
  // Brackets first: whether a mark behind one is Chinese depends on the bracket.
  const punctuated = withWideBrackets(text)
    .replace(halfWidthMark, (whole, after, before) => fullWidth[after ?? before] ?? whole)
    .replace(halfWidthStop, '。');
  return spaced(punctuated);
}

/** From the inside out, for brackets around Chinese brackets are Chinese as well. */
function withWideBrackets(text: string): string {
  const wide = text.replace(halfWidthBrackets, (_, after: string | undefined, within = '') => `（${after ?? within}）`);
  return wide === text ? text : withWideBrackets(wide);
}

/**
 * The blanks that pangu would set between Chinese and Latin letters, and nothing else of what it does: it also sets
 * blanks around operators and slashes and changes the dot inside names, which would alter terms (`C/C++`, `TB/s`).
 */
function spaced(text: string): string {
  const wanted = spacing.spacingText(text);
  let result = '';
  let at = 0;
  for (const character of wanted) {
    if (text.startsWith(character, at)) {
      result += character;
      at += character.length;
    } else if (character === ' ') {
      if (border.test(`${[...result].at(-1) ?? ''}${[...text.slice(at)][0] ?? ''}`)) result += ' ';
    } else {
      // Something was replaced, which is not wanted: what was there stays, and the walk goes on behind it.
      const own = [...text.slice(at)][0] ?? '';
      result += own;
      at += own.length;
    }
  }
  return at === text.length ? result : text;
}

const border = new RegExp(`^(?:${han}[\\p{Script=Latin}\\p{Nd}$]|[\\p{Script=Latin}\\p{Nd}%‰°+×#]${han})$`, 'u');
