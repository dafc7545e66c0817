/** A technique or a matter that many items of this field are about, whatever names they use for it. */
function theme(latin: string, han: string): RegExp {
  // Latin terms match as whole words, with a plural; Chinese has no word breaks.
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin})s?(?![\\p{L}\\p{N}])${han ? `|${han}` : ''}`, 'giu');
}

/**
 * The field's recurring matters with the words people use for them in English and in Chinese: general knowledge, short
 * on purpose. Each is narrow enough that two items sharing it have something to do with each other.
 */
const themes = {
  agents: theme('agent|agentic|multi-agent|subagent', '智能体|代理(?:执行|协作|框架|工作流|编程)'),
  coding: theme(
    'coding|vibe coding|code (?:generation|review|completion|assistant)|(?:quality |write |writing |written )code|software engineering|compiler|IDE',
    '编程|代码(?:生成|审查|助手|补全)|写代码|程序员',
  ),
  serving: theme(
    'inference|serving|throughput|prefill|decode|KV cache|batching',
    '推理(?:引擎|服务|成本|加速|优化|部署|框架)|吞吐|首字延迟',
  ),
  quantization: theme(
    'quantization|quantized|quantisation|NVFP4|MXFP4|FP4|FP8|INT4|INT8|low-bit',
    '量化(?!交易|投资)|低比特',
  ),
  experts: theme('MoE|mixture[- ]of[- ]experts|expert parallelism', '混合专家|专家并行'),
  training: theme(
    'pre-?training|post-?training|fine-?tuning|fine-?tuned|RLHF|LoRA|distillation',
    '预训练|后训练|微调|蒸馏',
  ),
  reinforcement: theme('reinforcement learning|RL|GRPO|reward model', '强化学习|奖励模型'),
  reasoning: theme(
    'reasoning|chain[- ]of[- ]thought|test[- ]time (?:compute|scaling)',
    '思维链|推理能力|推理模型|深度思考',
  ),
  openness: theme('open[- ]weight|open[- ]source|open[- ]sourced|open[- ]sourcing', '开源|开放权重'),
  speech: theme('speech|text-to-speech|TTS|ASR|transcription|voice (?:agent|model|assistant|clone)', '语音|转写'),
  imagery: theme(
    '(?:image|video) (?:generation|generator|model)|text-to-(?:image|video)|diffusion',
    '(?:图像|图片|视频)生成|文生(?:图|视频)|扩散模型',
  ),
  multimodal: theme('multimodal|vision[- ]language|VLM', '多模态|视觉语言'),
  retrieval: theme(
    'RAG|retrieval-augmented|retrieval|vector (?:search|database)|embedding',
    '检索增强|向量(?:检索|数据库)',
  ),
  context: theme('long[- ]context|context window', '长上下文|上下文窗口'),
  evaluation: theme('benchmark|eval|leaderboard|LLM-as-a-judge', '评测|基准测试|榜单'),
  security: theme(
    'vulnerability|vulnerabilities|exploit|prompt injection|malware|zero-day|data exfiltration',
    '漏洞|提示(?:词)?注入|恶意软件',
  ),
  alignment: theme(
    'alignment|guardrail|jailbreak|red[- ]teaming|AI safety|interpretability',
    '对齐|护栏|越狱|红队|可解释性',
  ),
  robots: theme(
    'robot|robotics|humanoid|embodied AI|autonomous (?:driving|vehicle)|self-driving|world model',
    '机器人|具身|自动驾驶|世界模型',
  ),
  chips: theme(
    'GPU|TPU|chip|chipmaker|semiconductor|accelerator|data ?cent(?:er|re)',
    '芯片|算力|显卡|加速卡|数据中心|智算',
  ),
  markets: theme(
    'funding round|valuation|IPO|acquires?|acquisition|sell-off|AI bubble|AI spending|AI boom|capex',
    '融资|估值|收购|上市|股价|资本开支',
  ),
  law: theme(
    'bill|lawmaker|regulation|regulator|lawsuit|copyright|court|disclaimer|AI Act',
    '法案|监管|诉讼|版权|立法',
  ),
  prices: theme('pricing|price cut|per million tokens|promotional price', '降价|涨价|定价'),
  mcp: theme('MCP|model context protocol', ''),
  speculation: theme('speculative decoding|draft model', '投机(?:解码|采样)'),
} satisfies Readonly<Record<string, RegExp>>;

/** A recurring matter; its label in each language lives in `language/`. */
export type ThemeName = keyof typeof themes;

const themeNames = Object.keys(themes) as readonly ThemeName[];

/** How often each theme is named in a text; none that is not named. */
export function themesIn(text: string): Map<ThemeName, number> {
  const counts = new Map<ThemeName, number>();
  for (const name of themeNames) {
    const mentions = text.match(themes[name])?.length ?? 0;
    if (mentions > 0) counts.set(name, mentions);
  }
  return counts;
}

/** Whether a word says no more than one of the themes does. */
export function isThemeWord(word: string): boolean {
  return Object.values(themes).some((pattern) => word.replace(pattern, '') === '');
}
