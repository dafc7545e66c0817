import type { Span } from '../day.ts';
import { hostOf } from '../links/canonical.ts';
import type { Link } from '../links/link.ts';
import type { Standing } from '../sources/source.ts';
import { compareText } from '../text-order.ts';
import type { Sources } from './cluster/cluster.ts';
import type { RankedStory, Story, Term } from './story.ts';
import { topicMatcher } from './topics.ts';

/** Points at most, or each, of every term. Set by judgement; the sum decides, so only their ratios matter. */
const worth = {
  standing: { primary: 30, secondary: 15, community: 5 } satisfies Record<Standing, number>,
  corroboration: 8,
  engagement: 20,
  topicInTitle: 6,
  topicInText: 2,
  topics: 24,
  freshness: 6,
  homePage: -40,
  staleAddress: -40,
  bareTitle: -4,
  noTopic: -15,
  undated: -12,
} as const;

/** A date in an address this much older than the window says that the page is old, whatever the feed says. */
const STALE_DAYS = 30;

const HALF_DAY = 12 * 3_600_000;

export interface RankSettings {
  readonly sources: Sources;
  readonly topics: readonly string[];
  /** Freshness is measured towards the window's end. */
  readonly window: Span;
}

/** Stories with their scores, best first. Every point is in a named term; ties break by id, so order is stable. */
export function rankStories(stories: readonly Story[], settings: RankSettings): RankedStory[] {
  const engagement = engagementScale(stories);
  const topics = topicMatcher(settings.topics);
  return stories
    .map((story): RankedStory => {
      const links = [story.lead, ...story.supporting];
      const terms = [
        standingTerm(links, settings.sources),
        corroborationTerm(links),
        engagement(links),
        topicsTerm(links, topics),
        dateTerm(story.lead, settings.window),
        ...penalties(story.lead, settings.window),
      ].filter((term) => term !== null);
      const score = round(terms.reduce((sum, { points }) => sum + points, 0));
      return { ...story, score, terms };
    })
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
}

function standingTerm(links: readonly Link[], sources: Sources): Term {
  const rated = links
    .flatMap((link) => link.sources)
    .map((id) => {
      const { name, standing, weight } = sources.get(id) ?? { name: id, standing: 'community', weight: 1 };
      return { name, standing, points: worth.standing[standing] * weight };
    });
  const best = rated.toSorted((a, b) => b.points - a.points || compareText(a.name, b.name))[0];
  return term('standing', best?.points ?? 0, best === undefined ? '' : `${best.standing}: ${best.name}`);
}

/** Each doubling of independent hosts is worth the same: the second outlet says more than the tenth. */
function corroborationTerm(links: readonly Link[]): Term | null {
  const hosts = new Set(links.map(({ url }) => hostOf(url)));
  return hosts.size < 2
    ? null
    : term('corroboration', worth.corroboration * Math.log2(hosts.size), `${hosts.size} hosts`);
}

/**
 * Engagement as the share of that source's links today that drew less, so that sources of any size compare. The share
 * is taken of points plus comments; a story counts its best source.
 */
function engagementScale(stories: readonly Story[]): (links: readonly Link[]) => Term | null {
  const heat = ({ points, comments }: { points: number; comments: number }): number => points + comments;
  const bySource = new Map<string, number[]>();
  for (const { lead, supporting } of stories) {
    for (const entry of [lead, ...supporting].flatMap((link) => link.engagement)) {
      bySource.set(entry.source, [...(bySource.get(entry.source) ?? []), heat(entry)]);
    }
  }
  return (links) => {
    const rated = links
      .flatMap((link) => link.engagement)
      .map((entry) => {
        const all = bySource.get(entry.source) ?? [];
        const share = (all.filter((other) => other < heat(entry)).length + 0.5) / Math.max(all.length, 1);
        return { share, because: `${entry.points} points, ${entry.comments} comments at ${entry.source}` };
      })
      .sort((a, b) => b.share - a.share || compareText(a.because, b.because));
    return rated[0] === undefined ? null : term('engagement', worth.engagement * rated[0].share, rated[0].because);
  };
}

/** Topics in titles count most; then those in texts, and in addresses, where `mistral.ai/news/voxtral` names its maker. */
function topicsTerm(links: readonly Link[], match: ReturnType<typeof topicMatcher>): Term {
  const inTitle = match(links.map(({ title }) => title).join('\n'));
  const inText = match(
    links.map(({ url, summary, content }) => `${wordsOf(url)}\n${summary}\n${content.slice(0, 1000)}`).join('\n'),
  );
  const further = inText.filter((topic) => !inTitle.includes(topic));
  if (inTitle.length + further.length === 0) return term('topics', worth.noTopic, 'none of the blog’s topics');
  const points = inTitle.length * worth.topicInTitle + further.length * worth.topicInText;
  return term('topics', Math.min(points, worth.topics), [...inTitle, ...further].slice(0, 6).join(', '));
}

/** The words of an address: its host without the suffix (`.ai` is no topic), and its path. */
function wordsOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return `${hostname.split('.').slice(0, -1).join(' ')} ${pathname.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}

/** Newer is better; what is dated to the day alone is taken to be from its middle. No date is worse than any in the window. */
function dateTerm({ published, precision }: Link, window: Span): Term {
  if (published === null) return term('undated', worth.undated, 'no source gives a date');
  const middle = precision === 'day' ? HALF_DAY : 0;
  const length = Date.parse(window.end) - Date.parse(window.start);
  const age = Math.max(0, Date.parse(window.end) - Date.parse(published) - middle);
  const because =
    precision === 'day' ? `on ${published.slice(0, 10)}` : `${Math.round(age / 3_600_000)} h before the post`;
  return term('freshness', worth.freshness * Math.max(0, 1 - age / length), because);
}

function penalties(lead: Link, window: Span): (Term | null)[] {
  const url = new URL(lead.url);
  const written = addressDate(url);
  const stale = written !== null && Date.parse(window.start) - written > STALE_DAYS * 86_400_000;
  return [
    isHomePage(lead) ? term('home-page', worth.homePage, 'the address names a site, not a page') : null,
    stale ? term('stale-address', worth.staleAddress, url.pathname) : null,
    lead.summary === '' && lead.content === '' ? term('bare-title', worth.bareTitle, 'no text beside the title') : null,
  ];
}

/** Whether a link leads to a site's front page rather than to an article. */
export function isHomePage(link: Link): boolean {
  const { pathname, search } = new URL(link.url);
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname) && search === '';
}

/** The date that an address such as `/2024/08/19/title` names, as a UTC instant in milliseconds. */
function addressDate(url: URL): number | null {
  const found = /\/(20[0-9]{2})[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12][0-9]|3[01]))?(?=[/-]|$)/.exec(url.pathname);
  if (found === null) return null;
  // Without a day the end of the month is meant, so that a page is never called older than it can be.
  return Date.UTC(Number(found[1]), Number(found[2]) - (found[3] ? 1 : 0), Number(found[3] ?? 0));
}

function term(name: string, points: number, because: string): Term {
  return { name, points: round(points), because };
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
