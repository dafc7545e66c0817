/** Finds version numbers in a text. */
import { isMeasured } from './quantities/at-a-place.ts';
import { TakenPlaces, type TextSpan } from './span.ts';

/**
 * A version number: `v0.11.2`, `1.2.3-rc1`, `version 4.2`, `V3`. Loose where only its place could tell it from a decimal:
 * `Tern 2.1`, `iOS 26.1`; what measures something (`2.1 GB`, `$2.1`) is no version.
 */
export interface VersionMention extends TextSpan {
  readonly kind: 'version';
  /** Comparable form: no `v`, lower case, no trailing `.0`. */
  readonly version: string;
}

/** What versions that are not final call themselves. */
const stages = ['rc', 'alpha', 'beta', 'preview', 'pre', 'dev'];
/** `2.0.0b2`; a post-release is final. */
const suffix = `(?:[-.]?(?:(?:${[...stages, 'post'].join('|')})[.-]?\\d*|b\\d+))?`;
const dotted = (from: number): string => `\\d+(?:\\.\\d+){${from},}${suffix}`;
const surely = [
  `v(?:er(?:sion)?)?\\.? ?(?<marked>${dotted(0)})`,
  `版本 ?(?<chinese>${dotted(0)})`,
  `(?<bare>${dotted(2)})`,
  '(?<before>\\d+\\.\\d+) ?版(?!权|面|图|税)',
].join('|');
const sure = new RegExp(`(?<![A-Za-z\\d.])(?:${surely})(?![A-Za-z\\d])`, 'gi');
const loose = new RegExp(`(?<![\\d.,]|[$€£¥￥] ?)${dotted(1)}(?![A-Za-z\\d]|[.,]\\d)`, 'gi');

/** The versions in a text, in order. Dates and addresses must have been blanked out before. */
export function versionsIn(text: string): VersionMention[] {
  if (!/\d\.\d|\bv(?:er|ersion)?\.? ?\d|版/i.test(text)) return [];
  const found = [...text.matchAll(sure)].map(({ 0: whole, index, groups: { marked, chinese, bare, before } = {} }) =>
    mention(whole, index, marked ?? chinese ?? bare ?? before ?? '', false),
  );
  const taken = new TakenPlaces(text);
  for (const one of found) taken.add(one.index, one.index + one.text.length);
  for (const { 0: whole, index } of text.matchAll(loose)) {
    const end = index + whole.length;
    if (!taken.has(index, end) && !isMeasured(text, end)) found.push(mention(whole, index, whole, true));
  }
  return found.toSorted((a, b) => a.index - b.index);
}

function mention(text: string, index: number, version: string, isLoose: boolean): VersionMention {
  return { kind: 'version', text, index, isLoose, version: comparable(version) };
}

/** The versions that a headline names, in comparable form; glued to a name (`Qwen3.5`) they are part of the name. */
export function versionSet(headline: string): Set<string> {
  const folded = headline.normalize('NFKC');
  const apart = versionsIn(folded).filter(({ index }) => !/\p{L}$/u.test(folded.slice(Math.max(0, index - 2), index)));
  return new Set(apart.map(({ version }) => version));
}

/** A version in the form in which equal versions are equal: `v1.2.0` and `1.2` are. */
export function comparable(version: string): string {
  return version
    .toLowerCase()
    .replace(/^v(?:er(?:sion)?)?\.? ?/, '')
    .replace(/(?<=\d)(?:\.0){1,9}(?![.\d])/, '');
}

/** Positive when `a` is the later version; what is not final comes before what is. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map(
    (version) => /^[\d.]*\d/.exec(comparable(version))?.[0].split('.').map(Number) ?? [],
  );
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let index = 0; index < length; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return Number(saysPrerelease(b)) - Number(saysPrerelease(a));
}

const unfinished = new RegExp(
  `(?:^|[^a-z])(?:${[...stages, 'nightly', 'canary', 'pre-?release'].join('|')})(?![a-z])|\\d[ab]\\d`,
  'i',
);

/** Whether a release's name says that it is not final: `1.0-rc1`, `2.0.0b2`, `nightly`. */
export function saysPrerelease(name: string): boolean {
  return unfinished.test(name);
}

/** The number in a release's tag, in whatever spelling (`v1_2_3`, `b4567`); null when it has none. */
export function numberOfTag(tag: string): string | null {
  return /\d+(?:[._-]\d+)*/.exec(tag)?.[0] ?? null;
}
