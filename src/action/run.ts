import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitHub, openGitHub } from '../blog/github.ts';
import { repositoryBlog } from '../blog/repository.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { fillDate, fixedTitle } from '../config/template.ts';
import { type Digest, listDigests } from '../desk/digests.ts';
import { openDesk } from '../desk/github-desk.ts';
import { offersOf } from '../desk/proposal-record.ts';
import { proposalsOf, usualOf } from '../desk/volume-baseline.ts';
import { wordsFor } from '../language/index.ts';
import { checkUp } from '../pipeline/check-up.ts';
import { pullProof } from '../pipeline/proof.ts';
import { oneLine } from '../post/one-line.ts';
import { postPath } from '../post/path.ts';
import type { Findings } from '../report/findings.ts';
import { leaveProof } from '../report/leave-proof.ts';
import type { Report } from '../report/report.ts';
import { insistOnUsable } from '../sources/health/assert-usable.ts';
import { volumesOf } from '../sources/health/volumes.ts';
import { type Day, resolveDay } from '../text/day.ts';
import { counted } from '../text/pluralize.ts';
import { openWeb } from '../web/client.ts';
import { userAgent } from '../web/user-agent.ts';
import type { Web } from '../web/web.ts';
import type { Inputs } from './inputs.ts';

export interface RunSettings {
  readonly inputs: Inputs;
  readonly env: NodeJS.ProcessEnv;
  readonly report: Report;
  /** Filled in as the run gets to know things. */
  readonly findings: Findings;
}

/**
 * The day's work, in order: read what the owner wants, look whether anything is to be done, pull the proof, put it on
 * the desk.
 * @throws Failure with a reason and a remedy; whatever was found out before stays in `findings`
 */
export async function run({ inputs, env, report, findings }: RunSettings): Promise<void> {
  const github = await openGitHub({ env, token: inputs.token, log: report });
  const blog = repositoryBlog(github, inputs.base);
  const config = await report.step(
    'config',
    async () => loadConfig(await blog.readFile(inputs.config), inputs.config),
    ({ sources, language }) => `${counted(sources.length, 'source')}, ${language}`,
  );
  const now = new Date();
  const day = resolveDay({ ...config, ...dayInputs(inputs, config.timeZone), time: config.post.time }, now);
  if (inputs.mode === 'doctor') {
    await examine({ github, config, day, inputs, env, report, findings });
    return;
  }
  warnIfEarly(day, now, report);
  findings.path = postPath(config.post.path, day.date);
  findings.branch = fillDate(config.pullRequest.branch, day.date);

  const desk = openDesk({
    github,
    base: inputs.base,
    date: day.date,
    path: findings.path,
    branch: findings.branch,
    labels: config.pullRequest.labels,
    reviewers: config.pullRequest.reviewers,
    draft: config.pullRequest.draft,
    overwrite: inputs.overwrite,
  });
  if (!inputs.dryRun) {
    const settled = await report.step(
      'desk',
      () => desk.look(),
      (outcome) => (outcome === null ? `${day.date} is open` : `${outcome.operation} (${outcome.reason})`),
    );
    if (settled !== null) {
      Object.assign(findings, settled);
      return;
    }
  }

  const digests = await earlierDigests(github, config, day, report);
  const web = openWebFor(github, { inputs, env, report });
  try {
    const proof = await pullProof({
      blog,
      config,
      day,
      path: findings.path,
      web,
      keys: inputs,
      githubToken: githubTokenOf(github, inputs),
      serverUrl: github.serverUrl,
      runUrl: github.runUrl,
      usual: usualLinks(digests, day),
      proposals: proposalsOf(digests),
      report,
      onHealth: (health) => {
        findings.failedSources = health.filter(({ outcome }) => outcome === 'failed').length;
      },
    });
    findings.edition = proof.edition;
    findings.editionPath = await leaveProof(join(env.RUNNER_TEMP ?? tmpdir(), 'galley', day.date), proof);

    if (inputs.dryRun) {
      findings.operation = 'dry-run';
      return;
    }
    const outcome = await report.step(
      'propose',
      () =>
        desk.propose({
          path: findings.path,
          content: proof.post,
          // A line break or an invisible mark would do worse here than in a post.
          title: oneLine(fixedTitle(config.title, day.date)),
          body: proof.pullRequest,
          modelItems: proof.edition.items.filter(({ written }) => written.by === 'model').length,
          ...(day.backfill ? {} : { sources: volumesOf(proof.edition.health) }),
          offers: offersOf(proof.edition),
        }),
      ({ operation, reason }) => (reason === '' ? operation : `${operation} (${reason})`),
    );
    Object.assign(findings, outcome);
  } finally {
    await web.close();
  }
}

/** The doctor's round: every source is tried, and nothing is written. */
async function examine(settings: RunSettings & { github: GitHub; config: Config; day: Day }): Promise<void> {
  const { github, config, day, inputs, report, findings } = settings;
  const web = openWebFor(github, settings);
  try {
    const health = await checkUp(config.sources, {
      web,
      day,
      keys: { ...inputs.searchKeys, github: githubTokenOf(github, inputs) },
      usual: usualLinks(await earlierDigests(github, config, day, report), day),
      report,
    });
    findings.failedSources = health.filter(({ outcome }) => outcome === 'failed').length;
    findings.checkUp = { health, words: wordsFor(config.language) };
    insistOnUsable(health);
    findings.operation = 'checked';
  } finally {
    await web.close();
  }
}

function openWebFor(github: GitHub, { inputs, env, report }: Pick<RunSettings, 'inputs' | 'env' | 'report'>): Web {
  return openWeb({
    env,
    userAgent: userAgent(`${github.serverUrl}/${github.owner}/${github.repo}`),
    cacheDir: inputs.cacheDir,
    warn: report.warn,
  });
}

/** A token for another GitHub is worth nothing on github.com, and none of its business. */
function githubTokenOf({ apiUrl }: GitHub, { token }: Inputs): string | null {
  return apiUrl === 'https://api.github.com' ? token : null;
}

/** Site generators leave out posts from the future, and nobody is told. */
function warnIfEarly(day: Day, now: Date, report: Report): void {
  if (Date.parse(day.publishedAt) <= now.getTime()) return;
  report.warn(
    `The post is dated ${day.publishedAt}, which has not come yet: news until then will be missing, and Hugo hides the post until then. Schedule the run after that time, or set post.time earlier.`,
  );
}

function dayInputs(inputs: Inputs, timeZone: string): { date: string | null; timeZone: string } {
  return { date: inputs.date, timeZone: inputs.timeZone ?? timeZone };
}

/** The digests of the days that the memory reaches back to. Nothing fails because nobody knows of them, but it is said. */
async function earlierDigests(github: GitHub, config: Config, day: Day, report: Report): Promise<Digest[]> {
  const { memoryDays, pullRequest } = config;
  try {
    return await listDigests({ github, branchTemplate: pullRequest.branch, before: day.date, memoryDays });
  } catch (error) {
    report.warn(
      `GitHub did not list earlier digests, so what people took out of them may be proposed again: ${error instanceof Error ? error.message : String(error)}`,
    );
    return [];
  }
}

/** How much each source usually brings. Nobody knows for a past day. */
function usualLinks(digests: readonly Digest[], day: Day): ReadonlyMap<string, number> {
  return day.backfill ? new Map() : usualOf(digests);
}
