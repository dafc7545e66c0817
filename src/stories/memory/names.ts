import { calendarWords } from '../../text/dates.ts';
import { hasHanWord } from '../../text/scripts.ts';

/**
 * Words in Latin letters that stand capitalised in headlines and name nothing in particular: what headlines are made of,
 * and makers and topics so common that sharing one says nothing of the event.
 */
const general = new Set([
  ...calendarWords,
  ...`ai ml llm llms vlm agi api apis sdk cli ide gpu gpus cpu cpus tpu tpus ceo cto us usa uk eu rag ui ux os pdf qa
  hn pr kv moe show ask tell new how why what when who the and for with from your our its introducing announcing
  meet release releases released launch launches launched update updates model models agent agents open source
  data code tool tools now more max pro mini plus ultra lite flash turbo air next preview beta part week day today
  they this that these those can will does not you are was has have get gets all one two first
  openai google anthropic microsoft nvidia meta amazon aws apple github hugging face huggingface
  deepmind gpt chatgpt claude gemini copilot codex llama qwen deepseek mistral alibaba tencent baidu bytedance
  huawei intel amd ibm azure cloud python linux windows macos ios android web china chinese american vibe coding
  engineering agentic compute science research`.split(/\s+/),
]);

const latinWord = /(?<![\p{L}\p{N}])[A-Za-z][A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*(?!\p{L})/gu;

/**
 * Names in a text, in lower case: words with a digit or a capital inside (`vLLM`, `GB200`), and capitalised words. Of
 * a headline in title case nearly every word is one; `isSpecific` and what else the day says have to tell.
 */
export function namesIn(text: string): Set<string> {
  const words = text.normalize('NFKC').match(latinWord) ?? [];
  return new Set(words.filter(looksLikeName).map((word) => word.toLowerCase()));
}

function looksLikeName(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /\p{Lu}/u.test(word.slice(1)) || /\d/.test(word);
}

/** Whether a name can tell one event from others: a maker or a common term cannot. */
export function isSpecific(name: string): boolean {
  return name.length >= 3 && !general.has(name);
}

/** Whether a name is no ordinary word in anybody's capitals, as `gb200` or `k2.5`: it has a digit. */
export function isUnmistakable(name: string): boolean {
  return /\d/.test(name);
}

/** Words that a text has in lower case: whatever else capitalises them, they are no names. */
export function plainWordsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}.-])[a-z]{3,}(?![\p{L}\p{N}])/gu) ?? [];
}

/** How a text is written, as far as comparing words goes. */
export function scriptOf(text: string): 'han' | 'latin' {
  return hasHanWord(text) ? 'han' : 'latin';
}
