/** Tells which events a headline reports of a story, and whether a text knew of one. */

import type { Turn } from '../../edition/past.ts';
import { anyOf } from '../../text/phrases.ts';
import { awaited, looser } from './event-hints.ts';
import { events } from './event-phrases.ts';

// To miss an event costs a follow-up that the editor sees among what was left out; to see one where none is puts a false
// line in the post.
const allTurns = Object.keys(events) as readonly Turn[];

const tellers = new Map(allTurns.map((turn) => [turn, anyOf(...events[turn])]));
const hints = new Map(allTurns.map((turn) => [turn, anyOf(...events[turn], ...looser[turn])]));

/** Whether a text speaks of a turn, in whatever words. */
export function knowsTurn(text: string, turn: Turn): boolean {
  const known = turn === 'released' ? withoutAwaited(text) : text;
  return hints.get(turn)?.test(known) === true;
}

/** The turns that a headline speaks of. */
export function turnsIn(headline: string): Turn[] {
  return allTurns.filter((turn) => tellers.get(turn)?.test(headline));
}

/** A text without what it says of releases to come, each told within a clause. */
function withoutAwaited(text: string): string {
  return text
    .split(/(?<=[，。；：\n])/)
    .map((clause) => awaited.remove(clause))
    .join('');
}
