import { sentencesOf } from '../../text/sentences.ts';
import { subjectFirstOrders } from './third-person.ts';

/** Whom a text orders about: whatever machine reads it, or its readers. */
export type Ordered = 'machines' | 'readers';

/** Where an order can begin: at the beginning of a clause, behind at most a few words that only insist. */
const clause =
  /(?:^|[.!?:;,…。！？：；，、—–(（\n]\s*|\s-\s)(?:(?:please|kindly|now|just|then|and|so|also|first|immediately|you (?:must|should|will|have to|need to)|your task is to)\s+|(?:请|你们?|务必|必须|应该?|需要?|现在|立即|立刻|直接|先)\s*){0,3}/;

function inClauses(orders: readonly RegExp[]): RegExp[] {
  return orders.map(({ source }) => new RegExp(`${clause.source}(?:${source})`, 'iu'));
}

/** Orders that only make sense to a machine: to drop what it was told, to be somebody else, or addressed to it by name. */
const toMachines = inClauses([
  /(?:ignore|disregard|forget|override|bypass|discard|(?:do not|don['’]t|never|stop) (?:follow|obey)(?:ing)?)\s+(?:(?:the|of|these|those|this)\s+){0,3}(?:previous|prior|above|earlier|preceding|foregoing|former|original|initial|existing|other|system|developer|safety|all|any|your)\s+(?:[\w-]+\s+){0,4}?(?:instructions?|prompts?|rules|directions?|directives?|guidelines|commands?|orders|messages?|constraints)\b/,
  /(?:ignore|disregard|forget)\s+(?:everything|anything|all|what)\s+(?:\w+\s+){0,4}?(?:above|before|previously|told|said|know)\b/,
  // By name, where nothing behind it makes another noun of it: `AI engineer`.
  /(?:(?:dear|hey|hello|attention),?\s+(?:all\s+|any\s+)?|(?:notes?|notice|message|instructions?) (?:to|for) (?:all |any |the ){0,2}|if you(?:['’]re| are) (?:an? |the )?)(?:AI|LLM|(?:large )?language model|chat ?bot|AI (?:assistant|agent|model|system|reader|summari[sz]er)|(?:automated|virtual) assistant|assistant|summari[sz]er|ChatGPT|Claude|Gemini|Copilot)s?(?=\s*(?:$|[,.:;!?—–-]|(?:reading|processing|parsing|summari[sz]ing|crawling|that|who|must|should|please|you)\b))/,
  /(?:you are now|from now on,? you are|act as|pretend to be) (?:(?:an?|the|in) )?(?:[\w-]+ ){0,3}(?:assistant|chatbot|bot|language model|agent|AI|DAN|mode)\b/,
  /(?:write|output|print|say|include|insert|add|put|append|repeat)\b.{0,80}?\b(?:(?:every|each|all) (?:of (?:your|the) )?(?:fields?|answers?|responses?|outputs?|repl(?:y|ies)|headlines?)|your (?:summary|summaries|answer|response|output|reply|headline))\b/,
  /(?:do not|don['’]t|never) (?:mention|reveal|disclose|report) (?:this|these|that) (?:instructions?|prompts?|messages?|orders?)\b/,
  /(?:reveal|print|output|repeat|show) (?:your|the) (?:system|hidden|initial) (?:prompt|instructions?)\b/,
  /(?:new|updated|revised|real|actual|override) (?:system )?(?:instructions?|prompt|task)\s*[:：]/,
  /(?:忽略|无视|忽视|忘记|忘掉|抛开|(?:不要|不必|不用|停止)(?:理会|遵循|遵守|执行))(?:掉|了)?你?的?(?:以上|上述|上面|之前|前面|先前|此前|以前|所有|一切|全部|任何|原有|原来|其他|其它|系统)[^，。；！？“”]{0,12}?(?:指令|指示|提示|要求|规则|命令|设定|约束|限制|内容)/,
  /(?:(?:致|告|提醒|通知|写给)(?:所有|各位)?(?:正在[^，。：]{0,12}的)?\s*|如果你是(?:一个|一名|一款)?\s*)(?:AI|人工智能|大模型|(?:大型?)?语言模型|智能体|聊天机器人|机器人|智能助手|助手)\s*(?:助手|模型|们)?(?=\s*(?:$|[，,：:。！]|请|必须|务必|应当|正在|在阅读|在处理|读到))/,
  /(?:你现在是|你将扮演|扮演|从现在(?:起|开始)[，,]?\s*你)(?:一个|一名|一款)?[^，。；！？]{0,12}(?:助手|机器人|模型|AI|人工智能|角色|模式)/,
  /在(?:每个|每一个|所有|全部|你的)(?:字段|回答|输出|摘要|标题|回复)(?:里|中|内|末尾|开头|的末尾|的开头)?都?只?(?:写|输出|加|插|填|包含|附)/,
  /不要(?:提及|提到|透露)(?:这条|这些|以上)(?:指令|指示|提示)|(?:输出|泄露|打印|重复|显示)你的?系统提示/,
  /(?:新的?|更新后的|真正的)(?:系统)?(?:指令|指示|提示词?)\s*[:：]/,
  ...subjectFirstOrders,
]);
/** Marks of a conversation, which no article holds; a role in capitals is one, in small letters it is a word. */
const role =
  /(?:^|\n)\s*(?:SYSTEM|ASSISTANT|DEVELOPER)(?: (?:PROMPT|MESSAGE|OVERRIDE|NOTE|INSTRUCTIONS?))?\s*[:：]|<\|?(?:im_start|im_end|system|assistant|endoftext)\|?>|\[\/?INST\]|<<\/?SYS>>/u;

/** Appeals: for a star, a vote or a subscription, or to run what the page gives. */
const toReaders = inClauses([
  /(?:star (?:us|(?:this|our|the) (?:repo(?:sitory)?|project)|\S+ on GitHub)|(?:give|leave) (?:us |it |this |the |our |repo(?:sitory)? |project ){0,3}an? (?:GitHub )?star|upvote|vote (?:for|up) (?:us|me|our|this)|(?:like|share),? (?:share,? )?and subscribe|subscribe to (?:our|my|this)|follow (?:us|me) on|join our|tell your friends)\b/,
  /(?:copy and )?paste (?:this|it|these|the following)\b.{0,60}?\b(?:terminal|console|shell|command line|browser)\b/,
  /(?:(?:欢迎|记得|别忘了|快来?)|[给为到在][^，。]{0,12}){0,2}(?:点(?:个|一个|亮)?\s*(?:star|小?星星?|赞)|一键三连|投上?(?:我们|我|它|本项目)?一?票|投票支持|(?:关注|订阅)(?:我们|我|本(?:站|号|频道|博客|刊))|(?:扫码|搜索)?关注[^，。]{0,8}公众号|转发(?:本文|给))/,
  /(?:把|将|复制|拷贝)[^，。]{0,4}(?:以下|下面|下列|下述|这[条行段])[^，。]{0,8}(?:命令|代码|脚本)[^，。]{0,8}(?:粘贴|复制|贴)?到?[^，。]{0,6}(?:终端|命令行|控制台|浏览器)/,
]);

/** Texts that speak of orders: an article on prompt injection quotes them as its subject. */
const subject =
  /inject|jailbreak|attack|malicious|adversar|payload|exploit|phishing|for example|such as|e\.g\.|注入|越狱|攻击|恶意|对抗|诱导|诱骗|隐藏|例如|比如|例子|示例/iu;

/** What stands in quotation marks or as code is spoken of, not said. */
const spokenOf = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"|`+[^`]*`+|(?<!\p{L})['‘][^'’]{8,}['’](?!\p{L})/gu;

/**
 * Whom a text orders about; null when it tells something. An order counts where a clause begins with it, outside
 * quotation marks and code, in a sentence that has not named it as its subject before; a text that is nothing but a
 * quotation is taken at its word.
 */
export function orderIn(text: string): Ordered | null {
  for (const sentence of sentencesOf(saidIn(text))) {
    const isMeant = (pattern: RegExp): boolean => {
      const found = pattern.exec(sentence);
      return found !== null && !subject.test(sentence.slice(0, found.index));
    };
    if (toMachines.some(isMeant) || isMeant(role)) return 'machines';
    if (toReaders.some(isMeant)) return 'readers';
  }
  return null;
}

function saidIn(text: string): string {
  const said = text.replace(spokenOf, '□');
  return /\p{L}/u.test(said) ? said : text.replace(/^[\s“”「」『』"'‘’`]+/u, '');
}
