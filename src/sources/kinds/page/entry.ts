/** Reads the title and the date of one listed article from its link and card. */

import { withoutEnd } from '../../../text/edges.ts';
import { findListedDate, parseListedDate, type Reading } from '../../../text/near-dates.ts';
import { clip, oneLine } from '../../../text/plain-text.ts';
import { countHan, han } from '../../../text/scripts.ts';
import { type Dating, findTimestamp, parseWholeDate, toDay } from '../../../text/timestamps.ts';
import type { PageElement } from '../../../web/html.ts';
import { around, nameOf, textsIn } from './cards.ts';

/** An article as a listing page or its JSON names it. */
export interface Listed {
  /** Absolute address. */
  readonly url: string;
  readonly title: string;
  /** Good to the day; null when no date is near. */
  readonly dating: Dating | null;
  /** '' when there is none. */
  readonly summary: string;
}

/** Lengths in UTF-16 units. */
const maxTitle = 300;
const longestDate = 100;

const headings = 'h1, h2, h3, h4, h5, h6';
const heading = /^h[1-6]$/;
const titled = '[class*="title" i], [class*="headline" i]';
const marked = 'time, [datetime]';
const called = '[class*="date" i], [class*="time" i], [class*="publish" i]';

/** Whether a text says enough to be a headline: three words, or eight Chinese characters, or as much of both. */
export function isHeadline(text: string): boolean {
  return weightOf(text) >= 24;
}

/** A heading may say less: two words, or four Chinese characters. */
function isHeading(text: string): boolean {
  return weightOf(text) >= 12;
}

/** A word that is not written in Chinese characters. */
const otherWord = new RegExp(String.raw`[[\p{L}\p{N}]--[${han}]][[\p{L}\p{N}'’.+\-]--[${han}]]*`, 'gv');

function weightOf(text: string): number {
  return (text.match(otherWord)?.length ?? 0) * 8 + countHan(text) * 3;
}

/**
 * The title of the article that a link leads to: a heading in or around the link or in its card before what is only
 * called a title, and that before the link's own text, which may be "Read more".
 * @param enough what a title must be; a heading in or around the link is one anyway
 * @returns '' when there is none
 */
export function titleOf(link: PageElement, card: PageElement, enough: (text: string) => boolean): string {
  const sure = [link.querySelector(headings), [...around(link)].find((element) => heading.test(nameOf(element)))]
    .flatMap((element) => (element ? [withoutDate(oneLine(element.textContent ?? ''))] : []))
    .find(isHeading);
  if (sure !== undefined) return clip(sure, maxTitle);
  const named = [card.querySelector(headings), link.querySelector(titled), card.querySelector(titled)];
  const texts = [
    ...named.map((element) => element?.textContent ?? ''),
    textsIn(link).join(' '),
    ...textsIn(link),
    link.getAttribute('aria-label') ?? '',
    link.getAttribute('title') ?? '',
  ].map((text) => withoutDate(oneLine(text)));
  return texts.find((text) => text.length <= maxTitle && enough(text)) ?? '';
}

/** A title without the date that some lists put before or behind it. */
function withoutDate(text: string): string {
  const date = findTimestamp(text, 'UTC');
  if (date === null) return text;
  const before = withoutEnd(text.slice(0, date.index), /[\s·|,:()[\]–—-]/);
  const after = text.slice(date.index + date.text.length).replace(/^[\s·|,:()[\]–—-]+/u, '');
  return before === '' || after === '' ? before || after : text;
}

/**
 * The date in a card, good to the day: what is marked as a date first, then any piece of text that is little more than
 * a date.
 */
export function dateOf(card: PageElement, reading: Reading): Dating | null {
  for (const element of Array.from(card.querySelectorAll(marked))) {
    const dating = dateIn(element, reading);
    if (dating !== null) return dating;
  }
  const labels = Array.from(card.querySelectorAll(called)).map((element) => textsIn(element).join(' '));
  for (const text of [...labels, ...textsIn(card)].map(oneLine)) {
    const dating = findListedDate(text, reading);
    if (dating !== null) return dating;
  }
  return null;
}

/** The date that an element is marked with or says. */
export function dateIn(element: PageElement, reading: Reading): Dating | null {
  const { timeZone } = reading;
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  const text = oneLine(textsIn(element).join(' '));
  const dating =
    parseWholeDate(machine, timeZone) ??
    findTimestamp(text, timeZone) ??
    parseListedDate(text.slice(0, longestDate), reading);
  return dating && toDay(dating, timeZone);
}
