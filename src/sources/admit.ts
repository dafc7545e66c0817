import type { Candidate } from './source.ts';

/**
 * Whether a candidate is one at all: it has a title and leads to the web. Its date is judged after merging, when all who
 * told of the page have said what they know of it.
 */
export function isUsable({ title, url }: Candidate): boolean {
  return title !== '' && /^https?:\/\//i.test(url) && URL.canParse(url);
}
