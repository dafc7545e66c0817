/** Source kind `github-releases`: the newest releases of some repositories. */

import { z } from 'zod';
import type { Candidate } from '../../edition/candidate.ts';
import type { HealthReason, Reservation } from '../../edition/health.ts';
import { readFeed } from '../../feeds/index.ts';
import { admits, type Instant } from '../../text/day.ts';
import { clip, oneLine, opening } from '../../text/plain-text.ts';
import { askGitHub } from '../../web/index.ts';
import { reasonFor, reservationFrom } from '../health/reason.ts';
import { parseJson } from '../json-answer.ts';
import type { SourceKind } from '../kind.ts';
import { readMarkdown } from '../reading.ts';
import type { Gathered, SourceContext } from '../source.ts';
import { isPrerelease, type ReleaseName, releaseTitle, withoutCredits } from './github/release-text.ts';

/** Releases asked for a repository: busy ones make several a day. */
const releaseCount = 20;
const maxTitle = 200;
const maxSummary = 600;
/** Longest notes that are read, in UTF-16 units: what comes later is lists of small changes. */
const maxNotes = 30_000;
/** A pre-release with notes shorter than this is a build that a machine made, not news. */
const leastPrereleaseNotes = 100;
/** Refusals that concern the API; the releases are also a feed on the website. */
const refusals: ReadonlySet<HealthReason> = new Set(['rate-limited', 'forbidden', 'bad-key']);

const repositoryName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/, 'expected OWNER/REPOSITORY such as vllm-project/vllm');
const releaseShape = z.object({
  tag_name: z.string(),
  name: z.string().nullish().catch(null),
  body: z.string().nullish().catch(null),
  draft: z.boolean().catch(false),
  prerelease: z.boolean().nullable().catch(null),
  published_at: z.iso.datetime().nullish().catch(null),
  html_url: z.string(),
  author: z.object({ login: z.string() }).nullish().catch(null),
});

/** A release, however it was learnt of. */
interface Release extends ReleaseName {
  readonly url: string;
  readonly published: Instant | null;
  readonly author: string | null;
  /** The notes, as GitHub's API has them or as plain text. */
  readonly notes: { readonly markdown: string } | { readonly plain: string };
}

interface GitHubReleasesSettings {
  readonly repositories: readonly string[];
}

export const githubReleases: SourceKind<string | string[], GitHubReleasesSettings> = {
  schema: z
    .union(
      [repositoryName, z.array(repositoryName).min(1).max(50)],
      'expected OWNER/REPOSITORY such as vllm-project/vllm, or a list of them',
    )
    .describe('Repositories on github.com whose releases are news.'),
  resolve(value) {
    const repositories = [...new Set([value].flat())].sort((a, b) => (a < b ? -1 : 1));
    const [only] = repositories;
    return {
      id: `github-releases:${repositories.join(',')}`,
      name: repositories.length === 1 ? `Releases of ${only}` : `GitHub releases (${repositories.length} repositories)`,
      settings: { repositories },
    };
  },
  standing: 'primary',
  abilities: { past: 'recent', dates: 'instant', runners: 'yes' },
  example: 'github-releases: [vllm-project/vllm, pytorch/pytorch]',
  gather: ({ id, settings }, context) => gatherReleases(id, settings, context),
};

/**
 * A repository that fails costs only its own.
 * @throws WebError; SourceError `malformed` when all repositories fail
 */
async function gatherReleases(
  source: string,
  { repositories }: GitHubReleasesSettings,
  context: SourceContext,
): Promise<Gathered> {
  const read = await Promise.allSettled(
    repositories.map(async (repository) => {
      const releases = await readReleases(repository, context);
      return Promise.all(releases.map((release) => candidatesOf(release, source, context)));
    }),
  );
  const failed = repositories.filter((_, index) => read[index]?.status === 'rejected');
  const fault = read.find((result) => result.status === 'rejected');
  if (fault !== undefined && failed.length === repositories.length) throw fault.reason;
  const releases = read.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  const candidates = releases.flat();
  const leftOut = { excluded: releases.length - candidates.length };
  return {
    candidates,
    reservation: fault ? reservationFrom(fault.reason, missing(failed)) : nothing(releases),
    leftOut,
  };
}

function missing(failed: readonly string[]): string {
  const [first = '', ...others] = failed;
  return others.length === 0 ? `${first} is missing` : `${first} and ${others.length} more are missing`;
}

function nothing(releases: readonly (readonly Candidate[])[]): Reservation | null {
  return releases.length > 0 ? null : { reason: 'empty', detail: 'none of the repositories has a release' };
}

/**
 * By the API where there is a token and it may be used; otherwise by the feed, which has fewer and says less of each.
 */
async function readReleases(repository: string, context: SourceContext): Promise<Release[]> {
  if (context.keys.github === null) return await readAtom(repository, context);
  try {
    return await readApi(repository, context);
  } catch (error) {
    if (!refusals.has(reasonFor(error))) throw error;
    return await readAtom(repository, context);
  }
}

async function readApi(repository: string, { web, keys }: SourceContext): Promise<Release[]> {
  const { body } = await askGitHub(`/repos/${repository}/releases?per_page=${releaseCount}`, {
    web,
    token: keys.github,
  });
  return parseJson(body, z.array(z.unknown()), `GitHub's releases of ${repository}`).flatMap((found) => {
    const { data: release } = releaseShape.safeParse(found);
    if (release === undefined || release.draft) return [];
    return {
      repository,
      tag: release.tag_name,
      name: release.name ?? '',
      prerelease: release.prerelease,
      url: release.html_url,
      published: release.published_at ? new Date(release.published_at).toISOString() : null,
      author: release.author?.login ?? null,
      notes: { markdown: (release.body ?? '').slice(0, maxNotes) },
    };
  });
}

async function readAtom(repository: string, { web, awaitTurn, signal }: SourceContext): Promise<Release[]> {
  const page = await web.get(`https://github.com/${repository}/releases.atom`, {
    headers: { accept: 'application/atom+xml' },
  });
  const bytes = { body: page.body, contentType: null, url: page.url, timeZone: null };
  const { items } = await awaitTurn(readFeed(bytes, signal));
  return items.flatMap(({ url, title, published, author, content }) => {
    const tag = /^[^?#]+$/.exec(url.split('/releases/tag/').slice(1).join('/releases/tag/'))?.[0];
    return tag === undefined
      ? []
      : {
          repository,
          tag: decodeTag(tag),
          name: title,
          prerelease: null,
          url,
          published,
          author,
          notes: { plain: content },
        };
  });
}

function decodeTag(tag: string): string {
  try {
    return decodeURIComponent(tag);
  } catch {
    return tag;
  }
}

/** A list of none or one. The notes of a release outside the day are not read: nobody will. */
async function candidatesOf(
  release: Release,
  source: string,
  { day, awaitTurn, signal }: SourceContext,
): Promise<Candidate[]> {
  const { url, published, author } = release;
  const precision = published === null ? 'none' : 'instant';
  const inWindow = admits(day.widest, { published, precision }, day.backfill);
  const plain = (): Promise<string> | string =>
    'plain' in release.notes ? release.notes.plain : awaitTurn(readMarkdown(release.notes, signal));
  const notes = inWindow ? withoutCredits(await plain()) : '';
  if (inWindow && isPrerelease(release) && notes.length < leastPrereleaseNotes) return [];
  return [
    {
      url,
      title: clip(oneLine(releaseTitle(release)), maxTitle),
      source,
      published,
      precision,
      summary: opening(notes, maxSummary),
      content: notes,
      author,
      ownSite: true,
      engagement: null,
    },
  ];
}
