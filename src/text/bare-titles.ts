/** Recognises titles that mean something only beside the name of what they are of: `v0.14.0`, `March 2026`, `更新日志`. */
import { calendarWords, findDates } from './dates.ts';
import { type Phrases, phrases } from './phrases.ts';
import { blanked } from './span.ts';

/** What names a release or an edition, and not what was released. */
export const editionPhrases: Phrases = phrases(`
  # what it is
  release[s]
  version[s]
  build[s]
  tag[s]
  patch[es]
  hotfix[es]
  update[s]
  change[s]
  notes
  log[s]
  changelog[s]
  newsletter[s]
  digest
  roundup
  round-up
  recap
  更新
  日志
  记录
  变更
  发布
  说明
  版本
  公告
  周报
  月报
  周刊
  月刊
  # which one
  stable
  nightly
  final
  latest
  new
  what's
  bugfix
  maintenance
  weekly
  monthly
  daily
  week
  issue
  edition
  episode
  volume
  spring
  summer
  autumn
  winter
  第
  期
  本周
  每周
  每日
  本月
  # what stands between these
  the
  of
  for
  and
`);

/** Longest title that is looked at, in UTF-16 units: what says more has a subject. */
const longest = 60;
/** Letters that stand beside the figures of a version: `v2.1.0-rc.1`, `2.0.0b2`, `1.0.0.Final`. */
const stages: ReadonlySet<string> = new Set(
  'v r b a n m rc alpha beta pre post dev preview snapshot final ga sp lts nightly canary release build stable'.split(
    ' ',
  ),
);
const calendar: ReadonlySet<string> = new Set([...calendarWords, 'q1', 'q2', 'q3', 'q4']);
const hash = /^(?=.*\d)[0-9a-f]{7,40}$/;
const words = /[\p{L}\p{N}][\p{L}\p{N}._+~/-]*/gu;

/** Whether a title holds nothing but versions, dates, numbers and words for editions. */
export function isBareTitle(title: string): boolean {
  if (title === '' || title.length > longest) return false;
  const text = title.normalize('NFKC').toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  // Most titles fail by their first words, and dates take the longest to find.
  const rest = editionPhrases
    .remove(text)
    .replace(words, (word) => (isVersionWord(word) || calendar.has(word) ? ' ' : word));
  if (!/\p{L}/u.test(rest)) return true;
  return /\d/.test(text) && !/\p{L}/u.test(editionPhrases.remove(blanked(text, findDates(text))));
}

/** Whether a title names a version or a release, rather than a time. */
export function namesVersion(title: string): boolean {
  return /(?:^|[^\p{L}])(?:v|r)?\d{1,9}[.-]\d|\b(?:v\d|release|version)/iu.test(title) && findDates(title).length === 0;
}

function isVersionWord(word: string): boolean {
  if (!/\d/.test(word)) return false;
  return hash.test(word) || (word.match(/\p{L}+/gu) ?? []).every((letters) => stages.has(letters));
}
