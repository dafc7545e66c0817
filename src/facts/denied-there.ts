import { startOfClause, statementOf } from '../text/sentences.ts';
import type { TextSpan } from '../text/span.ts';

const can =
  'support|include|offer|provide|cover|work with|run on|accept|allow|expose|leak|affect|lose|outperform|beat|require';
/** What denies the thing that stands behind it in its clause. */
const before = new RegExp(
  `(?:\\b(?:not|never|no longer|cannot)|n['’]t)(?: (?:yet|currently|officially))? (?:${can})|\\bden(?:y|ies|ied) ` +
    '|(?:不再|暂不|尚不|不|未|没有|无法)(?:支持|提供|兼容|包含|包括|开放|公开|泄露|影响|超过|需要|适用)|否认',
  'iu',
);
/** The same for what stands before it. */
const behind =
  /^[^,，;；。!?！？:：\n]{0,24}?(?:\b(?:is|are|was|were) (?:not|no longer)(?: yet| currently)? (?:support|availab|includ|affect|compatib|expos|releas)|(?:isn|aren|wasn|weren)['’]t (?:yet )?(?:support|availab|includ|affect|compatib|expos|releas)|(?:暂不|不再|尚不|[不未]被?)(?:支持|提供|开放|公开|受影响|泄露)\s*(?:[，,。；;.!?！？\n]|$))/iu;
/** A line with one of these denies or limits something itself. */
const guarded =
  /\b(?:not|no|non|never|without|neither|nor|none|cannot|nobody|nothing|only|but|except\w*|unless|den(?:y|ies|ied)|refus\w+|fail\w*|lack\w*|avoid\w*|stop\w*|end(?:s|ed)?|remov\w+|drop\w*|former\w*|will|expect\w*|plan\w*|soon|later|against|reject\w*|exclud\w*|bann?\w*)\b|n['’]t\b|[没未不无非否仅只免禁停除]|预计|将|计划|未来|稍后|随后|拒|放弃|取消|终止|下线|弃用|移除/iu;
/** Letters before a mention within which a no still speaks of it. */
const reach = 40;

/**
 * Whether a line states as it is what its source denies at every place that has it: 支持 X over 暂不支持 X. Only a no to one
 * of a few plain verbs, in the same clause, counts, and only over a line that denies and limits nothing.
 * @param places offsets in `text` of what the line states; none denies nothing
 */
export function isDeniedThere(line: string, mention: TextSpan, text: string, places: readonly number[]): boolean {
  if (places.length === 0 || guarded.test(statementOf(line, mention))) return false;
  return places.every((place) => {
    const clause = startOfClause(text.slice(Math.max(0, place - reach), place));
    return before.test(clause) || behind.test(text.slice(place + mention.text.length, place + reach));
  });
}
