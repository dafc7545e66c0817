import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { branchTemplateFor, type Outcome, openDesk, proposalRecordOf, proposalsOf } from '../desk/index.ts';
import { pullProof } from '../pipeline/index.ts';
import { fillDate, fixedTitle, postPath } from '../post/index.ts';
import { leaveProof, type Report } from '../report/index.ts';
import { volumesOf } from '../sources/index.ts';
import type { Day } from '../text/day.ts';
import { oneLine } from '../text/plain-text.ts';
import { examineSources } from './doctor-mode.ts';
import { type GitHubRun, inContext, type RunSettings, setUp } from './github-set-up.ts';

/**
 * Runs the Action in the mode that its inputs ask for.
 * @throws Failure with a reason and a remedy; whatever was found out before stays in `findings`
 */
export async function run(settings: RunSettings): Promise<void> {
  const now = new Date();
  const set = await setUp(settings, now);
  if (settings.inputs.mode === 'doctor') await examineSources(set, settings);
  else {
    warnIfEarly(set.day, now, settings.report);
    await proposeDigest(set, settings);
  }
}

/** The day's work, in order: look whether anything is to be done, pull the proof, put it on the desk. */
async function proposeDigest(set: GitHubRun, settings: RunSettings): Promise<void> {
  const { github, blog, config, day } = set;
  const { inputs, env, report, findings } = settings;
  findings.path = postPath(config.post.path, day.date);
  findings.branch = fillDate(await branchTemplate(set, inputs), day.date);
  const desk = openDesk({
    github,
    base: inputs.base,
    date: day.date,
    path: findings.path,
    branch: findings.branch,
    config: inputs.config,
    names: { template: config.post.path, language: config.language },
    labels: config.pullRequest.labels,
    reviewers: config.pullRequest.reviewers,
    draft: config.pullRequest.draft,
    overwrite: inputs.overwrite,
  });
  if (!inputs.dryRun) {
    const settled = await report.step(
      'desk',
      (log) => desk.look(log),
      (outcome) => (outcome === null ? `${day.date} is open` : `${outcome.operation} (${outcome.reason})`),
    );
    if (settled !== null) {
      conclude(settled, settings);
      return;
    }
  }
  await inContext(set, settings, async (context, digests) => {
    const { serverUrl, runUrl } = github;
    const past = { proposals: proposalsOf(digests.own), elsewhere: digests.elsewhere };
    const proof = await pullProof({ blog, past, serverUrl, runUrl }, context);
    const { edition } = proof;
    findings.edition = edition;
    findings.editionPath = await leaveProof(join(env.RUNNER_TEMP ?? tmpdir(), 'galley', day.date), proof);
    if (inputs.dryRun) {
      findings.operation = 'dry-run';
      return;
    }
    const outcome = await report.step(
      'propose',
      () =>
        desk.propose({
          path: edition.path,
          content: proof.post,
          // A line break or an invisible mark would do worse here than in a post.
          title: oneLine(fixedTitle(config.title, day.date)),
          body: proof.pullRequest,
          modelItems: edition.items.filter(({ written }) => written.by === 'model').length,
          ...(day.backfill ? {} : { sources: volumesOf(edition.health) }),
          offers: proposalRecordOf(edition),
        }),
      ({ operation, reason }) => (reason === '' ? operation : `${operation} (${reason})`),
    );
    conclude(outcome, settings);
  });
}

/** What the desk came to: what a person has to look at is said in the log too, where a summary may not be seen. */
function conclude({ notices, ...outcome }: Outcome, { findings, report }: RunSettings): void {
  Object.assign(findings, outcome);
  for (const notice of notices) report.warn(notice);
}

/** The name of the digest's branches with `{date}` in it: its owner's, or one that no other digest has. */
async function branchTemplate({ github, config }: GitHubRun, inputs: RunSettings['inputs']): Promise<string> {
  if (config.pullRequest.branch !== null) return config.pullRequest.branch;
  const isDefault = inputs.base === null || inputs.base === (await github.defaultBranch());
  return branchTemplateFor(inputs.config, isDefault ? null : inputs.base);
}

/** Site generators leave out posts from the future, and nobody is told. */
function warnIfEarly(day: Day, now: Date, report: Report): void {
  if (Date.parse(day.publishedAt) <= now.getTime()) return;
  report.warn(
    `The post is dated ${day.publishedAt}, which has not come yet: news until then will be missing, and Hugo hides the post until then. Schedule the run after that time, or set post.time earlier.`,
  );
}
