import { Readability } from '@mozilla/readability';
import type { Instant } from '../day.ts';
import { type PageNode, parsePage } from '../web/html.ts';
import { readMetadata } from './metadata.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isCjk, tellLanguage } from './tell-language.ts';

/** What a page's HTML says, before anyone knows which story it belongs to. Text fields are plain text. */
export interface Extract {
  readonly title: string | null;
  /** Paragraphs in reading order; empty when the page holds no article. */
  readonly paragraphs: readonly string[];
  readonly language: string | null;
  readonly published: Instant | null;
  readonly author: string | null;
  readonly site: string | null;
}

/** Text a page must have to be taken for an article, in characters: Readability's own default. */
const charThreshold = 500;
/** The same for Chinese, Japanese and Korean, which say as much in a quarter of the characters. */
const cjkCharThreshold = 140;

/**
 * Extracts the article from a page's HTML. Pure. Returns null for a page that is too large, deep or crowded to parse
 * in reasonable time. `url` is the address the page came from.
 */
export function extractArticle(html: string, url: string): Extract | null {
  const document = parsePage(html, url);
  if (!document) return null;
  const metadata = readMetadata(document, url);
  // Scripts would count as text below, and a page's data script can outweigh its article.
  for (const element of Array.from(document.querySelectorAll('script, style, noscript, template'))) element.remove();
  const lang = document.documentElement?.getAttribute('lang') ?? null;
  const article = new Readability<PageNode>(document as never, {
    charThreshold: isCjk(document.body.textContent ?? '') ? cjkCharThreshold : charThreshold,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  const paragraphs = article?.content ? paragraphsOf(article.content) : [];
  return { ...metadata, paragraphs, language: tellLanguage(lang, paragraphs.join('\n')) };
}
