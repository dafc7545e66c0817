/** Reads a list of words as the languages keep them: apart by blanks or lines; a line that begins with `#` says why. */
export function wordList(list: string): readonly string[] {
  return list
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}
