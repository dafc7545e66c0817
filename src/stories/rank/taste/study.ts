/** Turns an earlier day into training examples: its links' base scores, features and fates. */

import type { Story } from '../../../edition/story.ts';
import { addDays, type Instant } from '../../../text/day.ts';
import { compareText } from '../../../text/normalize.ts';
import { hasUnspaced } from '../../../text/scripts.ts';
import type { OfferedLink, PastDay } from '../../memory/past-day.ts';
import { type GivenSettings, givenTerms } from '../terms/base-terms.ts';
import { sumOf } from '../terms/term.ts';
import { type Feature, featuresOf } from './features.ts';

export interface StudySettings extends GivenSettings {
  /** The date of the day that `window` belongs to. */
  readonly date: string;
}

/** One link of an earlier day, as far as taste can be learned from it. */
export interface StudiedLink {
  readonly fate: OfferedLink['fate'];
  readonly features: readonly Feature[];
  /** Points that any editor's ranking gives it. */
  readonly given: number;
}

/** An earlier day, taken apart. */
export interface StudiedDay {
  readonly date: string;
  /** Only what the post kept is known, and nothing of what was passed over. */
  readonly postAlone: boolean;
  /** Nobody changed what was proposed. */
  readonly untouched: boolean;
  /** Sorted by key. */
  readonly links: readonly StudiedLink[];
}

/** Takes an earlier day apart, once for all that is learned from it. */
export function studyDay({ date, offered, untouched = false }: PastDay, settings: StudySettings): StudiedDay {
  const links = offered.toSorted((a, b) => compareText(a.key, b.key));
  const postAlone = links.every(({ fate }) => fate === 'kept');
  const end = endOf(date, settings);
  if (postAlone) {
    const studied = links.map((link) => ({ fate: link.fate, given: 0, features: inPost(featuresOf(link, end)) }));
    return { date, postAlone, untouched, links: studied };
  }
  const stories = links.map((link) => storyOf(link, settings));
  const terms = givenTerms(stories, { ...settings, window: { start: endOf(addDays(date, -1), settings), end } });
  const studied = links.map((link, index) => {
    const story = stories[index];
    return { fate: link.fate, given: story ? sumOf(terms(story)) : 0, features: featuresOf(link, end) };
  });
  return { date, postAlone, untouched, links: studied };
}

/** Windows end at the same time every day. */
function endOf(date: string, { window, date: today }: StudySettings): Instant {
  const shift = Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`);
  return new Date(Date.parse(window.end) + shift).toISOString();
}

/**
 * What a post and today's links have both: an address, and Latin words. A post tells nothing of sources and readers,
 * and its headlines may be in another language than the titles it was made from.
 */
export function inPost(features: readonly Feature[]): Feature[] {
  return features.filter(({ kind, key }) => kind === 'site' || (kind === 'words' && !hasUnspaced(key)));
}

/** An offered link as a story of its day, so that past and present are rated by the same terms. */
function storyOf(link: OfferedLink, { sources }: StudySettings): Story {
  const { key, url, title, summary, heat, published = null } = link;
  const rated = link.sources.find((id) => sources.get(id)?.standing === 'community') ?? link.sources[0] ?? '';
  return {
    id: key,
    lead: {
      key,
      url,
      title,
      summary,
      content: '',
      sources: link.sources,
      author: null,
      published,
      precision: published === null ? 'none' : 'instant',
      engagement: heat === null ? [] : [{ source: rated, points: heat, comments: 0, url: null }],
    },
    supporting: [],
  };
}

/** Features of a story of today, as a later day would have it offered. */
export function featuresOfStory({ id, lead, supporting }: Story, end: Instant): Feature[] {
  const links = [lead, ...supporting];
  const heats = links.flatMap(({ engagement }) => engagement.map(({ points, comments }) => points + comments));
  return featuresOf(
    {
      key: id,
      url: lead.url,
      title: lead.title,
      summary: lead.summary,
      sources: [...new Set(links.flatMap(({ sources }) => sources))].sort(compareText),
      heat: heats.length === 0 ? null : Math.max(...heats),
      published: lead.published,
    },
    end,
  );
}
