/**
 * Compiles lists of phrases, one a line, into something that finds them in a text. A list is data that a reader can
 * review line by line; what a line may hold beside its words is this, and nothing else:
 *
 * | in a line   | stands for                                                                                        |
 * | ----------- | ------------------------------------------------------------------------------------------------- |
 * | a space     | white space, up to four characters: text is read with one                                         |
 * | `'`         | a straight or a typographic apostrophe                                                            |
 * | `*`         | the rest of a word, or the beginning of one: `deprecat*`, `*n't`                                  |
 * | `[…]`       | what may be absent: `[please ]subscribe`, `cookie[s]`                                             |
 * | `…`         | up to `gap` characters of one line; between spaces, whole words or none                           |
 * | `{n}`       | a number in digits; `{n3}` one of at most three                                                   |
 * | `{w}`       | one word of at most 40 characters                                                                 |
 * | `{name}`    | any phrase of the list that stands under `name` in `where`                                        |
 * | `^`, `$`    | the beginning and the end of the text, as the first and the last sign of a line                   |
 * | `\`         | takes the next sign as it is                                                                      |
 * | `# …`       | a line that says where the phrases below it come from, or why they are there                      |
 *
 * What repeats without a limit begins at the edge of a word, so that no letter of a text is read more than a few times,
 * whoever wrote it.
 */
export interface PhraseOptions {
  /** The most characters that `…` stands for; 40 if not said. */
  readonly gap?: number;
  /** Lists that lines name in braces. */
  readonly where?: Readonly<Record<string, Phrases>>;
  /** Phrases that may not stand right before one of these, a space between them or not. */
  readonly notAfter?: Phrases;
  /** Phrases that may not follow right behind one of these. */
  readonly notBefore?: Phrases;
  /** What every phrase begins and ends with, in the signs of a line: `^` and `$` for lists of whole texts. */
  readonly begin?: string;
  readonly end?: string;
  /** Whether capitals count. They do not if not said. */
  readonly cased?: boolean;
}

/** A compiled list. */
export interface Phrases {
  /** The phrases as written, without comments. */
  readonly lines: readonly string[];
  readonly options: PhraseOptions;
  /** Source of a pattern for any of the phrases, for use inside another, with or without the flag `u`. */
  readonly source: string;
  /** Whether a text has one of the phrases. */
  test(text: string): boolean;
  /** The first place of a text with one of the phrases; null when there is none. */
  find(text: string): { readonly index: number; readonly text: string } | null;
  /** Every place with one of the phrases, in order, none overlapping. */
  all(text: string): { readonly index: number; readonly text: string }[];
  /** The text without them. */
  remove(text: string): string;
}

const usualGap = 40;

/** The lines of a list, without white space around them, comments and empty lines. */
export function linesOf(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Reads a list of words as the languages keep them: apart by blanks or lines; a line that begins with `#` says why. */
export function wordList(list: string): readonly string[] {
  return list
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}

/**
 * Compiles a list of phrases.
 * @param list the phrases, one a line; white space around a line and empty lines do not count
 * @throws Error for a name in braces that `where` lacks, an unclosed bracket, and a list without a phrase
 */
export function phrases(list: string, options: PhraseOptions = {}): Phrases {
  const lines = linesOf(list);
  if (lines.length === 0) throw new Error('a list of phrases has no phrase');
  const { begin = '', end = '', notAfter, notBefore, cased = false } = options;
  const before = notAfter ? `(?<!${notAfter.source}\\s?)` : '';
  const behind = notBefore ? `(?!\\s?${notBefore.source})` : '';
  const compiled = lines.map((line) => compile(`${begin}${line}${end}`, options));
  // Only one anchor in front of all tells the engine not to look for each phrase at every place of a text.
  const bare = compiled.every((one) => one.startsWith('^'))
    ? `^(?:${compiled.map((one) => one.slice(1)).join('|')})`
    : `(?:${compiled.join('|')})`;
  const source = `${before}${bare}${behind}`;
  // Not for the flag `u`, with which a list that ignores capitals takes an engine six times as long to compile.
  const flags = cased ? '' : 'i';
  // Made when first asked for: a run loads a hundred lists and uses some of them.
  const pattern = once(() => new RegExp(source, flags));
  const everywhere = once(() => new RegExp(source, `g${flags}`));
  // What stands before a phrase is looked at from each letter of a text, which takes twice as long as to look for the
  // phrases alone; most texts have none.
  const quick = before === '' ? pattern : once(() => new RegExp(bare, flags));
  const mayHave = (text: string): boolean => quick === pattern || quick().test(text);
  const has = (text: string): boolean => mayHave(text) && pattern().test(text);
  return {
    lines,
    options,
    source,
    test: has,
    find(text) {
      const match = mayHave(text) ? pattern().exec(text) : null;
      return match && { index: match.index, text: match[0] };
    },
    all: (text) =>
      has(text) ? [...text.matchAll(everywhere())].map(({ index, 0: found }) => ({ index, text: found })) : [],
    remove: (text) => text.replace(everywhere(), ''),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Several lists as one; each keeps its own conditions. */
export function anyOf(...lists: readonly Pick<Phrases, 'test'>[]): Pick<Phrases, 'test'> {
  return { test: (text) => lists.some((list) => list.test(text)) };
}

/** One line as the source of a pattern. A word's edge is the phrase's own wherever it begins or ends with a letter. */
function compile(line: string, { gap = usualGap, where = {} }: PhraseOptions): string {
  let source = '';
  let depth = 0;
  const signs = [...line];
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    if (sign === ' ' && signs[at + 1] === '…' && signs[at + 2] === ' ') {
      // A gap between words may be nothing but the space between them.
      source += `${blank}(?:\\S.{0,${gap - 1}}?${blank})?`;
      at += 2;
    } else if (sign === '\\') {
      at += 1;
      source += escaped(signs[at] ?? '');
    } else if (sign === '{') {
      const end = signs.indexOf('}', at);
      if (end < 0) throw new Error(`a brace is not closed in the phrase “${line}”`);
      source += named(signs.slice(at + 1, end).join(''), where, line);
      at = end;
    } else if (sign === '[') {
      depth += 1;
      source += '(?:';
    } else if (sign === ']') {
      depth -= 1;
      source += ')?';
    } else if (sign === '^' && at === 0) source += '^';
    else if (sign === '$' && at === signs.length - 1) source += '$';
    else source += plain(sign, gap);
  }
  if (depth !== 0) throw new Error(`a bracket is not closed in the phrase “${line}”`);
  return `${edgeBefore.test(line) ? '\\b' : ''}${source}${edgeBehind.test(line) ? '\\b' : ''}`;
}

/** Where a phrase begins or ends in the middle of what could be a longer word. */
const edgeBefore = /^\[?[A-Za-z\d]|^\*|^\{n\d?\}|^\{w\}/;
const edgeBehind = /[A-Za-z\d]\]?$|\{n\d?\}$|\{w\}$/;

/** What a space in a line stands for. */
const blank = '\\s{1,4}';

/** Letters of the scripts of the Basic Multilingual Plane, digits, and what joins them; punctuation's blocks are left out. */
const wordSign = "[\\w'’\\-\\u00c0-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufaff]";

function plain(sign: string, gap: number): string {
  if (sign === ' ') return blank;
  if (sign === "'") return "['’]";
  if (sign === '*') return '\\w*';
  if (sign === '…') return `.{0,${gap}}?`;
  return escaped(sign);
}

function named(name: string, where: Readonly<Record<string, Phrases>>, line: string): string {
  const digits = /^n(\d?)$/.exec(name)?.[1];
  if (digits !== undefined) return digits === '' ? '\\d+' : `\\d{1,${digits}}(?!\\d)`;
  if (name === 'w') return `${wordSign}{1,40}`;
  const list = where[name];
  if (!list) throw new Error(`the phrase “${line}” names a list “${name}” that it was not given`);
  return list.source;
}

function escaped(sign: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign;
}
