/** Picks the system prompts of a language, and gives them a version. */
import { createHash } from 'node:crypto';
import type { Language } from '../../../edition/edition.ts';
import { english } from './en.ts';
import type { Prompts } from './wording.ts';
import { chinese } from './zh-CN.ts';

export function promptsFor(language: Language): Prompts {
  return { 'zh-CN': chinese, en: english }[language];
}

/** First 12 hex digits of the prompts' SHA-256: tells two posts apart that were written by different instructions. */
export function promptsVersion(prompts: Prompts): string {
  return createHash('sha256').update(JSON.stringify(prompts)).digest('hex').slice(0, 12);
}
