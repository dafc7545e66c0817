/** Makes an article of a link: from what its page says, or from what its feed said where the page cannot be read. */

import type { Article } from '../edition/article.ts';
import type { Link } from '../edition/link.ts';
import { splitText } from '../text/plain-text.ts';
import { tellLanguage } from '../text/scripts.ts';
import { behindWall, isRobotCheck } from './boilerplate/wall.ts';
import type { Extract } from './extract/extract.ts';
import { titleStandsIn } from './page-titles.ts';

/** Text below this many characters is a consent wall or an empty shell if the feed itself says more. */
const thinPage = 140;

/** A page's text, or why there is none. */
export type Reading = { readonly extract: Extract; readonly address: string } | { readonly reason: string };

/** What a link's feed said stands in for its page, with the reason. */
export function articleOfFeed({ link, reason }: { readonly link: Link; readonly reason: string }): Article {
  return articleOf(link, { reason });
}

export function articleOf(link: Link, reading: Reading): Article {
  const fed = splitText(link.content || link.summary);
  const shown = 'extract' in reading ? reading.extract.paragraphs : [];
  const standing = behindWall(shown, link.title);
  const declared = 'extract' in reading ? reading.extract.declared : undefined;
  const reason = 'reason' in reading ? reading.reason : faultOf(shown, standing, fed);
  if ('reason' in reading || reason !== null) {
    return {
      url: link.url,
      ...('address' in reading && { address: reading.address }),
      title: ('extract' in reading && titleStandsIn(link) && reading.extract.title) || link.title,
      paragraphs: fed,
      language: tellLanguage(null, [link.title, ...fed].join('\n')),
      published: link.published,
      ...(declared !== undefined && { declared }),
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
    ...(declared !== undefined && { declared }),
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
