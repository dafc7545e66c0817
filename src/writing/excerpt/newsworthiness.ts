/** Tells whether a sentence makes sense by itself, and how much of news it is, by the phrases in it. */
import { anyOf, type Phrases } from '../../text/phrases.ts';
import * as backgroundEn from './phrases/background-en.ts';
import * as leaningEn from './phrases/leaning-en.ts';
import * as leaningZh from './phrases/leaning-zh.ts';
import * as newsEn from './phrases/news-en.ts';
import * as newsZh from './phrases/news-zh.ts';
import * as pointingEn from './phrases/pointing-en.ts';

/** Beginnings that lean on a sentence the quotation would leave behind. */
const dangling = [
  leaningEn.dangling,
  leaningEn.danglingThis,
  leaningEn.danglingAfterThis,
  leaningEn.danglingAfterThat,
  leaningEn.danglingAfter,
  leaningZh.dangling,
  leaningZh.danglingThis,
  leaningZh.danglingIts,
];
const stepping = [leaningEn.stepping, leaningZh.stepping];
const pointing = [pointingEn.pointing, leaningZh.pointing];
const referring = anyOf(pointingEn.referring, leaningZh.referring);

/** `Somebody released a server`: who did it, the verb, and what it goes on with. */
const announcedBySubject = new RegExp(
  `^.{3,90}?${newsEn.verbs.source} (?=${newsEn.objects.source}|\\p{Lu}|[\\d“"$€£])`,
  'u',
);
const announcing = [newsEn.announcing, newsZh.announcing];
const happened = [newsEn.happened, newsZh.happened];
const longAgo = anyOf(newsEn.longAgo, newsZh.longAgo);

const background = [
  backgroundEn.background,
  backgroundEn.surveys,
  backgroundEn.everyday,
  newsZh.background,
  newsZh.profile,
];
/** A company is called something near the beginning of its sentence. */
const profile = new RegExp(`^.{2,60}?${backgroundEn.profile.source}`);

/** What somebody announced, from its subject to its verb; null for nothing. Most sentences have no such verb at all. */
function announcedBySubjectIn(text: string): string | null {
  return newsEn.verbs.test(text) ? (announcedBySubject.exec(text)?.[0] ?? null) : null;
}

/** The sign of a footnote, which may stand in front of a sentence. */
const footnoteSign = /^[*†]?\s?/;

/** The beginning that needs a sentence before it to be understood; null when there is none. */
function danglingIn(text: string): string | null {
  return firstOf(dangling, text.replace(footnoteSign, ''));
}

/** Whether a sentence needs one before it to be understood. */
export function isDangling(text: string): boolean {
  return danglingIn(text) !== null;
}

/** The beginning that reads better behind another sentence; null when there is none. */
export function leaningIn(text: string): string | null {
  return danglingIn(text) ?? firstOf(stepping, text.replace(footnoteSign, ''));
}

/** Whether it reads better behind another sentence. */
export function isLeaning(text: string): boolean {
  return leaningIn(text) !== null;
}

/** Whether it speaks, at any place, of what another sentence has named. */
export function isReferring(text: string): boolean {
  return referring.test(text);
}

/** The words that send the reader elsewhere on the page; null when there are none. */
export function pointingIn(text: string): string | null {
  return firstOf(pointing, text);
}

/** Whether it sends the reader elsewhere on its page. */
export function isPointing(text: string): boolean {
  return pointingIn(text) !== null;
}

/**
 * How much of news a sentence is, and by which words of it: 0 for none, 1 where it tells what somebody did, 2 where it
 * announces that.
 */
export function newsIn(text: string): { readonly weight: 0 | 1 | 2; readonly words: string } {
  const announced = firstOf(announcing, text) ?? announcedBySubjectIn(text);
  if (announced !== null && !longAgo.test(text)) return { weight: 2, words: announced };
  const told = firstOf(happened, text);
  return told === null ? { weight: 0, words: '' } : { weight: 1, words: told };
}

export function newsWeight(text: string): 0 | 1 | 2 {
  return newsIn(text).weight;
}

/** The words by which it tells what everybody knows already; null when there are none. */
export function backgroundIn(text: string): string | null {
  return firstOf(background, text) ?? profile.exec(text)?.[0] ?? null;
}

/** Whether it tells what everybody knows already. */
export function isBackground(text: string): boolean {
  return backgroundIn(text) !== null;
}

/** What the first list that has a phrase in the text has found there. */
function firstOf(lists: readonly Phrases[], text: string): string | null {
  for (const list of lists) {
    const found = list.find(text);
    if (found !== null) return found.text.trim();
  }
  return null;
}
