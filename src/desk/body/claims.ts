/** Sections on claims: those that a person has to look at, and those that a source bears out. */

import { type CheckedClaim, isOpen } from '../../edition/claim.ts';
import type { Edition } from '../../edition/edition.ts';
import type { DeskWords, Place } from '../messages.ts';
import { code, inline } from '../safe-text.ts';
import { folded, type Section } from './section.ts';

/** Characters of a source's sentence that are shown. */
const sentenceLength = 200;
/** What a page's list puts before its entries is none of a sentence. */
const listMark = /^\s*[-–—*+•·]\s+/;
/** The surest mistakes first. */
const order = ['contradicted', 'elsewhere', 'not-found'];

/** Claims a person has to look at, each with its line and with what the sources say instead. */
export function openClaims({ claims }: Edition, words: DeskWords): Section | null {
  const { desk } = words;
  const rows = claims
    .filter(isOpen)
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .map((claim) => openRow(claim, words));
  const head = [`## ${desk.claims.title(rows.length)}`, '', desk.claims.hint, ''];
  return rows.length === 0 ? null : { head, rows, tail: [], expendable: 2 };
}

/** Claims that are borne out, each once an item with a sentence that does it, folded away. */
export function groundedClaims({ claims }: Edition, { desk }: DeskWords): Section | null {
  const seen = new Set<string>();
  const rows = claims.flatMap((claim) => {
    const { item, text, line, verdict, evidence } = claim;
    // A line that quotes its source shows its evidence already.
    const key = `${item} ${text}`;
    if (isOpen(claim) || evidence === null || line.includes(evidence.sentence) || seen.has(key)) return [];
    seen.add(key);
    return [`- ${desk.claims.grounded(place(item), code(text, 120), says(evidence), verdict === 'derived')}`];
  });
  return rows.length === 0 ? null : folded(desk.claims.groundedTitle(rows.length), rows, 8);
}

function openRow({ item, kind, text, line, verdict, evidence, story }: CheckedClaim, { desk }: DeskWords): string {
  const row = desk.claims.row(place(item), desk.claims.kinds[kind], code(text, 120), inline(line));
  const said = evidence === null ? '' : desk.claims.said(says(evidence));
  switch (verdict) {
    case 'contradicted':
      return `- ❌ ${row}${desk.claims.contradicted}${said}`;
    case 'elsewhere':
      return `- 🔀 ${row}${desk.claims.elsewhere((story ?? 0) + 1)}${said}`;
    default:
      return `- ${row}`;
  }
}

function place(item: CheckedClaim['item']): Place {
  return item === null ? 'outlook' : item + 1;
}

/** What a source says, and its host. */
function says({ url, sentence }: NonNullable<CheckedClaim['evidence']>): { sentence: string; host: string } {
  const host = URL.parse(url)?.host ?? url;
  return { sentence: inline(sentence.replace(listMark, ''), sentenceLength), host: inline(host, 80) };
}
