/**
 * Mends what people most often get wrong in a line of YAML, so that the file can be read on and its owner be shown the
 * line as it should be.
 *
 * A mend is a guess until the parser agrees: whoever asks tries one after the other and keeps the first with which the
 * parser comes further.
 */

import { counted } from '../text/pluralize.ts';
import { adviceFor, lineParts, quote, quoted, secretKey, straightened, wantsQuotes } from './quoting.ts';

/** What may have been meant, and what to tell of it. */
export interface Mend {
  /** All lines of the file, as many as there were. */
  readonly lines: readonly string[];
  /** Where the mistake begins in its line, counted from 0. */
  readonly column: number;
  /** What to do, as a sentence without its end. */
  readonly advice: string;
  /** Whether the mistake is one whatever the parser says of the rest. */
  readonly sure?: true;
}

/** Names of keys that there are, and whether their value is keys again. */
export type KeyNames = ReadonlyMap<string, boolean>;

type Mender = (lines: readonly string[], at: number, names: KeyNames) => readonly Mend[];

/** Blanks that look like spaces and are none to YAML: a tab, a no-break space, an ideographic one and their like. */
const oddIndent = /^[ ]*[\t\u00a0\u2000-\u200b\u202f\u3000\ufeff][\s\u200b\ufeff]*/u;

/** The menders, those of whole files first: as long as one of those finds anything, a single line says little. */
const menders: readonly Mender[] = [
  oddIndents,
  secondDocument,
  missingBlank,
  missingDashBlank,
  equalsSign,
  curlyQuotes,
  missingEnd,
  keyInLine,
  namesInside,
  asText,
  indents,
];

/** What may have been meant in a line, most likely first. */
export function mendsOf(lines: readonly string[], at: number, names: KeyNames): Mend[] {
  return menders.flatMap((mender) => mender(lines, at, names));
}

function asText(lines: readonly string[], at: number, names: KeyNames): Mend[] {
  const line = lines[at] ?? '';
  const [, , dashes = '', key = ''] = lineParts.exec(line) ?? [];
  const mended = quoted(line, dashes !== '' && !names.has(key.trim().slice(0, -1)));
  return mended === null || !wantsQuotes.test(line.trimEnd().slice(mended.column))
    ? []
    : [{ ...mended, lines: lines.with(at, mended.line) }];
}

/** A section and the first of its keys on one line. */
function keyInLine(lines: readonly string[], at: number, names: KeyNames): Mend[] {
  const match = /^(\s*(?:- +)*([\w-]+):) +([\w-]+:) +(\S.*)$/.exec((lines[at] ?? '').trimEnd());
  const [, start = '', section = '', key = '', text = ''] = match ?? [];
  if (!names.get(section)) return [];
  const value = wantsQuotes.test(text) || text.includes(',') ? quote(text) : text;
  const advice = `give ${section} its keys in braces, or on lines of their own`;
  return [{ lines: lines.with(at, `${start} { ${key} ${value} }`), column: start.length + 1, advice }];
}

/** A name in braces inside a list or keys on one line. */
function namesInside(lines: readonly string[], at: number): Mend[] {
  const line = (lines[at] ?? '').trimEnd();
  const text = lineParts.exec(line)?.[4]?.trim() ?? '';
  if (!/^(?:\[.*\]|\{.*\})$/.test(text)) return [];
  const column = line.indexOf(text);
  const mended = text.slice(1, -1).replace(/(?<![^"'{}[\],:])[^"'{}[\],:]*\{[^{}:,"']*\}[^"'{}[\],:]*/g, (part) => {
    const blank = /^ */.exec(part)?.[0] ?? '';
    return `${blank}${quote(part.trim())}${part.endsWith(' ') ? ' ' : ''}`;
  });
  if (mended === text.slice(1, -1)) return [];
  const whole = `${line.slice(0, column)}${text[0]}${mended}${text.at(-1)}`;
  return [{ lines: lines.with(at, whole), column, advice: adviceFor(text.slice(1), secretKey.test(line)) }];
}

/** Blanks that YAML takes for no indentation, in all lines at once: half of them mended indents nothing rightly. */
function oddIndents(lines: readonly string[], at: number): Mend[] {
  const odd = oddIndent.exec(lines[at] ?? '')?.[0];
  if (odd === undefined) return [];
  const mended = lines.map((line) =>
    line.replace(oddIndent, (blanks) =>
      blanks
        .replace(/[\u200b\ufeff]/g, '')
        .replace(/[\t\u3000]/g, '  ')
        .replace(/[^ ]/gu, ' '),
    ),
  );
  const what = odd.includes('\t') ? 'a tab' : 'a blank that is no space';
  const advice = `indent with spaces; ${what} is none${likewise(lines, at, oddIndent)}`;
  return [{ lines: mended, column: 0, advice, sure: true }];
}

/** A second document in the file, as front matter ends: its line goes. */
function secondDocument(lines: readonly string[], at: number): Mend[] {
  if (!/^(?:---|\.\.\.)/.test(lines[at] ?? '')) return [];
  return [{ lines: lines.with(at, ''), column: 0, advice: 'take out the line ---; the file holds one configuration' }];
}

/** No blank behind a key's colon or a list's dash, or the colon of a Chinese keyboard. */
function missingBlank(lines: readonly string[], at: number): Mend[] {
  const pattern = /^(\s*(?:-\s*)*["']?[A-Za-z][\w-]*["']?)(\s*：\s*|:)(?=\S)(?!\/\/)/u;
  const match = pattern.exec(lines[at] ?? '');
  if (match === null) return [];
  const [, key = '', colon = ''] = match;
  const mended = lines.map((line) =>
    line.replace(pattern, (_, before: string) => `${before.replace(/-(?=[^\s-])/, '- ')}: `),
  );
  const others = likewise(lines, at, pattern);
  const what = colon.includes('：') ? 'write a colon of ASCII and a blank behind it' : 'put a blank behind the colon';
  const only = lines.with(at, mended[at] ?? '');
  return [
    { lines: only, column: key.length, advice: what },
    ...(others === '' ? [] : [{ lines: mended, column: key.length, advice: what + others }]),
  ];
}

/** No blank behind the dash of a list's entries, which makes the dash a part of a key. */
function missingDashBlank(lines: readonly string[], at: number): Mend[] {
  const pattern = /^(\s*)-(?=[^\s-])/;
  if (!pattern.test(lines[at] ?? '')) return [];
  const mended = lines.map((line) => line.replace(pattern, '$1- '));
  const column = (lines[at] ?? '').indexOf('-');
  return [{ lines: mended, column, advice: `put a blank behind the dash${likewise(lines, at, pattern)}` }];
}

/** `key = value`, as TOML and ini files have it. */
function equalsSign(lines: readonly string[], at: number): Mend[] {
  const pattern = /^(\s*[A-Za-z][\w-]*) *= *(?=\S)/;
  if (!pattern.test(lines[at] ?? '')) return [];
  const mended = lines.map((line) => line.replace(pattern, '$1: '));
  const column = (lines[at] ?? '').indexOf('=');
  const advice = `write key: value, which is YAML, instead of key = value${likewise(lines, at, pattern)}`;
  return [{ lines: mended, column, advice }];
}

/** Typographic quotes around a whole value, which are part of the text to YAML. */
function curlyQuotes(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? '';
  const [, indent = '', dashes = '', key = '', rest = ''] = lineParts.exec(line.trimEnd()) ?? [];
  const straight = straightened(rest.trim());
  const before = indent + dashes + key;
  const whole = line.replace(/[“”„‟＂]/gu, '"');
  return [
    ...(straight === null ? [] : [{ line: before + straight, column: before.length }]),
    ...(whole === line ? [] : [{ line: whole, column: line.search(/[“”„‟＂]/u) }]),
  ].map((mended) => ({ lines: lines.with(at, mended.line), column: mended.column, advice: curlyAdvice }));
}

const curlyAdvice = 'write straight quotes; typographic ones are taken for a part of the text';

/** A list, keys in braces or a text that is opened and not closed in its line. */
function missingEnd(lines: readonly string[], at: number): Mend[] {
  const line = (lines[at] ?? '').trimEnd();
  const text = lineParts.exec(line)?.[4]?.trim() ?? '';
  const ends: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };
  const [sign = ''] = text;
  const end = ends[sign];
  if (end === undefined || text.slice(1).includes(end)) return [];
  return [
    { lines: lines.with(at, line + end), column: line.indexOf(text), advice: `close what ${sign} opens with ${end}` },
  ];
}

/** Too deep or not deep enough: as deep as a line around it. */
function indents(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? '';
  const own = /^ */.exec(line)?.[0].length ?? 0;
  const around = [...lines.slice(Math.max(0, at - 8), at).toReversed(), ...lines.slice(at + 1, at + 4)];
  const depths = around.flatMap((other) => {
    const [, indent = '', dashes = ''] = lineParts.exec(other) ?? [];
    return other.trim() === '' || other.trim().startsWith('#') ? [] : [indent.length, indent.length + dashes.length];
  });
  return [...new Set(depths)]
    .filter((depth) => depth !== own && depth % 2 === 0)
    .map((depth) => ({
      lines: lines.with(at, ' '.repeat(depth) + line.trimStart()),
      column: own,
      advice: `indent this line by ${counted(depth, 'space')} instead of ${own}, as the lines around it`,
    }));
}

/** Which other lines have the same mistake, as the end of a sentence; empty where none has. */
function likewise(lines: readonly string[], at: number, pattern: RegExp): string {
  const others = lines.flatMap((line, index) => (index !== at && pattern.test(line) ? [index + 1] : []));
  if (others.length === 0) return '';
  const shown = others.slice(0, 3).join(', ');
  return `; likewise in line${others.length === 1 ? '' : 's'} ${shown}${others.length > 3 ? ' and others' : ''}`;
}
