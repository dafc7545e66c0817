/**
 * Every way to write a date that prose is read for, in order of preference: of two that overlap in a text, the first one
 * here counts. Those in words are the languages' own.
 */
import { languages } from '../languages/index.ts';
import type { DateForm } from './notation.ts';
import { numeric, years } from './numeric.ts';

export const forms: readonly DateForm[] = [
  numeric,
  ...languages.flatMap(({ dates }) => dates),
  ...languages.flatMap(({ days }) => days),
  years,
];
