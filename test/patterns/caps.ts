/**
 * The limits of input that stand before patterns whose growth could not be told. By file of `src`: what is longer does
 * not reach its patterns.
 */

/** A limit, where it is set and enforced, and the files that only see what is within it. */
export interface Cap {
  /** In characters of what is read at once. */
  readonly characters: number;
  /** The file and the name of its constant. */
  readonly file: string;
  readonly constant: string;
  /** Beginnings of the paths of the files behind it. */
  readonly behind: readonly string[];
}

export const caps: readonly Cap[] = [
  {
    characters: 80,
    file: 'src/text/timestamps.ts',
    constant: 'longestDate',
    behind: ['src/text/timestamps.ts', 'src/text/page-dates.ts', 'src/text/dates/day-in-words.ts'],
  },
  {
    characters: 5_000,
    file: 'src/text/plain-text.ts',
    constant: 'maxParagraph',
    behind: ['src/articles/', 'src/facts/', 'src/post/', 'src/text/', 'src/writing/'],
  },
  {
    characters: 8_000,
    file: 'src/links/address.ts',
    constant: 'longest',
    behind: ['src/links/', 'src/articles/sites/', 'src/stories/category.ts', 'src/sources/kinds/discourse/'],
  },
  { characters: 100_000, file: 'src/feeds/parse.ts', constant: 'maxContent', behind: ['src/feeds/', 'src/stories/'] },
  {
    characters: 200_000,
    file: 'src/articles/extract/style.ts',
    constant: 'maxSheet',
    behind: ['src/articles/extract/style.ts'],
  },
  {
    characters: 20_000,
    file: 'src/writing/model/notice.ts',
    constant: 'longestRead',
    behind: ['src/writing/model/notice.ts'],
  },
  {
    characters: 16_384,
    file: 'src/writing/model/transport/run-command.ts',
    constant: 'maxErrorBytes',
    behind: ['src/writing/model/transport/'],
  },
  { characters: 20_000, file: 'src/config/read-yaml.ts', constant: 'mostText', behind: ['src/config/'] },
];

/** The cap before a file's patterns: that of the longest path that fits; null when there is none. */
export function capOf(file: string): Cap | null {
  const fitting = caps.flatMap((cap) =>
    cap.behind.filter((path) => file.startsWith(path)).map((path) => ({ cap, path })),
  );
  return fitting.toSorted((a, b) => b.path.length - a.path.length)[0]?.cap ?? null;
}
