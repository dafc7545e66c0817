/**
 * A light English stemmer for comparing headlines ("raises", "raised", "raising"): plurals, then one suffix. It only has
 * to map forms of one word together, so the stem need not be a word; ends that are part of the stem stay.
 */
export function stem(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const singular = withoutPlural(word);
  const bare = withoutSuffix(singular);
  return bare.length > 3 ? bare.replace(/[ey]$/, '') : bare;
}

function withoutPlural(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const suffixes = ['ing', 'ed', 'ement', 'ment', 'ation', 'er', 'ion', 'ly'];

function withoutSuffix(word: string): string {
  const suffix = suffixes.find((end) => {
    const rest = word.slice(0, -end.length);
    return word.endsWith(end) && rest.length >= 3 && /[aeiouy]/.test(rest);
  });
  if (suffix === undefined) return word;
  // "running" is "run", but "selling" is not "sel" for "sell" is a word of its own: both forms lose the double letter.
  return word.slice(0, -suffix.length).replace(/([bdfgklmnprt])\1$/, '$1');
}
