/** Declares the system prompts that a language has to have. */

/** The standing instructions for the model in one language. They are modules so that they end up in the bundle. */
export interface Prompts {
  /** For one item of the post. */
  readonly item: string;
  /** For the trends and the watch list. */
  readonly outlook: string;
  /** One more field of the outlook, where the post's title names what leads the day. */
  readonly headline: string;
  /** Asks for an item again; the fenced list of objections follows. */
  readonly rewrite: string;
  /** What is said of a line, by the code of the objection. */
  readonly objections: {
    readonly 'invalid-output': string;
    readonly 'wrong-language': string;
    readonly contradicted: string;
    readonly elsewhere: string;
    readonly injected: string;
  };
  /** Names of what an objection is about. */
  readonly parts: { readonly line: string; readonly claim: string; readonly source: string };
}
