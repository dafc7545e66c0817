import type { NameMention } from './names.ts';
import type { SourceText } from './source-text.ts';

/** What people are to firms, teams, states and one another; words of one line may stand for each other. General knowledge. */
const groups = `
president
vice-president
chairman chairwoman chairperson chair
director
manager boss coach
representative rep salesperson salesman saleswoman agent
consultant adviser advisor
minister secretary
mayor
governor
senator
judge justice magistrate
officer
professor
researcher scientist
analyst
engineer developer programmer
founder co-founder cofounder
spokesman spokeswoman spokesperson
editor
journalist reporter correspondent
striker forward
midfielder
defender centre-back
goalkeeper keeper
captain skipper
king
queen
prince
princess
husband
wife
father dad
mother mum mom
brother
sister
son
daughter
uncle
aunt
lawyer attorney solicitor barrister
doctor physician
teacher
student
intern
owner
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const words = groups.flat().join('|');
const before = new RegExp(`(?<![\\p{L}-])(?<role>${words}),? $`, 'iu');
const behind = new RegExp(
  `^(?:'s?)?, (?:an?|the|his|her|its|their|likely|current|former) (?:[\\p{L}'-]+ ){0,3}?(?<role>${words})(?![\\p{L}-])`,
  'iu',
);
const anyRole = new RegExp(`(?<![\\p{L}-])(?:${words})s?(?![\\p{L}-])`, 'u');

/**
 * Whether a line calls somebody what the source calls nobody (`Amy Lund, a director`), although it tells what people are:
 * of a source that does not, nothing follows.
 */
export function hasOtherRole(line: string, { text, index }: NameMention, { lower, has }: SourceText): boolean {
  const role = (
    before.exec(line.slice(Math.max(0, index - 24), index)) ??
    behind.exec(line.slice(index + text.length, index + text.length + 60))
  )?.groups?.role?.toLowerCase();
  if (role === undefined) return false;
  const alike = groups.find((group) => group.includes(role)) ?? [role];
  return !alike.some(has) && anyRole.test(lower);
}
