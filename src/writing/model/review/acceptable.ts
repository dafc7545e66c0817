/** Refuses answers of models that are in the wrong language, or link to what no source has. */
import type { Language } from '../../../edition/edition.ts';
import { withoutEnd } from '../../../text/edges.ts';
import { counted } from '../../../text/pluralize.ts';
import { countHan, scriptOf } from '../../../text/scripts.ts';
import { ModelError } from '../transport/model-error.ts';

/** Share of Han among the letters below which a text is not taken for Chinese; names of products are Latin. */
const minHanShare = 0.25;
/** Share of Han above which a text is not taken for English, where a Chinese product name may occur. */
const maxHanShare = 0.1;
/** Letters from which a single line is judged by itself: below, it may be little more than a name. */
const tellingLetters = 60;
/** Share of Han below which such a line of a Chinese text is in another language, whatever names it holds. */
const minHanShareOfLine = 0.1;

/** Common characters that simplified Chinese writes otherwise. */
const traditional =
  /[們個這來說時會對學國過還進開關發現實點應該體與為從將後讓動機種業電話長問題無論選擇資訊數據網經濟務處變壓級統結構環標準證譯讀寫測試驗項團隊並運輕鬆術類錄計設備領導優勢範圍產權費報]/g;
/**
 * Share of them among Chinese characters from which a text is written in traditional Chinese; names alone stay below.
 */
const maxTraditionalShare = 0.08;

/** Addresses as Markdown or a site generator would make links of them, and those that only lack their scheme. */
const address =
  /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/[^\s<>"'`，。；、）】》」]+|\bwww\.[^\s<>"'`，。；、）】》」]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;
const bareAddress = /(?<![\w@/.:-])(?:[a-z0-9-]+\.)+(?!js\/)[a-z]{2,}\/[^\s<>"'`，。；、）】》」]+/giu;
const target =
  /\]\(\s*<?([^)>]*)|^ {0,3}\[[^[\]\n]{1,300}\]:\s{0,9}(\S+)|\]\[([^[\]]*)\]|<([a-z][a-z0-9+.-]*:[^<>\s]+)>/gim;
const code = /`+[^`]*`+/g;

/**
 * Refuses a text that links to anything but the story's own addresses: what a model copies out of a page that tells it
 * to, or makes up. A link to a mere name is refused too.
 * @throws ModelError `unsourced-link`
 */
export function requireSourcedLinks(texts: readonly string[], urls: readonly string[]): void {
  const known = new Set(urls.map(bare));
  for (const text of texts) {
    const prose = text.replace(code, '');
    const found = [...text.matchAll(address), ...prose.matchAll(bareAddress), ...prose.matchAll(target)];
    const foreign = found
      .map(([whole, ...groups]) => groups.find((group) => group !== undefined) ?? whole)
      .find((url) => !known.has(bare(url)));
    if (foreign !== undefined) throw new ModelError('unsourced-link', 'the text links to an address that is no source');
  }
}

/**
 * Refuses a text in another language than the post's, as a whole or in one of its longer lines.
 * @throws ModelError `wrong-language`
 */
export function requireLanguage(texts: readonly string[], language: Language): void {
  const whole = lettersOf(texts.join('\n'));
  const lines = texts.map(lettersOf).filter(({ letters }) => letters >= tellingLetters);
  const wrong =
    scriptOf(language) === 'Han'
      ? whole.share < minHanShare ||
        whole.traditional > maxTraditionalShare ||
        lines.some(({ share }) => share < minHanShareOfLine)
      : [whole, ...lines].some(({ share }) => share > maxHanShare);
  if (wrong)
    throw new ModelError(
      'wrong-language',
      `${percent(whole.share)} of the letters are Chinese, ${percent(whole.traditional)} of those traditional`,
    );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

interface Letters {
  readonly letters: number;
  /** Share of Chinese characters. */
  readonly share: number;
  /** Share of traditional ones among them. */
  readonly traditional: number;
}

function lettersOf(text: string): Letters {
  const prose = text.replace(code, '');
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const han = countHan(prose);
  const old = prose.match(traditional)?.length ?? 0;
  return { letters, share: han / Math.max(1, letters), traditional: old / Math.max(1, han) };
}

/**
 * One line of inline Markdown, trimmed, without characters that show nothing.
 * @throws ModelError `invalid-output` when it is empty or longer than `maxLength` UTF-16 units
 */
export function requireLine(text: string, maxLength: number): string {
  const line = visible(text).replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > maxLength) {
    throw new ModelError(
      'invalid-output',
      `a text of ${counted(line.length, 'character')}, where 1 to ${maxLength} are wanted`,
    );
  }
  return line;
}

/** A text without control, zero-width, direction and tag characters, which can hide words from a person. */
export function visible(text: string): string {
  return text.replace(/[[\p{Cc}\p{Cf}]--[\s]]/gv, '');
}

function bare(url: string): string {
  return withoutEnd(url.trim().replace(/^https?:\/\//i, ''), /[.,;:!?)\]*_]/)
    .replace(/\/$/, '')
    .toLowerCase();
}
