/** Keeps a run's requests to models within its limits of requests, tokens and cost. */
import { ModelError } from './transport/model-error.ts';

/** What a run may spend on models. */
export interface Limits {
  readonly requests: number;
  readonly tokens: number;
}

/** What is set aside for one request. */
export interface Reservation {
  /** Replaces it by what the request did cost. */
  settle(cost: { readonly input: number; readonly output: number }): void;
  /** Takes it back: the request was never sent. */
  cancel(): void;
}

/** Keeps a run within its limits: every request is paid for before it is sent, at the most it can cost. */
export class Budget {
  readonly limits: Limits;
  requests = 0;
  inputTokens = 0;
  outputTokens = 0;
  /** Tokens set aside for requests under way. */
  #reserved = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** Requests that may still be sent. */
  get left(): number {
    return this.limits.requests - this.requests;
  }

  /**
   * Sets aside one request of at most so many tokens. Where only the requests under way are in the way, it waits for
   * them: most cost far less than they might.
   * @throws ModelError `budget` when the limits do not allow it
   */
  async reserve(tokens: number): Promise<Reservation> {
    for (;;) {
      const spent = this.inputTokens + this.outputTokens;
      if (this.left < 1 || spent + tokens > this.limits.tokens) {
        throw new ModelError('budget', 'the budget of this run does not allow another request');
      }
      if (spent + this.#reserved + tokens <= this.limits.tokens) return this.#take(tokens);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #take(tokens: number): Reservation {
    this.requests += 1;
    this.#reserved += tokens;
    const release = (): void => {
      this.#reserved -= tokens;
      for (const resume of this.#waiting.splice(0)) resume();
    };
    return {
      settle: ({ input, output }) => {
        this.inputTokens += input;
        this.outputTokens += output;
        release();
      },
      cancel: () => {
        this.requests -= 1;
        release();
      },
    };
  }
}
