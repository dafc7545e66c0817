import { type Blog, readPublished } from '../../blog/index.ts';
import type { PastProposal } from '../../edition/past.ts';
import { plainText } from '../../post/index.ts';
import { type Memory, remember } from '../../stories/index.ts';
import { counted } from '../../text/pluralize.ts';
import type { Context } from '../context.ts';

/** Files that are no post as far as anybody can tell: more of them would hide what else the log says. */
const mostNear = 5;

/** What the desk tells of earlier days. */
export interface PastAtDesk {
  readonly proposals: readonly PastProposal[];
  /** Posts that other digests proposed: not this one's, whatever they are called. */
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * What the blog's posts and the proposals of earlier days tell of them; says which posts could not be read.
 * @throws what the blog throws when it cannot be read
 */
export async function rememberPast(
  blog: Blog,
  { proposals, elsewhere }: PastAtDesk,
  { config, day, words, report }: Context,
): Promise<Memory> {
  const { posts, unreadable } = await report.step(
    'memory',
    async (log) => {
      const published = await readPublished(blog, {
        pathTemplate: config.post.path,
        language: config.language,
        elsewhere,
        date: day.date,
        memoryDays: config.memoryDays,
        gap: plainText(words.prompt.mark),
      });
      for (const path of published.near.slice(-mostNear))
        log.detail(`${path} bears a day's date, but is not called like its post`);
      return published;
    },
    (published) => `${counted(published.posts.length, 'post')} of the last ${counted(config.memoryDays, 'day')}`,
  );
  for (const { path, why } of unreadable) {
    report.warn(`${path} could not be read, so what it told of may be told again: ${why}`);
  }
  const sourceIds = config.sources.map(({ id }) => id);
  return remember(posts, proposals, sourceIds);
}
