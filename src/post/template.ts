/** Fills the templates of a post's path and title with the date and the headline. */

const date = '{date}';
const headline = '{headline}';
/** The headline with what joins it to what stands before, and the signs that enclose it. */
const around = /[\s:：|｜·,，、–—-]*[「『《“"'(（[【]?\{headline\}[」』》”"')）\]】]?/g;
/** Joints that are left at an end. */
const loose = /^[\s:：|｜·,，、–—-]+|[\s:：|｜·,，、–—-]+$/g;

/** Whether a template names the date, once. */
export function isDateTemplate(template: string): boolean {
  return template.split(date).length === 2;
}

/** Puts the date into a template. */
export function fillDate(template: string, day: string): string {
  return template.replaceAll(date, day);
}

/** Names in braces that a title's template cannot be filled with. */
export function unknownInTitle(template: string): string[] {
  return (template.match(/\{[A-Za-z_-]+\}/g) ?? []).filter((name) => name !== date && name !== headline);
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
  const bare = fillDate(template, day).replace(around, '').replace(loose, '');
  return bare === '' ? day : bare;
}
