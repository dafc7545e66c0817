/** Scores what a page's address, title and text say of its kind: announcement, list, advertisement, front page. */

import type { Link } from '../../../edition/link.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import type { Phrases } from '../../../text/phrases.ts';
import { announcements, listicles, sponsored } from './page-phrases.ts';
import { term } from './term.ts';

/** A front page is kept out of the post by choosing; its points only tell why it stands low on the bench. */
const worth = { announcement: 7, homePage: -2, bareTitle: -2, listicle: -6, sponsored: -25 } as const;

/** What a page's address, title and text say of its kind. */
export function pageTerms(lead: Link): AnyTerm[] {
  const { title, summary, content } = lead;
  return [
    ...found(announcements, title).flatMap((words) => term('announcement', worth.announcement, { words })),
    ...(isHomePage(lead) ? term('home-page', worth.homePage, {}) : []),
    ...(summary === '' && content === '' ? term('bare-title', worth.bareTitle, {}) : []),
    ...found(listicles, title).flatMap((words) => term('listicle', worth.listicle, { words })),
    // A mark of its own stands at the start of the text; further down it may speak of others' advertising.
    ...found(sponsored, `${title}\n${summary.slice(0, 80)}`).flatMap((words) =>
      term('sponsored', worth.sponsored, { words }),
    ),
  ];
}

/** Whether a link leads to a site's front page rather than to an article. */
export function isHomePage(link: Link): boolean {
  const { pathname, search } = new URL(link.url);
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname) && search === '';
}

/** The words that show it, without space around them; none where it is not so. */
function found(list: Pick<Phrases, 'find'>, text: string): string[] {
  const words = list.find(text.normalize('NFKC'))?.text.trim();
  return words === undefined ? [] : [words];
}
