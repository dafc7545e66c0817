/** Reads which release a title announces: what was released, and its version. */

import { nameAround } from '../../text/numbered-names.ts';
import { phrases } from '../../text/phrases.ts';
import { versionsIn } from '../../text/versions.ts';

/** A release that a headline speaks of. */
export interface Release {
  /** What was released, in lower case: `claude opus`, `vllm`. */
  readonly subject: string;
  /** As written, without a leading "v". */
  readonly version: string;
}

/** Words around a release's name that are no part of it. */
export const releaseWords = phrases(
  `
  introducing
  announcing
  announce[s]
  announced
  launch
  launches
  launched
  release[s]
  released
  ships
  shipped
  meet
  new
  the
  is
  out
  now
  here
  available
  version
  update[s]
  changelog
  notes
  with
  in
  and
  for
  preview
  stable
  `,
  { begin: '^', end: '$' },
);

/** Words for a release anywhere in a title that names one. */
export const saysRelease = phrases(`
  introducing
  announc*
  launch*
  releas*
  ship[s]
  shipped
  available
  is out
  is here
  roll[s] out
  brings
  adds
  发布
  推出
  上线
  开源
  登场
  亮相
  正式
  更新
`);

/** How far into a headline its subject may begin, in characters: behind a maker's name. */
const nearBeginning = 12;

interface NamedRelease extends Release {
  /** Where its name begins, and the place behind its version. */
  readonly start: number;
  readonly end: number;
}

/** The releases that a text names, in order. */
export function releasesIn(text: string): Release[] {
  return namedIn(text).map(({ subject, version }) => ({ subject, version }));
}

function namedIn(text: string): NamedRelease[] {
  const folded = text.normalize('NFKC');
  return versionsIn(folded).flatMap(({ text: whole, index }): NamedRelease[] => {
    const end = index + whole.length;
    const name = nameAround(folded, index, end);
    if (name === null) return [];
    const words = name.before.trim().split(/[ -]/);
    const last = words.findLastIndex((word) => releaseWords.test(word));
    const subject = [...words.slice(last + 1), name.behind].filter((word) => word !== '').join(' ');
    if (!/\p{L}{2}/u.test(subject)) return [];
    return [{ subject: subject.toLowerCase(), version: bare(whole), start: index - name.before.length, end }];
  });
}

/**
 * The release that a title announces: what it names at its beginning, with a word for a release or nothing else; null
 * for any other title.
 */
export function announcedRelease(title: string): Release | null {
  const release = releasesIn(title)[0];
  if (release === undefined) return null;
  return saysRelease.test(title) || isBare(title, release) ? release : null;
}

/** Words for a launch next to a release's name. */
export const launch = phrases(`
  introduc*
  announc*
  unveil*
  launch*
  releas*
  debut*
  发布
  推出
  上线
  开源
  登场
  亮相
`);

/**
 * The release that a title says is launched, with a word for it next to its name; null for one that tells more of it.
 */
export function launchedRelease(title: string): Release | null {
  const folded = title.normalize('NFKC');
  const [named] = namedIn(folded);
  const [release] = releasesIn(folded);
  if (release === undefined || named === undefined) return null;
  const before = folded.slice(Math.max(0, named.start - 16), named.end);
  const after = folded.slice(named.end, named.end + 12);
  return isBare(title, release) || launch.test(before) || launch.test(after) ? release : null;
}

/** The release that an item is about, by its headline: one it announces, or begins with. */
export function toldRelease(headline: string): Release[] {
  const announced = announcedRelease(headline);
  if (announced !== null) return [announced];
  const [named] = namedIn(headline);
  return named !== undefined && named.start <= nearBeginning ? releasesIn(headline).slice(0, 1) : [];
}

/** Whether a title is a release's name and version alone, as release pages have it. */
export function isBare(title: string, { subject, version }: Release): boolean {
  const own = new Set([...subject.split(' '), version, `v${version}`]);
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words.every((word) => own.has(word.replace(/\.$/, '')) || releaseWords.test(word));
}

/** The release whose page an address is: `github.com/owner/name/releases/tag/v1.2`; null for any other. */
export function releaseOfKey(key: string): Release | null {
  const { subject, tag } = /^(?<subject>github\.com\/[^/]+\/[^/]+)\/releases\/tag\/(?<tag>.+)$/.exec(key)?.groups ?? {};
  const found = tag === undefined ? undefined : versionsIn(tag).at(-1);
  if (subject === undefined || found === undefined) return null;
  return { subject, version: bare(found.text) };
}

function bare(version: string): string {
  return version.replace(/^\D*/u, '');
}
