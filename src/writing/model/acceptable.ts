import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import type { Language } from '../../config/config.ts';
import { ModelError } from './model-error.ts';

/** Share of Han among the letters below which a text is not taken for Chinese; names of products are Latin. */
const minHanShare = 0.25;
/** The same from above for English, where a Chinese product name may occur. */
const maxHanShare = 0.1;

const address = /(?:https?:\/\/|www\.)[^\s<>"'`，。；、）】》」]+/giu;
const target = /\]\(\s*<?([^)\s>]+)|^\s*\[[^\]]+\]:\s*(\S+)|<([a-z][a-z0-9+.-]*:[^>\s]+)>/gim;

/**
 * Refuses a text that links to anything but the story's own addresses: what a model copies out of a page that tells it
 * to, or makes up.
 * @throws ModelError `unsourced-link`
 */
export function requireSourcedLinks(texts: readonly string[], urls: readonly string[]): void {
  const known = new Set(urls.map(bare));
  for (const text of texts) {
    const found = [...text.matchAll(address), ...text.matchAll(target)];
    const foreign = found
      .map(([whole, ...groups]) => groups.find(Boolean) ?? whole)
      .find((url) => !known.has(bare(url)));
    if (foreign !== undefined) throw new ModelError('unsourced-link', 'the text links to an address that is no source');
  }
}

/**
 * Refuses a text in another language than the post's.
 * @throws ModelError `wrong-language`
 */
export function requireLanguage(texts: readonly string[], language: Language): void {
  const text = texts.join('\n');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const share = han / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
  if (language === 'zh-CN' ? share < minHanShare : share > maxHanShare) {
    throw new ModelError('wrong-language', `${Math.round(share * 100)} % of the letters are Chinese`);
  }
}

/**
 * One line of inline Markdown, trimmed.
 * @throws ModelError `invalid-output` when it is empty or longer than `maxLength` UTF-16 units
 */
export function requireLine(text: string, maxLength: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > maxLength) {
    throw new ModelError('invalid-output', `a text of ${line.length} characters, where 1 to ${maxLength} are wanted`);
  }
  return line;
}

/** Inline Markdown as the plain text it shows. */
export function plainText(markdown: string): string {
  return textOf(fromMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}

function bare(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/[.,;:!?)\]*_]+$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
