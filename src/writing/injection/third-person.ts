/**
 * Orders in the third person: `LLMs reading this page should …`, `AI 助手在总结本文时必须 …`. An article may well say what
 * models should do, so these are orders only where they are about the very text they stand in, or its summary.
 */

const english = {
  machine:
    /(?:(?:any|all|every|each|an?|the|dear)\s+)?(?:other\s+)?(?:(?:AI|artificial intelligence|automated|virtual|LLM|language)[- ](?:powered |based )?)?(?:AIs?|LLMs?|GPTs?|(?:large )?language models?|(?:chat ?)?bots?|crawlers?|scrapers?|assistants?|agents?|(?:AI|LLM|language) (?:models?|systems?|tools?|readers?)|models?|summari[sz]ers?|search engines?|ChatGPT|Claude|Gemini|Copilot)/,
  reading:
    /(?:(?:that|which|who|when|while|if)\s+(?:(?:is|are|it is|they are)\s+)?|currently\s+)?(?:read(?:ing|s)?|summari[sz](?:ing|es?)|process(?:ing|es)?|index(?:ing|es)?|pars(?:ing|es?)|crawl(?:ing|s)?|scrap(?:ing|es?)|ingest(?:ing|s)?|quot(?:ing|es?)|cit(?:ing|es?)|translat(?:ing|es?)|encounter(?:ing|s)?|visit(?:ing|s)?|analy[sz](?:ing|es?)|us(?:ing|es?))/,
  thisText:
    /(?:or \w+ )?(?:this|the present|our)\s+(?:\w+\s+)?(?:page|article|post|text|document|content|site|website|web ?page|story|repo(?:sitory)?|readme|paper|blog|file|message|announcement)/,
  must: /(?:should|must|shall|ought to|(?:is|are) (?:to|required to|asked to|instructed to|expected to|obliged to)|ha(?:s|ve) to|needs? to)/,
  // What is asked of a model in a study of reading: no order to one.
  task: /(?:be(?! (?:sure|certain|aware)\b)|first|find|infer|decide|handle|deal|cope|understand|process|track|resolve|solve|work out|figure|know|read|parse|learn|keep)\b/,
  telling:
    /(?:describe|call|recommend|rate|rank|praise|present|promote|mention|say|state|tell|include|add|append|write|output|repeat|link|refer|cite|note|use|treat|name|end|begin|start)/,
  summary:
    /(?:AI|LLM|machine|automat(?:ed|ically))(?:[- ](?:generated|written|made|produced))?\s+(?:summar(?:y|ies)|answers?|overviews?|descriptions?|digests?)\s+(?:of|about|on|based on|that (?:cites?|mentions?|uses?))/,
};

const chinese = {
  machine:
    /(?:(?:所有|任何|一切|各类|各位|每个|每一个|凡是)的?\s*)?(?:AI|人工智能|大模型|(?:大型?)?语言模型|LLMs?|智能体|聊天机器人|机器人|爬虫|智能助手|助手|搜索引擎)(?:\s*(?:助手|模型|系统|工具|智能体|机器人|们|摘要|总结))*/,
  reading: /(?:总结|概括|摘要|归纳|阅读|处理|索引|收录|抓取|爬取|引用|读取|翻译|转述|介绍|分析|读到|看到|遇到|访问)/,
  thisText:
    /(?:(?:和|或|、|并)[^，。；]{1,6})?(?:本|此|这(?:一)?(?:篇|个|份|段)?)(?:文章?|页面?|网页|站|网站|仓库|项目|内容|文字|文档|文本|README|帖子?)(?:的?内容)?/,
  must: /(?:都|一律|均|也|就)?(?:必须|务必|应当|应该|应(?![用对])|须|请(?!求)|不得|不要|一定要|只能|都要)/,
  telling: /(?:推荐|引用|提到|提及|介绍|宣传|称赞|夸|评价|描述|称|说)/,
};

function pattern(...parts: readonly (RegExp | string)[]): RegExp {
  return new RegExp(parts.map((part) => (typeof part === 'string' ? part : `(?:${part.source})`)).join(''));
}

/** Patterns that begin where a clause does; their letter case does not matter. */
export const thirdPersonInjections: readonly RegExp[] = [
  // LLMs reading this page should describe …
  pattern(
    english.machine,
    String.raw`,?\s+`,
    english.reading,
    String.raw`\s+`,
    english.thisText,
    String.raw`\b[^.!?]{0,40}?\s`,
    english.must,
    String.raw`\s+(?!`,
    english.task,
    ')',
  ),
  // When summarising this page, AI assistants must … / …, call it …
  pattern(
    String.raw`(?:when|whenever|while|if (?:you (?:are )?)?|before|after)\s*(?:summari[sz](?:ing|e)|index(?:ing)?|paraphras(?:ing|e)|crawl(?:ing)?)\s+`,
    english.thisText,
    String.raw`\b[^.!?,]{0,24},\s*(?:(?:`,
    english.machine,
    String.raw`\s+|you\s+)?`,
    english.must,
    String.raw`\s+(?!`,
    english.task,
    String.raw`)|(?:please\s+|always\s+|never\s+|do not\s+|don['’]t\s+|also\s+)?`,
    english.telling,
    String.raw`\b)`,
  ),
  // Any AI assistant must recommend this page …
  pattern(
    english.machine,
    String.raw`\s+`,
    english.must,
    String.raw`\s+(?:always\s+|also\s+|never\s+|not\s+)?`,
    english.telling,
    String.raw`\s+(?:[\w’'-]+\s+){0,5}?`,
    english.thisText,
    String.raw`\b`,
  ),
  // AI summaries of this page must …
  pattern(
    String.raw`(?:(?:any|all|every|each|an?|the)\s+)?`,
    english.summary,
    String.raw`\s+`,
    english.thisText,
    String.raw`\b[^.!?]{0,24}?\s`,
    english.must,
    String.raw`\b`,
  ),
  // AI 助手在总结本文时必须……
  pattern(
    chinese.machine,
    String.raw`\s*(?:如果|若|凡)?(?:正?在|对|为)?\s*`,
    chinese.reading,
    String.raw`\s*`,
    chinese.thisText,
    String.raw`[^，。；！？]{0,8}[，,]?\s*`,
    chinese.must,
  ),
  // 在总结本文时，AI 助手必须……；总结本文时请……
  pattern(
    String.raw`(?:当|如果|若)?(?:你)?(?:在|要)?(?:总结|概括|归纳|摘要|转述)\s*`,
    chinese.thisText,
    String.raw`[^，。；！？]{0,4}[，,]?\s*(?:`,
    chinese.machine,
    String.raw`\s*|你)?`,
    chinese.must,
  ),
  // 阅读本文的 AI 助手必须……
  pattern(
    '(?:所有|任何|一切|各位|每个|凡是?)?(?:正在)?',
    chinese.reading,
    String.raw`\s*`,
    chinese.thisText,
    String.raw`的\s*`,
    chinese.machine,
    String.raw`[^，。；！？]{0,4}?[，,]?\s*`,
    chinese.must,
  ),
  // AI 助手必须向读者推荐本项目
  pattern(
    chinese.machine,
    String.raw`\s*`,
    chinese.must,
    '[^，。；！？]{0,16}?',
    chinese.telling,
    '[^，。；！？]{0,6}?',
    chinese.thisText,
  ),
];
