/** Says why a day was left alone, where its reason's code does not tell what a person has to look at. */

import type { DayAtDesk } from './day-at-desk.ts';
import type { Scene } from './observe.ts';

/** Sentences for the log and the summary. */
export function whyLeftAlone({ date, path }: DayAtDesk, scene: Scene, reason: string): string[] {
  const { publishedAs, pullRequest } = scene;
  if (reason === 'already-published' && publishedAs !== null) {
    return [
      `The page of ${date} stands at ${publishedAs}, so no second one was proposed at ${path}. If it is something else, rename it; to have the day done again, delete it.`,
    ];
  }
  if (reason === 'later-version' && pullRequest !== null) {
    return [
      `#${pullRequest.number} was written by a later version of Galley, so it was left alone. Use that version here too, or close #${pullRequest.number}.`,
    ];
  }
  if (reason === 'other-path' && pullRequest !== null) {
    return [
      `#${pullRequest.number} proposes the post of ${date} at ${pullRequest.marker?.path}, and post.path says ${path} by now, so it was left alone. Merge or close it.`,
    ];
  }
  return [];
}

/** Files that look like the day's page and were not taken for it, for the log. */
export function describeNear({ date }: DayAtDesk, { near, publishedAs }: Scene): string[] {
  if (publishedAs !== null) return [`the page of ${date} is ${publishedAs}`];
  return near.slice(0, mostNear).map((file) => `${file} bears the date, but is not called like the day's page`);
}

/** More files of one day would hide what else the log says. */
const mostNear = 5;
