import type { TextSpan } from '../text/span.ts';

/** Where the sentence of a line begins and ends in which something stands. */
export function sentenceAround(line: string, { index, text }: TextSpan): [number, number] {
  const before = [...line.slice(0, index).matchAll(/[.!?](?=\s+["'(]?\p{Lu})|[。！？；;]/gu)].at(-1);
  const after = /[.!?](?=\s+["'(]?\p{Lu}|\s*$)|[。！？；;]/u.exec(line.slice(index + text.length));
  return [
    before === undefined ? 0 : before.index + 1,
    after === null ? line.length : index + text.length + after.index + 1,
  ];
}
