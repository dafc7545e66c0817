/** Counts the tokens of a text with the tokenizer of OpenAI's models. */

/** Counts the tokens of a text. */
export type CountTokens = (text: string) => number;

/**
 * Longest run without a blank that is encoded as one, in characters. The encoder's time grows with the square of a run,
 * and Chinese has no blanks; cutting a run can only make the count larger.
 */
const longestRun = 40;

let shared: Promise<CountTokens> | undefined;

/**
 * Loads the tokenizer, once: a megabyte that only a run with a model pays for. `cl100k_base` stands for all models,
 * since nobody publishes theirs in one form: newer vocabularies need fewer tokens for Chinese, so it errs on the safe
 * side.
 */
export function loadTokenCounter(): Promise<CountTokens> {
  shared ??= load();
  return shared;
}

async function load(): Promise<CountTokens> {
  const [{ Tiktoken }, { default: ranks }] = await Promise.all([
    import('js-tiktoken/lite'),
    import('js-tiktoken/ranks/cl100k_base'),
  ]);
  const encoder = new Tiktoken(ranks);
  const known = new Map<string, number>();
  // What looks like a control token (`<|endoftext|>`) is text like any other: it may come from any page.
  const measure = (piece: string): number => encoder.encode(piece, [], []).length;
  return (text) => {
    let tokens = 0;
    for (const word of text.split(/(?=\s\S)/u)) {
      for (const piece of word.length > longestRun ? (word.match(pieces) ?? []) : [word]) {
        const count = known.get(piece) ?? measure(piece);
        known.set(piece, count);
        tokens += count;
      }
    }
    return tokens;
  };
}

const pieces = new RegExp(`.{1,${longestRun}}`, 'gsu');
