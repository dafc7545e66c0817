import type { Paragraph } from '../extract/paragraphs.ts';

/** Headings of what follows an article on its page. */
const surroundingHeading =
  /^(?:(?:related|recommended|similar|popular|latest|recent|featured|trending|most[- ]read|more|other|further|suggested)(?: (?:articles?|posts?|stor(?:y|ies)|news|reading|coverage|content|topics?|links?|for you|like this|from .{1,40}|on .{1,40}|in .{1,40}|by .{1,40}))+|(?:read|see|continue|up|what.s) (?:more|next|also)|next (?:article|post|up)|you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|don.t miss|in case you missed it|about the authors?|(?:leave|post|add) a (?:comment|reply)|\d* ?comments?|comments? \(?\d*\)?|discussion|responses?|join the (?:discussion|conversation)|share(?: this| on)?(?: article| post| story)?|follow us|stay (?:in touch|connected|up to date|updated)|subscribe.{0,40}|(?:sign up|get) .{0,60}(?:newsletter|inbox|updates).{0,20}|(?:our )?newsletter|tags?|filed under|categories|table of contents|contents|on this page|in this article|相关(?:阅读|文章|推荐|新闻|内容|报道|链接)|(?:推荐|延伸|扩展|更多)(?:阅读|文章|推荐|内容|资讯)|猜你喜欢|热门(?:文章|推荐|评论)|(?:全部|最新|精彩)?评论|发表评论|关于作者|作者简介|往期(?:推荐|回顾|精选)|上一篇|下一篇|目录|标签|footnotes?|end ?notes|脚注|尾注)[:：]?$/i;

/** Short lines that are no part of any article, wherever they stand. */
const surroundingLine =
  /^(?:advertisement|advertising|sponsored(?: content| post)?|ad|share(?: this)?(?: article| post| story)?|share (?:on|via|to) \w+|tweet|email(?: this)?|print|comments?|reply|save|like|copy(?: link)?|link copied.{0,20}|copied!?|skip to (?:main )?content|listen(?: to (?:this )?article)?|loading.{0,3}|continue reading.{0,40}|scroll to continue.{0,30}|article continues below.{0,30}|(?:story|article) continues.{0,30}|back to top|(?:read|see|learn|find out) (?:more|also)(?: (?:here|at .{1,40}))?|view (?:all|more|comments)|show (?:more|less|comments)|load more|previous|next|\d+ (?:comments?|shares?|likes?|views?|claps?)|\d+ ?min(?:ute)?s? read|开启小程序|点赞|收藏|分享(?:到.{0,8})?|举报|复制链接|返回顶部|展开全文|阅读全文|查看更多|加载中.*|赞赏|喜欢作者|在看|打开app.{0,10}|[-—–\s]*(?:the )?end[-—–\s]*|[-—–\s（(]*(?:全文)?完[-—–\s）)]*)[:：.!…]*$/i;

const monthName = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** A line that is a date, and at most says of what. */
const dateLine = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|last updated|date|发布于|发表于|更新于|发布时间|时间|日期)\\s?[:：]?\\s*)?(?:on )?(?:${monthName} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}\\.? ${monthName}(?:,? \\d{4})?|\\d{4}(?:[-/.]|年)\\d{1,2}(?:[-/.]|月)\\d{1,2}日?)(?:[ ,T]+\\d{1,2}:\\d{2}(?::\\d{2})?.{0,6})?[.。]?$`,
  'i',
);

/** Lines that ask the reader for something or tell of the site; only if they are short, for articles write of it too. */
const appeal =
  /^(?:(?:please )?(?:subscribe|sign up|join|follow|register)\b.{0,80}\b(?:newsletter|updates?|inbox|mailing list|email|channel|podcast|twitter|linkedin|facebook|us|weekly|daily|free)\b|(?:read|see|watch|listen)(?: more| also| next)?\s?[:：]|also read\s?[:：]|related\s?[:：]|more (?:on|from)\b.{0,60}[:：]|(?:image|photo|picture|cover|featured image)(?: credit| source|s)?\s?(?:[:：]|by\b|courtesy)|this (?:website|site) uses cookies|we use cookies|by (?:clicking|continuing|signing up|submitting|subscribing)\b|thanks for reading\b.{0,60}subscribe|(?:©|copyright\b).{0,80}$|all rights reserved|点击.{0,12}(?:关注|阅读|订阅)|(?:长按|扫描?).{0,10}(?:二维码|扫码|关注)|欢迎(?:关注|订阅|转发|加入)|(?:【|\[)?(?:责任编辑|责编|编辑|作者|撰文|编译|翻译|校对|审校|排版|策划|出品|文)\s?[:：|丨｜/]|(?:觉得|如果).{0,16}(?:在看|点赞|转发|分享|三连)|(?:点个|随手点)?(?:在看|赞).{0,8}(?:再走|吧)|[△▲]?\s?图\s?[:：/]|如有侵权|本文来源于|20\d\d\D\d{1,2}\D\d{1,2}日?.{0,12}(?:来源|作者|责任编辑|编辑|浏览|阅读)|(?:文章|本文)?(?:来源|出处)\s?[:：]|(?:原文|本文)(?:标题|链接|地址)\s?[:：]|原标题\s?[:：]|本文(?:来自|转载自|经授权)|版权(?:声明|所有)|(?:未经|如需).{0,12}(?:授权|转载)|图源\s?[:：]|(?:题图|配图|封面|图片)(?:来源|来自)?\s?[:：])/i;
/** Longest appeal, in characters. */
const maxAppeal = 160;
/** Above this share a paragraph is links and nothing else: it tells of other pages. */
const mostlyLinked = 0.9;
/** Entries one after another that make a list of links; a single one may be a source. */
const manyEntries = 3;
/** Below a heading that parts the article from its surroundings, a paragraph this long is the article again. */
const longProse = 280;

/**
 * Leaves out the paragraphs that stand around an article rather than in it: what a page's marks did not tell, its words
 * do. Pure; keeps the order.
 */
export function withoutSurroundings(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  const runs = linkedRuns(paragraphs);
  const dayKind = kindOfDays(paragraphs);
  let isAside = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { kind, linked } = paragraph;
    const text = paragraph.text.replace(/^- /, '');
    const isSign = kind === 'heading' || (kind === 'prose' && text.length <= 40);
    if (isSign && surroundingHeading.test(text)) {
      isAside = true;
      continue;
    }
    if (kind === 'heading' || (kind === 'prose' && linked < 0.5 && text.length >= longProse)) isAside = false;
    if (isAside && kind !== 'code' && kind !== 'row') continue;
    // Days above the entries of a log part them, and are no mark of the page.
    if (kind === dayKind && isDay(text)) kept.push(paragraph);
    if (surroundingLine.test(text) || isDateLine(text)) continue;
    if (text.length <= maxAppeal && appeal.test(text)) continue;
    if (isLinkToOther(paragraph) && (kind === 'prose' || (runs[index] ?? 0) >= manyEntries)) continue;
    kept.push(paragraph);
  }
  return kept;
}

function isDateLine(text: string): boolean {
  return text.length < 60 && dateLine.test(text);
}

/** A day alone, without a word that says of what. */
function isDay(text: string): boolean {
  return isDateLine(text) && !/^(?:first|published|posted|updated|last|date|on\b|[发更时日])/i.test(text);
}

/** What the days above a log's entries are; null for a page that is no log. Two lines may be its own days. */
function kindOfDays(paragraphs: readonly Paragraph[]): Paragraph['kind'] | null {
  const days = (wanted: Paragraph['kind']): number =>
    new Set(paragraphs.filter(({ kind, text }) => kind === wanted && isDay(text)).map(({ text }) => text)).size;
  if (days('heading') >= 2) return 'heading';
  return days('prose') >= 3 ? 'prose' : null;
}

/** Whether a paragraph is the title of another page, linked. */
function isLinkToOther({ text, kind, linked }: Paragraph): boolean {
  return (kind === 'prose' || kind === 'entry') && linked > mostlyLinked && !/[.!?。！？]["'”’)]?$/.test(text);
}

/** For each paragraph, how many such entries stand together where it stands; 0 where it is none. */
function linkedRuns(paragraphs: readonly Paragraph[]): number[] {
  const runs: number[] = [];
  for (const paragraph of paragraphs) {
    const before = runs.at(-1) ?? 0;
    runs.push(paragraph.kind === 'entry' && isLinkToOther(paragraph) ? before + 1 : 0);
  }
  for (let index = runs.length - 2; index >= 0; index -= 1) {
    const after = runs[index + 1] ?? 0;
    if (runs[index] !== 0 && after !== 0) runs[index] = after;
  }
  return runs;
}
