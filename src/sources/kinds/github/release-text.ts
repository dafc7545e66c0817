/** Makes headlines of GitHub releases and takes the credits out of their notes. */

import { numberOfTag, saysPrerelease } from '../../../text/versions.ts';

/** A release as its repository names it. */
export interface ReleaseName {
  /** `owner/name`. */
  readonly repository: string;
  readonly tag: string;
  /** What its makers call it; '' when they say nothing. */
  readonly name: string;
  /** Whether GitHub shows it as a pre-release; null when that is not known. */
  readonly prerelease: boolean | null;
}

/** GitHub ends each line of the notes it writes with who made the change, and where. */
const credit = /\sby @[\w[\]-]+ in (?:https:\/\/\S+|#\d+)$/;
const creditLine = /^@\S+ made their first contribution|^Full Changelog\b|^New Contributors$/i;

/** Whether a release is not meant for everybody yet. */
export function isPrerelease({ tag, name, prerelease }: ReleaseName): boolean {
  return prerelease === true || saysPrerelease(tag) || saysPrerelease(name);
}

/**
 * A headline for a release. It always has the repository's name and the version: makers call their releases anything
 * from nothing to a sentence, and `v1.2.0` alone says nothing in a list of all sources.
 */
export function releaseTitle(release: ReleaseName): string {
  const { tag, name, prerelease } = release;
  const [, repository = ''] = release.repository.split('/');
  const label = name.replace(/^release\s+(?=v?\d)/i, '').trim();
  const withRepository = (text: string): string => (names(text, repository) ? text : `${repository} ${text}`);
  const says = label === '' || saysVersion(label, tag);
  const headline = says ? withRepository(label || tag) : `${withRepository(tag)}: ${label}`;
  return prerelease === true && !saysPrerelease(headline) ? `${headline} (pre-release)` : headline;
}

/** Release notes without the lines and ends of lines that thank people: news is what changed. */
export function withoutCredits(notes: string): string {
  return notes
    .split('\n')
    .map((line) => line.replace(credit, ''))
    .filter((line) => !creditLine.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether a name holds the version of a tag, or the tag has none that it could hold. */
function saysVersion(name: string, tag: string): boolean {
  const version = numberOfTag(tag);
  return version === null ? letters(name).includes(letters(tag)) : name.includes(version);
}

/** Whether a text has a name in it: as words, or run together in another spelling when it is too long for a chance. */
function names(text: string, name: string): boolean {
  return ` ${words(text)} `.includes(` ${words(name)} `) || (name.length > 4 && letters(text).includes(letters(name)));
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function letters(text: string): string {
  return words(text).replaceAll(' ', '');
}
