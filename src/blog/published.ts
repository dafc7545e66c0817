/** Reads the posts that the blog published on earlier days, with the links they told. */

import PQueue from 'p-queue';
import { pagesByDay, postsFolder, type SiteAddress, siteAddress, siteConfigs, unknownSite } from '../post/index.ts';
import { apart } from '../workers/index.ts';
import type { Blog, PublishedPost } from './blog.ts';
import { blogReaders } from './readers.ts';

/** Files asked for at once: enough to hide the way there, few enough not to look like an attack. */
const concurrency = 8;

/** Old posts are whoever's: an editor's, or a fork's. */
const { post: parsePost } = apart(blogReaders);

export interface Published {
  /** Oldest first. */
  readonly posts: readonly PublishedPost[];
  /** Posts that could not be read, and why: their links may be told again, which somebody should know. */
  readonly unreadable: readonly { readonly path: string; readonly why: string }[];
  /** Files that bear the date of a day without a post and were not taken for one, oldest first. */
  readonly near: readonly string[];
}

export interface Remembered {
  /** Where posts live, with `{date}` in it: `content/posts/{date}-ai-digest.md`. */
  readonly pathTemplate: string;
  /** The blog's language: a page in another one is a translation of a post. */
  readonly language: string;
  /** Pages that look like posts of this digest and are another one's. */
  readonly elsewhere: ReadonlySet<string>;
  /**
   * The day itself and later ones are left alone, so that filling in an old day knows nothing of what came after it.
   */
  readonly date: string;
  readonly memoryDays: number;
  /** Marks the lines that an editor left unfilled. */
  readonly gap: string;
}

/**
 * The posts of the `memoryDays` days before `date`.
 * @throws Failure when the blog cannot be reached; a single post never throws
 */
export async function readPublished(
  blog: Blog,
  { pathTemplate, language, elsewhere, date, memoryDays, gap }: Remembered,
): Promise<Published> {
  const files = (await blog.listBelow(postsFolder(pathTemplate))).filter((path) => !elsewhere.has(path));
  const pages = pagesByDay(files, { template: pathTemplate, language });
  const days = daysBefore(date, memoryDays);
  const present = days.flatMap((day) => {
    const path = pages.get(day)?.page ?? null;
    return path === null ? [] : [{ day, path }];
  });
  const addressOf = present.length === 0 ? unknownSite : await findSite(blog);
  const queue = new PQueue({ concurrency });
  const read = await Promise.all(
    present.map(({ day, path }) =>
      queue.add(async () => ({ path, post: await readPost(blog, { path, date: day, gap, addressOf }) })),
    ),
  );
  return {
    posts: read.flatMap(({ post }) => (post === null || post instanceof Error ? [] : [post])),
    unreadable: read.flatMap(({ path, post }) => (post instanceof Error ? [{ path, why: post.message }] : [])),
    near: days.flatMap((day) => {
      const seen = pages.get(day);
      return seen?.page === null ? seen.near : [];
    }),
  };
}

/** Calendar dates before a date, oldest first. */
function daysBefore(date: string, days: number): string[] {
  const end = Date.parse(`${date}T00:00:00Z`);
  return Array.from({ length: days }, (_, index) =>
    new Date(end - (days - index) * 86_400_000).toISOString().slice(0, 10),
  );
}

interface PostToRead {
  readonly path: string;
  readonly date: string;
  readonly gap: string;
  readonly addressOf: SiteAddress;
}

async function readPost(blog: Blog, { path, date, gap, addressOf }: PostToRead): Promise<PublishedPost | Error | null> {
  const text = await blog.readFile(path).catch((error: unknown) => unreadable(error));
  if (text === null || text instanceof Error) return text;
  try {
    const { data, ...post } = await parsePost({ text, gap });
    return { path, date, ...post, address: addressOf(path, data) };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** How the site addresses its posts. Nothing depends on it, so a file that cannot be read is no file. */
async function findSite(blog: Blog): Promise<SiteAddress> {
  for (const name of siteConfigs) {
    const text = await blog.readFile(name).catch(() => null);
    if (text !== null) return siteAddress(name, text);
  }
  return unknownSite;
}

/** A fault of the file itself is its own; anything else (GitHub is down, say) concerns the whole run. */
function unreadable(error: unknown): Error {
  const reason = error instanceof Error && 'reason' in error ? error.reason : null;
  if (error instanceof Error && (reason === 'not-utf-8' || reason === 'not-a-file')) return error;
  throw error;
}
