import { findDates } from '../../text/dates.ts';
import { blanked } from '../../text/mentions.ts';
import * as comparisons from './phrases/comparisons.ts';

/** A figure that says something: not part of a name like GPT-4, not a year, not the number of a figure or a chapter. */
const figure =
  /(?<![A-Za-z\d_.:-]|(?:figure|fig\.|table|video|section|chapter|part|pattern|step|appendix|listing|图|表|第) ?)(?!(?:1[5-9]|20)\d{2}(?![\d,.]\d))(?:\d[\d.,]*\d|\d(?= ?(?:[%％x×倍成万亿KMBT]|percent|times|million|billion|ms\b|GB|TB)))/i;

/** A name that ends in a number (`Intel 8086`, `Opus 4.6`), inside a sentence. Before a unit the number is a figure all the same. */
const numberedName =
  /(?<=\S )\p{Lu}[\p{L}\d.-]* \d[\d.,]*(?![\d.,])(?! ?(?:[%％x×倍成万亿KMT]|percent|times|million|billion|ms\b|GB|TB))/gu;
/** Versions that a program needs: `Python >= 3.10`. */
const noMeasure = /[<>]=? ?\d[\d.]*/g;

/** Of a date: its parts told in digits alone. */
const numericDate = /\d[-/.]\d/;

/** Numbers with what they measure. */
const measure =
  /\d(?:[\d.,]*\d)?\s?(?:[%％]|percent|percentage points|[x×](?![\p{L}\d])|times\b|-fold|fold\b|ms\b|seconds?\b|minutes?\b|hours?\b|[KMGT]B(?:\/s)?\b|tokens?\b|tok\/s|parameters\b|GPUs?\b|[BM] (?:parameters|tokens)|million|billion|trillion|kWh?\b|[MG]W\b|倍|成\b|个百分点|毫秒|秒|分钟|小时|万|亿|元|美元|张|块|参数)|[$€£¥]\s?\d|\d\S* (?:[\p{L}-]+ ){0,2}(?:an?|per|every) (?:second|minute|hour|day|week|month|year|token|request|card|GPU)\b/iu;
const amount = '(?:about |roughly |over |under |nearly )?[$€£]?\\d';
/** One value against another. */
const comparison = new RegExp(
  `\\bfrom ${amount}[^.]{0,40}?\\bto ${amount}|${comparisons.english.source}|${comparisons.chinese.source}`,
  'i',
);

/** A comparison is one of figures when it stands so near to one, in characters. */
const near = 48;

/** The first figure that a sentence states; null when it states none. */
export function figureIn(text: string): string | null {
  return figure.exec(withoutNames(text))?.[0] ?? null;
}

/** Whether a sentence states a figure. */
export function hasFigure(text: string): boolean {
  return figureIn(text) !== null;
}

/** Dates in digits, versions and names taken out. */
function withoutNames(text: string): string {
  const dates = numericDate.test(text) ? findDates(text).filter((date) => numericDate.test(date.text)) : [];
  return blanked(text, dates).replace(noMeasure, '').replace(numberedName, '');
}

function comparesFigures(text: string): boolean {
  const rest = withoutNames(text);
  const found = comparison.exec(rest);
  if (found === null) return false;
  return figure.test(rest.slice(Math.max(0, found.index - near), found.index + found[0].length + near));
}

/**
 * How much a sentence says in figures: 0 none, 1 for a bare number, 2 for a number with its unit or against another,
 * 3 for both.
 */
export function figureWeight(text: string): number {
  if (!hasFigure(text)) return 0;
  return 1 + (measure.test(text) ? 1 : 0) + (comparesFigures(text) ? 1 : 0);
}
