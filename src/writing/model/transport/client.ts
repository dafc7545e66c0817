/** Asks one model: negotiates its capabilities, retries, gives up, and counts what it costs. */
import type { Clock } from '../../../clock.ts';
import type { Budget } from '../budget.ts';
import type { CountTokens } from '../prompt/tokens.ts';
import type { ModelSettings } from '../settings.ts';
import { anthropicMessages } from './anthropic-messages.ts';
import { chatCompletions } from './chat-completions.ts';
import { copilotCommand } from './copilot-command.ts';
import type { Call, Completion, Dialect, Endpoint } from './endpoint.ts';
import { firstDialect, formInstruction, jsonSchemaOf, lengthOf, nextDialect } from './endpoint-capabilities.ts';
import { ModelError, type ModelReason } from './model-error.ts';
import { openPatience } from './timeouts.ts';
import type { Timing } from './timing.ts';

/** Requests to one model and what they cost. */
export interface Spent {
  requests: number;
  inputTokens: number;
  outputTokens: number;
}

/** One configured model, for one run. */
export interface Client {
  readonly settings: ModelSettings;
  readonly spent: Readonly<Spent>;
  /** Why it is not asked again in this run; null while it is. */
  readonly closed: ModelError | null;
  /**
   * Asks until there is a whole answer, within limits of patience, money and time.
   * @throws ModelError whatever goes wrong
   */
  ask(call: Call): Promise<string>;
}

export interface ClientSettings {
  readonly budget: Budget;
  readonly countTokens: CountTokens;
  readonly endpointFetch: typeof globalThis.fetch;
  readonly timing: Timing;
  readonly clock: Clock;
  /** Fires when the time for all writing is over. */
  readonly deadline: AbortSignal;
}

/** What a request holds beside its texts: roles, separators, the envelope of the form. */
const overheadTokens = 40;
/** Failures of the service itself, in a row, after which it is not asked again. */
const patience = 3;

const final: ReadonlySet<ModelReason> = new Set(['unauthorized', 'no-such-model', 'quota-exhausted', 'not-installed']);
const troubled: ReadonlySet<ModelReason> = new Set(['rate-limited', 'server-error', 'timeout', 'connection']);

/**
 * Opens a model for one run. It learns which dialect the endpoint speaks and remembers it, repeats a call once after a
 * passing trouble, and stops asking when asking is pointless: wrong key, no money, or a service that stays down.
 */
export function openClient(settings: ModelSettings, run: ClientSettings): Client {
  const { budget, countTokens, timing, clock, deadline } = run;
  const endpoint = openEndpoint(settings, run.endpointFetch);
  const spent: Spent = { requests: 0, inputTokens: 0, outputTokens: 0 };
  let dialect = firstDialect(endpoint);
  let closed =
    settings.missingKey === null ? null : new ModelError('no-key', `the input ${settings.missingKey} is empty`);
  let troubles = 0;
  let lastTrouble = 0;
  let answered = false;
  /** How much larger the endpoint's own count of an input was than ours; at least 1. */
  let scale = 1;
  /** When an endpoint that asked for a pause may be asked again: nobody else need find out by asking. */
  let pausedUntil = 0;

  async function send(call: Call, spoken: Dialect): Promise<string> {
    const whole = {
      ...call,
      instructions: call.instructions + formInstruction(spoken, call.form.schema),
      maxOutputTokens: call.maxOutputTokens * lengthOf[spoken.room],
    };
    const counted = countInput(whole, countTokens);
    await wait(pausedUntil - clock.now());
    const reservation = await budget.reserve(Math.ceil(counted * scale) + whole.maxOutputTokens);
    if (closed || deadline.aborted) {
      reservation.cancel();
      throw closed ?? outOfTime();
    }
    // A call that was cut off may still be billed; one that was turned away is not.
    let cost = { input: 0, output: 0 };
    spent.requests += 1;
    const sent = clock.now();
    try {
      const answer = await completeInTime(whole, spoken);
      cost = {
        // Some services report nothing, and some report nothing but zeros.
        input: answer.inputTokens || counted,
        output: answer.outputTokens || countTokens(answer.text),
      };
      scale = Math.max(scale, cost.input / counted);
      troubles = 0;
      answered = true;
      if (answer.finish === 'cut-off') throw new ModelError('truncated', 'the answer was cut off by its length limit');
      if (answer.finish === 'refused') throw new ModelError('refused', 'the model refused');
      return answer.text;
    } catch (error) {
      const failure =
        error instanceof ModelError ? error : new ModelError('unexpected', String(error), { cause: error });
      const began = failure.reason === 'connection' && failure.status !== null;
      if (began || failure.reason === 'timeout' || failure.reason === 'out-of-time') {
        cost = { input: counted, output: whole.maxOutputTokens };
      }
      // Requests that were under way together meet one trouble together, unless each has waited its whole time.
      if (troubled.has(failure.reason) && (sent >= lastTrouble || failure.reason === 'timeout')) {
        troubles += 1;
        lastTrouble = clock.now();
      }
      if (final.has(failure.reason) || troubles >= patience || pauseAfter(failure) > timing.longestPauseMs)
        closed ??= failure;
      throw failure;
    } finally {
      spent.inputTokens += cost.input;
      spent.outputTokens += cost.output;
      reservation.settle(cost);
    }
  }

  async function completeInTime(call: Call, spoken: Dialect): Promise<Completion> {
    const { signal, heard, end } = openPatience(timing, spoken.stream !== 'none', clock);
    try {
      return await endpoint.complete(call, spoken, AbortSignal.any([signal, deadline]), heard);
    } catch (error) {
      if (deadline.aborted) throw outOfTime(error);
      throw signal.aborted ? signal.reason : error;
    } finally {
      end();
    }
  }

  async function wait(ms: number): Promise<void> {
    if (ms > 0) await clock.sleep(ms, deadline).catch(() => {});
    if (deadline.aborted) throw outOfTime();
  }

  function pauseAfter({ retryAfter }: ModelError): number {
    return retryAfter === null ? timing.pauseMs : retryAfter * 1000;
  }

  async function ask(call: Call): Promise<string> {
    let repeated = false;
    for (;;) {
      if (closed) throw closed;
      const spoken = dialect;
      try {
        return await send(call, spoken);
      } catch (error) {
        if (!(error instanceof ModelError) || closed) throw error;
        const next = nextDialect(spoken, error, endpoint);
        if (next) {
          // Another call may have learned it meanwhile.
          if (dialect === spoken) dialect = next;
          continue;
        }
        // Who has answered others may have lost this one; who has never answered would only cost as much again.
        const passing = troubled.has(error.reason) && (error.reason !== 'timeout' || answered);
        if (repeated || !passing) throw error;
        repeated = true;
        pausedUntil = Math.max(pausedUntil, clock.now() + pauseAfter(error));
      }
    }
  }

  return {
    settings,
    spent,
    get closed() {
      return closed;
    },
    ask,
  };
}

function openEndpoint(settings: ModelSettings, endpointFetch: typeof globalThis.fetch): Endpoint {
  if (settings.protocol === 'copilot') return copilotCommand(settings, process.env);
  return { 'openai-compatible': chatCompletions, anthropic: anthropicMessages }[settings.protocol](
    settings,
    endpointFetch,
  );
}

/** Tokens of all that is sent for a call. */
export function countInput({ instructions, turns, form }: Call, countTokens: CountTokens): number {
  const texts = [instructions, ...turns.map(({ text }) => text), JSON.stringify(jsonSchemaOf(form.schema))];
  return texts.reduce((sum, text) => sum + countTokens(text), overheadTokens);
}

function outOfTime(cause?: unknown): ModelError {
  return new ModelError('out-of-time', 'the time for writing is over', { cause });
}
