/** Decides whether too little was gathered, and which substitute sources may stand in for the failed ones. */

import type { Candidate } from '../../edition/candidate.ts';
import type { SourceHealth } from '../../edition/health.ts';
import { admits, type Day, type Span } from '../../text/day.ts';
import type { Source } from '../kind.ts';
import { kinds } from '../kinds.ts';

/** What was gathered so far, and what it is for. */
export interface Supply {
  readonly candidates: readonly Candidate[];
  readonly health: readonly SourceHealth[];
  readonly day: Day;
  /** Fewest items of a post. */
  readonly least: number;
}

/** A post of fewer sources than this is one outlet's view of the day. */
const leastSources = 3;
/** Candidates needed for an item: some are off topic, told before, or one story with another. */
const candidatesPerItem = 2;

/**
 * Whether other sources are to be asked. Where something failed, the post's own window must hold enough candidates from
 * enough sources. Where nothing did, the day is quiet and the window may widen; only if that cannot help either,
 * because even the widest one holds fewer than a post's fewest items, are others asked.
 */
export function needsSubstitutes({ candidates, health, day, least }: Supply): boolean {
  const first = within(candidates, day.windows[0], day);
  const widest = within(candidates, day.widest, day);
  if (!health.some(hasFailed)) return new Set(widest.map(({ url }) => url)).size < least;
  const links = new Set(first.map(({ url }) => url));
  const sources = new Set(first.map(({ source }) => source));
  return links.size < least * candidatesPerItem || sources.size < leastSources;
}

/** The dated candidates of a window: of the others nobody knows whether they are news. */
function within(candidates: readonly Candidate[], window: Span, { backfill }: Day): Candidate[] {
  return candidates.filter((one) => one.published !== null && admits(window, one, backfill));
}

function hasFailed({ outcome, reason }: SourceHealth): boolean {
  return outcome === 'failed' || reason === 'silent' || reason === 'hijacked';
}

/** What can be asked without a key, most news of the day first: the kind's key in the configuration, and an entry. */
const entries: readonly (readonly [kind: string, entryFor: (topics: readonly string[]) => unknown])[] = [
  ['hacker-news', () => ({ points: 50 })],
  ['arxiv', () => ['cs.CL', 'cs.LG', 'cs.AI']],
  ['hugging-face-papers', () => ({})],
  ['github-releases', repositoriesFor],
];

/**
 * The sources to ask in place of those that failed, best first. They stand with the crowd, whatever their kind: nobody
 * chose them, so what they bring has to be on one of the blog's topics.
 * @param topics of the blog
 */
export function substitutesFor(health: readonly SourceHealth[], topics: readonly string[]): Source[] {
  const working = new Set(health.filter(isUsable).map(({ kind }) => kind));
  const asked = new Set(health.map(({ id }) => id));
  return entries.flatMap(([key, entryFor]) => {
    const entry = entryFor(topics);
    const kind = kinds[key];
    if (kind === undefined || entry === null || working.has(key)) return [];
    const resolved = kind.resolve(kind.schema.parse(entry), { timeZone: null });
    // The same question a moment later gets the same answer.
    return asked.has(resolved.id) ? [] : [{ ...resolved, kind: key, standing: 'community', weight: 1 }];
  });
}

function isUsable({ outcome }: SourceHealth): boolean {
  return outcome === 'ok' || outcome === 'degraded';
}

/** Well-known repositories by the topics that they are about. */
const repositories: readonly (readonly [topic: RegExp, names: readonly string[]])[] = [
  [/vllm|inference|推理/i, ['vllm-project/vllm', 'sgl-project/sglang']],
  [/llama|quantization/i, ['ggml-org/llama.cpp', 'ollama/ollama']],
  [/pytorch|training|训练/i, ['pytorch/pytorch']],
  [/hugging face|transformer|fine-tuning|微调/i, ['huggingface/transformers']],
  [/agent|mcp|智能体/i, ['langchain-ai/langgraph', 'modelcontextprotocol/modelcontextprotocol']],
  [/claude/i, ['anthropics/claude-code']],
  [/codex|openai/i, ['openai/codex']],
];

function repositoriesFor(topics: readonly string[]): string[] | null {
  const names = repositories.flatMap(([about, known]) => (topics.some((topic) => about.test(topic)) ? known : []));
  return names.length === 0 ? null : names;
}
