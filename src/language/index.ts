import type { Language } from '../edition/language.ts';
import { english } from './en.ts';
import type { Words } from './words.ts';
import { chinese } from './zh-CN.ts';

const languages: Readonly<Record<Language, Words>> = { 'zh-CN': chinese, en: english };

/** Every word Galley says in a language. */
export function wordsFor(language: Language): Words {
  return languages[language];
}
