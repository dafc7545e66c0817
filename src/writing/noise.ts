import { orderIn } from './orders.ts';

/** What stands around an article: appeals to the reader, and what a site says of itself. */
const boilerplate =
  /subscrib|newsletter|\bcookies?\b|sign (?:up|in)\b|log ?in\b|click here|read more|learn more|find out more|follow us|rights reserved|©|privacy policy|terms of (?:use|service)|guest post|advertis|sponsor|share this|javascript|affiliate|(?:image|photo) (?:credit|by|:)|table of contents|opens in a new|cross-?posted|originally (?:appeared|published) (?:on|in|at)|\bco-?(?:written|authored)\b|thanks? to\b.{0,60}\bfor\b|订阅|关注我们|公众号|点击|扫码|扫描二维码|版权|广告|转载|责任编辑|免责声明|登录|注册|阅读原文|本文来自|图源/i;

/** What authors say of themselves below their articles. */
const biography =
  /\byears?[’']?s? (?:of )?(?:\w+ )?experience\b|\bis an? (?:\w+[ ,]+){0,5}(?:architect|engineer|manager|scientist|advocate|director|reporter|editor|writer|journalist|consultant|researcher|specialist|lead)\b.{0,30}\b(?:at|with|for|on|in)\b|\b(?:holds|received|earned) (?:an? |his |her |their )(?:\w+\.?'?s? )?(?:ph\.?d|degree|master|bachelor|doctorate|mba)|\bin (?:his|her|their) (?:spare|free) time\b|\boutside (?:of )?work\b|\b(?:he|she) (?:is passionate|enjoys|loves|lives|specializes)\b|毕业于|从业.{0,4}年|现任/i;

/** What belongs to a picture, a listing or a program and says nothing by itself. */
const fragment =
  /https?:\/\/|[{}]|=>|::|^\$ |^(?:npm|pip3?|docker|git|curl|sudo|brew|uv|conda|apt) |^(?:import|from|const|let|def|class) \w|^(?:figure|fig\.|table|image|video|listing|step|图|表) ?\d|\([a-h]\)\.?(?:\s|$)|^\(?(?:left|right|top|bottom|above|below)\)?[ :]|\bscore: ?\d+ comments: ?\d+/i;

/** A heading that a page ran into the sentence after it: `Solution overview The service stores …`. */
const glued =
  /(?<before>\p{Ll}{2,}) (?:The|This|These|Those|Because|When|While|After|Before|In|To|We|Our|For|With|As|If|It|You|Let|By|At|From|On|Now|Here|There|An?) \p{L}/gu;
/** After these a capital begins a name: `on The Verge`. */
const beforeName = new Set('the an of in at on by for with from to and or as about called titled named'.split(' '));
const headingFirst =
  /^(?:Conclusion|Summary|Overview|Introduction|Background|Prerequisites|Results|Key takeaways|Solution overview|Results and impact|Next steps) \p{Lu}/u;

/** A text that was cut off: a feed's snippet, mostly. */
const cut = /(?:…|\.{3}|\[\s*…?\.{0,3}\s*\])["”’')\]]*$/;

/** Whether a sentence says nothing of what happened, whoever wrote it, or tells somebody what to do. */
export function isNoise(text: string): boolean {
  return (
    orderIn(text) !== null || boilerplate.test(text) || biography.test(text) || fragment.test(text) || isGlued(text)
  );
}

function isGlued(text: string): boolean {
  if (headingFirst.test(text)) return true;
  return [...text.matchAll(glued)].some(({ groups }) => !beforeName.has(groups?.before ?? ''));
}

export function isCut(text: string): boolean {
  return cut.test(text);
}
