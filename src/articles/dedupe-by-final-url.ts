/** Leaves out stories whose links turned out, after redirects, to lead to one and the same page. */

import type { Article, ReadStory } from '../edition/article.ts';
import type { Link } from '../edition/link.ts';
import type { PastStory } from '../edition/past.ts';
import type { BenchedStory, RankedStory } from '../edition/story.ts';
import { cleanUrl, isShortened, linkKey } from '../links/index.ts';

type Read = ReadStory<RankedStory>;

/**
 * Sees to it that no page is told twice, now that reading has shown which pages the links really lead to. The first
 * story that has a page keeps it: another led by the same page is left out, and one that is merely supported by it does
 * without. A story with a page of an earlier day's story is left out, as it would have been had its address said so.
 * @param read best first
 * @param past earlier days' stories by the keys of their pages
 */
export function partRepeats(
  read: readonly Read[],
  past: ReadonlyMap<string, PastStory>,
): { readonly distinct: Read[]; readonly repeats: BenchedStory[] } {
  const distinct: Read[] = [];
  const repeats: BenchedStory[] = [];
  const keeper = new Map<string, RankedStory>();
  for (const one of read) {
    const { story, articles } = one;
    const keyOf = (link: Link): string => realKey(link, articles);
    const links = [story.lead, ...story.supporting];
    const known = links.map((link) => past.get(keyOf(link))).find((met) => met !== undefined);
    const first = keeper.get(keyOf(story.lead));
    if (known !== undefined) {
      repeats.push({ ...story, lost: known.state, because: `${known.date}: ${known.headline}` });
    } else if (first !== undefined) repeats.push({ ...story, lost: 'same-page', because: first.lead.title });
    else {
      const own = links.filter((link) => !keeper.has(keyOf(link)) && Boolean(keeper.set(keyOf(link), story)));
      distinct.push(inFull(withLinks(one, own)));
    }
  }
  return { distinct, repeats };
}

/** The key of the page that a link led to; its own where nothing was read. */
function realKey(link: Link, articles: readonly Article[]): string {
  const address = articles.find(({ url }) => url === link.url)?.address;
  return (address === undefined ? null : linkKey(address)) ?? link.key;
}

/** A story with no more than these of its links, the first of which leads. */
function withLinks(one: Read, [lead = one.story.lead, ...supporting]: readonly Link[]): Read {
  if (supporting.length === one.story.supporting.length) return one;
  const kept = new Set([lead, ...supporting].map(({ url }) => url));
  return {
    story: { ...one.story, lead, supporting },
    articles: one.articles.filter(({ url }) => kept.has(url)),
  };
}

/** A story with short addresses written out: readers see where they go, and tomorrow's run knows what was told. */
function inFull({ story, articles }: Read): Read {
  const long = new Map<string, string>();
  for (const { url, address } of articles) {
    const page = address === undefined || !isShortened(url) ? null : cleanUrl(address);
    if (page !== null && !isShortened(page)) long.set(url, page);
  }
  if (long.size === 0) return { story, articles };
  const written = (link: Link): Link => {
    const url = long.get(link.url);
    return url === undefined ? link : { ...link, url, key: linkKey(url) ?? link.key };
  };
  const lead = written(story.lead);
  return {
    story: { ...story, id: lead.key, lead, supporting: story.supporting.map(written) },
    articles: articles.map((article) => ({ ...article, url: long.get(article.url) ?? article.url })),
  };
}
