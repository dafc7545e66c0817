import { admits, type Day } from '../day.ts';
import type { Candidate } from './source.ts';

/** Whether a candidate may enter the day: it has a title, leads to the web, and the widest window admits it. */
export function mayEnter(candidate: Candidate, day: Day): boolean {
  return candidate.title !== '' && isWebAddress(candidate.url) && admits(day.widest, candidate, day.backfill);
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
