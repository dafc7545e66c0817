/**
 * Recognises the notes that link aggregators (Hacker News by hnrss.org, Lobsters, Reddit) and feeds of releases write in
 * place of a summary.
 */

/** Where a title leads, who brought it, and how it is doing. */
const notes: readonly RegExp[] = [
  /(?:\b(?:article|comments?|discussion) )?\b(?:url|link|discussion)\s*:\s*\S+/giu,
  /(?:#\s?)?\b(?:points|comments|score|votes|upvotes)\s*:\s*\d+/giu,
  /\b(?:by|author)\s*:\s*\S+/giu,
  /\bsubmitted by\s+\/?u\/\S+(?:\s+to\s+r\/\S+)?/giu,
  /\[(?:link|comments|\d+ comments)\]/giu,
  /^comments$/giu,
  // GitHub and others write this where a release has no notes.
  /^\(?no (?:content|description|release notes|notes|changelog|summary)(?: (?:provided|available|given))?\.?\)?$/giu,
];

/** Whether a text holds nothing but such notes: no word of it is about the page. */
export function isListingNotes(text: string): boolean {
  const rest = notes.reduce((left, note) => left.replace(note, ''), text);
  return text !== '' && !/[\p{L}\p{N}]/u.test(rest);
}
