/** Makes the words of dates comparable: their letters alone, in lower case, without the accents that many leave out. */

/** A word without case, dots and the accents of Latin, Greek and Cyrillic; marks of other scripts are vowels and stay. */
export function dateWordKey(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]|[^\p{L}\p{M}]/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ');
}
