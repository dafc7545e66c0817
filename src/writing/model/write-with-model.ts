/** Has models write the items of a day and its outlook, within the budget. */
import PQueue from 'p-queue';
import { type Clock, systemClock } from '../../clock.ts';
import type { ReadStory } from '../../edition/article.ts';
import type { Correction, Item, Usage } from '../../edition/item.ts';
import type { RankedStory } from '../../edition/story.ts';
import type { WriteOptions } from '../write-options.ts';
import { hasText } from './has-text.ts';
import { openModels } from './models.ts';
import { noticeOf } from './notice.ts';
import { type WrittenOutlook, writeOutlook } from './outlook-writer.ts';
import type { Assignment } from './prompt/assignment.ts';
import { costOf, planOf } from './prompt/budget-plan.ts';
import { promptsFor, promptsVersion } from './prompt/prompts.ts';
import { loadTokenCounter } from './prompt/tokens.ts';
import { echoCorrections, settleItem } from './review/finish-item.ts';
import { type Draft, draftItem, redraftItem } from './review/item-draft.ts';
import type { Client } from './transport/client.ts';
import { ModelError, type ModelReason } from './transport/model-error.ts';
import { usualTiming } from './transport/timing.ts';
import { warningOf } from './warning.ts';

/** Calls under way at once: free tiers allow 5 to 30 a minute. */
const parallelCalls = 4;

/** What the model wrote, story by story. */
export interface ModelDraft {
  /** In the order of the stories; null where the model's text could not be used. */
  readonly items: readonly (Item | null)[];
  /** Why, for the items that are null. */
  readonly reasons: readonly (ModelReason | null)[];
  /** What a page had dictated in the model's text, for the items that are null. */
  readonly dictated: readonly (readonly Correction[])[];
  /** Null when it was not written or not usable. */
  readonly outlook: WrittenOutlook | null;
  readonly usage: Usage;
}

/**
 * Has the model write each story, lets it mend once what it got wrong, and then has it write the outlook over the items
 * that came out well. Items come before second drafts, and the outlook's call is kept for it, so that a small budget
 * buys the same texts every time.
 */
export async function writeWithModel(
  stories: readonly ReadStory<RankedStory>[],
  options: WriteOptions & { readonly fenceCode: string },
): Promise<ModelDraft> {
  const { budget: limits, endpointFetch, timing = usualTiming, clock = systemClock, words } = options;
  const prompts = promptsFor(options.language);
  const countTokens = await loadTokenCounter();
  const over = new AbortController();
  const models = openModels(options.models, {
    limits,
    countTokens,
    endpointFetch,
    timing,
    clock,
    deadline: over.signal,
  });
  const assignment: Assignment = { ...options, models, countTokens, prompts, stories };
  options.onPlan?.(planOf(assignment, options.models, limits));

  const failures: Record<string, number> = {};
  const attempt = async <T>(index: number, task: () => T | Promise<T>): Promise<Attempt<T>> => {
    const { value, failure } = await outcomeOf(task);
    if (failure === null) return { value, reason: null };
    const { reason } = failure;
    failures[reason] = (failures[reason] ?? 0) + 1;
    if (failures[reason] === 1) options.onNotice?.(noticeOf(`item ${index + 1}`, failure, options.models));
    return { value: null, reason };
  };
  const stage = clock.alarm(timing.stageMs, () => over.abort());
  try {
    const told = stories.flatMap((story, index) => (hasText(story) ? [index] : []));
    const first = await inParallel(
      told.map((index) => () => attempt(index, () => draftItem(assignment, index))),
      timing.headStartMs,
      clock,
    );
    const byIndex = new Map(told.map((index, place) => [index, first[place]] as const));
    const drafts = stories.map((_, index) => byIndex.get(index) ?? untold);
    const redrafts = await redraft(assignment, drafts, options.onNotice);
    const items = await Promise.all(
      stories.map((story, index) => {
        const draft = drafts[index];
        if (!draft?.value) return { value: null, reason: draft?.reason ?? 'unexpected' };
        const { value } = draft;
        return attempt(index, () => settleItem(value, redrafts.get(index) ?? null, story, words));
      }),
    );
    const accepted = items.flatMap(({ value }, index) => (value ? [{ number: index + 1, item: value }] : []));
    const { value: outlook, failure } =
      accepted.length > 0 ? await outcomeOf(() => writeOutlook(assignment, accepted)) : nothing;
    if (failure !== null) options.onNotice?.(noticeOf('the trends and the watch list', failure, options.models));
    return {
      items: items.map(({ value }) => value),
      reasons: items.map(({ reason }) => reason),
      dictated: drafts.map(({ value }, index) => (value ? echoCorrections(value, redrafts.get(index) ?? null) : [])),
      outlook,
      usage: {
        model: options.models[0]?.model ?? null,
        requests: models.budget.requests,
        inputTokens: models.budget.inputTokens,
        outputTokens: models.budget.outputTokens,
        prompts: promptsVersion(prompts),
        failures,
        ...(failure !== null && { outlookFailure: failure.reason }),
        models: models.clients.map(usageOf),
        ...(outlook && outlook.corrections.length > 0 && { outlook: outlook.corrections }),
        ...(outlook && outlook.headlineCorrections.length > 0 && { headline: outlook.headlineCorrections }),
      },
    };
  } finally {
    for (const client of models.clients) {
      const warning = warningOf(client, options.models);
      if (warning !== null) options.onWarning?.(warning);
    }
    stage.stop();
  }
}

type Outcome<T> =
  | { readonly value: T; readonly failure: null }
  | { readonly value: null; readonly failure: ModelError };

const nothing = { value: null, failure: null } as const;

async function outcomeOf<T>(task: () => T | Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await task(), failure: null };
  } catch (error) {
    return { value: null, failure: error instanceof ModelError ? error : new ModelError('unexpected', String(error)) };
  }
}
/** What becomes of a story that no model is asked about. */
const untold = { value: null, reason: 'no-text' } as const;

type Attempt<T> = { readonly value: T; readonly reason: null } | { readonly value: null; readonly reason: ModelReason };

/**
 * Runs tasks, a few at once. The first has a head start: it learns what the endpoint accepts and fills its prefix
 * cache, and a wrong key costs one request, not four. When it takes too long the others no longer wait for it.
 */
async function inParallel<T>(
  [first, ...others]: readonly (() => Promise<T>)[],
  headStartMs: number,
  clock: Clock,
): Promise<T[]> {
  if (first === undefined) return [];
  const head = first();
  const started = new AbortController();
  await Promise.race([head, clock.sleep(headStartMs, started.signal).catch(() => {})]);
  started.abort();
  const queue = new PQueue({ concurrency: parallelCalls });
  return Promise.all([head, ...others.map((task) => queue.add(task))]);
}

/** Second drafts of those that have something to mend, by their index, as far as the budget reaches. */
async function redraft(
  assignment: Assignment,
  drafts: readonly Attempt<Draft>[],
  onNotice: WriteOptions['onNotice'],
): Promise<ReadonlyMap<number, Draft>> {
  const { models } = assignment;
  const wanting = drafts.flatMap(({ value }, index) =>
    value && value.objections.length > 0 ? [{ index, value }] : [],
  );
  const affordable = wanting.slice(0, Math.max(0, models.budget.left - 1));
  const queue = new PQueue({ concurrency: parallelCalls });
  const found = await Promise.all(
    affordable.map(({ index, value }) =>
      queue.add(async () => {
        try {
          return [[index, await redraftItem(assignment, index, value)] as const];
        } catch (error) {
          // The first draft stands, with what is wrong in it replaced.
          onNotice?.(`Item ${index + 1} was not written again: ${error instanceof ModelError ? error.reason : error}`);
          return [];
        }
      }),
    ),
  );
  return new Map(found.flat());
}

function usageOf({ settings: { model, price }, spent, closed }: Client): NonNullable<Usage['models']>[number] {
  return {
    model,
    ...spent,
    cost: price ? costOf(price, spent.inputTokens, spent.outputTokens) : null,
    currency: price?.currency ?? null,
    closed: closed?.reason ?? null,
  };
}
