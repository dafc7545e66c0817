/** Parses the Atom answers of arXiv's API, refusals included. */

import { DomUtils, parseDocument } from 'htmlparser2';
import type { Instant } from '../../../text/day.ts';
import { oneLine } from '../../../text/plain-text.ts';
import { SourceError } from '../../source.ts';

/** A paper as arXiv's API lists it. Texts are on one line each, formulas in TeX. */
export interface Paper {
  /** Without version: `2602.01234`, or `cs/0501001` for papers before 2007. */
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  /** In the paper's order. */
  readonly authors: readonly string[];
  /** When its first version was submitted; null when the answer does not say. */
  readonly submitted: Instant | null;
}

/** The element type of the parser, which does not name it itself. */
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const addressOfPaper =
  /^https?:\/\/(?:export\.)?arxiv\.org\/abs\/([0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/[0-9]{7})(?:v[0-9]+)?$/;
const addressOfError = /^https?:\/\/(?:export\.)?arxiv\.org\/api\/errors\b/;

/** The papers of an answer's bytes. */
export function readAnswer({ body }: { readonly body: Uint8Array }): Paper[] {
  return readPapers(new TextDecoder().decode(body));
}

/**
 * What is no paper is left out.
 *
 * Not read as any other feed: by Atom's rules its texts are plain, `a<b` in a formula included, and it tells of errors
 * in an entry.
 * @throws SourceError `client-error` when arXiv refuses the question, `malformed` when the answer is no whole feed
 */
export function readPapers(xml: string): Paper[] {
  if (!/<feed[\s>]/.test(xml)) throw new SourceError('malformed', 'arXiv answered with something that is not a feed');
  if (!/<\/feed\s*>/.test(xml)) throw new SourceError('malformed', 'The answer of arXiv is cut off');
  const refusal = refusalIn(xml);
  if (refusal !== null) throw new SourceError('client-error', `arXiv refuses the question: ${refusal}`);
  return entriesOf(xml).flatMap((entry) => {
    const id = addressOfPaper.exec(textOf(entry, 'id'))?.[1];
    if (id === undefined) return [];
    const submitted = Date.parse(textOf(entry, 'published'));
    return {
      id,
      title: textOf(entry, 'title'),
      abstract: textOf(entry, 'summary'),
      authors: childrenOf(entry, 'author').map((author) => textOf(author, 'name')),
      submitted: Number.isNaN(submitted) ? null : new Date(submitted).toISOString(),
    };
  });
}

/**
 * What arXiv says against a question: its errors are feeds with one entry titled `Error`. Null when it says nothing.
 */
export function refusalIn(xml: string): string | null {
  const error = entriesOf(xml).find((entry) => addressOfError.test(textOf(entry, 'id')));
  return error === undefined ? null : textOf(error, 'summary') || 'no reason given';
}

function entriesOf(xml: string): Element[] {
  return DomUtils.getElementsByTagName('entry', parseDocument(xml, { xmlMode: true }));
}

function childrenOf(element: Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, element.children, false);
}

/** The text of the first child of a name, on one line; '' when there is none. */
function textOf(element: Element, name: string): string {
  const [child] = childrenOf(element, name);
  return child === undefined ? '' : oneLine(DomUtils.textContent(child));
}
