/** Declares the timeouts of writing with a model, and their usual values. */

/** How long writing may take, in milliseconds. */
export interface Timing {
  /** One request with its answer. */
  readonly callMs: number;
  /** How long an answer that is streamed may show no sign of life, before it begins or in its midst. */
  readonly silenceMs: number;
  /** How long the first request goes alone, so that the others can use what it learns. */
  readonly headStartMs: number;
  /** Pause before a call is repeated when the endpoint names none. */
  readonly pauseMs: number;
  /** Longest pause an endpoint may ask for; one that wants more is left alone for this run. */
  readonly longestPauseMs: number;
  /** All writing together; what is not there by then is quoted from the sources. */
  readonly stageMs: number;
}

/**
 * A model that thinks aloud may take two minutes for an item. Four write at once and a day has eight items: two rounds,
 * one of second drafts and the outlook are eight minutes. The stage stays below the quarter of an hour that the
 * workflow in the README gives the whole job. Services that hide the thinking may be silent for two minutes before
 * their first word.
 */
export const usualTiming: Timing = {
  callMs: 300_000,
  silenceMs: 150_000,
  headStartMs: 10_000,
  pauseMs: 1000,
  longestPauseMs: 30_000,
  stageMs: 660_000,
};
