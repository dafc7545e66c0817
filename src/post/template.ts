/** Fills the templates of a post's path and title with the date and the headline, and says what is wrong with one. */

import { bracesProblem, unknownBraces } from '../text/braces.ts';
import { withoutEnds } from '../text/edges.ts';

const date = '{date}';
const headline = '{headline}';
/** The headline with what joins it to what stands before, and the signs that enclose it. */
const around = /[\s:：|｜·,，、–—-]{0,5}[「『《“"'(（[【]?\{headline\}[」』》”"')）\]】]?/g;
/** Joints that are left at an end. */
const loose = /[\s:：|｜·,，、–—-]/;

/**
 * What is wrong with the template of a path or a branch, which name the date once and nothing else, as the rest of a
 * sentence that begins with the setting's name; null when nothing is.
 */
export function dateTemplateProblem(template: string): string | null {
  const unknown = unknownBraces(template, [date]);
  if (unknown.length > 0) {
    return bracesProblem(unknown, 'the one name in braces is {date}, which becomes a date such as 2026-03-05');
  }
  return template.split(date).length === 2 ? null : 'must hold {date} exactly once';
}

/** Puts the date into a template. */
export function fillDate(template: string, day: string): string {
  return template.replaceAll(date, day);
}

/** Names in braces that a title's template cannot be filled with; braces around anything but a name are text. */
export function unknownInTitle(template: string): string[] {
  return unknownBraces(template, [date, headline]).filter((name) => /^\{+\s*[\p{L}\p{N}_:-]+\s*\}+$/u.test(name));
}

/** What is wrong with a title's template, as the rest of a sentence; null when nothing is. */
export function titleTemplateProblem(template: string): string | null {
  const unknown = unknownInTitle(template);
  return unknown.length === 0
    ? null
    : bracesProblem(unknown, 'the names in braces are {date} and {headline}, each written just like that');
}

/** Whether a title names what leads the day. */
export function wantsHeadline(template: string): boolean {
  return template.includes(headline);
}

/** The title of a day's post. */
export function fillTitle(template: string, day: string, lead: string): string {
  return template
    .split(headline)
    .map((part) => fillDate(part, day))
    .join(lead);
}

/**
 * The title in the owner's own words and the date alone, for where gathered text could give orders: pull requests
 * and commits. What joined or enclosed the headline goes with it; the date is what is left at least.
 */
export function fixedTitle(template: string, day: string): string {
  if (!wantsHeadline(template)) return fillDate(template, day);
  const bare = withoutEnds(fillDate(template, day).replace(around, ''), loose);
  return bare === '' ? day : bare;
}
