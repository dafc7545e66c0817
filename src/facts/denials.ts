import { statementOf } from '../text/sentences.ts';
import { closeness, settingOf } from './claim-context.ts';
import type { Stated } from './claims.ts';
import type { SourceText } from './source-text.ts';
import type { Candidate } from './supports.ts';

/** What a line that denies is written with. */
const denied =
  /\b(?:not|no|never|without|neither|nor|none|cannot|nobody|nothing)\b|n't\b|没(?![收落])|未(?![来必])|并非|不(?![仅但只断同到足久过少错])|无(?:需|法)/i;
/** A no that sets a limit or a condition: `no more than 50`, `not before March`, 低于 12.8 的无法使用. */
const limited =
  /\b(?:than|before|until|till|unless|without|any ?more|any longer|later|yet|disclos\w+)\b|以下|以上|以内|低于|高于|超过|早于|晚于|之前|以前|未经|披露|公布/i;
/** What a source may have in its place: much that is denied is said with other words than a plain no. */
const doubted =
  /\b(?:not|no|non|never|without|neither|nor|none|cannot|nobody|nothing|only|but|despite|less|few|fewer|little|hardly|barely|rather|instead|unless|don|doesn|didn|isn|wasn|won|lack\w*|fail\w*|refus\w*|den(?:y|ies|ied|ial)|exclud\w*|avoid\w*|reject\w*|stop\w*|against|declin\w*|bann?\w*|prevent\w*|absen\w*|except\w*)\b|n ?'t\b|[没未不无非否仅只免禁]/i;
/** Share of a setting from which on a passage is about what the line is about. */
const familiar = 0.4;
/** Passages that come this near to the nearest are about it as well. */
const alike = 0.6;
/** As for values: with fewer known neighbours nothing can be said. */
const tellingSetting = 1.6;

/**
 * The place that says of a claim what its line denies of it: the line's sentence has a no, and of all passages about the
 * same thing none has. Null when the line denies nothing, or nothing is near enough.
 */
export function denialPlace(line: string, claim: Stated, source: SourceText): Candidate | null {
  const sentence = statementOf(line, claim);
  if (!denied.test(sentence) || limited.test(sentence)) return null;
  const setting = settingOf(line, claim, source);
  if (setting.weight < tellingSetting) return null;
  const near = source.passages.map((_, at) => closeness(setting, source.passages, at));
  const best = Math.max(...near);
  if (best < familiar) return null;
  const isDoubted = near.some(
    (closeness, at) => closeness >= best * alike && doubted.test(source.passages[at]?.lower ?? ''),
  );
  const at = near.indexOf(best);
  const passage = source.passages[at];
  return isDoubted || passage === undefined ? null : { at, passage, index: 0 };
}
