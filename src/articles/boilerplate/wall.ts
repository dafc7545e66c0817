/** Text of a page that stands in front of an article: consent, a check for robots, a missing script, a login. */
const wallWords = [
  /\bwe (?:and our \d* ?\w*partners|value your privacy)\b/i,
  /\b(?:we|this (?:web)?site|our partners) uses? cookies\b/i,
  /\b(?:store|stored|access)\b.{0,30}\binformation on (?:a|your) device\b/i,
  /\b(?:accept|reject|allow) all\b|\bmanage (?:options|preferences|cookies)\b/i,
  /\b(?:enable|turn on|activate) (?:javascript|cookies)\b|\bjavascript (?:is|has been) (?:disabled|required)\b/i,
  /\b(?:verify|confirm|make sure|checking)(?:ing)? (?:that |if )?you(?:'re|’re| are) (?:a |not a )?(?:human|robot|bot)\b/i,
  /\bare you a (?:human|robot)\b|\bunusual (?:traffic|activity)\b|\bchecking your browser\b/i,
  /\bcomplete the (?:captcha|security check)\b|\bneeds to review (?:your|the security of your) connection\b/i,
  /\b(?:log|sign) in to (?:continue|read|view)\b|\bcreate a free account to (?:continue|read)\b/i,
  /(?:开启|启用|打开).{0,6}(?:javascript|cookie)|环境异常|完成验证后|安全验证|访问过于频繁/i,
  /登录后(?:查看|继续|阅读)|接受(?:所有|全部)\s?cookie|我们使用\s?cookie/i,
];
/** What else stands around a lede that is all there is to read: no wall by itself, and articles write of it as well. */
const offers = [
  /\bsubscri(?:be|bers?|ption)\b.{0,60}\b(?:to|for|now|today|only|unlock|continue|access|read)\b/i,
  /\balready (?:a|have an?) (?:\w+ )?(?:subscriber|member|account|subscription)\b/i,
  /\bcookie (?:policy|settings|preferences|notice)\b/i,
  /\bto (?:continue|keep) reading\b|\bfree trial\b|\bcancel any ?time\b|\bunlock (?:this|the) (?:article|story)\b/i,
  /(?:订阅|开通会员|成为会员|付费)(?:后|，|,|以|即可|阅读|解锁)|(?:剩余|余下).{0,8}付费/,
];
/** Of those, what asks visitors to prove that they are no robots. */
const robotChecks = [
  /\b(?:verify|confirm|make sure|checking)(?:ing)? (?:that |if )?you(?:'re|’re| are) (?:a |not a )?(?:human|robot|bot)\b/i,
  /\bare you a (?:human|robot)\b|\bunusual (?:traffic|activity)\b|\bchecking your browser\b/i,
  /\bcomplete the (?:captcha|security check)\b|环境异常|完成验证后|安全验证|访问过于频繁/i,
];
/** From this share of the text on, in characters, there is nothing else to read. */
const mostly = 0.5;
/** A longer text is an article, whatever it is about. */
const longestWall = 1500;
/** A short text with so many paragraphs of a wall has one; a single one may be a sentence of the article. */
const partsOfWall = 2;
/** Words of its title that a lede has: one may be there by chance. */
const minShared = 2;

/** Whether what was read is not the article but what stands in front of it. */
export function isWall(paragraphs: readonly string[]): boolean {
  const length = paragraphs.join('').length;
  if (length === 0 || length > longestWall) return false;
  return paragraphs.filter(isWallText).join('').length >= mostly * length;
}

/**
 * What stands of an article between the parts of a wall: some sites show its first sentences and ask for the rest. Only
 * where a whole sentence speaks of what `title` names, for a wall speaks of itself; else nothing is left of a wall. Text
 * without a wall stays as it is.
 */
export function behindWall(paragraphs: readonly string[], title: string): readonly string[] {
  const rest = paragraphs.filter((text) => !isWallText(text) && !offers.some((kind) => kind.test(text)));
  const isWhole = isWall(paragraphs);
  const isPart = paragraphs.join('').length <= longestWall && paragraphs.length - rest.length >= partsOfWall;
  if (!isWhole && !isPart) return paragraphs;
  const wanted = wordsOf(title);
  const isLede = (text: string): boolean =>
    /[.!?…。！？][”’"'」』)）]*$/u.test(text) &&
    text !== title &&
    [...wordsOf(text)].filter((word) => wanted.has(word)).length >= minShared;
  if (rest.some(isLede)) return rest;
  return isWhole ? [] : paragraphs;
}

function isWallText(text: string): boolean {
  return wallWords.some((kind) => kind.test(text));
}

/** Words of a text that carry meaning, lower-case: long or numbers, and every pair of Han characters. */
function wordsOf(text: string): Set<string> {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\d][\p{Script=Latin}\d-]{3,}|\d+/gu) ?? [];
  const han = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair ?? '');
  return new Set([...latin, ...han]);
}

/** Whether a wall is a check for robots. */
export function isRobotCheck(paragraphs: readonly string[]): boolean {
  return isWall(paragraphs) && paragraphs.some((text) => robotChecks.some((kind) => kind.test(text)));
}
