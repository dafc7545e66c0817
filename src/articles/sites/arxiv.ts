/** Reads the abstract from arXiv's pages and from those of publishers. */
import { oneLine } from '../../text/plain-text.ts';
import type { PageDocument, PageElement } from '../../web/html.ts';
import { paragraphsOf } from '../extract/paragraphs.ts';

/** Where sites put a paper's abstract; its name says so nearly everywhere. */
const places =
  'blockquote.abstract, .acl-abstract, #abstract, section.abstract, div.abstract, [id^="abstract-"], ' +
  '[class*="abstract-content"], [class*="abstract-text"], [class*="abstractSection"], [id^="Abs1"]';
/** The word above or in front of it, which is none of the paper's. */
const label =
  /^(?:Abstract|ABSTRACT|Summary|SUMMARY|摘\s?要)(?:\s*[:：.—–-]+\s*|\s+(?=(?:We|In|This|The|Large|Recent|While|Despite|Existing|An?|To|As)\s)|\s*$)/;
/** An abstract has at least so many characters; what has less is a label or a button. */
const shortest = 200;

/**
 * The text of an arXiv abstract page: the abstract, and the authors' comment where there is one (where it will appear,
 * where the code is). Null for every other page. The rest of such a page is forms, numbers and tools.
 */
export function paperText(document: PageDocument): string[] | null {
  if (document.querySelector('meta[name="citation_arxiv_id"]') === null) return null;
  const abstract = document.querySelector('blockquote.abstract');
  if (abstract === null) return null;
  for (const descriptor of Array.from(abstract.querySelectorAll('.descriptor'))) descriptor.remove();
  const comment = document.querySelector('td.comments');
  return [abstract, comment].map((element) => oneLine(element?.textContent ?? '')).filter((text) => text !== '');
}

/**
 * The abstract of a page that tells libraries of a paper (`citation_…`), without its label; null where there is none.
 * On a publisher's page it stands between menus, metrics and forms, and is often all there is to read.
 */
export function abstractOf(document: PageDocument): string[] | null {
  if (document.querySelector('meta[name="citation_title"]') === null) return null;
  const marked = Array.from(document.querySelectorAll(places), textOf);
  const declared = document.querySelector('meta[name="citation_abstract"]')?.getAttribute('content') ?? '';
  const holder = document.createElement('div');
  holder.innerHTML = declared;
  return [...marked, textOf(holder)].find((text) => text.join('').length >= shortest) ?? null;
}

function textOf(element: PageElement): string[] {
  return paragraphsOf(element)
    .filter(({ kind }) => kind === 'prose')
    .map(({ text }, index) => (index === 0 ? text.replace(label, '') : text))
    .filter((text) => text.replace(label, '') !== '');
}
