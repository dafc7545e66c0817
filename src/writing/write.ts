import { randomUUID } from 'node:crypto';
import type { ReadStory } from '../articles/article.ts';
import type { RankedStory } from '../stories/story.ts';
import { excerpt } from './excerpt.ts';
import type { Draft } from './item.ts';
import { outlook } from './outlook.ts';
import type { WriteOptions } from './write-options.ts';

/**
 * Writes the day's items, trends and watch list. With a model, each item is the model's if its text is acceptable and
 * the excerpt otherwise, with the reason; without one, all are excerpts. Never throws for what the model does.
 */
export async function write(stories: readonly ReadStory<RankedStory>[], options: WriteOptions): Promise<Draft> {
  const { language, words, model } = options;
  if (model === null || stories.length === 0) {
    const items = stories.map((story) => excerpt(story, words));
    const usage = { requests: 0, inputTokens: 0, outputTokens: 0, prompts: null, failures: {} };
    return { items, ...outlook(items, stories, language, words), usage: { model: model?.model ?? null, ...usage } };
  }
  const { writeWithModel } = await import('./model/write-with-model.ts');
  const written = await writeWithModel(stories, { ...options, model, fenceCode: randomUUID() });
  const items = stories.map(
    (story, index) => written.items[index] ?? excerpt(story, words, written.reasons[index] ?? 'unexpected'),
  );
  const lists = written.outlook ?? outlook(items, stories, language, words);
  return { items, ...lists, usage: written.usage };
}
