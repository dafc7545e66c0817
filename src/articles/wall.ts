/** Text of a page that stands in front of an article: consent, a check for robots, a missing script, a login. */
const wallWords =
  /\bwe (?:and our \d* ?\w*partners|value your privacy)\b|\b(?:store|stored|access)\b.{0,30}\binformation on (?:a|your) device\b|\b(?:accept|reject|allow) all\b|\bmanage (?:options|preferences|cookies)\b|\b(?:enable|turn on|activate) (?:javascript|cookies)\b|\bjavascript (?:is|has been) (?:disabled|required)\b|\b(?:verify|confirm|make sure|checking)(?:ing)? (?:that |if )?you(?:'re|’re| are) (?:a |not a )?(?:human|robot|bot)\b|\bare you a (?:human|robot)\b|\bunusual (?:traffic|activity)\b|\bchecking your browser\b|\bcomplete the (?:captcha|security check)\b|\b(?:log|sign) in to (?:continue|read|view)\b|\bcreate a free account to (?:continue|read)\b|(?:开启|启用|打开).{0,6}(?:javascript|cookie)|环境异常|完成验证后|安全验证|访问过于频繁|登录后(?:查看|继续|阅读)|接受(?:所有|全部)\s?cookie/i;
/** From this share of the text on, in characters, there is nothing else to read. */
const mostly = 0.5;
/** A longer text is an article, whatever it is about. */
const longestWall = 1500;

/** Whether what was read is not the article but what stands in front of it. */
export function isWall(paragraphs: readonly string[]): boolean {
  const length = paragraphs.join('').length;
  if (length === 0 || length > longestWall) return false;
  return paragraphs.filter((text) => wallWords.test(text)).join('').length >= mostly * length;
}
