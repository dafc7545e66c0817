/** Chinese, Japanese kana and Korean by the character; everything else by the word. Case and marks do not count. */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\p{L}\p{M}\p{N}]|$)/gu;

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How far a text has the tokens of another, each as often as it stands there; 1 for two texts without any. */
export function agreementOf(text: string, expected: string): Agreement {
  const found = tokensOf(text);
  const wanted = tokensOf(expected);
  if (found.length === 0 && wanted.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const left = new Map<string, number>();
  for (const one of wanted) left.set(one, (left.get(one) ?? 0) + 1);
  let common = 0;
  for (const one of found) {
    const rest = left.get(one) ?? 0;
    if (rest > 0) common += 1;
    left.set(one, rest - 1);
  }
  const precision = found.length === 0 ? 0 : common / found.length;
  const recall = wanted.length === 0 ? 0 : common / wanted.length;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function tokensOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(token) ?? [];
}
