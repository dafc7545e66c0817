/** Looks a name up in a source, under its aliases, acronyms and inflections. */
import { aliasesOf, generic, type NameMention, titles, vocabulary } from '../text/names.ts';
import { lowerCase, normalizeTypography } from '../text/normalize.ts';
import { han, startsWithHan } from '../text/scripts.ts';
import { tornPlace } from './recombined-names.ts';
import { letteredPlace } from './series-letters.ts';
import type { SourceText } from './source-text.ts';

/** Where a source bears a name out, or the place where it has another name instead. */
export interface NameFinding {
  readonly verdict: 'supported' | 'contradicted' | 'not-found';
  /** Place in the source's text; null when nothing is near. */
  readonly index: number | null;
}

const nothing: NameFinding = { verdict: 'not-found', index: null };

/**
 * Looks a name up in a source: as it stands, under another of its names, as an acronym or what one stands for, and part
 * by part. Case, hyphens and endings (possessives, plurals, demonyms) make no difference; a missing title or a word
 * like `Inc.` makes none either.
 */
export function lookUpName({ text, parts }: NameMention, source: SourceText): NameFinding {
  const letter = letteredPlace(text, source);
  if (letter) {
    const { own, other } = letter;
    if (own !== null) return { verdict: 'supported', index: own };
    return { verdict: 'not-found', index: other };
  }
  const index = placeOfName(text, source) ?? acronymPlace(text, parts, source);
  if (index !== null) return { verdict: 'supported', index };
  const number = /^(?<base>.+?) \d[\w.]*$/u.exec(text);
  // A longer number is a figure behind a name, and a claim of its own.
  if (
    number?.groups?.base !== undefined &&
    /\d{2}/.test(parts.at(-1) ?? '') &&
    otherName(text, parts, source) === null
  ) {
    return lookUpName({ ...bare, text: number.groups.base, parts: parts.slice(0, -1) }, source);
  }
  if (parts.length > 1) return lookUpParts(text, parts, source);
  const place = partPlace(parts[0] ?? '', source);
  return place === null ? nothing : { verdict: 'supported', index: place };
}

const bare = { kind: 'name', index: 0, isLoose: false } as const;

/** Where the very name stands, or another name of the same. */
export function placeOfName(text: string, source: SourceText): number | null {
  for (const name of [text, ...aliasesOf(text), ...(/s$/.test(text) ? aliasesOf(text.slice(0, -1)) : [])]) {
    const index = wordPlace(name, source);
    if (index !== null) return index;
  }
  return null;
}

/** Where a name stands as whole words; hyphens, blanks and dots inside it may differ. */
function wordPlace(name: string, { lower }: SourceText, from = 0): number | null {
  const wanted = lowerCase(normalizeTypography(name))
    .trim()
    .replaceAll(/'s(?= )/g, '');
  if (startsWithHan(wanted)) {
    const index = lower.indexOf(wanted.replaceAll(/\s/g, ''), from);
    return index >= 0 ? index : spaced(wanted, lower, from);
  }
  return spaced(wanted, lower, from);
}

/** Han beside Latin letters is another piece. */
const piece = new RegExp(String.raw`[${han}]+|[\p{L}\p{M}]+|\d+`, 'gu');

/** Tries each place where the name's first piece stands; only there the rest is compared. */
function spaced(wanted: string, lower: string, from: number): number | null {
  const pieces = wanted.match(piece) ?? [];
  const [first = ''] = pieces;
  if (first === '') return null;
  const pattern = new RegExp(
    `${pieces.map((part) => part.replaceAll(/[^\p{L}\d]/gu, '')).join("(?:'s)?[\\s\\-/.,'&·_+]{0,3}")}(?:'s?|s|es)?(?![a-z\\d])`,
    'y',
  );
  for (let index = lower.indexOf(first, from); index >= 0; index = lower.indexOf(first, index + 1)) {
    if (/[a-z\d]/.test(first[0] ?? '') && /[a-z\d]/.test(lower[index - 1] ?? '')) continue;
    if (isDenied(lower, index)) continue;
    pattern.lastIndex = index;
    if (pattern.test(lower)) return index;
  }
  return null;
}

/** What is `non-GAAP` is not GAAP. */
function isDenied(lower: string, index: number): boolean {
  return index >= 4 && lower.startsWith('non-', index - 4);
}

/**
 * IMF for the International Monetary Fund, and the other way round. The words of a short one must be capitalised: among
 * some thousand words, any three letters are initials somewhere.
 */
function acronymPlace(text: string, parts: readonly string[], source: SourceText): number | null {
  const letters = text.replaceAll(/[.\s]/g, '');
  if (/^\p{Lu}{2,6}s?$/u.test(letters)) {
    const bare = letters.replace(/s$/, '');
    // Acronyms leave out the small words between: `of`, `and`, `des`.
    const small = '(?:[\\p{Ll}]{2,3}\\s{1,3}|&\\s{0,3})?';
    const initials = [...bare].map((letter) => `${small}${letter}[\\p{L}'.]{1,40}`).join('[\\s-]{1,3}');
    return new RegExp(`(?<![\\p{L}])${initials}(?!\\p{L})`, 'u').exec(source.text)?.index ?? null;
  }
  return parts.length < 3 ? null : wordPlace(parts.map((part) => part[0]).join(''), source);
}

function lookUpParts(text: string, parts: readonly string[], source: SourceText): NameFinding {
  const places = parts.map((part) => partPlace(part, source));
  const telling = parts.filter((part) => !generic.has(part) && !titles.has(part) && !vocabulary.has(part));
  const missing = parts.filter((_, index) => places[index] === null);
  const isMissed = missing.some((part) => telling.includes(part));
  const last = parts.length - 1;
  if (!isMissed) {
    const hasNumber = parts.some((part) => /\d/.test(part));
    const other = otherName(text, parts, source);
    if (other !== null && (hasNumber || (parts.length === 2 && telling.length === 2))) {
      return { verdict: 'contradicted', index: other };
    }
    const torn = tornPlace(text, source);
    if (torn !== null) return { verdict: 'contradicted', index: torn };
    const together = placeOfAll(
      telling.filter((part) => !/^\d/.test(part)),
      source,
    );
    if (hasNumber) {
      // `Quill Marlin 3`, where the source has `Marlin 3` of `Quill`.
      const numbered = /^\d/.test(parts[last] ?? '') ? wordPlace(`${parts[last - 1]} ${parts[last]}`, source) : null;
      if (numbered !== null && together !== null) return { verdict: 'supported', index: numbered };
      return { verdict: 'not-found', index: places.find((place) => place !== null) ?? null };
    }
    if (missing.length === parts.length || (telling.length > 1 && together === null)) return nothing;
    return { verdict: 'supported', index: together ?? places[last] ?? places[0] ?? null };
  }
  const other = otherName(text, parts, source);
  return other === null ? nothing : { verdict: 'contradicted', index: other };
}

/** Where all parts stand near one another, in whatever order: in a passage or the two next to it. */
function placeOfAll(parts: readonly string[], { passages }: SourceText): number | null {
  const stems = parts.map((part) => (part.length > 5 ? part.slice(0, -2) : part));
  for (const [at, { lower, start }] of passages.entries()) {
    const near = `${passages[at - 1]?.lower ?? ''}\n${lower}\n${passages[at + 1]?.lower ?? ''}`;
    if (stems.every((stem) => near.includes(stem)) && stems.some((stem) => lower.includes(stem))) return start;
  }
  return null;
}

/** A part of a name counts as found in any of its grammatical forms, and under another of its names. */
function partPlace(part: string, source: SourceText): number | null {
  const place = wordPlace(part, source);
  if (place !== null) return place;
  for (const alias of aliasesOf(part)) {
    const index = wordPlace(alias, source);
    if (index !== null) return index;
  }
  const stem = part.replace(/(?:ians?|ans?|ns?|ish|ese|is?|s|es)$/, '');
  if (stem.length < 4) return null;
  const form = new RegExp(`${escaped(stem)}(?:ia|ium|a|an|ian|n|ish|ese|i|s|es|e|y|land|al)?s?(?!\\p{L})`, 'uy');
  for (let index = source.lower.indexOf(stem); index >= 0; index = source.lower.indexOf(stem, index + 1)) {
    form.lastIndex = index;
    const isWhole = !/\p{L}/u.test(source.lower[index - 1] ?? '') && !isDenied(source.lower, index);
    if (isWhole && form.test(source.lower)) return index;
  }
  return null;
}

/**
 * Where the source has the name's last part behind another first name (`Leon McKenzie` for `Jamie McKenzie`), or its
 * first part before another number (`Llama 3` for `Llama 4`), and never as claimed.
 */
function otherName(text: string, parts: readonly string[], source: SourceText): number | null {
  const last = parts.at(-1) ?? '';
  const lead = parts.at(-2) ?? '';
  if (/^\d/.test(last)) {
    const places = [
      ...source.lower.matchAll(new RegExp(`(?<![a-z\\d])${escaped(lead)}[ -]?(?<number>\\d[\\w.]*)`, 'gu')),
    ];
    if (places.some(({ groups }) => groups?.number?.replace(/\.$/, '') === last)) return null;
    return places[0]?.index ?? null;
  }
  if (parts.length !== 2 || !/^\p{Lu}\p{Ll}+[ -]\p{Lu}/u.test(text) || generic.has(last)) return null;
  const pattern = new RegExp(`(?<first>\\p{Lu}[\\p{L}.'-]{1,40}) ${escaped(capitalised(last, text))}(?!\\p{L})`, 'gu');
  const found = [...source.text.matchAll(pattern)].filter(({ groups }) => {
    const first = groups?.first?.toLowerCase().replace(/[.']/g, '') ?? '';
    return !titles.has(first) && !generic.has(first);
  });
  if (found.some(({ groups }) => groups?.first?.toLowerCase().startsWith(lead))) return null;
  return found[0]?.index ?? null;
}

function capitalised(part: string, text: string): string {
  const index = text.toLowerCase().lastIndexOf(part);
  return index < 0 ? part : text.slice(index, index + part.length);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
