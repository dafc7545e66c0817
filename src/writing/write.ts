/** Writes the items and the outlook of a day, with models or without. */
import { randomUUID } from 'node:crypto';
import type { ReadStory } from '../edition/article.ts';
import type { Draft, Remark } from '../edition/item.ts';
import type { RankedStory } from '../edition/story.ts';
import type { WriteOptions } from './write-options.ts';

/**
 * Writes the day's items, trends and watch list. With a model, each item is the model's if its text is acceptable and
 * the excerpt otherwise, with the reason; without one, all are excerpts. Never throws for what the model does.
 */
export async function write(stories: readonly ReadStory<RankedStory>[], options: WriteOptions): Promise<Draft> {
  const { models, excerpt, outlook } = options;
  if (models.length === 0 || stories.length === 0) {
    const items = await Promise.all(stories.map((story) => excerpt(story, null)));
    const usage = { requests: 0, inputTokens: 0, outputTokens: 0, prompts: null, failures: {} };
    return {
      headline: items[0]?.headline ?? '',
      items,
      ...(await outlook(items, stories)),
      usage: { model: models[0]?.model ?? null, ...usage },
    };
  }
  const { writeWithModel } = await import('./model/write-with-model.ts');
  const written = await writeWithModel(stories, { ...options, fenceCode: randomUUID() });
  const items = await Promise.all(
    stories.map(async (story, index) => {
      const own = written.items[index];
      if (own) return own;
      const item = await excerpt(story, written.reasons[index] ?? 'unexpected');
      const corrections = written.dictated[index] ?? [];
      return corrections.length === 0 ? item : { ...item, written: { ...item.written, corrections } };
    }),
  );
  const counted = await outlook(items, stories);
  return {
    headline: written.outlook?.headline ?? items[0]?.headline ?? '',
    items,
    trends: written.outlook ? filled(written.outlook.trends, counted.trends) : counted.trends,
    watchList: written.outlook ? filled(written.outlook.watchList, counted.watchList) : counted.watchList,
    usage: written.usage,
  };
}

/** The post's headings promise so many entries in each list. */
const leastRemarks = 3;

/**
 * The model's remarks, and where some had to go, as many of the counted ones as it takes: statements before prompts.
 */
function filled(written: readonly Remark[], counted: readonly Remark[]): Remark[] {
  const missing = Math.max(0, leastRemarks - written.length);
  const inOrder = counted.toSorted((a, b) => Number(a.prompt) - Number(b.prompt));
  return [...written, ...inOrder.slice(0, missing)];
}
