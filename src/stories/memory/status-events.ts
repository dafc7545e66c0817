import type { Turn } from '../../edition/past.ts';

/**
 * A turn that a story may take after it was told, and the words for it in headlines. The words of development are left
 * out: pull requests, project rules, fixed-size batches, image patches and data acquisition are no turns. To miss one
 * costs a follow-up that the editor sees among what was left out; to see one where none is puts a false line in the post.
 */
const turns = {
  withdrawn:
    /\b(?:withdr(?:aws?|ew|awn)|retract(?:s|ed)|roll(?:s|ed|ing)? back|rollback|revert(?:s|ed)|takes? down|pull(?:s|ed) (?:the plug|back|down|offline)|recalled)\b|\bpull(?:s|ed)\b(?! (?:ahead|in|into|off|up|together|through)\b).*\b(?:offline|after|over|amid|following|from (?:the |its )?(?:\S+ )?(?:stores?|sale|market|shelves))\b|\brecalls\b.*\b(?:after|over|due to|units?|vehicles?|devices?|chargers?)\b|撤回|撤下|下架|回滚|回退|召回(?!率)/i,
  delayed:
    /\b(?:delays|to delay|postpone[sd]?|push(?:es|ed) back)\b|\bdelayed\b(?! (?:rewards?|feedback|gradients?|updates?))|推迟|延期|延后|跳票/i,
  cancelled:
    /\b(?:cancel(?:s|led|ed)|scrap(?:s|ped)|abandon(?:s|ed)|discontinue[sd]?|shuts? down|shutting down)\b|(?<!支持|可以?|能|一键|随时|如何)取消(?!订阅)|叫停|终止|关停/i,
  confirmed:
    /\b(?:confirm(?:s|ed)|admits?|admitted)\b|证实|承认|(?<!无需|需要?|用户|手动|人工|再次|二次|逐.)确认(?!偏误|框|按钮|步骤|机制)/i,
  denied: /\b(?:denies|refute[sd])\b|(?<!\b(?:access|permission|request) )\bdenied\b|否认|辟谣/i,
  fixed:
    /\bfixes\b|\bfixed (?:in|by|after|with|the|a|an|its|their)\b|\b(?:is|are|was|were|been|now|outages?|bugs?|issues?|flaws?|holes?|leaks?|vulnerabilit\w+|regressions?) (?:fixed|patched)\b|^fixed:|(?<!\b(?:image|visual|video|audio|token|of) |\d )\bpatches\b(?! (?:are|is|of|as|for|from|with|and|per)\b)|\bpatched (?:in|by|after|the|a|an|its)\b|\bresolve[sd]\b(?! (?:merge|conflict|reference|dependenc|ambigu|github|more|most|\d))|\brestore[sd]\b|\bmitigated\b|(?<!自动|自我|支持|可以?|能|一键|代码)修复|已恢复|恢复服务|补丁/i,
  acquired:
    /\bacquire[sd]\b(?! (?:skills?|knowledge|language|data|abilit|capabilit))|\bto acquire\b(?! (?:skills?|knowledge|language|data|abilit|capabilit))|(?<!\b(?:data|image|skill|knowledge|language|signal|customer|user) )\bacquisition\b(?! functions?)|\b(?:buys|bought)\b|收购|并购/i,
  completed:
    /\b(?:completes?|completed|finali[sz]e[sd]|closes(?! the (?:gap|loop)))\b.*\b(?:deal|round|acquisition|funding|merger|sale)\b|完成(?:对|收购|交易|融资|并购)|(?:收购|交易|融资)完成/i,
  ruled:
    /\b(?:courts?|judges?|jury|tribunal|regulators?|commission)\b.*\brules\b|\brules (?:against|in favou?r)\b|\bruled\b(?! out)|\bruling\b|\bverdict\b|\bsettlement\b|\b(?:settles?|settled|dismisse[sd])\b.*\b(?:lawsuits?|suits?|cases?|claims?|charges|appeals?|dispute)\b|\b(?:convicted|acquitted|fined)\b|判决|裁定|和解|胜诉|败诉|罚款/i,
  available: /\b(?:generally available|general availability)\b|正式可用|全面开放|全面可用/i,
  released:
    /(?<!\b(?:be|until|before|after|since|when|ever|recently) )\b(?:releases|released|launches|launched|open-sources|open-sourced|unveils|unveiled)\b|(?:\bwith|:) open weights\b|\bopens\b.{0,20}\bweights\b|\b(?:is|are) (?:out|now open|now available)\b|(?<!将|将于|计划|[拟未会]|预计|何时|准备|有望|取消|推迟|延期|暂缓|叫停)(?:正式)?(?:开源|发布|推出|上线)(?![会前后]|日期|时间|计划|节奏|说明|社区|协议|许可)|(?:开放|公开)(?:了|全部)?权重/i,
} satisfies Readonly<Record<Turn, RegExp>>;

const allTurns = Object.keys(turns) as readonly Turn[];

/** Looser words by which a text shows that a turn was known, and turns that say nearly the same. */
const alsoKnown: Readonly<Record<Turn, RegExp>> = {
  withdrawn: new RegExp(`${turns.cancelled.source}|\\bpull(?:s|ed)?\\b|\\brecall`, 'i'),
  delayed: /\bdelay|\bpostpon/i,
  cancelled: new RegExp(`${turns.withdrawn.source}|\\bcancel|取消`, 'i'),
  confirmed: /\bconfirm|\badmit|确认/i,
  denied: /\bden(?:y|ie)|\brefut/i,
  fixed: /\b(?:hot|bug)?fix|\bpatch|\bresol|\brestor|\bmitigat|修复|恢复/i,
  acquired: /\bacqui|\bmerg|\bbuy/i,
  completed: /\b(?:complete[sd]?|closed)\b/i,
  ruled: /\bfines?\b|\bcourt\b|\bsettle|\bdismiss|\brules\b|法院/i,
  available: /\bGA\b/,
  released:
    /\b(?:releas|launch|introduc|announc|unveil|debut|ship|open(?!ai)|availab|arriv|preview|publish)|\b(?:out|here|now)\b|发布|推出|上线|登场|亮相|开放|公开|开源|问世|可用/i,
};

/** A release that is but talked of: what is still to come is not known as done. */
const awaited =
  /\b(?:will|to|may|might|would|could|not yet|yet to be)\s(?:(?:be|soon|also)\s)?(?:releas|launch|open|ship|introduc|unveil|publish)\w*|(?:将|即将|计划|拟|预计|何时|准备|有望|尚未|还未|可能)[^，。；：\n]{0,10}?(?:发布|推出|上线|开放|公开|开源)/gi;

/** Whether a text speaks of a turn, in whatever words. */
export function knowsTurn(text: string, turn: Turn): boolean {
  const known = turn === 'released' ? text.replace(awaited, '') : text;
  return turns[turn].test(known) || alsoKnown[turn].test(known);
}

/** The turns that a headline speaks of. */
export function turnsIn(headline: string): Turn[] {
  return allTurns.filter((turn) => turns[turn].test(headline));
}
