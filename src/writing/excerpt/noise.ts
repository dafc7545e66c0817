import { orderIn } from '../injection/prompt-injection.ts';

/** What stands around an article: appeals to the reader, and what a site says of itself. */
const boilerplate = [
  /subscrib|newsletter|\bcookies?\b|sign (?:up|in)\b|log ?in\b|click here|read more|learn more|find out more/i,
  /follow us|rights reserved|©|privacy policy|terms of (?:use|service)|guest post|advertis|sponsor|share this/i,
  /javascript|affiliate|(?:image|photo) (?:credit|by|:)|table of contents|opens in a new|cross-?posted/i,
  /originally (?:appeared|published) (?:on|in|at)|\bco-?(?:written|authored)\b/i,
  /(?:first appeared|appeared first) (?:on|in)\b|thanks? to\b.{0,60}\bfor\b|订阅|关注我们|公众号|点击|扫码/i,
  /\b[Uu]se (?:the |my |our )?(?:(?:promo|coupon|discount) )?code \p{Lu}[\p{Lu}\d-]{2,}/u,
  /\b(?:promo|coupon|discount) codes?\b/i,
  /开通.{0,6}会员|(?:成为|加入).{0,4}会员|畅读|优惠码|(?:限时|早鸟)(?:优惠|特价)/,
  /扫描二维码|版权|广告|转载|责任编辑|免责声明|登录|注册|阅读原文|本文来自|图源/i,
];

/** What is said to the reader and not of the matter: greetings, thanks, requests. */
const address = [
  /^(?:hi|hey|hello|welcome)\b.{0,40}[,!]|^(?:just )?a (?:quick )?heads[- ]up\b/i,
  /\b(?:let (?:me|us) know|get in touch|reach out (?:on|to (?:me|us)|via)|stay tuned|(?:we|i)(?:[’']d| would) (?:love|like|appreciate) (?:to hear|your)|feel free to|thank(?:s| you) for reading|happy (?:coding|hacking|reading)|buy me a coffee|we(?: are|[’']re) hiring|give (?:us|it) a star)\b/i,
  /^try (?:it|them)\b|^to (?:get started|learn more|begin|try (?:it|this))\b/i,
  /\bmore (?:details|information)\b.{0,80}\b(?:found|see|visit)\b/i,
  /^(?:please|if you)\b.{0,120}\b(?:reach out|get started|contact|submit|check|join|visit|share|leave|consider|follow|open an issue|see (?:our|the)|refer to)\b/i,
  /^(?:get started|try|download|install|read|watch|see|visit|join|check|explore|contact|head (?:over )?to) .{0,80}\b(?:today|now|here|on github|yourself|out|docs|documentation|page|website|community|repository)[.!]$/i,
  /欢迎(?:留言|评论|加入|试用|交流|关注|反馈)/i,
  /(?:一键三连|点个赞|转发给|在评论区|留言区|敬请期待|感谢(?:阅读|观看))/i,
];

/** What a page says of its own text: who or what wrote it, what it is not, how long it takes. */
const disclaimer = [
  /^(?:disclaimer|(?:full )?disclosure|(?:editor|author)[’']?s note|correction|spoiler(?: alert)?|caveat)\s?[:：.—–-]/i,
  /^ai(?:[- ]generated)? (?:summary|overview|highlights|key takeaways|translation)\b/i,
  /^(?:this|these|the (?:following|above)|generated|summari[sz]ed|translated)\b.{0,60}\b(?:generated|summari[sz]ed|translated|written|created|produced|by|with|using)\b.{0,24}\b(?:ai|artificial intelligence|chatgpt|gemini|claude|copilot|machine|automatically)\b.{0,60}\b(?:summar|review|edit|check|verif|accura|error|mistake|translat)/i,
  /\bmachine[- ]translated\b/i,
  /\b(?:summar(?:y|ies)|overview|translation|article|content|answers?)\b.{0,60}\b(?:may|might|can) (?:contain|include|have|make) (?:\w+ )?(?:errors|mistakes|inaccuracies)/i,
  /\bnot (?:constitute |be |intended as )?(?:financial|investment|legal|medical) advice\b/i,
  /\b(?:views?|opinions?) expressed\b/i,
  /\bdoes not (?:necessarily )?(?:reflect|represent) the (?:views|opinions|position)/i,
  /^this (?:post|article|page) (?:is incomplete|is a work in progress|may contain|contains affiliate|is archived|is no longer (?:updated|maintained))/i,
  /\b\d+[- ]min(?:ute)?s? read\b/i,
  /(?:本文|内容|摘要|以上|以下).{0,8}(?:由|为)\s?(?:ai|人工智能|大模型|机器).{0,8}(?:生成|撰写|翻译|总结|整理)/i,
  /仅供参考/i,
  /^\W*\d?\s?(?:equal contributions?|(?:correspondence|corresponding author)s?\b|work done (?:while|during|at)|preprint\b|under review\b|permission to make digital)/i,
  /不构成.{0,8}建议|(?:不代表|仅代表).{0,12}(?:观点|立场)/i,
  /^风险提示/i,
  /全文共?\s?\d+\s?字|阅读(?:需|时间|约)/i,
];

/** What only points at the matter: at a figure, at a list that follows, at an address, at a note. */
const pointer = [
  /\bthis https? url\b/i,
  /^(?:\()?(?:see|cf\.?|refer to) (?:also )?(?:the )?(?:figures?|figs?\.|tables?|charts?|sections?|appendix|listing)\b/i,
  /^as (?:shown|seen|listed|described|illustrated) in (?:the )?(?:figure|fig\.|table|chart|section|appendix)\b/i,
  /^(?:如|见|详见|参见)\s?(?:[上下]?[图表]|第?附录)\s?\d*/,
  /^the following\b|^(?:以下|下面)(?:是|为|列出|几)/i,
  // The numbers of references, and the arrow that leads back from a footnote.
  /\[\d{1,3}(?:[,–-] ?\d{1,3})*\][.。]?$|↩|^(?:\[\d{1,3}\]|[†‡§¶*]\d?) ?\S/,
];

/** What makes curious and tells nothing: questions, and great things without a name. */
const teaser = [
  /[?？][”’"'」』)）】]*$/,
  /(?:又|再(?:次)?|终于)(?:迎来|来|出)了?.{0,4}(?:一|新|重磅)(?:个|款|位|次|家)?.{0,8}[。！]$/,
  /\b(?:you won[’']t believe|here[’']s (?:what|why|how)|everything you need to know)\b/i,
];

/** Who wrote it, where nothing else is said. */
const byline = [
  /^this (?:post|article|piece|page|guide|story) (?:was|is|has been) (?:originally )?(?:co-?)?(?:written|authored|edited) by\b/i,
  /^(?:本文|文章)(?:作者|由.{1,20}(?:撰写|供稿|投稿))/,
  /^(?:(?:[Ww]ords|[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eviewed|[Ee]dited|[Pp]hotograph) )?[Bb]y \p{Lu}[\p{L}.'’-]+(?: (?:(?:and|&) )?\p{Lu}[\p{L}.'’-]*)+(?:[,|·•–-].*)?$/u,
  /^(?:作者|文|编译|编辑|记者|译者|撰文|出品|策划|校对|审校)\s?[|｜:：/丨]/u,
];

/** What authors say of themselves below their articles. */
const biography = [
  /\byears?[’']?s? (?:of )?(?:\w+ )?experience\b/i,
  /\bis an? (?:\w+[ ,]+){0,5}(?:architect|engineer|manager|scientist|advocate|director|reporter|editor|writer|journalist|consultant|researcher|specialist|lead)\b.{0,30}\b(?:at|with|for|on|in)\b/i,
  /\b(?:holds|received|earned) (?:an? |his |her |their )(?:\w+\.?'?s? )?(?:ph\.?d|degree|master|bachelor|doctorate|mba)/i,
  /\bin (?:his|her|their) (?:spare|free) time\b|\boutside (?:of )?work\b/i,
  /\b(?:he|she) (?:is passionate|enjoys|loves|lives|specializes)\b|毕业于|从业.{0,4}年|现任/i,
];

/** What belongs to a picture, a listing or a program and says nothing by itself. */
const fragment = [
  /https?:\/\/|[{}]|=>|::/i,
  /^\$ |^(?:npm|pip3?|docker|git|curl|sudo|brew|uv|conda|apt) |^(?:import|from|const|let|def|class) \w/i,
  /^(?:figure|fig\.|table|image|video|listing|step|图|表) ?\d/i,
  /\([a-h]\)\.?(?:\s|$)/i,
  /^\(?(?:left|right|top|bottom|above|below)\)?[ :]/i,
  /\bscore: ?\d+ comments: ?\d+/i,
  /^(?:(?:various|several|minor|other|general|more|small|assorted) )*(?:bug ?fixes|fixes|improvements|changes)(?:(?:,| and| &) (?:(?:other|general|minor|performance|stability|usability|ui) )*(?:bug ?fixes|fixes|improvements|enhancements|updates))*[.!]?$/i,
];

const noise = [boilerplate, address, disclaimer, pointer, teaser, byline, biography, fragment].flat();

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
  return orderIn(text) !== null || noise.some((kind) => kind.test(text)) || isGlued(text);
}

function isGlued(text: string): boolean {
  if (headingFirst.test(text)) return true;
  return [...text.matchAll(glued)].some(({ groups }) => !beforeName.has(groups?.before ?? ''));
}

export function isCut(text: string): boolean {
  return cut.test(text);
}
