/** Declares the settings of a model: protocol, address, key, limits and price. */

/** How an endpoint is spoken to; `copilot` is a command on the runner, not an address. */
export const protocols = ['openai-compatible', 'anthropic', 'copilot'] as const;
export type Protocol = (typeof protocols)[number];

/** What a million tokens cost, as the owner states it. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** As it is shown: `USD`, `CNY`. */
  readonly currency: string;
}

/** One model that the blog owner configured. */
export interface ModelSettings {
  readonly protocol: Protocol;
  readonly model: string;
  /**
   * Taken as it is: all that is added to its path is `/chat/completions`, or `/messages` for Anthropic; '' for
   * `copilot`.
   */
  readonly baseUrl: string;
  /** Null for endpoints that want none. */
  readonly apiKey: string | null;
  /** The input that its key comes from; null where it has none. */
  readonly keyInput: string | null;
  /** The input that should hold the key and is empty; null when nothing is missing. */
  readonly missingKey: string | null;
  /** Null when the owner gave none. */
  readonly price: Price | null;
  /** More fields for the body of each request, for what only this endpoint knows. */
  readonly extra: Readonly<Record<string, unknown>>;
}
