import type { NumberMention } from '../text/quantities.ts';
import { restOfClause, startOfClause, statementAround } from '../text/sentences.ts';
import type { Candidate } from './supports.ts';

/**
 * Words that tell which way a number went. What is better is left out of those a line is held to: accuracy that improved
 * by a tenth and an error that fell by one may be the same thing.
 */
const rising =
  /\b(?:ris(?:e[sn]?|ing)|rose|increas\w*|grow(?:s|n|ing|th)?|grew|gain(?:s|ed|ing)?|higher|climb\w*|jump\w*|surg\w*|soar\w*|rais\w*)\b|增长|上升|增加|上涨|[涨增](?=了|幅|至|到|超|近|逾|\s?\d)/i;
const falling =
  /\b(?:fall(?:s|en|ing)?|fell|decreas\w*|declin\w*|drop\w*|cut(?:s|ting)?|reduc\w*|lower\w*|shr[aiu]nk\w*|slash\w*|plung\w*|slump\w*)\b|下降|降低|减少|下跌|缩减|[跌降减](?=了|幅|至|到|超|近|逾|\s?\d)/i;
const wayUp =
  /\b(?:more|up|improv\w*|expan[ds]\w*|doubl\w*|tripl\w*|boost\w*|lift\w*|accelerat\w*|add(?:s|ed|ing)?|above|(?:larg|bigg|long|fast|great|strong|bett|deep)er)\b|[升涨增多高快扩]/i;
const wayDown =
  /\b(?:less|fewer|down|sav\w*|los\w*|discount\w*|off|halv\w*|half|below|under|minus|trim\w*|eliminat\w*|(?:small|short|slow|cheap|weak|fast|light|bett)er)\b|[降跌减少低省缩慢折]/i;
/** Letters before and behind a number within which the word for its way stands. */
const reach = { before: 32, behind: 20 } as const;

/**
 * Whether a line lets a share rise that its sources let fall, or the other way round. They must say so wherever they have
 * the share, without a word in the same sentence that could be meant as the line has it.
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
  const [isUp, isDown] = [rising.test(near), falling.test(near)];
  if (isUp === isDown) return false;
  const [other, borne] = isUp ? [falling, [rising, wayUp]] : [rising, [falling, wayDown]];
  return found.every(({ passage: { text } }) => other.test(text) && !borne.some((words) => words.test(text)));
}
