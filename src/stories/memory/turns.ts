/** A turn that a story may take after it was told, and the words for it in headlines. */
const turns = {
  withdrawn:
    /\b(?:withdr(?:aws?|ew|awn)|retract(?:s|ed)|roll(?:s|ed|ing)? back|rollback|revert(?:s|ed)|recall(?:s|ed)|takes? down|pulls?|pulled)\b|撤回|撤下|下架|回滚|回退|召回/i,
  delayed: /\b(?:delay(?:s|ed)?|postpone[sd]?|push(?:es|ed) back)\b|推迟|延期|延后|跳票/i,
  cancelled:
    /\b(?:cancel(?:s|led|ed)?|scrap(?:s|ped)|abandon(?:s|ed)|discontinue[sd]?|shuts? down|shutting down)\b|取消|叫停|终止|关停/i,
  confirmed: /\b(?:confirm(?:s|ed)|admits?|admitted)\b|证实|确认|承认/i,
  denied: /\b(?:den(?:y|ies|ied)|refute[sd]?)\b|否认|辟谣/i,
  fixed: /\b(?:fix(?:es|ed)|patch(?:es|ed)|resolve[sd]|restore[sd]|mitigate[sd])\b|修复|已恢复|恢复服务|补丁/i,
  acquired: /\b(?:acquire[sd]?|acquisition|buys|bought)\b|收购|并购/i,
  completed:
    /\b(?:completes?|completed|finali[sz]e[sd]|closes)\b.*\b(?:deal|round|acquisition|funding|merger|sale)\b|完成(?:对|收购|交易|融资|并购)|(?:收购|交易|融资)完成/i,
  ruled:
    /\b(?:rules|ruled|ruling|verdict|settle[sd]?|settlement|dismisse[sd]|convicted|acquitted|fined)\b|判决|裁定|和解|胜诉|败诉|罚款/i,
  available: /\b(?:generally available|general availability)\b|正式可用|全面开放|全面可用/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type Turn = keyof typeof turns;

export const allTurns = Object.keys(turns) as readonly Turn[];

/** Other words by which a text shows that a turn was known, and turns that say nearly the same. */
const alsoKnown: Partial<Readonly<Record<Turn, RegExp>>> = {
  withdrawn: turns.cancelled,
  cancelled: turns.withdrawn,
  fixed: /\b(?:hot|bug)?fix|\bpatch|\bresol|\brestor|恢复/i,
  acquired: /\bacqui|\bmerg/i,
  available: /\bGA\b/,
  ruled: /\bfines?\b|\bcourt\b|法院/i,
};

/** Whether a text speaks of a turn, in whatever words. */
export function knowsTurn(text: string, turn: Turn): boolean {
  return turns[turn].test(text) || (alsoKnown[turn]?.test(text) ?? false);
}

/** The turns that a headline speaks of. */
export function turnsIn(headline: string): Turn[] {
  return allTurns.filter((turn) => turns[turn].test(headline));
}
