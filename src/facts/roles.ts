/** Finds what a line says that somebody is, `a minister`, and whether the source calls anybody so. */
import type { NameMention } from '../text/names.ts';
import { hasHan } from '../text/scripts.ts';
import type { TextSpan } from '../text/span.ts';
import type { SourceText } from './source-text.ts';

/** What somebody is said to be, in a line: `a minister`, 参议员. */
export interface RoleMention extends TextSpan {
  readonly kind: 'role';
  readonly group: Group;
}

interface Group {
  /** Words for nothing but people. */
  readonly people: readonly string[];
  /** Words that name tools, parts and positions as well. */
  readonly ambiguous: readonly string[];
  /** What a source may have for any of them. */
  readonly inSource: RegExp;
  /** What Chinese calls them. */
  readonly chinese: RegExp | null;
}

/**
 * What people are to firms, teams, states and one another; words of one line may stand for each other. Starred words
 * name tools and positions as well. Behind a plus: what bears the others out. Behind a bar: the Chinese for them, where
 * it is no part of another word. General knowledge.
 */
const groups = `
president vice-president | 总统(?!令)
chairman chairwoman chairperson chair*
director*
manager* boss* coach*
representative* rep* salesperson salesman saleswoman agent*
consultant adviser advisor
minister secretary chancellor + ministry prime premier | 部长|首相|大臣
ambassador | 大使(?!馆)
mayor | 市长
governor | 州长
senator + senate | 参议员
commissioner
prosecutor | 检察官
judge* justice* magistrate + court
officer*
professor
lecturer
researcher scientist
economist | 经济学家
analyst | 分析师
therapist psychologist | 心理学家
engineer* developer* programmer*
accountant | 会计师
architect
founder co-founder cofounder | 创始人
spokesman spokeswoman spokesperson + spokes | 发言人
editor*
journalist reporter* correspondent
striker* forward*
midfielder
defender* centre-back
goalkeeper* keeper*
captain* skipper*
king*
queen*
prince
princess
husband | 丈夫
wife | 妻子
father* dad
mother* mum mom
brother
sister
son
daughter | 女儿
uncle
aunt
nephew
niece
cousin
boyfriend
girlfriend
actor* actress
singer | 歌手
lawyer attorney solicitor barrister + counsel legal law | 律师(?!函|所|事务)
doctor* physician
nurse | 护士
teacher*
student*
intern + internship | 实习生
owner*
`
  .trim()
  .split('\n')
  .map(readGroup);

function readGroup(line: string): Group {
  const [latin = '', chinese] = line.split(' | ');
  const [called = '', besides] = latin.split(' + ');
  const marked = called.split(' ');
  const words = marked.map((word) => word.replace('*', ''));
  return {
    people: marked.filter((word) => !word.endsWith('*')),
    ambiguous: words.filter((word) => !marked.includes(word)),
    inSource: new RegExp(`(?<!\\p{L})(?:${[...words.map(rootOf), ...(besides?.split(' ') ?? [])].join('|')})`, 'u'),
    chinese: chinese === undefined ? null : new RegExp(chinese, 'u'),
  };
}

/**
 * `Founded` bears out a founder, `consults` a consultant; short words stand for themselves. What makes an office of a
 * verb is no inflection, so that the stem of a word does not do: that of `consultant` is no beginning of `consults`.
 */
function rootOf(word: string): string {
  return word.length > 6 ? word.replace(/(?:er|or|ant|ive|ist)$/, '') : word;
}

const pattern = (words: readonly string[]): string => words.join('|');
const everyWord = pattern(groups.flatMap(({ people, ambiguous }) => [...people, ...ambiguous]));
const people = new RegExp(
  `(?<![\\p{L}-])(?<role>${pattern(groups.flatMap((group) => group.people))})s?(?![\\p{L}-])`,
  'giu',
);
const chinesePeople = new RegExp(groups.flatMap(({ chinese }) => chinese?.source ?? []).join('|'), 'gu');
const ambiguous = pattern(groups.flatMap((group) => group.ambiguous));
const before = new RegExp(`(?<![\\p{L}-])(?<role>${ambiguous}),? $`, 'iu');
const behind = new RegExp(
  `^(?:'s?)?, (?:an?|the|his|her|its|their|likely|current|former) (?:[\\p{L}'-]+ ){0,3}?(?<role>${ambiguous})(?![\\p{L}-])`,
  'iu',
);
const anyRole = new RegExp(`(?<![\\p{L}-])(?:${everyWord})s?(?![\\p{L}-])`, 'u');

/** What a text calls people. */
export function rolesIn(text: string): RoleMention[] {
  const latin = [...text.matchAll(people)].flatMap((match) => {
    const role = match.groups?.role?.toLowerCase() ?? '';
    return mention(
      match,
      groups.find((group) => group.people.includes(role)),
    );
  });
  const chinese = hasHan(text) ? [...text.matchAll(chinesePeople)] : [];
  return [
    ...latin,
    ...chinese.flatMap((match) =>
      mention(
        match,
        groups.find((group) => group.chinese?.test(match[0])),
      ),
    ),
  ];
}

function mention({ 0: text, index }: RegExpExecArray, group: Group | undefined): RoleMention[] {
  return group === undefined ? [] : [{ kind: 'role', text, index, isLoose: false, group }];
}

/**
 * Whether a source calls nobody what a line calls somebody, although it tells what people are: of a source that does
 * not, and of one in Chinese, nothing follows.
 */
export function isNobody({ group }: RoleMention, { lower, isChinese }: SourceText): boolean {
  return !isChinese && !group.inSource.test(lower) && anyRole.test(lower);
}

/** A role by a word that may name a thing, where it stands beside a name: `Amy Lund, a director`. */
export function hasOtherRole(line: string, { text, index }: NameMention, { lower }: SourceText): boolean {
  const role = (
    before.exec(line.slice(Math.max(0, index - 24), index)) ??
    behind.exec(line.slice(index + text.length, index + text.length + 60))
  )?.groups?.role?.toLowerCase();
  const group = groups.find((one) => role !== undefined && one.ambiguous.includes(role));
  return group !== undefined && !group.inSource.test(lower) && anyRole.test(lower);
}
