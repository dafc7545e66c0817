/** Collapses white space; a line break inside Chinese text is no space at all. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/(?<=\p{Script=Han})[^\S\n]*\n\s*(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
