/** Matches configured topics in texts. */

import { hasHan } from '../text/scripts.ts';

/**
 * Finds which topics a text is on. Latin topics match as whole words without case, with a plural "s"; topics with Han
 * characters match anywhere, since Chinese has no word breaks.
 */
export function topicMatcher(topics: readonly string[]): (text: string) => string[] {
  const patterns = topics.map((topic) => {
    const escaped = topic
      .normalize('NFKC')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      // A hyphen is written or left out: `finetuning`; words stay apart.
      .replace(/\s+|-/g, (gap) => (gap === '-' ? '[\\s-]?' : '[\\s-]+'));
    return {
      topic,
      // The longest stretch that has to be there as it is: looking for it is many times cheaper than the pattern.
      part: longest(
        topic
          .normalize('NFKC')
          .toLowerCase()
          .split(/[\s-]+/),
      ),
      pattern: new RegExp(
        hasHan(topic) ? escaped : `(?<![\\p{Script=Latin}\\p{N}])${escaped}s?(?!\\p{Script=Latin})`,
        'iu',
      ),
    };
  });
  return (text) => {
    const folded = text.normalize('NFKC');
    const lower = folded.toLowerCase();
    return patterns
      .filter(({ part, pattern }) => lower.includes(part) && pattern.test(folded))
      .map(({ topic }) => topic);
  };
}

function longest(parts: readonly string[]): string {
  return parts.reduce((best, part) => (part.length > best.length ? part : best), '');
}
