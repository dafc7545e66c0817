import type { PageDocument } from '../web/html.ts';
import { tidy } from './tidy.ts';

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
  return [abstract, comment].map((element) => tidy(element?.textContent ?? '')).filter((text) => text !== '');
}
