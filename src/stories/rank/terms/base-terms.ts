/** Scores a story by the terms that hold for any editor. */

import type { Story } from '../../../edition/story.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import type { Span } from '../../../text/day.ts';
import type { Sources } from '../../first-party-domains.ts';
import { kindOf } from '../../kind/kind-of.ts';
import { type KindPoints, standingShare } from '../../kind/kinds.ts';
import type { Weights } from '../weights.ts';
import { corroborationTerm } from './corroboration.ts';
import { engagementTerms } from './engagement.ts';
import { kindTerm } from './kind.ts';
import { pageTerms } from './page.ts';
import { makerTerm, standingTerm } from './standing.ts';
import { weighted } from './term.ts';
import { timeTerms } from './time.ts';
import { topicTerms } from './topics.ts';

export interface GivenSettings {
  readonly sources: Sources;
  /** What the blog is about; without any, no story is off topic. */
  readonly topics: readonly string[];
  /** Ids of sources that are on the blog's subject; nothing but mentions in passing hangs on them. */
  readonly topical?: ReadonlySet<string>;
  /** Age is measured towards the window's end. */
  readonly window: Span;
  /** 1 for each term when absent. */
  readonly weights?: Weights;
  /** Points for kinds of text; none where absent. */
  readonly kinds?: KindPoints;
}

/** The terms that hold for any editor. What is relative to the day is measured among `stories`. */
export function givenTerms(stories: readonly Story[], settings: GivenSettings): (story: Story) => AnyTerm[] {
  const { sources, window, weights = {}, kinds = {} } = settings;
  const engagement = engagementTerms(stories, window, sources);
  const topics = topicTerms(settings.topics, settings.topical);
  return ({ lead, supporting }) => {
    const links = [lead, ...supporting];
    const told = kindOf(lead);
    return weighted(
      [
        ...standingTerm(links, sources, standingShare(told.kind, kinds)),
        ...makerTerm(lead, sources),
        ...corroborationTerm(links, sources),
        ...engagement(links),
        ...topics(links),
        ...kindTerm(told, kinds),
        ...timeTerms(lead, window),
        ...pageTerms(lead),
      ],
      weights,
    );
  };
}
