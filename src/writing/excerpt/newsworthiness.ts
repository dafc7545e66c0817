/** What `this` may stand before at the beginning of a text: the text itself, what it tells of, and times. */
const itself =
  '(?:blog|post|article|paper|report|release|version|update|guide|week|month|year|study|incident|outage)\\b';
const preposition = '(?:without|with|after|before|despite|given|from|by|at|on|in|for|during|under|since|like|beyond)';
/** Beginnings that lean on a sentence the quotation would leave behind: what they speak of was named there. */
const dangling = [
  new RegExp(`^[*†]?\\s?this(?! (?:${itself}|(?:work|morning|document)\\b))\\b`, 'i'),
  /^[*†]?\s?(?:it|they|that|these|those|he|she|his|her|their|its)\b/i,
  /^[*†]?\s?(?:but|however|and|so|also|then|still|instead|such|both|again|yet|or|because)\b/i,
  /^[*†]?\s?(?:as a result|as mentioned|for (?:example|instance)|on the other hand|at the same time)\b/i,
  /^[*†]?\s?in (?:addition|contrast|other words|this (?:case|section|way))\b/i,
  /^[*†]?\s?to (?:overcome|address|solve|fix|do) (?:this|these|that)\b/i,
  /^[*†]?\s?(?:similarly|therefore|thus|hence|finally|moreover|furthermore|meanwhile)\b/i,
  /^[*†]?\s?(?:one|some|all|both|many|most|each|none) of (?:them|these|those)\b/i,
  new RegExp(
    `^[*†]?\\s?${preposition} (?:this(?! ${itself})|these|those|that(?! (?:is|are|was|were|they|it|the)\\b)|them|it|their|its|his|her|such)\\b`,
    'i',
  ),
  /^[*†]?\s?the (?:former|latter)\b/i,
  // A figure, a sum or a price that was told before; one that says of what is told now.
  /^[*†]?\s?(?:the|that) (?:figures?|number|sum|amount|total|increase|decrease|gap) (?:is|are|was|were|rose|fell|compares|represents|includes|excludes|marks|does|did)\b/i,
  /^(?:这(?!(?:次|款|一)?(?:周|月|年|篇))|那|它|他|她|但|不过|因此|所以|此外|同时|而且|然而|并且|另外|例如|比如|总之)/,
  /^(?:也就是说|换句话说|与此同时|与之相比|相比之下|除此之外|在此(?:基础|之前|之后|期间)|对此|为此|由此|至此)/,
  /^(?:前者|后者|二者|两者|双方|其(?!他|它|余|次|实))|^(?:该(?!死)|上述|前述|此(?:次|举|前|后|番))/,
];
/** Beginnings that are one of several steps, or a person speaking: they can stand alone where nothing better does. */
const stepping =
  /^[*†]?\s?(?:next|first|second|third|here|there|the (?:company|team|startup|firm|group|pair|trio|two|three|researchers|authors|result|results)|i|i'm|i’m|i've|i’ve|my|let's|let’s|note)\b|^(?:我|首先|其次|最后)/i;
/** Words that need what stands beside them on the page. */
const pointing =
  /\b(?:as follows|the following|(?:shown|see|listed|described|discussed|mentioned) (?:in|above|below|earlier)|(?:figure|table|section|appendix) \d|below\b|above\b[.,])|(?:如下|下图|上图|下表|上表|见图|如图|以下)/i;

/** What somebody did, which is what news are about. */
const happened =
  /(?<!\b(?:to|can|could|would|may|might|should|never|not|must) )\b(?:today|announc|introduc|launch|releas|unveil|open-?sourc|publish|ship(?:s|ped|ping)?\b|roll(?:s|ed|ing) out|(?:is|are) (?:now )?available|we (?:present|propose|built|develop|train|show|find|found|moved|replaced)|presents?\b|acquir|rais(?:ed|es) [$€£]|now supports?|adds? support|becomes?|replac|retir|deprecat|discontinu|disclos|warn|sued?|fined)|发布|推出|宣布|开源|上线|开放|公布|提出|披露|收购|融资|升级|新增|停用|下线|起诉/i;
/** The sentence that the rest of its page is about: somebody tells that it is done. */
const announcing = [
  /\b(?:we(?: are|’re|'re)|i(?:’m| am|'m)) (?:\w+ (?:to )?)?(?:announc|introduc|launch|releas|unveil|open-?sourc|publish|shipp|making)/i,
  /^(?:introducing|announcing)\b|^(?:today|now),? .{0,80}\b(?:announc|introduc|launch|releas|unveil|open-?sourc|publish|ship|roll|add|bring|mak)/i,
  // The verb of the sentence, not a word before a noun: `the released models`.
  /^.{3,90}?(?<!\b(?:of|the|an?|all|any|each|its|our|your|their|newly|to|by|with|when|if|was|were|been) )\b(?:announced|introduced|launched|released|unveiled|open-?sourced|acquired|disclosed|published|shipped) (?=(?:an?|the|its|their|his|her|our|new|that|plans?|support)\b|\p{Lu}|[\d“"$€£])/u,
  /^.{3,90}?\b(?:today (?:announc|introduc|launch|releas|unveil|open-?sourc|ship)|(?:is|are) (?:now )?(?:generally )?available\b|now (?:supports|offers|includes|lets|runs)\b)/i,
  /(?:今天|今日|近日|日前|昨[日天]|\d\s?日)[^。]{0,24}(?:发布|推出|宣布|开源|上线|开放|公布|提出|披露|收购|完成)|(?:正式|宣布)(?:发布|推出|开源|上线|开放|停用|下线)/,
];
/** Marks of what was done long before. */
const longAgo =
  /\b(?:last (?:year|month|summer|winter|spring|fall)|previously|years? ago|months? ago|back in|earlier this)\b|去年|此前|早在|曾经|多年/i;

/** What everybody knows already, or is asked to imagine. */
const background =
  /^(?:according to .{0,80}\b(?:study|report|survey)|imagine|picture|suppose|consider|in (?:recent|today.s|the (?:past|last))|over the (?:past|last)|as (?:ai|large language models|llms|organizations|companies|businesses|the) )|\b(?:has|have) (?:become|long been|always been|emerged)|\b(?:is|are) emerging as\b|\bgoes? beyond\b|\b(?:is|are) (?:often|typically|usually|traditionally|increasingly)\b|\bcan be (?:very )?(?:complex|difficult|challenging|hard|costly|tedious|time)|\b(?:faces?|presents?|poses?) .{0,30}\b(?:challenges?|inefficienc|pressure|barriers?)|\b(?:struggles?|needs?) (?:to|with) |\b(?:customers|users|developers|people|teams) (?:tell us|told us|ask(?:ed)? (?:us|for)|want|need)\b|\brequires? careful\b|^(?:many|most) \w+|\b(?:paradigm shifts?|game[- ]chang\w+|revolutioni[sz]\w+|unlock\w* .{0,20}potential)\b|\b(?:ever-?(?:evolving|growing|changing)|rapidly (?:evolving|growing))|^(?:近年来|随着|众所周知|如今|当下|在.{1,12}的今天|想象一下|试想)/i;
/** What people of a trade do all day. */
const everyday =
  /^(?:(?:modern|today.s|ai|marketing|engineering|data|security|software) )?(?:organizations|enterprises|companies|businesses|teams|developers|agents|engineers|customers|users|models)\b.{0,90}\b(?:needs?|faces?|wants?|struggles?|requires?|relies|rely|expects?)\b/i;
/** What a company says of itself wherever it is mentioned. */
const profile =
  /^.{2,60}?(?:\b(?:is|was|are) (?:an? |the |one of the )?(?:[\w’'-]+,? ){0,4}?(?:leading|largest|premier|pioneer(?:ing)?|world-class|market-leading|fastest-growing)\b|, (?:an? |the |one of the |[A-Z][\w ]{2,20}[’']s )(?:[\w-]+ ){0,2}(?:leading|largest|premier|pioneer(?:ing)?) .{0,80}, )|(?:是|作为).{0,12}(?:领先的|最大的|知名的|头部)/;

/** The beginning that needs a sentence before it to be understood; null when there is none. */
function danglingIn(text: string): string | null {
  return firstOf(dangling, text);
}

/** Whether a sentence needs one before it to be understood. */
export function isDangling(text: string): boolean {
  return danglingIn(text) !== null;
}

/** The beginning that reads better behind another sentence; null when there is none. */
export function leaningIn(text: string): string | null {
  return danglingIn(text) ?? firstOf([stepping], text);
}

/** Whether it reads better behind another sentence. */
export function isLeaning(text: string): boolean {
  return leaningIn(text) !== null;
}

/** Whether it speaks, at any place, of what another sentence has named. */
export function isReferring(text: string): boolean {
  return /\b(?:these|those|the (?:former|latter)|this (?:approach|case|change|optimi[sz]ation|method|result|technique|step|setting|feature|way))\b|上述|该(?:方法|方案|功能|模型|系统|公司|机构|团队)|这一(?:成绩|结果|数字|数据|价格)|前者|后者/i.test(
    text,
  );
}

/** The words that send the reader elsewhere on the page; null when there are none. */
export function pointingIn(text: string): string | null {
  return firstOf([pointing], text);
}

/** Whether it sends the reader elsewhere on its page. */
export function isPointing(text: string): boolean {
  return pointingIn(text) !== null;
}

/**
 * How much of news a sentence is, and by which words of it: 0 for none, 1 where it tells what somebody did, 2 where it
 * announces that.
 */
export function newsIn(text: string): { readonly weight: 0 | 1 | 2; readonly words: string } {
  const announced = longAgo.test(text) ? null : firstOf(announcing, text);
  if (announced !== null) return { weight: 2, words: announced };
  const told = firstOf([happened], text);
  return told === null ? { weight: 0, words: '' } : { weight: 1, words: told };
}

export function newsWeight(text: string): 0 | 1 | 2 {
  return newsIn(text).weight;
}

/** The words by which it tells what everybody knows already; null when there are none. */
export function backgroundIn(text: string): string | null {
  return firstOf([background, everyday, profile], text);
}

/** Whether it tells what everybody knows already. */
export function isBackground(text: string): boolean {
  return backgroundIn(text) !== null;
}

/** What the first pattern that is found has found. */
function firstOf(patterns: readonly RegExp[], text: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}
