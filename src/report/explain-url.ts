/** Explains what became of an address on the day of an edition, and why. */

import { reasonOf, signed, whyLost } from '../desk/index.ts';
import type { Edition } from '../edition/edition.ts';
import type { QuotedSentence } from '../edition/quoted-sentence.ts';
import type { RankedStory } from '../edition/story.ts';
import { linkKey } from '../links/index.ts';
import { localIso } from '../text/day.ts';
import type { ReportWords } from './messages.ts';
import { plainLine } from './report.ts';

/** @returns plain lines */
export function explainUrl(url: string, edition: Edition, words: ReportWords): string[] {
  const key = linkKey(url);
  const isIt = (address: string): boolean => linkKey(address) === key;
  return (
    inPost(isIt, edition, words) ??
    onBench(isIt, edition, words) ??
    amongOthers(isIt, edition, words) ??
    nowhere(edition, words)
  ).map(plainLine);
}

function nowhere({ others }: Edition, { explain }: ReportWords): string[] {
  if (others === undefined) return [explain.notKept];
  return [explain.notGathered, ...(others.outsideCut > 0 ? [explain.cut(others.outsideCut)] : [])];
}

type IsIt = (address: string) => boolean;

function inPost(isIt: IsIt, { stories, items }: Edition, words: ReportWords): string[] | null {
  const index = stories.findIndex((story) => holds(story, isIt));
  const story = stories[index];
  if (story === undefined) return null;
  const headline = items[index]?.headline ?? story.lead.title;
  return [
    ...merged(story, isIt, words),
    words.explain.chosen(index + 1, headline, shown(story.score)),
    ...scoreLines(story, words),
    ...(items[index]?.quoted ?? []).flatMap((sentence) => sentenceLines(sentence, words)),
  ];
}

function onBench(isIt: IsIt, { bench }: Edition, words: ReportWords): string[] | null {
  const story = bench.find((one) => holds(one, isIt));
  if (story === undefined) return null;
  const verdict = words.explain.benched(story.lead.title, shown(story.score), reasonText(story, words));
  return [...merged(story, isIt, words), verdict, ...scoreLines(story, words)];
}

function amongOthers(isIt: IsIt, { others, window, timeZone }: Edition, words: ReportWords): string[] | null {
  const passed = others?.passed.find(({ urls }) => urls.some(isIt));
  if (passed !== undefined) {
    const lead = passed.urls[0] ?? '';
    return [
      ...(isIt(lead) ? [] : [words.explain.merged(passed.title)]),
      words.explain.passed(passed.title, shown(passed.score), reasonText(passed, words)),
    ];
  }
  const outside = others?.outside.find(({ url }) => isIt(url));
  if (outside === undefined) return null;
  const local = (instant: string): string => localIso(new Date(instant), timeZone).slice(0, 16).replace('T', ' ');
  const published = outside.published === null ? null : local(outside.published);
  return [words.explain.outside(published, local(window.start), local(window.end), timeZone)];
}

function holds({ lead, supporting }: RankedStory, isIt: IsIt): boolean {
  return [lead, ...supporting].some(({ url }) => isIt(url));
}

function merged({ lead }: RankedStory, isIt: IsIt, { explain }: ReportWords): string[] {
  return isIt(lead.url) ? [] : [explain.merged(lead.title)];
}

function reasonText(story: Parameters<typeof whyLost>[0], words: ReportWords): string {
  const { reason, particulars } = whyLost(story, words);
  return particulars === '' ? reason : `${reason} (${particulars})`;
}

function scoreLines({ terms }: RankedStory, { desk }: ReportWords): string[] {
  return terms
    .toSorted((a, b) => b.points - a.points)
    .map((term) => `${signed(term.points)}  ${desk.terms[term.name] ?? term.name}: ${reasonOf(term, desk)}`);
}

function sentenceLines({ text, terms }: QuotedSentence, { explain }: ReportWords): string[] {
  const score = terms.reduce((sum, { points }) => sum + points, 0);
  const lines = terms
    .toSorted((a, b) => b.points - a.points)
    .map(({ name, points, reason }) => {
      return `${signed(points, 2)}  ${explain.sentenceTerms[name]}${reason === '' ? '' : `: ${reason}`}`;
    });
  return [explain.quoted(text, signed(score, 2)), ...lines];
}

function shown(points: number): string {
  return String(Math.round(points * 10) / 10);
}
