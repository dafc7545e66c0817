import type { WritingMessages } from '../../writing/index.ts';

export const writing: WritingMessages = {
  note: {
    unavailable: (names, reason) => `${quoted(names)}本次未能取得内容：${reason}。`,
    widened: (hours) => `更新较少，本期把取材范围放宽到过去 ${span(hours)}。`,
    thin: (items) => `合适的更新不多，本期只收录 ${items} 条。`,
    excerpts: (quoted, bare) => {
      const what =
        bare === 0
          ? '“是什么”摘自来源原文'
          : quoted === 0
            ? '各条都只有标题，没有可以摘录的正文'
            : `${quoted} 条的“是什么”摘自来源原文，另有 ${bare} 条只有标题`;
      return `本期未使用语言模型：${what}，标有“待编辑”的地方留给编辑补写。`;
    },
    untold: (items) => `有 ${items} 条的来源没有可读的正文，没有请语言模型撰写，要点留给编辑补写。`,
    modelFailed: (items, reason) =>
      `有 ${items} 条未能由语言模型撰写（${reason}），改为摘录来源原文，其余要点留给编辑补写。`,
    substituted: (names) => `常用来源取得的内容太少，本期另外查阅了${quoted(names)}。`,
  },
  excerpt: {
    figures: '关键数据',
    coverage: '相关报道',
    quote: (sentence) => (/[“”]/.test(sentence) ? `「${sentence}」` : `“${sentence}”`),
    unread: (reason) => `原文页面没能读到（${reason}），请打开原文后写一两句。`,
    verbatim: (site, quote) => `来源原文（${site}）：${quote}`,
    betweenQuotes: ' ',
    discussed: (site, points, comments) => `目前在 ${site} 上有 ${points} 分、${comments} 条评论。`,
    quoteOf: (quotes, { site, language, isFeed }) => {
      const tongue = language === null || language === 'zh' ? '' : `${languageName(language)}`;
      const kind = isFeed ? `${tongue}订阅源摘要` : tongue && `${tongue}原文`;
      const origin = site === null ? kind : kind ? `${site}（${kind}）` : site;
      return origin ? `${origin}：${quotes}` : quotes;
    },
    coveredBy: (site, title) => (title === null ? site : `${site}《${title}》`),
    separator: '；',
    recurring: (topic, items) => `${topic}：今天有 ${items.length} 条涉及（第 ${items.join('、')} 条）。`,
    announced: (topic, quote, item) => `${topic}：来源预告（第 ${item} 条）：${quote}`,
    due: (topic, mark, item) => `${topic}：留意${mark}这一节点，原句见第 ${item} 条。`,
    staged: (topic, stage, item) => `${topic}：目前处于${stage}阶段，留意下一步（原句见第 ${item} 条）。`,
  },
  themes: {
    agents: '智能体',
    coding: 'AI 编程',
    serving: '推理部署',
    quantization: '低比特量化',
    experts: '混合专家（MoE）',
    training: '训练与微调',
    reinforcement: '强化学习',
    reasoning: '推理能力',
    openness: '开放权重与开源',
    speech: '语音',
    imagery: '图像与视频生成',
    multimodal: '多模态',
    retrieval: '检索增强',
    context: '长上下文',
    evaluation: '评测',
    security: '安全漏洞',
    alignment: '对齐与护栏',
    robots: '机器人与自动驾驶',
    chips: '芯片与算力',
    markets: '资本与市场',
    law: '立法与诉讼',
    prices: '价格',
    mcp: 'MCP',
    speculation: '投机解码',
  },
};

/** `英语`, `日语`. */
function languageName(language: string): string {
  return new Intl.DisplayNames('zh-CN', { type: 'language' }).of(language) ?? language;
}

/** Names are other people's text: quotation marks set them off, so that none needs a space added to it. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('');
}

function span(hours: number): string {
  return hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`;
}
