import { ModelError } from './model-error.ts';

/** What a run may spend on the model. */
export interface Limits {
  readonly requests: number;
  readonly tokens: number;
}

/** Letters a token holds in English: OpenAI's rule of thumb ("1 token ~= 4 chars in English"). */
const charactersPerToken = 4;

/**
 * Estimates the tokens of a text for a model whose tokeniser is not known: one for each Chinese, Japanese or Korean
 * character (common tokenisers need between half and one and a half), a quarter for any other.
 */
export function estimateTokens(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return wide + Math.ceil((text.length - wide) / charactersPerToken);
}

/** Keeps a run within its limits: every request is paid for before it is sent, at the most it can cost. */
export class Budget {
  readonly #limits: Limits;
  /** Tokens set aside for requests under way. */
  #reserved = 0;
  requests = 0;
  inputTokens = 0;
  outputTokens = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * Sets aside one request of at most so many tokens.
   * @throws ModelError `budget` when the limits do not allow it
   */
  reserve(tokens: number): void {
    const committed = this.inputTokens + this.outputTokens + this.#reserved;
    if (this.requests + 1 > this.#limits.requests || committed + tokens > this.#limits.tokens) {
      throw new ModelError('budget', 'the budget of this run does not allow another request');
    }
    this.requests += 1;
    this.#reserved += tokens;
  }

  /** Replaces what was set aside by what the request did cost. */
  settle(reserved: number, cost: { readonly input: number; readonly output: number }): void {
    this.#reserved -= reserved;
    this.inputTokens += cost.input;
    this.outputTokens += cost.output;
  }
}
