/** Compares parts of days, months and years, `Tuesday evening`, that a line and its sources give to a date. */
import type { DateMention } from '../text/dates.ts';
import type { Passage, SourceText } from './source-text.ts';
import { type Candidate, supports } from './supports.ts';

/** From and to: hours of a day, where the night goes on past 24, or shares of a month or a year. */
type Span = readonly [from: number, to: number];

/** What part of a day words name. Generous at the edges, since texts differ on when an evening begins. */
const ofDay: readonly (readonly [words: string, span: Span])[] = [
  ['凌晨|small hours|before dawn', [0, 6]],
  ['清晨|早晨|早上|早间|早', [4, 10]],
  ['上午|forenoon', [6, 12]],
  ['morning', [2, 12]],
  ['中午|正午|noon|midday', [11, 14]],
  ['下午|afternoon', [12, 18]],
  ['傍晚', [16, 20]],
  ['evening', [16, 24]],
  ['深夜|半夜|夜|晚上|晚间|晚|night', [17, 26]],
];
/** What part of a month or a year words name. */
const ofLonger: readonly (readonly [words: string, span: Span])[] = [
  ['上半年|(?:the )?first half(?: of)?|H1', [0, 0.5]],
  ['下半年|(?:the )?second half(?: of)?|H2', [0.5, 1]],
  ['上旬', [0, 0.36]],
  ['中旬', [0.3, 0.68]],
  ['下旬', [0.64, 1]],
  ['年?初|early(?: in)?|(?:the )?(?:beginning|start)(?: of)?', [0, 0.42]],
  ['mid(?:dle)?|(?:the )?middle(?: of)?', [0.28, 0.72]],
  ['年?[底末]|late(?: in)?|(?:the )?end(?: of)?', [0.58, 1]],
];

const wholly = new Map([...ofDay, ...ofLonger].map(([words]) => [words, new RegExp(`^(?:${words})$`, 'i')]));
const any = (spans: typeof ofDay): string => spans.map(([words]) => words).join('|');
const dayBehind = new RegExp(`^ ?(?<words>${any(ofDay)})(?![a-z班餐饭报])`, 'i');
const longerBehind = /^ ?(?<words>上半年|下半年|[上中下]旬|年?[初底末]|H[12])(?![\w])/;
const longerBefore = /(?<![\w-])(?<words>[a-z\d]+(?: half)?(?: of| in)?)[- ](?:the )?$/i;
const dayWords = new RegExp(any(ofDay), 'gi');
/** A part of the running month or year, told without its name. */
const longerAlone = new RegExp(
  [
    '(?<words>early|mid|late|(?:beginning|start|middle|end|first half|second half) of)',
    '[- ](?:(?:this|the|last|next) )?(?:year|month)|(?<words>上半年|下半年|[上中下]旬|[年月][初底末])',
  ].join(''),
  'gi',
);

/** A line that says by which clock it reckons may well have turned a morning into an evening. */
const reckoned = /北京时间|GMT|UTC|\b[PECM][SD]?T\b/;

/**
 * Whether a line places a date more closely than its sources do, or otherwise: `Tuesday evening` over a source that
 * knows Tuesday morning alone, 2 月中旬 over 2 月 4 日. What stands near the date in the source counts as well.
 * @param found where the source has the bare date
 */
export function isPlacedOtherwise(
  line: string,
  claim: DateMention,
  found: readonly Candidate[],
  source: SourceText,
): boolean {
  const isDay = claim.day !== null || claim.weekday !== null;
  if (isDay && reckoned.test(line)) return false;
  const wanted = partAt(line, claim, isDay);
  if (wanted === null) return false;
  return !found.some(({ at, passage }) => {
    const besides = [source.passages[at - 1], source.passages[at + 1]].filter((one) => one !== undefined);
    const near = [passage, ...besides.filter((one) => !hasOwnDay(one))];
    return spansOf(claim, passage, isDay, near).some((span) => overlap(span, wanted));
  });
}

/** Whether a sentence tells of a day of its own, so that its mornings are not those of the day before. */
function hasOwnDay(passage: Passage): boolean {
  return passage.mentions().some((mention) => mention.kind === 'date' && (mention.day ?? mention.weekday) !== null);
}

/** The part of its day, month or year that the words next to a date name. */
function partAt(text: string, { index, text: date }: DateMention, isDay: boolean): Span | null {
  const behind = text.slice(index + date.length, index + date.length + 16);
  if (isDay) return spanOf(dayBehind.exec(behind)?.groups?.words, ofDay);
  const words = longerBehind.exec(behind) ?? longerBefore.exec(text.slice(Math.max(0, index - 28), index));
  return spanOf(words?.groups?.words, ofLonger);
}

/** Every part of the claimed day, month or year that a passage or those next to it may tell of. */
function spansOf(claim: DateMention, passage: Passage, isDay: boolean, near: readonly Passage[]): Span[] {
  const own = passage.mentions().flatMap((mention) => {
    if (mention.kind !== 'date' || !supports(claim, mention, passage)) return [];
    return [partAt(passage.text, mention, isDay), isDay ? null : placeIn(claim, mention)];
  });
  const words = near.flatMap(({ text }) =>
    isDay
      ? [...text.matchAll(dayWords)].map(([word]) => spanOf(word, ofDay))
      : [...text.matchAll(longerAlone)].map(({ groups }) => spanOf(groups?.words?.replace('月', ''), ofLonger)),
  );
  // A time of day may be any part of it in words.
  const isTimed =
    isDay &&
    near.some((one) => one.mentions().some((mention) => mention.kind === 'number' && mention.dimension === 'clock'));
  return [...own, ...words, isTimed ? ([0, 24] as const) : null].filter((span) => span !== null);
}

/** Where in the claimed month a day lies, or in the claimed year a month or a quarter. */
function placeIn(claim: DateMention, { month, day, quarter }: DateMention): Span | null {
  if (claim.month !== null) return day === null ? null : [(day - 1) / 31, day / 31];
  if (month !== null) return [(month - 1) / 12, month / 12];
  return quarter === null ? null : [(quarter - 1) / 4, quarter / 4];
}

function spanOf(words: string | undefined, spans: typeof ofDay): Span | null {
  if (words === undefined) return null;
  return spans.find(([pattern]) => wholly.get(pattern)?.test(words))?.[1] ?? null;
}

function overlap(a: Span, b: Span): boolean {
  // The end of a night is told as the small hours of the day as well.
  return meet(a, b) || meet([a[0] - 24, a[1] - 24], b) || meet(a, [b[0] - 24, b[1] - 24]);
}

function meet([from, to]: Span, [otherFrom, otherTo]: Span): boolean {
  return Math.max(from, otherFrom) < Math.min(to, otherTo);
}
