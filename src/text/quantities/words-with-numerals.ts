/**
 * Chinese words of which a numeral is a part, and the measure words that tell a numeral from those. Numbers are never cut
 * out of a word: 统一个标准 is no 一个.
 */

/** Words that end in a numeral, behind which a measure word may stand by chance (统一个, 唯一一家). */
export const endInNumeral: readonly string[] = [
  '统一',
  '唯一',
  '逐一',
  '同一',
  '单一',
  '专一',
  '之一',
  '其一',
  '不一',
  '如一',
  '合一',
  '归一',
  '划一',
  '进一',
  '独一',
  '双十一',
];

/** Words and set phrases that begin with a numeral and what reads like its unit or measure word. */
export const beginWithNumeral: readonly string[] = [
  // 成 is a tenth.
  '一成不变',
  // 套, 次, 步, 代, 句, 条: measure words of their own.
  '一套',
  '一次性',
  '一步到位',
  '一步步',
  '一步一',
  '一代人',
  '一句话',
  '一条龙',
  '一个劲',
  '一家人',
  '一家之言',
  '一块儿',
  '一块钱不',
  // 年, 天, 周: units of time.
  '一年到头',
  '一天到晚',
  // Many.
  '千家万户',
  '百家争鸣',
  '百年大计',
  '千年虫',
  '千种风情',
];

/** What stands between a numeral and the things it counts: characters, each a measure word. */
export const measureWords = '个种项款名家条次位篇层台张块组座门轮代步枚颗套支所份句节章遍';

/** Measure words behind digits; behind a numeral they may begin a word (两类人, 一页纸). */
const behindDigits = '個種類类页封通只辆';

/** What stands between a number and the thing it counts: 多, 余 and a measure word. */
export const measureBehind = new RegExp(`^\\s*[多余]?\\s*[${measureWords}${behindDigits}]?\\s*`, 'u');

/** Things that computing is counted in, of which a number says as much as of a unit. Source of a pattern. */
export const countedThings = '(?:tokens?|parameters?|GPUs?)(?![A-Za-z])|tok\\/s|参数|词元';
