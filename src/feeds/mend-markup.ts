/** Mends XML before it is parsed: resolves the simple entities of a document type and escapes stray `<`. */

import { documentTypeIn } from './prolog.ts';

/** Entities a feed defines are put in at most so many times, and only short ones: a bomb needs long ones, or nested. */
const mostEntities = 10_000;
const longestEntity = 100;

/**
 * The document type goes, and its simple entities are put in where they are used; `<` is escaped where no tag begins.
 */
export function mendMarkup(text: string): string {
  return withoutDocumentType(text).replace(/<(?:(?![\p{L}_/!?])|(?=\?(?![^<>]*\?>)))/gu, '&lt;');
}

function withoutDocumentType(text: string): string {
  const { start, end } = documentTypeIn(text) ?? { start: 0, end: 0 };
  if (start === end) return text;
  const rest = text.slice(0, start) + text.slice(end);
  const entities = new Map<string, string>();
  for (const [, name = '', value = ''] of text
    .slice(start, end)
    .matchAll(/<!ENTITY\s+([\w.-]+)\s+["']([^"']*)["']\s*>/gi)) {
    if (value.length <= longestEntity && !/<|&(?!#)/.test(value)) entities.set(name, value);
  }
  let count = 0;
  if (entities.size === 0) return rest;
  return rest.replace(/&([\w.-]+);/g, (reference, name: string) => {
    const value = entities.get(name);
    if (value === undefined || count >= mostEntities) return reference;
    count += 1;
    return value;
  });
}
