import type { ZodType } from 'zod';
import type { Dialect, Format, Stream } from './endpoint-capabilities.ts';

/** One thing said in a conversation with a model. */
export interface Turn {
  readonly by: 'user' | 'model';
  readonly text: string;
}

/** What a model is asked for in one request: an answer in a given form, with no tool at hand. */
export interface Call {
  /** The standing part, form and all. It goes first, where providers cache prefixes. */
  readonly instructions: string;
  /** The first and the last are the user's. */
  readonly turns: readonly Turn[];
  /** `name`: letters, digits, `_`. */
  readonly form: { readonly name: string; readonly schema: ZodType };
  readonly maxOutputTokens: number;
}

/** What came back, thinking left out. */
export interface Completion {
  readonly text: string;
  readonly finish: 'complete' | 'cut-off' | 'refused';
  /** As the endpoint reports them; undefined when it does not. */
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
}

/** Called with every sign of life while an answer is waited for. */
export type Heard = () => void;

/** An endpoint and the model behind it: one adapter for each protocol. */
export interface Endpoint {
  /** How it may be held to a form, strictest first. */
  readonly formats: readonly Format[];
  /** How it may be asked for its answer piece by piece, most telling first; `none` alone where it cannot. */
  readonly streams: readonly Stream[];
  /**
   * Sends one request and reads the whole answer; never repeats anything.
   * @throws ModelError for every answer that is no completion; the signal's own error when that fired
   */
  complete(call: Call, dialect: Dialect, signal: AbortSignal, heard: Heard): Promise<Completion>;
}
