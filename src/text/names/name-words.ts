/** Words that stand capitalised and name nothing by themselves, as sets of words in lower case. */
import { vocabulary as acronyms, editions } from '../languages/en/common-terms.ts';
import * as english from '../languages/en/name-words.ts';
import { wordList } from '../phrases.ts';
import { wellKnown } from './table.ts';

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(wordList));

export const openers = setOf(english.openers);
export const titles = setOf(english.titles);
export const offices = setOf(english.offices);
export const generic = setOf(english.generic);
export const vocabulary = setOf(acronyms);
export const particles = setOf(english.particles);
export const models = setOf(wellKnown.models);
/** What sharing says nothing of an event. */
export const everyday = setOf(acronyms, editions, wellKnown.makers, wellKnown.models, english.offices);
