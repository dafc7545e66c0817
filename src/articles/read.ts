/** Reads the pages that stories link to, and says why one could not be read. */

import type { Article, ReadStory } from '../edition/article.ts';
import type { Link } from '../edition/link.ts';
import type { RankedStory } from '../edition/story.ts';
import { ownAddress, strayed } from '../links/index.ts';
import { decodeText } from '../text/charset.ts';
import { splitText } from '../text/plain-text.ts';
import { tellLanguage } from '../text/scripts.ts';
import { type Web, WebError, type WebPage } from '../web/index.ts';
import { behindWall, isRobotCheck } from './boilerplate/wall.ts';
import { declaredAddresses } from './extract/declared-address.ts';
import type { Extract } from './extract/extract.ts';
import { readingAddress } from './sites/reading-address.ts';

export interface ReadOptions {
  readonly web: Web;
  /** A token for github.com's API, which tells of repositories and releases better than their pages; null without. */
  readonly githubToken?: string | null;
  readonly signal?: AbortSignal;
  /** Time for all pages together; a page that is not in by then counts as `timeout`. */
  readonly deadlineMs?: number;
}

/** Supporting links read beside the lead: enough to see whether others confirm it, without a page too many. */
const supportingLinksRead = 2;
/** Cap on one page in bytes; with multi-byte text it stays below the extractor's own cap. */
const maxPageBytes = 3_000_000;
/** Cap on a PDF in bytes, whose pictures weigh more than its text. */
const maxPdfBytes = 12_000_000;
/** Text below this many characters is a consent wall or an empty shell if the feed itself says more. */
const thinPage = 140;

/** A page's text, or why there is none. */
type Reading = { readonly extract: Extract; readonly address: string } | { readonly reason: string };

/**
 * Reads the lead and the first supporting links of every story, all at once; `web` keeps the limits. A page that
 * cannot be read is replaced by what its feed said, with the reason. Never throws.
 */
export async function readArticles(
  stories: readonly RankedStory[],
  { web, githubToken = null, signal, deadlineMs = 20_000 }: ReadOptions,
): Promise<ReadStory<RankedStory>[]> {
  const deadline = AbortSignal.any([AbortSignal.timeout(deadlineMs), ...(signal ? [signal] : [])]);
  const readings = new Map<string, Promise<Reading>>();
  const readOnce = (url: string): Promise<Reading> => {
    const reading = readings.get(url) ?? read(url, { web, token: githubToken, signal: deadline });
    readings.set(url, reading);
    return reading;
  };
  return Promise.all(
    stories.map(async (story) => {
      const links = [story.lead, ...story.supporting.slice(0, supportingLinksRead)];
      const articles = links.map(async (link) => toArticle(link, await readOnce(link.url)));
      return { story, articles: await Promise.all(articles) };
    }),
  );
}

/** What it takes to read a page. */
interface Reader {
  readonly web: Web;
  readonly token: string | null;
  readonly signal: AbortSignal;
}

async function read(url: string, reader: Reader): Promise<Reading> {
  const { web, signal } = reader;
  const address = readingAddress(url);
  const maxBytes = /\.pdf(?:$|[?#])/i.test(address) ? maxPdfBytes : maxPageBytes;
  try {
    const answer = await Promise.race([readGitHub(url, reader), aborted(signal)]);
    if (answer !== null) return { extract: answer, address: url };
    const page = await Promise.race([web.get(address, { signal, maxBytes, robots: true }), aborted(signal)]);
    const stray = strayed({ asked: url, final: page.url });
    if (stray !== null) return { reason: stray === 'wall' ? 'forbidden' : 'not-found' };
    return await Promise.race([extract(page, url, signal), aborted(signal)]);
  } catch (error) {
    if (signal.aborted) return { reason: 'timeout' };
    return { reason: error instanceof WebError ? error.reason : 'unexpected' };
  }
}

/** Null where GitHub's API cannot help: the page itself may still. */
async function readGitHub(url: string, { web, token, signal }: Reader): Promise<Extract | null> {
  if (token === null || !/^https?:\/\/(?:www\.)?github\.com\//i.test(url)) return null;
  const { askForPage, githubQuestion } = await import('./sites/github.ts');
  const question = githubQuestion(url);
  if (question === null) return null;
  try {
    return await askForPage(question, { web, token, signal });
  } catch {
    return null;
  }
}

async function extract({ url, headers, body }: WebPage, asked: string, signal: AbortSignal): Promise<Reading> {
  const contentType = headers['content-type'] ?? '';
  if (isPdf(contentType, body)) {
    const { extractPdf } = await import('./pdf/pdf.ts');
    const extracted = await extractPdf(body, signal);
    return extracted === null ? { reason: 'no-text' } : { extract: extracted, address: url };
  }
  const isPage = contentType === '' || /\b(?:x?html|text\/plain)\b/i.test(contentType);
  if (!isPage) return { reason: 'no-text' };
  const text = decodeText(body, contentType);
  // Parsing HTML takes heavy libraries that a run without stories, or with a bad input, should not wait for.
  const { extractArticle } = await import('./extract/extract.ts');
  const isPlain = /text\/plain/i.test(contentType);
  const extracted = isPlain ? fromPlainText(text) : extractArticle(text, url);
  if (!extracted) return { reason: 'too-large' };
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

function toArticle(link: Link, reading: Reading): Article {
  const fed = splitText(link.content || link.summary);
  const shown = 'extract' in reading ? reading.extract.paragraphs : [];
  const standing = behindWall(shown, link.title);
  const reason = 'reason' in reading ? reading.reason : faultOf(shown, standing, fed);
  if ('reason' in reading || reason !== null) {
    return {
      url: link.url,
      ...('address' in reading && { address: reading.address }),
      title: link.title,
      paragraphs: fed,
      language: tellLanguage(null, [link.title, ...fed].join('\n')),
      published: link.published,
      author: link.author,
      site: 'extract' in reading ? reading.extract.site : null,
      from: 'feed',
      reason,
    };
  }
  const { extract, address } = reading;
  return {
    url: link.url,
    address,
    title: extract.title ?? link.title,
    paragraphs: standing,
    language: extract.language,
    published: extract.published ?? link.published,
    author: extract.author ?? link.author,
    site: extract.site,
    from: 'page',
    reason: null,
  };
}

/**
 * `no-text` when the page says nothing, as one does that shows only what stands in front of its article, or so little
 * that the feed's text is the better source; `challenge` when what stands in front is a check for robots.
 */
function faultOf(
  shown: readonly string[],
  standing: readonly string[],
  fed: readonly string[],
): 'no-text' | 'challenge' | null {
  if (standing.length === 0 && isRobotCheck(shown)) return 'challenge';
  const length = standing.join('').length;
  return length === 0 || (length < thinPage && fed.join('').length > length) ? 'no-text' : null;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
