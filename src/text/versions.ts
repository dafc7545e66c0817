import type { TextSpan } from './span.ts';

/** A version number: `v0.11.2`, `1.2.3-rc1`, `version 4.2`, `V3`. */
export interface VersionMention extends TextSpan {
  readonly kind: 'version';
  /** Comparable form: no `v`, lower case, no trailing `.0`. */
  readonly version: string;
}

const suffix = '(?:[-.]?(?:rc|alpha|beta|preview|post|dev|b)[.-]?\\d*)?';
const pattern = new RegExp(
  `(?<![A-Za-z\\d.])(?:v(?:er(?:sion)?)?\\.? ?(?<marked>\\d+(?:\\.\\d+)*${suffix})|版本 ?(?<chinese>\\d+(?:\\.\\d+)*${suffix})|(?<bare>\\d+(?:\\.\\d+){2,}${suffix})|(?<before>\\d+\\.\\d+) ?版(?!权|面|图|税))(?![A-Za-z\\d])`,
  'gi',
);

/** The versions in a text. Dates and addresses must have been blanked out before. */
export function versionsIn(text: string): VersionMention[] {
  if (!/\d\.\d|\bv(?:er|ersion)?\.? ?\d|版/i.test(text)) return [];
  return [...text.matchAll(pattern)].map((match) => {
    const { marked, chinese, bare, before } = match.groups ?? {};
    const version = comparable(marked ?? chinese ?? bare ?? before ?? '');
    return { kind: 'version', text: match[0], index: match.index, isLoose: false, version };
  });
}

/** A version in the form in which equal versions are equal: `v1.2.0` and `1.2` are. */
export function comparable(version: string): string {
  return version
    .toLowerCase()
    .replace(/^v/, '')
    .replace(/(?<=\d)(?:\.0)+$/, '');
}
