/**
 * Extracts the article of an HTML page: Mozilla's Readability, the page's own marks, or its metadata, whichever has
 * the text.
 */
import { Readability } from '@mozilla/readability';
import type { Instant } from '../../text/day.ts';
import { splitText } from '../../text/plain-text.ts';
import { isCjk, tellLanguage } from '../../text/scripts.ts';
import { type PageDocument, type PageElement, parsePage } from '../../web/html.ts';
import { removeSignposts } from '../boilerplate/navigation-lists.ts';
import { removeFurniture, removeNamedFurniture } from '../boilerplate/page-chrome.ts';
import { withoutSurroundings } from '../boilerplate/paragraphs.ts';
import { abstractOf, paperText } from '../sites/arxiv.ts';
import { applyPageRule, articleOf, pageRuleFor } from '../sites/page-rules.ts';
import { removeHidden } from './hidden.ts';
import { joinLines } from './join-lines.ts';
import { readBody, readMetadata } from './metadata.ts';
import { paragraphsOf } from './paragraphs.ts';

/** What a page's HTML says, before anyone knows which story it belongs to. Text fields are plain text. */
export interface Extract {
  readonly title: string | null;
  /** Paragraphs in reading order; empty when the page holds no article. */
  readonly paragraphs: readonly string[];
  readonly language: string | null;
  readonly published: Instant | null;
  /** The date of publication that its markup says for machines; absent where it says none. */
  readonly declared?: Instant;
  readonly author: string | null;
  readonly site: string | null;
}

/** A page with more text than so many abstracts has the paper itself. */
const paperLength = 4;
/** Text a page must have to be taken for an article, in characters: Readability's own default. */
const charThreshold = 500;
/** Characters for an article in Chinese, Japanese or Korean, which say as much in a quarter of them. */
const cjkCharThreshold = 140;

/**
 * Extracts the article from a page's HTML. Pure. Returns null for a page that is too large, deep or crowded to parse
 * in reasonable time. `url` is the address the page came from.
 */
export function extractArticle(html: string, url: string): Extract | null {
  const document = parsePage(html, url);
  if (!document) return null;
  const metadata = readMetadata(document, url);
  const declared = readBody(document);
  const lang = document.documentElement?.getAttribute('lang') ?? null;
  const rule = pageRuleFor(url);
  if (rule !== null) applyPageRule(document, rule);
  removeHidden(document);
  removeFurniture(document);
  removeSignposts(document);
  const least = isCjk(document.body.textContent ?? '') ? cjkCharThreshold : charThreshold;
  const paper = paperText(document);
  const abstract = abstractOf(document);
  const ruled = articleOf(document, rule?.article).flatMap(textBelow);
  if (ruled.length > 0) return { ...metadata, paragraphs: ruled, language: tellLanguage(lang, ruled.join('\n')) };
  let paragraphs = paper ?? mainText(document, least);
  if (abstract !== null && paper === null && lengthOf(paragraphs) < paperLength * lengthOf(abstract)) {
    paragraphs = abstract;
  }
  if (paper === null && lengthOf(paragraphs) < least) {
    // A page that a script fills is empty without it; some tell search engines what it will say.
    const others = [markedText(html, url), splitText(declared)];
    paragraphs = others.find((other) => lengthOf(other) > 2 * lengthOf(paragraphs)) ?? paragraphs;
  }
  return { ...metadata, paragraphs, language: tellLanguage(lang, paragraphs.join('\n')) };
}

/** What Readability takes for the article. It takes the document apart. */
function mainText(document: PageDocument, least: number): string[] {
  const article = new Readability<PageElement>(document as never, {
    charThreshold: least,
    disableJSONLD: true,
    // Its classes tell what of the article is not the article.
    keepClasses: true,
    serializer: (node) => node as unknown as PageElement,
  }).parse();
  return textBelow(article?.content ?? null);
}

/** What the page itself marks as its article. */
function markedText(html: string, url: string): string[] {
  const document = parsePage(html, url);
  if (!document) return [];
  const rule = pageRuleFor(url);
  if (rule !== null) applyPageRule(document, rule);
  removeHidden(document);
  removeFurniture(document);
  removeSignposts(document);
  return textBelow(document.querySelector('main article, article, main, [role="main"], #content, .content'));
}

function textBelow(element: PageElement | null): string[] {
  if (element === null) return [];
  removeNamedFurniture(element);
  return withoutSurroundings(joinLines(paragraphsOf(element))).map(({ text }) => text);
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.join('').length;
}
