/** Detects prompt injections, and appeals to readers, in a text. */
import { anyOf } from '../../text/phrases.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { byName as byNameEn } from './phrases/by-name-en.ts';
import { byName as byNameZh } from './phrases/by-name-zh.ts';
import { toMachines as toMachinesEn } from './phrases/to-machines-en.ts';
import { toMachines as toMachinesZh } from './phrases/to-machines-zh.ts';
import * as readersEn from './phrases/to-readers-en.ts';
import * as readersZh from './phrases/to-readers-zh.ts';
import { thirdPersonInjections } from './third-person.ts';

/** Whom a text orders about: whatever machine reads it, or its readers. */
export type Addressee = 'machines' | 'readers';

/** Words that only insist, of which a few may stand before an order. */
const insisting = `(?:${readersEn.insisting.source}\\s{1,4}|${readersZh.insisting.source}\\s{0,4})`;
/** Where an order can begin: at the beginning of a clause. */
const clause = `(?:^|[.!?:;,…。！？：；，、—–(（\\n]\\s{0,4}|\\s-\\s)${insisting}{0,3}`;

function inClauses(orders: readonly Pick<RegExp, 'source'>[]): RegExp[] {
  return orders.map(({ source }) => new RegExp(`${clause}(?:${source})`, 'i'));
}

/** Orders that only make sense to a machine, or are addressed to it by name. */
const toMachines = inClauses([toMachinesEn, toMachinesZh, byNameEn, byNameZh, ...thirdPersonInjections]);
/** Marks of a conversation, which no article holds; a role in capitals is one, in small letters it is a word. */
const roles = [
  /(?:^|\n)\s{0,9}(?:SYSTEM|ASSISTANT|DEVELOPER)(?: (?:PROMPT|MESSAGE|OVERRIDE|NOTE|INSTRUCTIONS?))?\s{0,4}[:：]/u,
  /<\|?(?:im_start|im_end|system|assistant|endoftext)\|?>|\[\/?INST\]|<<\/?SYS>>/u,
];

const appeal = `(?:(?:${readersZh.appealBeginnings.source}|[给为到在][^，。]{0,12}){0,2}${readersZh.toReaders.source})`;
/** Appeals: for a star, a vote or a subscription, or to run what the page gives. */
const toReaders = inClauses([readersEn.toReaders, { source: appeal }, readersZh.toRun]);

/** Texts that speak of injections: an article on them quotes them as its subject. */
const subject = anyOf(readersEn.subjects, readersZh.subjects);

/** What stands in quotation marks or as code is spoken of, not said. */
const spokenOf = /“[^“”]*”|「[^「」]*」|『[^『』]*』|"[^"]*"|`+[^`]*`+|(?<!\p{L})['‘][^'‘’]{8,400}['’](?!\p{L})/gu;

/**
 * Whom a text orders about; null when it tells something. An order counts where a clause begins with it, outside
 * quotation marks and code, in a sentence that has not named it as its subject before; a text that is nothing but a
 * quotation is taken at its word.
 */
export function injectionIn(text: string): Addressee | null {
  for (const sentence of sentencesOf(saidIn(text))) {
    const isMeant = (pattern: RegExp): boolean => {
      const found = pattern.exec(sentence);
      return found !== null && !subject.test(sentence.slice(0, found.index));
    };
    if ([...toMachines, ...roles].some(isMeant)) return 'machines';
    if (toReaders.some(isMeant)) return 'readers';
  }
  return null;
}

function saidIn(text: string): string {
  const said = text.replace(spokenOf, '□');
  return /\p{L}/u.test(said) ? said : text.replace(/^[\s“”「」『』"'‘’`]+/u, '');
}
