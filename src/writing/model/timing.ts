/** How long writing may take, in milliseconds. */
export interface Timing {
  /** One request with its answer. */
  readonly callMs: number;
  /** How long the first request goes alone, so that the others can use what it learns. */
  readonly headStartMs: number;
  /** Pause before a call is repeated when the endpoint names none. */
  readonly pauseMs: number;
  /** Longest pause an endpoint may ask for; one that wants more is left alone for this run. */
  readonly longestPauseMs: number;
  /** All writing together; what is not there by then is quoted from the sources. */
  readonly stageMs: number;
}

/** A model that thinks before it writes takes a minute for an item; four write at once, and a day has eight items. */
export const usualTiming: Timing = {
  callMs: 90_000,
  headStartMs: 10_000,
  pauseMs: 1000,
  longestPauseMs: 30_000,
  stageMs: 300_000,
};
