/** Reads the pages that stories link to, and says why one could not be read. */

import type { Article, ReadStory } from '../edition/article.ts';
import type { Link } from '../edition/link.ts';
import type { RankedStory } from '../edition/story.ts';
import { strayed } from '../links/index.ts';
import { type Web, WebError } from '../web/index.ts';
import { apart, ReaderFault } from '../workers/index.ts';
import { withPageTitles } from './page-titles.ts';
import { articleReaders } from './readers.ts';
import { readingAddress } from './sites/reading-address.ts';

export interface ReadOptions {
  readonly web: Web;
  /** A token for github.com's API, which tells of repositories and releases better than their pages; null without. */
  readonly githubToken?: string | null;
  readonly signal?: AbortSignal;
  /** Time for all pages together; a page that is not in by then counts as `timeout`. */
  readonly deadlineMs?: number;
}

const { page: readPage, feedText: readFeedText, gitHubPage: readGitHubPage } = apart(articleReaders);

/** Supporting links read beside the lead: enough to see whether others confirm it, without a page too many. */
const supportingLinksRead = 2;
/** Cap on one page in bytes; with multi-byte text it stays below the extractor's own cap. */
const maxPageBytes = 3_000_000;
/** Cap on a PDF in bytes, whose pictures weigh more than its text. */
const maxPdfBytes = 12_000_000;

/**
 * Reads the lead and the first supporting links of every story, all at once; `web` keeps the limits. A page that
 * cannot be read is replaced by what its feed said, with the reason. Never throws.
 */
export async function readArticles(
  stories: readonly RankedStory[],
  { web, githubToken = null, signal, deadlineMs = 20_000 }: ReadOptions,
): Promise<ReadStory<RankedStory>[]> {
  const deadline = AbortSignal.any([AbortSignal.timeout(deadlineMs), ...(signal ? [signal] : [])]);
  const articles = new Map<string, Promise<Article>>();
  const readOnce = (link: Link): Promise<Article> => {
    const known = articles.get(link.url) ?? read(link, { web, token: githubToken, signal: deadline });
    articles.set(link.url, known);
    return known;
  };
  return Promise.all(
    stories.map(async (story) => {
      const links = [story.lead, ...story.supporting.slice(0, supportingLinksRead)];
      return withPageTitles({ story, articles: await Promise.all(links.map(readOnce)) });
    }),
  );
}

/** What it takes to read a page. */
interface Reader {
  readonly web: Web;
  readonly token: string | null;
  readonly signal: AbortSignal;
}

async function read(link: Link, reader: Reader): Promise<Article> {
  try {
    return await Promise.race([readOnWeb(link, reader), aborted(reader.signal)]);
  } catch (error) {
    return readInFeed(link, reader.signal.aborted ? 'timeout' : reasonOf(error));
  }
}

/** @throws WebError, ReaderFault */
async function readOnWeb(link: Link, reader: Reader): Promise<Article> {
  const { web, signal } = reader;
  const answer = await askGitHub(link, reader);
  if (answer !== null) return answer;
  const address = readingAddress(link.url);
  // A file to listen to or to look at has no text, however long it takes to fetch.
  if (isMedia(address)) return readInFeed(link, 'no-text');
  const maxBytes = /\.pdf(?:$|[?#])/i.test(address) ? maxPdfBytes : maxPageBytes;
  const { url, headers, body } = await web.get(address, { signal, maxBytes, robots: true });
  const stray = strayed({ asked: link.url, final: url });
  if (stray !== null) return readInFeed(link, stray === 'wall' ? 'forbidden' : 'not-found');
  return readPage({ link, body, contentType: headers['content-type'] ?? '', url }, signal);
}

const media = /\.(?:mp3|m4a|aac|og[agv]|opus|wav|flac|mp4|m4v|webm|mov|mkv|avi|jpe?g|png|gif|webp|avif)$/i;

function isMedia(address: string): boolean {
  return media.test(new URL(address).pathname);
}

/** Null where GitHub's API cannot help: the page itself may still. */
async function askGitHub(link: Link, { web, token, signal }: Reader): Promise<Article | null> {
  if (token === null || !/^https?:\/\/(?:www\.)?github\.com\//i.test(link.url)) return null;
  const { askForPage, githubQuestion } = await import('./sites/github.ts');
  const question = githubQuestion(link.url);
  if (question === null) return null;
  try {
    const body = await askForPage(question, { web, token, signal });
    return await readGitHubPage({ link, body, asks: question.asks }, signal);
  } catch {
    return null;
  }
}

/** What the link's feed said; only its title where even that is too much to read. */
async function readInFeed(link: Link, reason: string): Promise<Article> {
  try {
    return await readFeedText({ link, reason });
  } catch (error) {
    const { url, title, published, author } = link;
    return {
      url,
      title,
      paragraphs: [],
      language: null,
      published,
      author,
      site: null,
      from: 'feed',
      reason: reasonOf(error),
    };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof WebError || error instanceof ReaderFault ? error.reason : 'unexpected';
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
