/** Tells names from words that a headline or the beginning of a sentence capitalised, by how a whole day writes them. */

const latinWord = /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]*(?:[.+#-][A-Za-z0-9]+)*(?:\+\+|#)?/g;

/** The words of a text in Latin letters, as it writes them: `C++`, `C#`, `node.js` and `GPT-5` are one each. */
export function writtenWordsIn(text: string): string[] {
  return text.match(latinWord) ?? [];
}

/**
 * Makes a test whether a word is a name: it has capitals or digits inside (`vLLM`, `GB200`), or stands capitalised within
 * the sentences of the texts and never in lower case.
 */
export function nameTest(texts: string): (word: string) => boolean {
  const lower = new Set(texts.match(/(?<![A-Za-z0-9.+#-])[a-z]+(?![A-Za-z0-9])/g));
  const capital = new Set(texts.match(/(?<=[a-z,] )[A-Z][a-z]+(?![A-Za-z0-9])/g));
  return (word) => {
    if (!/^[A-Z][a-z]+$/.test(word)) return word.length >= 2 && /[A-Z]/.test(word);
    return capital.has(word) && !lower.has(word.toLowerCase());
  };
}
