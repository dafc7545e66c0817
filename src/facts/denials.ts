/** Finds claims that a line affirms and its source denies, or that the line denies and its source affirms. */
import { isDeniedAt, isGuarded, isLimit, mayNegate, negates } from '../text/polarity.ts';
import { statementOf } from '../text/sentences.ts';
import type { TextSpan } from '../text/span.ts';
import { closeness, settingOf } from './claim-context.ts';
import type { Stated } from './claims.ts';
import type { SourceText } from './source-text.ts';
import type { Candidate } from './supports.ts';

/** Share of a setting from which on a passage is about what the line is about. */
const familiar = 0.4;
/** Passages that come this near to the nearest are about it as well. */
const alike = 0.6;
/** Weight of known neighbours below which nothing can be said, as for values. */
const tellingSetting = 1.6;

/**
 * The place that says of a claim what its line denies of it: the line's sentence has a no, and of all passages about
 * the same thing none has. Null when the line denies nothing, or nothing is near enough.
 */
export function denialPlace(line: string, claim: Stated, source: SourceText): Candidate | null {
  const sentence = statementOf(line, claim);
  if (!negates(sentence) || isLimit(sentence)) return null;
  const setting = settingOf(line, claim, source);
  if (setting.weight < tellingSetting) return null;
  const near = source.passages.map((_, at) => closeness(setting, source.passages, at));
  const best = Math.max(...near);
  if (best < familiar) return null;
  const isDoubted = near.some(
    (closeness, at) => closeness >= best * alike && mayNegate(source.passages[at]?.lower ?? ''),
  );
  const at = near.indexOf(best);
  const passage = source.passages[at];
  return isDoubted || passage === undefined ? null : { at, passage, index: 0 };
}

/**
 * Whether a line states as it is what its source denies at every place that has it: 支持 X over 暂不支持 X. Only a no to one
 * of a few plain verbs, in the same clause, counts, and only over a line that denies and limits nothing.
 * @param places offsets in `text` of what the line states; none denies nothing
 */
export function isDeniedThere(line: string, mention: TextSpan, text: string, places: readonly number[]): boolean {
  if (places.length === 0 || isGuarded(statementOf(line, mention))) return false;
  return places.every((place) => isDeniedAt(text, place, place + mention.text.length));
}
