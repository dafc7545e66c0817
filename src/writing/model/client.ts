import { setTimeout as wait } from 'node:timers/promises';
import type { ZodType } from 'zod';
import { readAnswer } from './answer.ts';
import { Budget, estimateTokens, type Limits } from './budget.ts';
import { bodyIn, type Dialect, firstDialect, formInstruction, nextDialect } from './dialect.ts';
import { fromAnswer, ModelError } from './model-error.ts';

/** The model the blog owner configured. */
export interface ModelSettings {
  readonly model: string;
  /** Base address of an OpenAI-compatible endpoint; `/chat/completions` is all that is added to its path. */
  readonly baseUrl: string;
  /** Null for endpoints that want none. */
  readonly apiKey: string | null;
}

export interface Question<T> {
  /** Name of the wanted form: letters, digits, `_`. */
  readonly name: string;
  /** The part that is the same for every question of its kind; it goes first, where providers cache prefixes. */
  readonly instructions: string;
  readonly prompt: string;
  readonly schema: ZodType<T>;
  readonly maxOutputTokens: number;
}

/** A model that can be asked for JSON, within a budget. */
export interface Model {
  readonly budget: Budget;
  /** @throws ModelError whatever goes wrong */
  ask<T>(question: Question<T>): Promise<T>;
}

const callTimeoutMs = 60_000;
/** Longest wait before the one repeat of a call; an endpoint that asks for more is left alone for this call. */
const maxWaitSeconds = 10;
/** Wait when the endpoint names none. */
const defaultWaitSeconds = 1;
/** Failures of the service itself, in a row, after which it is not asked again in this run. */
const patience = 3;

const final = new Set(['unauthorized', 'no-such-model', 'quota-exhausted']);
const troubled = new Set(['rate-limited', 'server-error', 'timeout', 'connection']);
const repeatable = new Set(['rate-limited', 'server-error', 'connection']);

/**
 * Opens a model for one run. It learns which dialect the endpoint speaks and remembers it, repeats a call once after a
 * passing trouble, and stops asking when asking is pointless: wrong key, no money, or a service that stays down.
 */
export function openModel(settings: ModelSettings, limits: Limits, endpointFetch: typeof globalThis.fetch): Model {
  const budget = new Budget(limits);
  let dialect = firstDialect;
  let troubles = 0;
  let answered = false;
  let closed: ModelError | null = null;

  async function send(question: Question<unknown>, spoken: Dialect): Promise<string> {
    if (closed) throw closed;
    const instructions = question.instructions + formInstruction(spoken, question.schema);
    const input = estimateTokens(instructions + question.prompt);
    const reserved = input + question.maxOutputTokens;
    budget.reserve(reserved);
    // A call that was cut off may still be billed; one that was turned away is not.
    let cost = { input: 0, output: 0 };
    try {
      const answer = await complete(settings, endpointFetch, question, spoken, instructions);
      cost = {
        input: answer.inputTokens ?? input,
        output: answer.outputTokens ?? estimateTokens(answer.text),
      };
      troubles = 0;
      answered = true;
      if (answer.finish === 'length') throw new ModelError('truncated', 'the answer was cut off by its length limit');
      if (answer.finish === 'content-filter') throw new ModelError('refused', 'the model refused');
      return answer.text;
    } catch (error) {
      const failure =
        error instanceof ModelError ? error : new ModelError('unexpected', String(error), { cause: error });
      if (failure.reason === 'timeout') cost = { input, output: question.maxOutputTokens };
      if (troubled.has(failure.reason)) troubles += 1;
      // An endpoint that has never answered and hangs would cost a minute for every few items.
      const hangs = failure.reason === 'timeout' && !answered;
      if (final.has(failure.reason) || hangs || troubles >= patience) closed = failure;
      throw failure;
    } finally {
      budget.settle(reserved, cost);
    }
  }

  async function converse(question: Question<unknown>): Promise<string> {
    let repeated = false;
    for (;;) {
      const spoken = dialect;
      try {
        return await send(question, spoken);
      } catch (error) {
        if (!(error instanceof ModelError) || closed) throw error;
        const next = nextDialect(spoken, error);
        if (next) {
          // Another call may have learned it meanwhile.
          if (dialect === spoken) dialect = next;
          continue;
        }
        const seconds = error.retryAfter ?? defaultWaitSeconds;
        if (repeated || !repeatable.has(error.reason) || seconds > maxWaitSeconds) throw error;
        repeated = true;
        await wait(seconds * 1000);
      }
    }
  }

  return {
    budget,
    async ask<T>(question: Question<T>): Promise<T> {
      return readAnswer(await converse(question), question.schema);
    },
  };
}

interface Completion {
  readonly text: string;
  readonly finish: string;
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
}

async function complete(
  { model, baseUrl, apiKey }: ModelSettings,
  endpointFetch: typeof globalThis.fetch,
  question: Question<unknown>,
  dialect: Dialect,
  instructions: string,
): Promise<Completion> {
  // Only a run that has a model pays for loading the toolkit. Its provider layer is used as it is, without the agent
  // framework above it: one request, one answer, and the retries are ours.
  const [{ APICallError }, { createOpenAICompatible }] = await Promise.all([
    import('@ai-sdk/provider'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const { origin, pathname, searchParams } = new URL(baseUrl);
  const provider = createOpenAICompatible({
    name: 'endpoint',
    baseURL: origin + pathname,
    queryParams: Object.fromEntries(searchParams),
    fetch: endpointFetch,
    ...(apiKey !== null && { apiKey }),
    transformRequestBody: (body) => bodyIn(dialect, body, question.name, question.schema),
  });
  const signal = AbortSignal.timeout(callTimeoutMs);
  try {
    const { content, finishReason, usage } = await provider.chatModel(model).doGenerate({
      prompt: [
        { role: 'system', content: instructions },
        { role: 'user', content: [{ type: 'text', text: question.prompt }] },
      ],
      maxOutputTokens: question.maxOutputTokens,
      abortSignal: signal,
    });
    return {
      text: content.flatMap((part) => (part.type === 'text' ? part.text : [])).join(''),
      finish: finishReason.unified,
      inputTokens: usage.inputTokens.total,
      outputTokens: usage.outputTokens.total,
    };
  } catch (error) {
    if (signal.aborted) throw new ModelError('timeout', `no answer within ${callTimeoutMs / 1000} s`, { cause: error });
    if (!APICallError.isInstance(error)) throw error;
    if (error.statusCode === undefined) throw new ModelError('connection', error.message, { cause: error });
    throw fromAnswer(error.statusCode, error.responseBody ?? '', error.responseHeaders?.['retry-after'], error);
  }
}
