const cjk = new Set(['zh', 'ja', 'ko']);
/** The commonest English function words: about a third of any English text, and next to nothing of another's. */
const english =
  /\b(?:the|of|and|to|in|is|for|that|with|on|are|this|by|it|as|an?|how|when|from|your|you|we|our|their|they|which|have|has|will|its|into|than|can|using|across|what|why|who|these|those|about)\b/gi;

/** Share of a text's letters that are Han, kana or hangul, each from 0 to 1. */
function scriptShares(text: string): { han: number; kana: number; hangul: number } {
  const letters = count(text, /\p{L}/gu) || 1;
  return {
    han: count(text, /\p{Script=Han}/gu) / letters,
    kana: count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) / letters,
    hangul: count(text, /\p{Script=Hangul}/gu) / letters,
  };
}

/** Whether a text is mostly Chinese, Japanese or Korean; a Chinese article with many Latin names still is. */
export function isCjk(text: string): boolean {
  const { han, kana, hangul } = scriptShares(text);
  return han + kana + hangul > 0.25;
}

/**
 * BCP 47 primary language of a text, by its script first (many Chinese pages declare `en`), then by the page's own
 * word (`lang`, may be null), then by English function words. Null when it cannot be told.
 */
export function tellLanguage(lang: string | null, text: string): string | null {
  const declared = /^[a-z]{2,3}(?=$|[-_])/i.exec(lang?.trim() ?? '')?.[0].toLowerCase() ?? null;
  const { han, kana, hangul } = scriptShares(text);
  if (kana > 0.1) return 'ja';
  if (hangul > 0.25) return 'ko';
  if (han > 0.25) return 'zh';
  if (declared && !cjk.has(declared)) return declared;
  const words = count(text, /[\p{L}\p{M}]+/gu);
  return words >= 8 && count(text, english) / words > 0.15 ? 'en' : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
