// Gives every word that readers and editors see, in each language: the room's door.

import type { Language } from '../edition/edition.ts';
import { english } from './en/words.ts';
import type { Words } from './words.ts';
import { chinese } from './zh-CN/words.ts';

const words: Readonly<Record<Language, Words>> = { 'zh-CN': chinese, en: english };

/** Every word Galley says in a language. */
export function wordsFor(language: Language): Words {
  return words[language];
}
export type { Words } from './words.ts';
