/** The standing instructions for the model in one language. They are modules so that they end up in the bundle. */
export interface Prompts {
  /** For one item of the post. */
  readonly item: string;
  /** For the trends and the watch list. */
  readonly outlook: string;
}
