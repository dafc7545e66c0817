/**
 * Reads YAML as far as it can be told what was meant, and tells each mistake in one sentence.
 *
 * A parser goes on after a mistake and stumbles over what follows from it. Here the first mistake alone counts: what may
 * have been meant is tried on its line, and reading begins anew with the first mend that brings the parser further.
 */

import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { withoutEnd } from '../text/edges.ts';
import { clip } from '../text/plain-text.ts';
import { type KeyNames, type Mend, mendsOf } from './mend-line.ts';
import { quoted, shownLine, straightened } from './quoting.ts';

export interface YamlProblem {
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** A sentence. */
  readonly message: string;
}

export interface ReadYaml {
  /** Null when there is no reading on after the last of the problems. */
  readonly document: Document | null;
  readonly problems: readonly YamlProblem[];
  /** What is sound and may have been meant otherwise. */
  readonly doubts: readonly YamlProblem[];
  /** The lines that the document was read from, as many as the text has. */
  readonly lines: readonly string[];
  /** Line and column of an offset in the document. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number };
}

/** Mistakes that are mended in one file: beyond that it is no YAML, and its owner has enough to do. */
const mostMends = 12;
/** Longest text that is mended, in UTF-16 units, some 500 lines: each of up to a dozen tries reads all of it. */
const mostText = 20_000;

/** @param names of keys that there are, which tells a key from the beginning of a text with a colon */
export function readYaml(text: string, names: KeyNames): ReadYaml {
  // Lines end in CR alone on very old machines only, and YAML knows no such end.
  let lines: readonly string[] = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const problems: YamlProblem[] = [];
  const nested = lines.findIndex((line) => nestingOf(line) > deepestLine);
  if (nested !== -1) {
    const message = 'this line is nested too deeply; put quotes around a text with signs.';
    const place = { line: nested + 1, column: 1 };
    return { document: null, lines, placeOf: () => place, problems: [{ ...place, message }], doubts: [] };
  }
  for (;;) {
    const { document, counter, fault } = parse(lines.join('\n'));
    const placeOf = (offset: number) => {
      const { line, col } = counter.linePos(offset);
      return { line, column: col };
    };
    if (fault === null) {
      const all = [...problems, ...doubledKeys(document, placeOf)];
      return { document, lines, placeOf, problems: all, doubts: cutTexts(document, lines, placeOf) };
    }
    const { line } = placeOf(fault.offset);
    const mended = problems.length < mostMends && text.length <= mostText ? mend(lines, line - 1, names) : null;
    if (mended === null) {
      problems.push({ ...placeOf(fault.offset), message: conflict(lines, line - 1) ?? `${fault.message}.` });
      return { document: null, lines, placeOf, problems, doubts: [] };
    }
    problems.push({ line: mended.at + 1, column: mended.column + 1, message: sentence(mended) });
    lines = mended.lines;
  }
}

/** Levels that one line may open: the parser hands every sign through all that are open, which takes their square. */
const deepestLine = 60;

/** How deep a line goes: by its brackets, or by the signs for keys and entries that stand outside of any. */
function nestingOf(line: string): number {
  let [open, deepest, signs] = [0, 0, 0];
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open = Math.max(open - 1, 0);
    else if (open === 0 && ':?-'.includes(sign) && line[at + 1] === ' ') signs += 1;
    deepest = Math.max(deepest, open);
  }
  return Math.max(deepest, signs);
}

type PlacedMend = Mend & { readonly at: number };

/** What to do, and the line as it should be. */
function sentence({ advice, lines, at }: PlacedMend): string {
  const line = shownLine(lines[at] ?? '');
  return line === '' ? `${advice}.` : `${advice}. Write: ${line}`;
}

/** The first mend of a line, or of one beside it, with which the parser comes further. */
function mend(lines: readonly string[], at: number, names: KeyNames): PlacedMend | null {
  const beside = [at - 1, at - 2, at + 1].filter((index) => (lines[index] ?? '').trim() !== '');
  for (const index of [at, ...beside]) {
    for (const candidate of mendsOf(lines, index, names)) {
      const { fault, counter } = parse(candidate.lines.join('\n'));
      const next = fault === null ? Number.POSITIVE_INFINITY : counter.linePos(fault.offset).line - 1;
      if (next > at || (candidate.sure && next >= at)) return { ...candidate, at: index };
    }
  }
  return null;
}

interface Fault {
  readonly offset: number;
  readonly message: string;
}

function parse(text: string): { document: Document; counter: LineCounter; fault: Fault | null } {
  const counter = new LineCounter();
  const options = { lineCounter: counter, prettyErrors: false, merge: false, uniqueKeys: false } as const;
  const document = parseDocument(text, options);
  const faults = [
    ...[...document.errors, ...document.warnings].map(({ pos, message }) => ({
      offset: pos[0],
      message: worded(message),
    })),
    ...[strangeNode(document), noKeys(document, text)].filter((fault) => fault !== null),
  ];
  return { document, counter, fault: faults.toSorted((a, b) => a.offset - b.offset)[0] ?? null };
}

/** What is sound YAML and nobody means: a star or braces where a text was meant, and a dash that belongs to a key. */
function strangeNode(document: Document): Fault | null {
  let fault: Fault | null = null;
  const found = (node: { range?: readonly number[] | null | undefined }, message: string): symbol => {
    fault = { offset: node.range?.[0] ?? 0, message };
    return visit.BREAK;
  };
  const named = new Set<string>();
  visit(document, { Alias: (_, { source }) => void named.add(source) });
  visit(document, {
    Alias(_, alias) {
      const names = alias.resolve(document) !== undefined;
      return names ? undefined : found(alias, `*${alias.source} names nothing in this file`);
    },
    Map(_, map) {
      // `{date}` is a key without a value to YAML.
      return map.flow && map.items.length > 0 && map.items.every(({ value }) => value === null)
        ? found(map, 'braces hold keys with values')
        : undefined;
    },
    Scalar(_, scalar) {
      const isTypographic = scalar.type === 'PLAIN' && straightened(String(scalar.value)) !== null;
      if (scalar.anchor !== undefined && !named.has(scalar.anchor))
        return found(scalar, '& gives a name that is never used');
      return isTypographic ? found(scalar, 'typographic quotes are a part of the text') : undefined;
    },
    Pair(_, { key }) {
      if (isCollection(key)) return found(key, 'a key is a text');
      if (!isScalar(key)) return undefined;
      const name = String(key.value);
      if (/^[\u00a0\u2000-\u200b\u3000\ufeff]/u.test(name)) return found(key, 'a key begins with a letter');
      return /^-\S/.test(name) ? found(key, 'a blank belongs behind a dash') : undefined;
    },
  });
  return fault;
}

/** A text of several words where keys with values belong, if it looks as though keys had been meant. */
function noKeys({ contents }: Document, text: string): Fault | null {
  const isText = isScalar(contents) && typeof contents.value === 'string';
  if (!isText || !/^["']?[\w-]+["']?\s*(?:[:=：])/mu.test(text)) return null;
  const offset = contents.range?.[0] ?? 0;
  return { offset, message: 'write a key and its value on each line, such as title: Weekly {date}' };
}

/** Keys that stand twice in one place: the parser would take the last. */
function doubledKeys(document: Document, placeOf: ReadYaml['placeOf']): YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Map(_, map) {
      const first = new Map<unknown, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const place = placeOf(key.range?.[0] ?? 0);
        const earlier = first.get(key.value);
        if (earlier === undefined) first.set(key.value, place.line);
        else {
          const message = `${JSON.stringify(key.value)} stands twice, in lines ${earlier} and ${place.line}; keep one of them.`;
          problems.push({ ...place, message });
        }
      }
    },
  });
  return problems;
}

/** Texts that end at a number behind `#`, as in `Issue #12`: what follows is a comment to YAML. */
function cutTexts(document: Document, lines: readonly string[], placeOf: ReadYaml['placeOf']): YamlProblem[] {
  const doubts: YamlProblem[] = [];
  visit(document, {
    Scalar(_, { type, comment, range }) {
      if (type !== 'PLAIN' || !/^\p{N}/u.test(comment ?? '')) return;
      const place = placeOf(range?.[0] ?? 0);
      const { line = '' } = quoted(lines[place.line - 1] ?? '') ?? {};
      const write = line === '' ? '' : ` Write: ${shownLine(line)}`;
      doubts.push({
        ...place,
        message: `#${clip(comment ?? '', 40)} is taken for a comment; put quotes around the text if it is a part of it.${write}`,
      });
    },
  });
  return doubts;
}

/** What a merge that nobody finished leaves in a file. */
function conflict(lines: readonly string[], at: number): string | null {
  return [lines[at - 1], lines[at], lines[at + 1]].some((line) => /^(?:<{7}|={7}|>{7})/.test(line ?? ''))
    ? 'this is what a merge left that nobody finished; keep one of the two versions, and take out the lines of <, = and >.'
    : null;
}

/** The parser's own words, for what no mend is known for. */
function worded(message: string): string {
  const [first = ''] = message.split('\n');
  if (/^Missing ,|^Block collections are not allowed within flow/.test(first))
    return 'put a comma between the entries here';
  return `this is no YAML from here on (${withoutEnd(first, /[.:]/)}); put quotes around a text with signs, and indent with spaces`;
}
