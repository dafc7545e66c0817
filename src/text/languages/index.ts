/**
 * The languages that texts are read in, one a line; each has its lists in a folder of its own. Of two dates that overlap in
 * a text, the form of the language that stands first here counts.
 */
import { english } from './en/index.ts';
import type { LanguageLists } from './lists.ts';
import { chinese } from './zh/index.ts';

export const languages: readonly LanguageLists[] = [chinese, english];
