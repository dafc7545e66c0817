import type { Story } from '../../../edition/story.ts';
import { type AnyTerm, roundPoints } from '../../../edition/term.ts';
import type { Span } from '../../../text/day.ts';
import type { Sources } from '../../first-party-domains.ts';
import type { Weights } from '../weights.ts';
import { corroborationTerm } from './corroboration.ts';
import { engagementTerms } from './engagement.ts';
import { pageTerms } from './page.ts';
import { makerTerm, standingTerm } from './standing.ts';
import { timeTerms } from './time.ts';
import { topicTerms } from './topics.ts';

export interface GivenSettings {
  readonly sources: Sources;
  /** What the blog is about; without any, no story is off topic. */
  readonly topics: readonly string[];
  /** Age is measured towards the window's end. */
  readonly window: Span;
  /** 1 for each term when absent. */
  readonly weights?: Weights;
}

/** The terms that hold for any editor. What is relative to the day is measured among `stories`. */
export function givenTerms(stories: readonly Story[], settings: GivenSettings): (story: Story) => AnyTerm[] {
  const { sources, window, weights = {} } = settings;
  const engagement = engagementTerms(stories, window, sources);
  const topics = topicTerms(settings.topics);
  return ({ lead, supporting }) => {
    const links = [lead, ...supporting];
    return weighted(
      [
        ...standingTerm(links, sources),
        ...makerTerm(lead, sources),
        ...corroborationTerm(links),
        ...engagement(links),
        ...topics(links),
        ...timeTerms(lead, window),
        ...pageTerms(lead),
      ],
      weights,
    );
  };
}

/** The terms with the owner's weights; those without points are left out. */
export function weighted(terms: readonly AnyTerm[], weights: Weights): AnyTerm[] {
  return terms
    .map((one) => ({ ...one, points: roundPoints(one.points * (weights[one.name] ?? 1)) }))
    .filter(({ points }) => points !== 0);
}

export function sumOf(terms: readonly AnyTerm[]): number {
  return roundPoints(terms.reduce((sum, { points }) => sum + points, 0));
}
