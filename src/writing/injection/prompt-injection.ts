import { anyOf } from '../../text/phrases.ts';
import { sentencesOf } from '../../text/sentences.ts';
import * as en from './phrases/en.ts';
import * as zh from './phrases/zh.ts';
import { thirdPersonInjections } from './third-person.ts';

/** Whom a text orders about: whatever machine reads it, or its readers. */
export type Addressee = 'machines' | 'readers';

/** Words that only insist, of which a few may stand before an order. */
const insisting =
  '(?:(?:please|kindly|now|just|then|and|so|also|first|immediately|you (?:must|should|will|have to|need to)|your task is to)\\s+|' +
  '(?:请|你们?|务必|必须|应该?|需要?|现在|立即|立刻|直接|先)\\s*)';
/** Where an order can begin: at the beginning of a clause. */
const clause = `(?:^|[.!?:;,…。！？：；，、—–(（\\n]\\s*|\\s-\\s)${insisting}{0,3}`;

function inClauses(orders: readonly Pick<RegExp, 'source'>[]): RegExp[] {
  return orders.map(({ source }) => new RegExp(`${clause}(?:${source})`, 'iu'));
}

/** Orders that only make sense to a machine, or are addressed to it by name. */
const toMachines = inClauses([en.toMachines, zh.toMachines, en.byName, zh.byName, ...thirdPersonInjections]);
/** Marks of a conversation, which no article holds; a role in capitals is one, in small letters it is a word. */
const roles = [
  /(?:^|\n)\s*(?:SYSTEM|ASSISTANT|DEVELOPER)(?: (?:PROMPT|MESSAGE|OVERRIDE|NOTE|INSTRUCTIONS?))?\s*[:：]/u,
  /<\|?(?:im_start|im_end|system|assistant|endoftext)\|?>|\[\/?INST\]|<<\/?SYS>>/u,
];

const appeal = `(?:(?:${zh.appealBeginnings.source}|[给为到在][^，。]{0,12}){0,2}${zh.toReaders.source})`;
/** Appeals: for a star, a vote or a subscription, or to run what the page gives. */
const toReaders = inClauses([en.toReaders, { source: appeal }, zh.toRun]);

/** Texts that speak of injections: an article on them quotes them as its subject. */
const subject = anyOf(en.subjects, zh.subjects);

/** What stands in quotation marks or as code is spoken of, not said. */
const spokenOf = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"|`+[^`]*`+|(?<!\p{L})['‘][^'’]{8,}['’](?!\p{L})/gu;

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
