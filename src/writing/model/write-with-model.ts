import PQueue from 'p-queue';
import type { ReadStory } from '../../articles/article.ts';
import type { RankedStory } from '../../stories/story.ts';
import type { Item, Usage } from '../item.ts';
import type { Outlook } from '../outlook.ts';
import { promptsFor, promptsVersion } from '../prompts/prompts.ts';
import type { WriteOptions } from '../write-options.ts';
import { type ModelSettings, openModel } from './client.ts';
import { type Assignment, writeItem } from './item-writer.ts';
import { ModelError, type ModelReason } from './model-error.ts';
import { writeOutlook } from './outlook-writer.ts';

/** Calls under way at once: free tiers allow 5 to 30 a minute. */
const parallelCalls = 4;

/** What the model wrote, story by story. */
export interface ModelDraft {
  /** In the order of the stories; null where the model's text could not be used. */
  readonly items: readonly (Item | null)[];
  /** Why, for the items that are null. */
  readonly reasons: readonly (ModelReason | null)[];
  /** Null when it was not written or not usable. */
  readonly outlook: Outlook | null;
  readonly usage: Usage;
}

/**
 * Has the model write each story, and then the outlook over the items that came out well. The first call goes alone:
 * it learns what the endpoint accepts and fills its prefix cache, and a wrong key costs one request, not four.
 */
export async function writeWithModel(
  stories: readonly ReadStory<RankedStory>[],
  options: WriteOptions & { readonly model: ModelSettings; readonly fenceCode: string },
): Promise<ModelDraft> {
  const { language, words, date, budget, endpointFetch, fenceCode } = options;
  const prompts = promptsFor(language);
  const model = openModel(options.model, budget, endpointFetch);
  const assignment: Assignment = { model, modelName: options.model.model, prompts, language, words, date, fenceCode };
  const failures: Record<string, number> = {};
  const attempt = async <T>(
    what: string,
    task: Promise<T>,
  ): Promise<{ value: T | null; reason: ModelReason | null }> => {
    try {
      return { value: await task, reason: null };
    } catch (error) {
      const failure = error instanceof ModelError ? error : new ModelError('unexpected', String(error));
      failures[failure.reason] = (failures[failure.reason] ?? 0) + 1;
      if (failures[failure.reason] === 1) options.onNotice?.(noticeOf(what, failure, options.model.apiKey));
      return { value: null, reason: failure.reason };
    }
  };

  const queue = new PQueue({ concurrency: parallelCalls });
  const writeStory = (story: ReadStory<RankedStory>, index: number) =>
    attempt(`item ${index + 1}`, writeItem(assignment, story));
  const [first, ...others] = stories;
  const head = first ? [await writeStory(first, 0)] : [];
  const tail = others.map((story, index) => queue.add(() => writeStory(story, index + 1)));
  const written = [...head, ...(await Promise.all(tail))];

  const accepted = written.flatMap(({ value }, index) => (value ? [{ number: index + 1, item: value }] : []));
  const outlook = accepted.length > 0 ? (await attempt('the outlook', writeOutlook(assignment, accepted))).value : null;
  return {
    items: written.map(({ value }) => value),
    reasons: written.map(({ reason }) => reason),
    outlook,
    usage: {
      model: options.model.model,
      requests: model.budget.requests,
      inputTokens: model.budget.inputTokens,
      outputTokens: model.budget.outputTokens,
      prompts: promptsVersion(prompts),
      failures,
    },
  };
}

/** Longest part of an endpoint's own words that is repeated. */
const maxQuoted = 200;

/** One line for the log. The endpoint's words are cut, kept to one line, and never repeat the key. */
function noticeOf(what: string, { reason, message, body }: ModelError, apiKey: string | null): string {
  const said = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] ?? '';
  const safe = (apiKey ? said.replaceAll(apiKey, '***') : said).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, maxQuoted);
  return `The model did not write ${what}: ${reason} (${message})${safe ? `, "${safe}"` : ''}`;
}
