/** Source kind `discourse`: the new topics of a Discourse forum, from its public JSON. */

import { z } from 'zod';
import type { Candidate } from '../../edition/candidate.ts';
import type { Reservation } from '../../edition/health.ts';
import { plainText } from '../../text/html-to-text.ts';
import { oneLine, opening } from '../../text/plain-text.ts';
import { WebError, type WebPage } from '../../web/index.ts';
import { reservationFrom } from '../health/reason.ts';
import { httpUrl, placeOf, siteOf } from '../http-url.ts';
import { parseJson } from '../json-answer.ts';
import type { SourceKind } from '../kind.ts';
import { type Gathered, type SourceContext, SourceError } from '../source.ts';
import { categoryOf, forumOf, problemOf, slugsOf } from './discourse/address.ts';

/** Pages read at most; a forum puts 30 topics on each unless its owner says otherwise. */
const mostPages = 5;
const maxSummary = 600;

const flag = z.boolean().nullish().catch(null);
const count = z.number().nullish().catch(null);
const answerShape = z.object({
  topic_list: z.object({ topics: z.array(z.unknown()), more_topics_url: z.string().nullish().catch(null) }),
});
const topicShape = z.object({
  id: z.number().int(),
  title: z.string(),
  slug: z.string().nullish().catch(null),
  created_at: z.iso.datetime({ offset: true }),
  posts_count: count,
  like_count: count,
  excerpt: z.string().nullish().catch(null),
  pinned: flag,
  visible: flag,
});
type Topic = z.output<typeof topicShape>;

const forumShape = z
  .strictObject({
    url: httpUrl.describe('Address of the forum, or of one of its categories.'),
    category: z
      .string()
      .trim()
      .optional()
      .describe('Takes only the topics of a category: its address, or the path in it, such as c/news/5.'),
    points: z.number().int().min(0).default(0).describe('Leave out topics with fewer likes.'),
  })
  .superRefine(({ url, category }, context) => {
    const problem = category === undefined ? null : problemOf(category, url);
    if (problem !== null) context.addIssue({ code: 'custom', path: ['category'], message: problem });
  });
type ForumEntry = z.output<typeof forumShape>;

interface DiscourseSettings {
  /** Address of the forum without a slash at its end. */
  readonly forum: string;
  /** `c/news/5`; null takes every category. */
  readonly category: string | null;
  /** Topics with fewer likes are left out. */
  readonly points: number;
}

export const discourse: SourceKind<string | ForumEntry, DiscourseSettings> = {
  schema: z.union([httpUrl, forumShape]).describe('New topics of a Discourse forum.'),
  resolve(value) {
    const { url, category: named, points } = typeof value === 'string' ? { url: value, points: 0 } : value;
    const forum = forumOf(url);
    const category = categoryOf(named ?? url);
    return {
      id: `discourse:${placeOf(category === null ? forum : `${forum}/${category}`)}`,
      name: category === null ? siteOf(forum) : `${siteOf(forum)} ${slugsOf(category)}`,
      settings: { forum, category, points },
    };
  },
  standing: 'community',
  abilities: { past: 'recent', dates: 'instant', runners: 'sometimes' },
  example: 'discourse: { url: https://forum.example.org, category: c/news/5, points: 5 }',
  gather: ({ id, settings }, context) => gatherTopics(id, settings, context),
};

/**
 * The topics that were opened since the day's widest window began, newest first. Pinned ones stand there for good and
 * unlisted ones are not for everybody, so both are left out. A later page that fails costs only its own topics.
 * @throws WebError; SourceError `forbidden` when the forum is for its members alone, `malformed`
 */
async function gatherTopics(source: string, settings: DiscourseSettings, context: SourceContext): Promise<Gathered> {
  const { start } = context.day.widest;
  const topics: Topic[] = [];
  let listed = 0;
  let reservation: Reservation | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    try {
      const list = await readList(settings, page, context.web);
      listed += list.topics.length;
      const news = list.topics.filter(({ pinned, visible }) => pinned !== true && visible !== false);
      topics.push(...news);
      if (list.isLast || news.some((topic) => openedAt(topic) < start)) break;
    } catch (error) {
      if (page === 0) throw error;
      reservation = reservationFrom(error, `page ${page + 1} is missing`);
      break;
    }
  }
  // A topic that somebody opens meanwhile moves the last one of a page to the next.
  const distinct = [...new Map(topics.map((topic) => [topic.id, topic])).values()];
  const candidates = distinct
    .filter((topic) => likesOf(topic) >= settings.points)
    .map((topic) => candidateOf(topic, source, settings.forum));
  const repeats = topics.length - distinct.length;
  const leftOut = { duplicate: repeats, excluded: listed - repeats - candidates.length };
  return { candidates, reservation: reservation ?? nothing(listed, settings), leftOut };
}

function nothing(listed: number, { category }: DiscourseSettings): Reservation | null {
  if (listed > 0) return null;
  const where = category === null ? 'The forum' : `The category ${category}`;
  return { reason: 'empty', detail: `${where} lists no topic that everybody may read` };
}

async function readList(
  settings: DiscourseSettings,
  page: number,
  web: SourceContext['web'],
): Promise<{ topics: Topic[]; isLast: boolean }> {
  const site = siteOf(settings.forum);
  const { body } = await ask(listAddress(settings, page), site, web);
  const { topic_list: list } = parseJson(body, answerShape, `The forum ${site}`);
  const topics = list.topics.flatMap((topic) => topicShape.safeParse(topic).data ?? []);
  // One odd topic may be anything; a whole list of them is in another shape, and would look like a quiet forum.
  if (list.topics.length > 0 && topics.length === 0) {
    throw new SourceError('malformed', `The forum ${site}: no topic has an id, a title and a date`);
  }
  return { topics, isLast: list.topics.length === 0 || !list.more_topics_url };
}

/** Without an order of its own, a list begins with old topics that somebody answered. */
function listAddress({ forum, category }: DiscourseSettings, page: number): string {
  return `${forum}/${category ?? 'latest'}.json?order=created&page=${page}`;
}

/** Sends a request; a forum that wants its readers to log in says so with a refusal, or by sending them to its login. */
async function ask(address: string, site: string, web: SourceContext['web']): Promise<WebPage> {
  let answer: WebPage;
  try {
    answer = await web.get(address, { headers: { accept: 'application/json' } });
  } catch (error) {
    if (error instanceof WebError && isForMembers(error)) throw membersOnly(site, error);
    throw error;
  }
  if (/\/login\/?$/.test(new URL(answer.url).pathname)) throw membersOnly(site);
  return answer;
}

function isForMembers({ status, excerpt }: WebError): boolean {
  return (status === 401 || status === 403) && /"error_type"\s*:\s*"(?:not_logged_in|invalid_access)"/.test(excerpt);
}

function membersOnly(site: string, cause?: WebError): SourceError {
  const message = `The forum ${site} shows these topics to members alone. Name a category that everybody may read, or leave the forum out`;
  return new SourceError('forbidden', message, { cause });
}

function likesOf(topic: Topic): number {
  return topic.like_count ?? 0;
}

function openedAt(topic: Topic): string {
  return new Date(topic.created_at).toISOString();
}

function candidateOf(topic: Topic, source: string, forum: string): Candidate {
  const address = [forum, 't', ...(topic.slug ? [encodeURIComponent(topic.slug)] : []), topic.id].join('/');
  return {
    url: address,
    title: oneLine(topic.title),
    source,
    published: openedAt(topic),
    precision: 'instant',
    // The beginning of the first post, where the forum shows it in its lists.
    summary: opening(plainText(topic.excerpt ?? ''), maxSummary),
    content: '',
    author: null,
    ownSite: true,
    engagement: {
      source,
      points: likesOf(topic),
      // The first post is the topic itself.
      comments: Math.max(0, (topic.posts_count ?? 1) - 1),
      url: address,
    },
  };
}
