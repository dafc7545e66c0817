import type { Inputs } from '../action/inputs.ts';
import type { Blog } from '../blog/blog.ts';
import { readPublished } from '../blog/published.ts';
import type { Config } from '../config/config.ts';
import { modelsFor } from '../config/models.ts';
import { pullRequestBody } from '../desk/body.ts';
import type { Edition } from '../edition/edition.ts';
import type { SourceHealth } from '../edition/health.ts';
import type { PastProposal } from '../edition/past.ts';
import { Failure, listProblems } from '../failure.ts';
import { wordsFor } from '../language/index.ts';
import { checkPost } from '../post/check.ts';
import { plainText } from '../post/markdown.ts';
import { setPost } from '../post/render.ts';
import type { Report } from '../report/report.ts';
import { remember } from '../stories/memory/memory.ts';
import type { Day } from '../text/day.ts';
import { counted } from '../text/pluralize.ts';
import type { Web } from '../web/web.ts';
import { compose } from './compose.ts';

/** The sheets of one day, as an editor gets them: nothing has been printed yet. */
export interface Proof {
  readonly edition: Edition;
  /** The post's file. */
  readonly post: string;
  /** The pull request's body, without its marker. */
  readonly pullRequest: string;
}

export interface ProofSettings {
  readonly blog: Blog;
  readonly config: Config;
  readonly day: Day;
  /** Path of the post in the blog. */
  readonly path: string;
  readonly web: Web;
  readonly keys: Pick<Inputs, 'model' | 'modelKeys' | 'searchKeys'>;
  /** A token for github.com's API; null when there is none for it. */
  readonly githubToken: string | null;
  /** Where the blog's repository is looked at, and the run's own page; null outside a workflow. */
  readonly serverUrl: string;
  readonly runUrl: string | null;
  /** Links that sources usually bring, by their keys in the memory of volumes; none are known when absent. */
  readonly usual?: ReadonlyMap<string, number>;
  /** What earlier days proposed; nothing is known when absent. */
  readonly proposals?: readonly PastProposal[];
  readonly report: Report;
  readonly onHealth?: (health: readonly SourceHealth[]) => void;
}

/**
 * Pulls the proof of a day: reads the blog, the web and the model, and writes nowhere.
 * @throws Failure `all-sources-failed`, `no-stories`, `unfit-post`, and what the blog throws when it cannot be read
 */
export async function pullProof(settings: ProofSettings): Promise<Proof> {
  const { blog, config, day, path, report, web, keys, serverUrl, runUrl } = settings;
  const words = wordsFor(config.language);
  const published = await report.step(
    'memory',
    () =>
      readPublished(blog, {
        pathTemplate: config.post.path,
        date: day.date,
        memoryDays: config.memoryDays,
        gap: plainText(words.prompt.mark),
      }),
    ({ posts }) => `${counted(posts.length, 'post')} of the last ${counted(config.memoryDays, 'day')}`,
  );
  for (const { path: lost, why } of published.unreadable) {
    report.warn(`${lost} could not be read, so what it told of may be told again: ${why}`);
  }
  const edition = await compose({
    config,
    day,
    path,
    words,
    memory: remember(
      published.posts,
      settings.proposals ?? [],
      config.sources.map(({ id }) => id),
    ),
    web,
    models: modelsFor(config, keys),
    searchKeys: keys.searchKeys,
    githubToken: settings.githubToken,
    usual: settings.usual ?? new Map(),
    report,
    onHealth: settings.onHealth ?? (() => undefined),
  });
  const post = setPost(edition, words);
  const problems = checkPost(post, edition);
  if (problems.length > 0) {
    throw new Failure(
      'unfit-post',
      listProblems('The post did not pass its own checks and was not proposed. Please report this as a bug', problems),
    );
  }
  return { edition, post, pullRequest: pullRequestBody(edition, words, { serverUrl, runUrl }) };
}
