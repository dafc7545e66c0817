/** Leaves out stories whose page turned out, when it was read, to be older than the window of the day. */
import type { ReadStory } from '../edition/article.ts';
import type { BenchedStory, RankedStory } from '../edition/story.ts';
import type { Instant, Span } from '../text/day.ts';

type Read = ReadStory<RankedStory>;

/**
 * How much older than the window a page must say it is to be believed against the date its own site gave it elsewhere, in
 * milliseconds: drafts are dated before they appear, and a story may be dated by its first part.
 */
const doubt = 2 * 86_400_000;

/**
 * Parts the stories whose lead page turned out to be older than the window. Of a link without a date any date of its page
 * counts: a site that lists its pages undated must not make news of them. Against a date of the page's own site, what
 * the page says of itself for machines counts, since feeds date old pages anew when they move or are built again; what
 * others told of a page was never its date of publication.
 */
export function partOldPages(
  read: readonly Read[],
  window: Span,
): { readonly timely: Read[]; readonly old: BenchedStory[] } {
  const ages = read.map((one) => ({ one, age: oldDateOf(one, window) }));
  return {
    timely: ages.flatMap(({ one, age }) => (age === null ? one : [])),
    old: ages.flatMap(({ one: { story }, age }) =>
      age === null ? [] : { ...story, lost: 'old-page' as const, because: age.slice(0, 10) },
    ),
  };
}

/** The date of a page that is too old; null for one that is not. */
function oldDateOf({ story, articles }: Read, window: Span): Instant | null {
  const { lead } = story;
  const { published = null, declared = null } = articles[0] ?? {};
  const isOlder = (date: Instant, by: number): boolean => Date.parse(date) < Date.parse(window.start) - by;
  if (lead.published === null) {
    const written = published ?? declared;
    return written !== null && isOlder(written, 0) ? written : null;
  }
  return lead.datedBySite && declared !== null && isOlder(declared, doubt) ? declared : null;
}
