import { calendarWords } from '../../text/dates.ts';
import { stem } from './stem.ts';

/** Words that carry no event at all. */
const functionWords = `
a an the and or but nor of to in on at by for from with without within into onto over under about after before between
through during against across as is are was were be been being am do does did done has have had having will would can
could shall should may might must not no yes it its this that these those there here he she his her him they them their
we our us you your i my me who whom whose which what when where why how than then so if else because while until since
just also too very more most less least much many few some any all each every both either neither other another such own
same only even still yet again ever never always now once up down out off via per vs amp dont doesnt isnt arent wont lets
let get gets got getting
一个 如何 以及 我们 你们 他们 它们 什么 为什么 怎么 哪些 这个 那个 可以 已经 其中 其他 进行 通过`;

/**
 * Words that many headlines of a technology digest share: in a batch of a few dozen they look as rare as names. Sorted by
 * theme, general knowledge rather than counted.
 */
const commonWords = `
new news say says said tell told report reported reportedly people person man men woman women year day week month time
today yesterday tomorrow morning night hour minute first last next second third one two three old young big small large
great good better best bad worse worst high higher low lower long short top early late full free real right left
make made take took taken go goes went gone come came give gave given use user work need want like look find found know
think see seen show help try keep turn run set start stop begin end become call ask move play live leave feel change
learn way thing part place case point number group world country state city home house life
company business market industry firm team member chief president executive officer ceo cto founder director head leader
government law court judge police official public national international global american usa uk china chinese europe
european india japan money million billion dollar cost price pay paid deal plan
technology tech digital online internet web website site page app application software hardware computer system machine
data code coding developer engineer engineering development program programming project product platform service tool
feature support version update release launch introduce announce unveil debut reveal available open source build built
create add inside behind beyond around near far back away ahead soon
model language ai artificial intelligence llm agent agentic train training inference research researcher paper study
science scientist video image text voice audio photo book blog post article story guide beginner interview review
hn pdf podcast newsletter weekly daily power powerful fast faster easy easier simple smart modern
problem question issue answer reason security secure privacy private safe safety test performance design experience
future history access control management lesson
google microsoft apple amazon meta openai anthropic nvidia claude chatgpt gpt gemini github aws
公司 人工智能 技术 用户 使用 实现 支持 提供 新增 更新 版本 正式 全新 最新 今天 今日 目前 成为 全球 中国 美国 系统 平台 产品 团队
能力 功能 问题 方式 开始 相关 研究 人员 数据 工具 服务 应用 开发 行业 企业 领域 时间 首个 首次 获悉 完成 表示 市场 科技 智能 报道`;

const words = (list: string): string[] => list.trim().split(/\s+/);

export const isFunctionWord: (token: string) => boolean = membership(words(functionWords));

/** Whether a term (stemmed) is a common one. */
export const isCommonTerm: (term: string) => boolean = membership([...words(commonWords), ...calendarWords].map(stem));

/** Words of announcements and of listing sites that say nothing of what is announced: `Introducing X`, `[pdf]`. */
export const isBoilerplate: (term: string) => boolean = membership(
  words('introduce announce new meet hello release launch pdf video sponsor show hn report exclusive unveil debut').map(
    stem,
  ),
);

function membership(list: readonly string[]): (word: string) => boolean {
  const set = new Set(list);
  return (word) => set.has(word);
}
