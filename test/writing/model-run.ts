/** What the tests of the model writer share: good answers, a stand-in to give them, and a run that keeps what it saw. */
import { fetch as undiciFetch } from 'undici';
import { expect } from 'vitest';
import type { ReadStory } from '../../src/edition/article.ts';
import type { Draft } from '../../src/edition/item.ts';
import type { RankedStory } from '../../src/edition/story.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { excerpt } from '../../src/writing/excerpt/excerpt.ts';
import type { ModelSettings } from '../../src/writing/model/settings.ts';
import { usualTiming } from '../../src/writing/model/transport/timing.ts';
import { outlook as outlookOf } from '../../src/writing/outlook/trends-and-watch-list.ts';
import { write } from '../../src/writing/write.ts';
import type { WriteOptions } from '../../src/writing/write-options.ts';
import { type ModelCall, type StandInModel, startModel } from '../support/model.ts';
import { story, ternlight } from './stories.ts';

export const key = 'sk-test-key-5e1f';
export const good = {
  headline: '海雀实验室发布 **Ternlight** 2.0',
  what: 'Ternlight 2.0 把预填充与解码拆到两组加速卡上，吞吐提升到 4.2x。',
  keyPoints: ['95 分位延迟从 310 ms 降到 145 ms。'],
  why: '推理服务的瓶颈从算力转向调度，这让部署拓扑成为一等公民。',
  impact: ['小团队可能更容易自建推理服务。'],
  advice: ['先在预发环境分别测量预填充与解码的延迟。'],
};
export const outlook = {
  trends: [
    '**推理走向解耦**：预填充与解码分开部署（第 1 条）。',
    '**调度变重要**：瓶颈转移（第 2 条）。',
    '**开源**：更多（第 3 条）。',
  ],
  watchList: ['**训练配方**：看是否公布。', '**推测解码**：看是否上线。', '**管理接口**：看是否稳定。'],
};

/** Answers as a model of the wished quality would, whichever question it is. */
export function answer(call: ModelCall, item: unknown = good): unknown {
  return JSON.stringify(call.messages).includes('watchList：') ? outlook : item;
}

export const options = {
  language: 'zh-CN',
  words: chinese,
  date: '2026-02-08',
  wantsHeadline: false,
  budget: { requests: 40, tokens: 200_000 },
  endpointFetch: undiciFetch as unknown as typeof fetch,
  checkItem: () => [],
  checkLines: () => [],
  excerpt: (story, fallback) => excerpt(story, chinese, fallback),
  outlook: (items, stories) => outlookOf(items, stories, { language: 'zh-CN', words: chinese, date: '2026-02-08' }),
  timing: { ...usualTiming, pauseMs: 20 },
} satisfies Omit<WriteOptions, 'models'>;

const open: StandInModel[] = [];

/** Starts a stand-in that answers well unless told otherwise; `closeEndpoints` ends it. */
export async function startEndpoint(behaviour: Partial<Parameters<typeof startModel>[0]> = {}): Promise<StandInModel> {
  const endpoint = await startModel({ key, respond: (call) => answer(call), ...behaviour });
  open.push(endpoint);
  return endpoint;
}

/** Ends every stand-in of a test. */
export async function closeEndpoints(): Promise<void> {
  await Promise.all(open.splice(0).map((endpoint) => endpoint.close()));
}

export interface Run {
  readonly draft: Draft;
  readonly calls: readonly ModelCall[];
  readonly notices: readonly string[];
}

export async function run(
  behaviour: Partial<Parameters<typeof startModel>[0]>,
  settings: Partial<WriteOptions> & { stories?: readonly ReadStory<RankedStory>[]; apiKey?: string } = {},
): Promise<Run> {
  const endpoint = await startEndpoint(behaviour);
  let requests = 0;
  const notices: string[] = [];
  const draft = await write(settings.stories ?? day(8), {
    ...options,
    models: [modelAt(endpoint.baseUrl, settings.apiKey ?? key)],
    ...(settings.checkItem && { checkItem: settings.checkItem }),
    ...(settings.checkLines && { checkLines: settings.checkLines }),
    ...(settings.wantsHeadline && { wantsHeadline: true }),
    ...(settings.timing && { timing: settings.timing }),
    ...(behaviour.clock && { clock: behaviour.clock }),
    ...(settings.budget && { budget: settings.budget }),
    endpointFetch: ((input: string, init: object) => {
      requests += 1;
      return undiciFetch(input, init);
    }) as unknown as typeof fetch,
    onNotice: (notice) => notices.push(notice),
  });
  expect(draft.usage.requests).toBe(requests);
  return { draft, calls: endpoint.calls, notices };
}

export function modelAt(baseUrl: string, apiKey: string | null, model = 'test-model'): ModelSettings {
  const rest = { missingKey: null, keyInput: null, price: null, extra: {} };
  return { protocol: 'openai-compatible', model, baseUrl, apiKey, ...rest };
}

export function day(stories: number): ReadStory<RankedStory>[] {
  return Array.from({ length: stories }, (_, index) =>
    story({ ...ternlight, url: `https://puffin.example/${index + 1}` }),
  );
}

export function byWhom({ draft }: Run): string[] {
  return draft.items.map(({ written }) => written.fallback ?? written.by);
}
