/**
 * Recognises the page of a day under the names that editors and site generators give it: a page bundle, another suffix,
 * another case, a year's folder, a slug behind it.
 */

import { fillDate } from './template.ts';

/** What pages are called where posts live. */
export interface PostNames {
  /** Path with `{date}` in it: `content/posts/{date}-ai-digest.md`. */
  readonly template: string;
  /** The blog's language, BCP 47: a page in another one is a translation. */
  readonly language: string;
}

/** The pages of one day among the files of a blog. */
export interface DayPages {
  /** The day's page; null when there is none. */
  readonly page: string | null;
  /** True where only its beginning is that of the template: an editor's slug, or the page of something else. */
  readonly isLonger: boolean;
  /** Files that bear the day's date and are no page of it as far as anybody can tell, sorted. */
  readonly near: readonly string[];
}

/** Suffixes of the texts that site generators make pages of. */
const suffix = /\.(?:md|markdown|mdown|mkdn?|mdx|mdoc|mdtext|qmd|rmd|html?|org|adoc|asciidoc|asc|rst|txt|njk|liquid)$/i;

/** Names of the file that stands for its folder. */
const indexName = /^(?:_?index|readme)$/i;

/** The folder that all posts of a template lie in; `''` is the repository's root. */
export function postsFolder(template: string): string {
  const folders = template.split('/').slice(0, -1);
  const dated = folders.findIndex((folder) => folder.includes('{date}'));
  return (dated < 0 ? folders : folders.slice(0, dated)).join('/');
}

/**
 * The pages of all days that files below the posts' folder are of. Pure.
 * @param paths from the repository's root; those outside the folder do not count, its case does not matter
 */
export function pagesByDay(paths: readonly string[], names: PostNames): Map<string, DayPages> {
  const found = new Map<string, { path: string; rank: number }[]>();
  for (const path of [...paths].sort()) {
    for (const { date, rank } of readName(path, names)) {
      found.set(date, [...(found.get(date) ?? []), { path, rank }]);
    }
  }
  return new Map(
    [...found].map(([date, files]) => {
      const best = files.reduce((first, file) => (file.rank < first.rank ? file : first));
      const page = best.rank < near ? best.path : null;
      const others = files.filter(({ rank }) => rank >= longer).map(({ path }) => path);
      return [date, { page, isLonger: best.rank === longer, near: others.filter((path) => path !== page) }];
    }),
  );
}

/** How sure it is that a file is a day's page; the lowest is the surest. */
const [exact, renamed, longer, near] = [0, 1, 2, 3] as const;

/** The words of a folder or a file. */
type Words = readonly string[];

function readName(path: string, names: PostNames): { date: string; rank: number }[] {
  const folder = postsFolder(names.template);
  const inside = below(path, folder);
  if (inside === null || !suffix.test(inside)) return [];
  const [language, wanted] = [languageOf(inside), languageOf(names.template)];
  const isOwn = language === null ? wanted === null : isSameLanguage(language, wanted ?? names.language);
  if (!isOwn) return [];
  const file = pageWords(inside);
  return datesOf(file.flat()).map((date) => {
    if (path === fillDate(names.template, date)) return { date, rank: exact };
    const template = pageWords(below(fillDate(names.template, date), folder) ?? '');
    return { date, rank: likeness(file, template, date) };
  });
}

function below(path: string, folder: string): string | null {
  if (folder === '') return path;
  const start = path
    .slice(0, folder.length + 1)
    .normalize('NFC')
    .toLowerCase();
  return start === `${folder}/`.normalize('NFC').toLowerCase() ? path.slice(folder.length + 1) : null;
}

/** The words of every folder on the way to a page, and of its name: what stands for its folder has none of its own. */
function pageWords(path: string): Words[] {
  const bare = path.replace(suffix, '');
  const language = languageOf(path);
  const parts = (language === null ? bare : bare.slice(0, -language.length - 1)).split('/');
  if (indexName.test(parts.at(-1) ?? '')) parts.pop();
  const words = parts.map(wordsOf);
  // A folder may hold its page under its own name.
  if (words.length > 1 && words.at(-1)?.join(' ') === words.at(-2)?.join(' ')) words.pop();
  return words;
}

function wordsOf(name: string): Words {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** Calendar dates among words, each once: `2026`, `03`, `05` in this order. */
function datesOf(words: Words): string[] {
  const dates = words.flatMap((year, index) => {
    const date = [year, ...words.slice(index + 1, index + 3)].join('-');
    return /^\d{4}-\d\d-\d\d$/.test(date) ? [date] : [];
  });
  return [...new Set(dates)];
}

function likeness(file: readonly Words[], template: readonly Words[], date: string): number {
  const wanted = template.flat();
  const [year = '', month = '', day = ''] = date.split('-');
  const ofTheDate = new Set([year, month, day]);
  for (let skipped = 0; skipped < file.length; skipped++) {
    const rest = file.slice(skipped);
    const words = rest.flat();
    if (words.length === wanted.length && startsWith(words, wanted)) return renamed;
    if (startsWith(words, wanted) && isSlug(rest, wanted)) return longer;
    // A folder of the year, the month or the day may stand in between, and no other: it may be another digest's.
    if (!file[skipped]?.every((word) => ofTheDate.has(word))) break;
  }
  return near;
}

/**
 * Whether what stands behind the template's words is an editor's slug: in the same name, behind a word that is no part of
 * the date (any post of that day begins with its date), and no language, which would make it a translation.
 */
function isSlug(file: readonly Words[], wanted: Words): boolean {
  const last = file.at(-1) ?? [];
  const extra = file.flat().slice(wanted.length);
  if (extra.length >= last.length || wanted.every((word) => /^\d+$/.test(word))) return false;
  return !isLanguage(extra.join('-'));
}

function startsWith(words: Words, start: Words): boolean {
  return start.every((word, index) => words[index] === word);
}

/** The language in a file's name, as Hugo has it: `post.zh-cn.md`, `index.en.md`; null when there is none. */
function languageOf(path: string): string | null {
  const tag = /\.([a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2})$/i.exec(path.replace(suffix, ''))?.[1];
  return tag !== undefined && isLanguage(tag) ? tag : null;
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguage(tag: string): boolean {
  try {
    return languages.of(tag.replaceAll('_', '-')) !== undefined;
  } catch {
    return false;
  }
}

/** Alike in language and script: `zh-cn` is `zh-Hans`, and `zh-tw` is not. */
function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [one, other].map((tag) => new Intl.Locale(tag.replaceAll('_', '-')).maximize());
  return a?.language === b?.language && a?.script === b?.script;
}
