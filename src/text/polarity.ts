/** Whether a text denies what it speaks of: one lexicon of negation a language, and how far its cues reach. */
import { languages } from './languages/index.ts';
import type { LanguageLists } from './languages/lists.ts';
import { anyOf, phrases } from './phrases.ts';
import { restOfClause, startOfClause } from './sentences.ts';

type Negation = LanguageLists['negation'];

/** Source of a pattern for a plain no of a language, where no harmless word begins. */
function plainNo({ negators, harmless }: Negation): string {
  return `${harmless === undefined ? '' : `(?!${phrases(harmless).source})`}${phrases(negators).source}`;
}

/** Source of a pattern for a plain no of any language, for use inside another that ignores capitals. */
export const negator = `(?:${languages.map(({ negation }) => plainNo(negation)).join('|')})`;
const negators = new RegExp(negator, 'i');

/** The phrases of one list in every language. */
function inAll(list: 'doubts' | 'otherTimes' | 'limits'): ReturnType<typeof anyOf> {
  return anyOf(...languages.map(({ negation }) => phrases(negation[list])));
}

const doubts = inAll('doubts');
const otherTimes = inAll('otherTimes');
const limits = inAll('limits');

/** Whether a text has a plain no: `not`, 没有. */
export function negates(text: string): boolean {
  return negators.test(text);
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

/** What denies the object behind it: a no to a verb, an adverb between them or none, and verbs that deny by themselves. */
const beforeObject = anyOf(
  ...languages.map(({ hasBlanks, negation: { verbNegators, adverbs, verbs, denyingVerbs } }) => {
    const adverb = adverbs === undefined ? undefined : phrases(adverbs);
    return phrases(`${clauses(hasBlanks, '{verb}', adverb !== undefined).join('\n')}\n{deny}`, {
      where: {
        no: phrases(verbNegators),
        verb: phrases(verbs),
        deny: phrases(denyingVerbs),
        ...(adverb && { adverb }),
      },
    });
  }),
);
/** What denies the subject before it. Where nothing parts words, a verb with more behind it has an object and denies that. */
const behindSubject = languages.map(({ hasBlanks, negation: { stateNegators, adverbs, states } }) => {
  const adverb = adverbs === undefined ? undefined : phrases(adverbs);
  return phrases(clauses(hasBlanks, hasBlanks ? '{state}' : '{state}$', adverb !== undefined).join('\n'), {
    where: { no: phrases(stateNegators), state: phrases(states), ...(adverb && { adverb }) },
  });
});

/** Lines of phrases: a no right before what it denies, or with an adverb between. */
function clauses(hasBlanks: boolean, denied: string, hasAdverbs: boolean): string[] {
  const parts = [['{no}', denied], ...(hasAdverbs ? [['{no}', '{adverb}', denied]] : [])];
  return parts.map((words) => words.join(hasBlanks ? ' ' : ''));
}

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
