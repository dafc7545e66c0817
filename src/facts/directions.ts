/** Compares the directions of change, up or down, that a line and its sources give to a number. */
import { directionIn, goes, mayGo } from '../text/directions.ts';
import type { NumberMention } from '../text/quantities.ts';
import { restOfClause, startOfClause, statementAround } from '../text/sentences.ts';
import type { Candidate } from './supports.ts';

/** Letters before and behind a number within which the word for its way stands. */
const reach = { before: 32, behind: 20 } as const;

/**
 * Whether a line lets a share rise that its sources let fall, or the other way round. They must say so wherever they
 * have the share, without a word in the same sentence that could be meant as the line has it.
 * @param found where the sources have the number
 */
export function isOtherWay(line: string, claim: NumberMention, found: readonly Candidate[]): boolean {
  if (claim.dimension !== 'percent' || found.length === 0) return false;
  const { start: from, end: to } = statementAround(line, claim);
  const end = claim.index + claim.text.length;
  // Of its own clause alone: what goes before a comma may well go the other way.
  const before = startOfClause(line.slice(Math.max(from, claim.index - reach.before), claim.index));
  const behind = restOfClause(line.slice(end, Math.min(to, end + reach.behind)));
  const near = `${before}#${behind}`;
  const own = directionIn(near);
  if (own === null) return false;
  const other = own === 'up' ? 'down' : 'up';
  return found.every(({ passage: { text } }) => goes(other, text) && !mayGo(own, text));
}
