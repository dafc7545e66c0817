import { type Blog, type GitHub, openGitHub, repositoryBlog } from '../blog/index.ts';
import { type Config, idleKeys, loadConfig, modelsFor, readConfig } from '../config/index.ts';
import { type Digests, listDigests, volumeBaseline } from '../desk/index.ts';
import { type Context, createContext } from '../pipeline/index.ts';
import type { Findings, Report } from '../report/index.ts';
import { type Day, resolveDay } from '../text/day.ts';
import { counted } from '../text/pluralize.ts';
import { openWeb, userAgent } from '../web/index.ts';
import type { Inputs } from './inputs.ts';

export interface RunSettings {
  readonly inputs: Inputs;
  readonly env: NodeJS.ProcessEnv;
  readonly report: Report;
  /** Filled in as the run gets to know things. */
  readonly findings: Findings;
}

/** The repository that the workflow runs in, what its owner wants, and the day it is about. */
export interface GitHubRun {
  readonly github: GitHub;
  readonly blog: Blog;
  readonly config: Config;
  readonly day: Day;
}

/**
 * Opens the repository and reads the configuration in it.
 * @throws Failure `bad-config`, `no-config`, `date-in-the-future`, and what GitHub refuses
 */
export async function setUp({ inputs, env, report }: RunSettings, now: Date): Promise<GitHubRun> {
  const github = await openGitHub({ env, token: inputs.token, log: report });
  const blog = repositoryBlog(github, inputs.base);
  const config = await report.step(
    'config',
    async () => {
      const place = { path: inputs.config, setting: 'the input config', warn: report.warn };
      return loadConfig(await readConfig(blog, place), inputs.config, report.warn);
    },
    ({ sources, language }) => `${counted(sources.length, 'source')}, ${language}`,
  );
  for (const sentence of idleKeys(config, inputs)) report.warn(sentence);
  const { date, timeZone } = inputs;
  const day = resolveDay({ ...config, date, timeZone: timeZone ?? config.timeZone, time: config.post.time }, now);
  return { github, blog, config, day };
}

/** Looks up what earlier digests tell, opens the way to the web for the work, and closes it. */
export async function inContext(
  { github, config, day }: GitHubRun,
  { inputs, env, report, findings }: RunSettings,
  work: (context: Context, digests: Digests) => Promise<void>,
): Promise<void> {
  const digests = await earlierDigests({ github, config, day }, inputs, report);
  const web = openWeb({
    env,
    userAgent: userAgent(`${github.serverUrl}/${github.owner}/${github.repo}`),
    cacheDir: inputs.cacheDir,
    warn: report.warn,
  });
  try {
    const context = createContext({
      config,
      day,
      web,
      keys: { ...inputs.searchKeys, github: publicToken(github, inputs) },
      models: modelsFor(config, inputs),
      // Nobody knows what was usual around a past day.
      usual: day.backfill ? new Map() : volumeBaseline(digests.own),
      report,
      onHealth: (health) => {
        findings.failedSources = health.filter(({ outcome }) => outcome === 'failed').length;
      },
    });
    findings.words = context.words;
    await work(context, digests);
  } finally {
    await web.close();
  }
}

/** A token for another GitHub is worth nothing on github.com, and none of its business. */
function publicToken({ apiUrl }: GitHub, { token }: Inputs): string | null {
  return apiUrl === 'https://api.github.com' ? token : null;
}

/** The digests of the days that the memory reaches back to. Nothing fails because nobody knows of them, but it is said. */
async function earlierDigests(
  { github, config, day }: Omit<GitHubRun, 'blog'>,
  inputs: Inputs,
  report: Report,
): Promise<Digests> {
  try {
    const names = { template: config.post.path, language: config.language };
    const digest = { config: inputs.config, base: inputs.base ?? (await github.defaultBranch()), names };
    return await listDigests({ github, digest, before: day.date, memoryDays: config.memoryDays });
  } catch (error) {
    report.warn(
      `GitHub did not list earlier digests, so what people took out of them may be proposed again: ${error instanceof Error ? error.message : String(error)}`,
    );
    return { own: [], elsewhere: new Set() };
  }
}
