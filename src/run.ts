import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitHub } from './blog/github.ts';
import { repositoryBlog } from './blog/repository.ts';
import { loadConfig } from './config/load.ts';
import { fillDate } from './config/template.ts';
import { type Day, resolveDay } from './day.ts';
import { openDesk } from './desk/github-desk.ts';
import type { Inputs } from './inputs.ts';
import { postPath } from './post/path.ts';
import { pullProof } from './proof.ts';
import type { Findings } from './report/findings.ts';
import { leaveProof } from './report/leave-proof.ts';
import type { Report } from './report/report.ts';
import { openWeb } from './web/client.ts';
import { userAgent } from './web/user-agent.ts';

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
    ({ sources, language }) => `${sources.length} sources, ${language}`,
  );
  const now = new Date();
  const day = resolveDay({ ...config, ...dayInputs(inputs, config.timeZone), time: config.post.time }, now);
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

  const web = openWeb({ env, userAgent: userAgent(`${github.serverUrl}/${github.owner}/${github.repo}`) });
  try {
    const proof = await pullProof({
      blog,
      config,
      day,
      path: findings.path,
      web,
      keys: inputs,
      serverUrl: github.serverUrl,
      runUrl: github.runUrl,
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
          title: proof.edition.title,
          body: proof.pullRequest,
          modelItems: proof.edition.items.filter(({ written }) => written.by === 'model').length,
        }),
      ({ operation, reason }) => (reason === '' ? operation : `${operation} (${reason})`),
    );
    Object.assign(findings, outcome);
  } finally {
    await web.close();
  }
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
