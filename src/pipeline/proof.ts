import type { Blog } from '../blog/index.ts';
import { pullRequestBody } from '../desk/index.ts';
import type { Proof } from '../edition/edition.ts';
import { Failure, listProblems } from '../failure.ts';
import { checkPost, renderPost } from '../post/index.ts';
import { compose } from './compose.ts';
import type { Context } from './context.ts';
import { type PastAtDesk, rememberPast } from './steps/remember.ts';

/** Where a proof is pulled. */
export interface Place {
  readonly blog: Blog;
  /** What earlier days proposed there. */
  readonly past: PastAtDesk;
  /** Where the blog's repository is looked at, and the run's own page; null outside a workflow. */
  readonly serverUrl: string;
  readonly runUrl: string | null;
}

/**
 * Pulls the proof of a day: reads the blog, the web and the model, and writes nowhere.
 * @throws Failure `all-sources-failed`, `no-stories`, `unfit-post`, and what the blog throws when it cannot be read
 */
export async function pullProof({ blog, past, serverUrl, runUrl }: Place, context: Context): Promise<Proof> {
  const { words } = context;
  const edition = await compose(context, await rememberPast(blog, past, context));
  const post = renderPost(edition, words);
  const problems = checkPost(post, edition);
  if (problems.length > 0) {
    throw new Failure(
      'unfit-post',
      listProblems('The post did not pass its own checks and was not proposed. Please report this as a bug', problems),
    );
  }
  return { edition, post, pullRequest: pullRequestBody(edition, words, { serverUrl, runUrl }) };
}
