/** Declares what an endpoint of a model is asked and answers, whatever its protocol. */
import type { ZodType } from 'zod';

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

/** How an endpoint can be held to a form. */
export type Format = 'json_schema' | 'json_object' | 'text';

/** How an answer comes: piece by piece with a count of its tokens at the end, without one, or in one piece. */
export type Stream = 'with-usage' | 'bare' | 'none';

/** What this run has learned about the form of request an endpoint takes. */
export interface Dialect {
  readonly format: Format;
  /** OpenAI's newer models refuse `max_tokens`, most other services know nothing else. */
  readonly cap: 'max_tokens' | 'max_completion_tokens';
  /** Mistral refuses `stream_options`, and OpenAI refuses to stream to organizations that it has not verified. */
  readonly stream: Stream;
  readonly room: Room;
}

/**
 * How long an answer may be: as asked, longer since a model thought all of that away, or as asked since more is
 * refused.
 */
export type Room = 'usual' | 'wide' | 'limited';

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
