/** Names what a feed is of, for titles that are understood only inside their own feed. */

import { isBareTitle, namesVersion } from '../text/bare-titles.ts';
import { phrases } from '../text/phrases.ts';
import { oneLine } from '../text/plain-text.ts';

/** What a feed and an entry of it say of where they belong. */
export interface Origin {
  /** The entry's own address, the site's and the feed's: those that are known. */
  readonly addresses: readonly string[];
  readonly feedTitle: string;
}

/** Where registries of software have the name of a package in their addresses: what stands before it. */
const registries: readonly (readonly [host: RegExp, before: RegExp])[] = [
  [/^(?:test\.)?pypi\.org$/, /^\/(?:rss\/)?project\//],
  [/^(?:www\.)?npmjs\.com$|^npm\.im$/, /^\/package\//],
  [/^crates\.io$|^lib\.rs$/, /^\/crates\//],
  [/^rubygems\.org$/, /^\/gems\//],
  [/^packagist\.org$/, /^\/packages\//],
  [/^(?:www\.)?nuget\.org$|^hex\.pm$|^pub\.dev$/, /^\/packages\//],
  [/^hub\.docker\.com$/, /^\/(?:r\/|_\/)/],
  [/^huggingface\.co$/, /^\/(?:datasets\/|spaces\/)?(?=[^/]+\/[^/]+)/],
];
/** Sites whose addresses begin with an owner and a repository. */
const forges = /^(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|gitee\.com|git\.sr\.ht)$/;
/** What stands behind a repository wherever it is hosted. */
const ofRepository =
  /^\/(?:[^/]+\/){1,4}?(?:-\/(?:releases|tags)|releases\/tag|releases\.(?:atom|rss)|tags\.(?:atom|rss))(?:[/?#]|$)/;

/** What services put before and behind the name of what their feed is of, the longer before the shorter. */
const before = phrases(
  `
  # github.com, pypi.org
  release notes from
  recent commits to
  tags from
  pypi recent updates for
  # registries and sites that are built by hand
  release notes for
  releases for
  releases of
  changelog for
  changelog of
  releases
  changelog
  tags
`,
  { begin: '^' },
);
const behind = phrases(
  `
  releases
  release notes
  tags
  changelog
  rss feed
  atom feed
  feed
  更新日志
  发布说明
`,
  { end: '$' },
);

/** The title as it stands among those of other feeds: with the name of its own where it is nothing without it. */
export function withSubject(title: string, origin: Origin): string {
  if (!isBareTitle(title)) return title;
  const subject = subjectOf(origin);
  if (subject === '') return title;
  return namesVersion(title) ? `${subject} ${title}` : `${subject}: ${title}`;
}

function subjectOf({ addresses, feedTitle }: Origin): string {
  for (const address of addresses) {
    const project = projectAt(address);
    if (project !== null) return project;
  }
  const name = withoutMarks(behind.remove(before.remove(feedTitle)));
  const site = addresses.at(-1);
  return name !== '' && !isBareTitle(name)
    ? name
    : site === undefined
      ? ''
      : new URL(site).hostname.replace(/^www\./, '');
}

/** The repository or package that an address is part of; null when it is none that is known by its form. */
function projectAt(address: string): string | null {
  const { hostname, pathname } = new URL(address);
  const [, start] = registries.find(([host]) => host.test(hostname)) ?? [];
  const rest = start?.test(pathname) ? pathname.replace(start, '') : null;
  if (rest !== null) return packageIn(rest);
  const steps = pathname.split('/').filter((step) => step !== '');
  if (forges.test(hostname)) return steps.length < 2 ? null : decoded(steps[1]?.replace(/\.(?:atom|rss)$/, '') ?? '');
  if (!ofRepository.test(pathname)) return null;
  const end = steps.findIndex((step) => step === '-' || /^(?:releases|tags)(?:\.\w+)?$/.test(step));
  return end < 1 ? null : decoded(steps[end - 1] ?? '');
}

/** `@scope/name`, `vendor/name` or `name`, without a version behind it. */
function packageIn(path: string): string | null {
  const [first = '', second = ''] = path.split('/').map(decoded);
  if (first === '') return null;
  const isScope = first.startsWith('@') || (second !== '' && !/^v?\d|\.xml$|^versions?$|^tags$|^#/.test(second));
  return isScope && second !== '' ? `${first}/${second}` : first;
}

/** A name without the marks that stood between it and what was around it. */
function withoutMarks(text: string): string {
  const signs = [...oneLine(text)];
  const isName = (sign: string): boolean => !' -–—:|·/'.includes(sign);
  return signs.slice(Math.max(0, signs.findIndex(isName)), signs.findLastIndex(isName) + 1).join('');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
