/** What listing sites write under a title instead of a text: where it leads, who brought it, and how it is doing. */
const note =
  /(?:\b(?:article|comments?|discussion) )?\b(?:url|link|discussion)\s*:\s*\S+|#?\s*\b(?:points|comments|score|votes|upvotes)\s*:\s*\d+|\b(?:by|author)\s*:\s*\S+|\bsubmitted by\s+\/?u\/\S+(?:\s+to\s+r\/\S+)?|\[(?:link|comments|\d+ comments)\]|^comments$/giu;

/** Whether a text holds nothing else: no word of it is about the page. */
export function isListingNotes(text: string): boolean {
  return text !== '' && !/[\p{L}\p{N}]/u.test(text.replace(note, ''));
}
