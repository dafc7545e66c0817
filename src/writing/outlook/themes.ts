import type { Language } from '../../edition/language.ts';

/** A technique or a matter that many items of this field are about, whatever names they use for it. */
interface Theme {
  /** As labels: they begin a line. */
  readonly names: Readonly<Record<Language, string>>;
  readonly pattern: RegExp;
}

function theme(chinese: string, english: string, latin: string, han: string): Theme {
  // Latin terms match as whole words, with a plural; Chinese has no word breaks.
  const source = `(?<![\\p{L}\\p{N}])(?:${latin})s?(?![\\p{L}\\p{N}])${han ? `|${han}` : ''}`;
  return { names: { 'zh-CN': chinese, en: english }, pattern: new RegExp(source, 'giu') };
}

/**
 * The field's recurring matters with the words people use for them in English and in Chinese: general knowledge, short
 * on purpose. Each is narrow enough that two items sharing it have something to do with each other.
 */
const themes: readonly Theme[] = [
  theme('智能体', 'Agents', 'agent|agentic|multi-agent|subagent', '智能体|代理(?:执行|协作|框架|工作流|编程)'),
  theme(
    'AI 编程',
    'Coding with AI',
    'coding|vibe coding|code (?:generation|review|completion|assistant)|(?:quality |write |writing |written )code|software engineering|compiler|IDE',
    '编程|代码(?:生成|审查|助手|补全)|写代码|程序员',
  ),
  theme(
    '推理部署',
    'Inference serving',
    'inference|serving|throughput|prefill|decode|KV cache|batching',
    '推理(?:引擎|服务|成本|加速|优化|部署|框架)|吞吐|首字延迟',
  ),
  theme(
    '低比特量化',
    'Quantization',
    'quantization|quantized|quantisation|NVFP4|MXFP4|FP4|FP8|INT4|INT8|low-bit',
    '量化(?!交易|投资)|低比特',
  ),
  theme(
    '混合专家（MoE）',
    'Mixture of experts',
    'MoE|mixture[- ]of[- ]experts|expert parallelism',
    '混合专家|专家并行',
  ),
  theme(
    '训练与微调',
    'Training and fine-tuning',
    'pre-?training|post-?training|fine-?tuning|fine-?tuned|RLHF|LoRA|distillation',
    '预训练|后训练|微调|蒸馏',
  ),
  theme('强化学习', 'Reinforcement learning', 'reinforcement learning|RL|GRPO|reward model', '强化学习|奖励模型'),
  theme(
    '推理能力',
    'Reasoning',
    'reasoning|chain[- ]of[- ]thought|test[- ]time (?:compute|scaling)',
    '思维链|推理能力|推理模型|深度思考',
  ),
  theme(
    '开放权重与开源',
    'Open weights and open source',
    'open[- ]weight|open[- ]source|open[- ]sourced|open[- ]sourcing',
    '开源|开放权重',
  ),
  theme(
    '语音',
    'Speech',
    'speech|text-to-speech|TTS|ASR|transcription|voice (?:agent|model|assistant|clone)',
    '语音|转写',
  ),
  theme(
    '图像与视频生成',
    'Image and video generation',
    '(?:image|video) (?:generation|generator|model)|text-to-(?:image|video)|diffusion',
    '(?:图像|图片|视频)生成|文生(?:图|视频)|扩散模型',
  ),
  theme('多模态', 'Multimodal models', 'multimodal|vision[- ]language|VLM', '多模态|视觉语言'),
  theme(
    '检索增强',
    'Retrieval',
    'RAG|retrieval-augmented|retrieval|vector (?:search|database)|embedding',
    '检索增强|向量(?:检索|数据库)',
  ),
  theme('长上下文', 'Long context', 'long[- ]context|context window', '长上下文|上下文窗口'),
  theme('评测', 'Evaluation', 'benchmark|eval|leaderboard|LLM-as-a-judge', '评测|基准测试|榜单'),
  theme(
    '安全漏洞',
    'Security holes',
    'vulnerability|vulnerabilities|exploit|prompt injection|malware|zero-day|data exfiltration',
    '漏洞|提示(?:词)?注入|恶意软件',
  ),
  theme(
    '对齐与护栏',
    'Alignment and safeguards',
    'alignment|guardrail|jailbreak|red[- ]teaming|AI safety|interpretability',
    '对齐|护栏|越狱|红队|可解释性',
  ),
  theme(
    '机器人与自动驾驶',
    'Robots and self-driving',
    'robot|robotics|humanoid|embodied AI|autonomous (?:driving|vehicle)|self-driving|world model',
    '机器人|具身|自动驾驶|世界模型',
  ),
  theme(
    '芯片与算力',
    'Chips and compute',
    'GPU|TPU|chip|chipmaker|semiconductor|accelerator|data ?cent(?:er|re)',
    '芯片|算力|显卡|加速卡|数据中心|智算',
  ),
  theme(
    '资本与市场',
    'Money and markets',
    'funding round|valuation|IPO|acquires?|acquisition|sell-off|AI bubble|AI spending|AI boom|capex',
    '融资|估值|收购|上市|股价|资本开支',
  ),
  theme(
    '立法与诉讼',
    'Law and courts',
    'bill|lawmaker|regulation|regulator|lawsuit|copyright|court|disclaimer|AI Act',
    '法案|监管|诉讼|版权|立法',
  ),
  theme('价格', 'Prices', 'pricing|price cut|per million tokens|promotional price', '降价|涨价|定价'),
  theme('MCP', 'MCP', 'MCP|model context protocol', ''),
  theme('投机解码', 'Speculative decoding', 'speculative decoding|draft model', '投机(?:解码|采样)'),
];

/** How often each theme is named in a text, by the theme's name in the post's language; none that is not named. */
export function themesIn(text: string, language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names, pattern } of themes) {
    const mentions = text.match(pattern)?.length ?? 0;
    if (mentions > 0) counts.set(names[language], mentions);
  }
  return counts;
}

/** Whether a word says no more than one of the themes does. */
export function isThemeWord(word: string): boolean {
  return themes.some(({ pattern }) => word.replace(pattern, '') === '');
}
