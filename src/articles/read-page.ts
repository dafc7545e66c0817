/** Reads an answer from the web, HTML, plain text or PDF, as the article of a link. */

import type { Article } from '../edition/article.ts';
import type { Link } from '../edition/link.ts';
import { ownAddress } from '../links/index.ts';
import { decodeText } from '../text/charset.ts';
import { splitText } from '../text/plain-text.ts';
import { tellLanguage } from '../text/scripts.ts';
import { maxPageLength } from '../web/html.ts';
import { declaredAddresses } from './extract/declared-address.ts';
import type { Extract } from './extract/extract.ts';
import { articleOf, type Reading } from './to-article.ts';

/** The answer for a link. */
export interface Page {
  readonly link: Link;
  readonly body: Uint8Array;
  /** The Content-Type header; '' when there was none. */
  readonly contentType: string;
  /** Address after redirects. */
  readonly url: string;
}

/** What the page says; where that is nothing, what the link's feed said, with the reason. */
export async function readPage(page: Page): Promise<Article> {
  return articleOf(page.link, await readingOf(page));
}

async function readingOf({ body, contentType, url, link: { url: asked } }: Page): Promise<Reading> {
  if (isPdf(contentType, body)) {
    const { extractPdf } = await import('./pdf/pdf.ts');
    const extracted = await extractPdf(body);
    if (extracted !== null) return { extract: extracted, address: url };
    const { isModestPdf, isOpenPdf } = await import('./pdf/unpacked-size.ts');
    return { reason: isOpenPdf(body) && !isModestPdf(body) ? 'too-complex' : 'no-text' };
  }
  const isPage = contentType === '' || /\b(?:x?html|text\/plain)\b/i.test(contentType);
  if (!isPage) return { reason: 'no-text' };
  const text = decodeText(body, contentType);
  const { extractArticle } = await import('./extract/extract.ts');
  const isPlain = /text\/plain/i.test(contentType);
  const extracted = isPlain ? fromPlainText(text) : extractArticle(text, url);
  if (!extracted) return { reason: text.length > maxPageLength ? 'too-large' : 'too-complex' };
  const declared = isPlain ? [] : declaredAddresses(text, url);
  return { extract: extracted, address: ownAddress({ asked, final: url, declared, title: extracted.title }) };
}

/** Storage services send PDFs as bytes of no kind. */
function isPdf(contentType: string, body: Uint8Array): boolean {
  const isDeclared = /^application\/(?:x-)?pdf\b/i.test(contentType);
  const isUnknown = contentType === '' || /^(?:application|binary)\/octet-stream\b/i.test(contentType);
  return isDeclared || (isUnknown && String.fromCharCode(...body.subarray(0, 5)) === '%PDF-');
}

function fromPlainText(text: string): Extract {
  const paragraphs = splitText(text);
  const language = tellLanguage(null, paragraphs.join('\n'));
  return { title: null, paragraphs, language, published: null, author: null, site: null };
}
