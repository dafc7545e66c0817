/** Documents every term of a score, and takes the owner's factors for them. */

import type { TermName } from '../../edition/term.ts';

/** What each term is about: the configuration's keys and their documentation. */
export const termMeanings: Readonly<Record<TermName, string>> = {
  standing: 'How close its best source stands to the event: the maker, the press or the crowd.',
  maker: 'It is a page of a maker you follow, found by others.',
  corroboration: 'How many hosts tell of it, or sources carried it.',
  engagement: 'How much readers talk of it, among the links of the same source and by its age.',
  topics: 'Whether it is on the blog’s topics.',
  kind: 'What kind of text it is; see `ranking.kinds`.',
  announcement: 'Its title announces something.',
  freshness: 'How new it is.',
  undated: 'No source gives a date.',
  'home-page': 'It leads to a front page; such a page never enters the post.',
  'stale-address': 'Its address bears an old date.',
  'bare-title': 'Nothing but the title is known.',
  unread: 'None of its pages could be read, and no feed told more than a title.',
  listicle: 'It is a list of tips, tools or the like.',
  sponsored: 'It says that somebody paid for it.',
  'told-lately': 'It reads like a story of the last days.',
  'taste-source': 'What this editor kept of its sources on earlier days.',
  'taste-site': 'What this editor kept of its site.',
  'taste-words': 'The words of what this editor kept and of what not.',
  'taste-form': 'The titles and addresses this editor kept, by length.',
  'taste-engagement': 'Whether this editor goes by what readers talk of.',
  'taste-age': 'How old the news is that this editor keeps.',
};

/** Factors for the points of terms: 1 is neutral, 0 turns a term off. A missing one is 1. */
export type Weights = Readonly<Partial<Record<TermName, number>>>;

export const termNames = Object.keys(termMeanings) as TermName[];
