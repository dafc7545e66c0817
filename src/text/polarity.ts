/** Whether a text denies what it speaks of: one lexicon of negation a language, and how far its cues reach. */
import * as english from './languages/en/negation.ts';
import * as chinese from './languages/zh/negation.ts';
import { anyOf, phrases } from './phrases.ts';
import { restOfClause, startOfClause } from './sentences.ts';

const negators = [
  phrases(english.negators),
  new RegExp(`(?!${phrases(chinese.harmless).source})${phrases(chinese.negators).source}`),
];
const doubts = anyOf(phrases(english.doubts), phrases(chinese.doubts));
const otherTimes = anyOf(phrases(english.otherTimes), phrases(chinese.otherTimes));
const limits = anyOf(phrases(english.limits), phrases(chinese.limits));

/** Whether a text has a plain no: `not`, 没有. */
export function negates(text: string): boolean {
  return negators.some((cue) => cue.test(text));
}

/** Whether a text may deny something: by a plain no, or in other words, as `hardly`, `refused`, 仅. */
export function mayNegate(text: string): boolean {
  return negates(text) || doubts.test(text);
}

/** Whether a text states anything but that something is so: it may deny it, or say that it was or will be. */
export function isGuarded(text: string): boolean {
  return mayNegate(text) || otherTimes.test(text);
}

/** Whether what is no in a text sets a limit or a condition: `no more than 50`. */
export function isLimit(text: string): boolean {
  return limits.test(text);
}

const beforeObject = anyOf(
  phrases(`{no} {verb}\n{no} {adverb} {verb}\n{deny}`, {
    where: {
      no: phrases(english.verbNegators),
      adverb: phrases(english.adverbs),
      verb: phrases(english.verbs),
      deny: phrases(english.denyingVerbs),
    },
  }),
  phrases('{no}{verb}\n{deny}', {
    where: {
      no: phrases(chinese.verbNegators),
      verb: phrases(chinese.verbs),
      deny: phrases(chinese.denyingVerbs),
    },
  }),
);
const behindSubject = [
  phrases('{no} {state}\n{no} {adverb} {state}', {
    where: {
      no: phrases(english.stateNegators),
      adverb: phrases(english.adverbs),
      state: phrases(english.states),
    },
  }),
  // With more behind it the verb has an object, and that is what it denies.
  phrases('{no}{state}$', { where: { no: phrases(chinese.stateNegators), state: phrases(chinese.states) } }),
];

/** Letters before a place within which a no still speaks of it, and behind it to where one may begin. */
const reach = { before: 40, behind: 24 } as const;
/** Letters of a clause behind a place that are read. */
const longestRest = 80;

/** Whether a text denies what stands from `start` to `end`, in the same clause, by a no to one of a few plain verbs. */
export function isDeniedAt(text: string, start: number, end: number): boolean {
  if (beforeObject.test(startOfClause(text.slice(Math.max(0, start - reach.before), start)))) return true;
  const rest = restOfClause(text.slice(end, end + longestRest)).trimEnd();
  return behindSubject.some((cue) => (cue.find(rest)?.index ?? Number.POSITIVE_INFINITY) <= reach.behind);
}
