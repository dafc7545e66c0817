/** Compares texts by the cosine of their word vectors, as clustering does. */

import { readDocuments } from './cluster/documents.ts';

/** What is compared of a story or a link. */
export interface Text {
  readonly title: string;
  readonly summary: string;
}

/** Compares texts by their words, as clustering does; cosines from 0 to 1, by the texts' indices. */
export function likenessOf(texts: readonly Text[]): (a: number, b: number) => number {
  const { wordCosines } = readDocuments(texts.map(({ title, summary }) => ({ url: '', title, summary, content: '' })));
  return (a, b) => wordCosines.between(a, b);
}
