/** Writes the body of the pull request from an edition. */

import type { Edition } from '../edition/edition.ts';
import { groundedClaims, openClaims } from './body/claims.ts';
import { corrections } from './body/corrections.ts';
import { sourceHealth } from './body/evidence.ts';
import { assumptions, making } from './body/making.ts';
import { promptInjections } from './body/prompt-injection.ts';
import { reviewFirst } from './body/review.ts';
import { joinSections } from './body/section.ts';
import { bench, leftOut, scores, stories } from './body/stories.ts';
import { tracking, watching } from './body/tracking.ts';
import { longestDescription } from './description.ts';
import type { DeskWords } from './messages.ts';

export interface BodySettings {
  /** Page of the run; null outside a workflow. */
  readonly runUrl: string | null;
  /** The GitHub that will show the description: `https://github.com`, or a company's own. */
  readonly serverUrl: string;
}

/** Left for the marker and the comments around Galley's part, in UTF-16 units. */
const reserve = 9000;

/**
 * What the reviewer reads: what to look at first, then everything there is to argue with. Markdown in which no gathered
 * text can mention, refer, command or link by itself. Pure; at most 51,000 UTF-16 units.
 */
export function pullRequestBody(edition: Edition, words: DeskWords, settings: BodySettings): string {
  const sections = [
    reviewFirst(edition, words),
    stories(edition, words, settings),
    scores(edition, words),
    tracking(edition, words),
    watching(edition, words),
    openClaims(edition, words),
    corrections(edition, words),
    promptInjections(edition, words),
    groundedClaims(edition, words),
    bench(edition, words, settings),
    leftOut(edition, words, settings),
    ...sourceHealth(edition, words),
    making(edition, words, settings),
    assumptions(edition, words),
  ].filter((section) => section !== null);
  return joinSections(sections, longestDescription - reserve, words.desk.cut);
}
