import type { Standing } from './config.ts';

/** A source of a preset, in the form a configuration file would have. */
export interface PresetSource {
  readonly name: string;
  readonly standing: Standing;
  readonly weight?: number;
  readonly feed?: string;
  readonly brave?: string;
  readonly 'hacker-news'?: { readonly points: number; readonly query?: string };
  readonly 'time-zone'?: string;
}

const feed = (name: string, standing: Standing, url: string, more: Partial<PresetSource> = {}): PresetSource => ({
  name,
  standing,
  feed: url,
  ...more,
});

/**
 * AI engineering: the makers' own pages first, then those who report on them. Left out are feeds that answer hosted
 * runners with a challenge page (most newsletters on Substack), and pages that have no feed.
 */
const aiEngineering: readonly PresetSource[] = [
  feed('OpenAI', 'primary', 'https://openai.com/news/rss.xml'),
  feed('Google DeepMind', 'primary', 'https://deepmind.google/blog/rss.xml'),
  feed('Google Research', 'primary', 'https://research.google/blog/rss/'),
  feed('Google AI', 'primary', 'https://blog.google/technology/ai/rss/'),
  feed('Google Developers', 'primary', 'https://developers.googleblog.com/feeds/posts/default'),
  feed('Mistral AI', 'primary', 'https://mistral.ai/rss.xml'),
  feed('NVIDIA Developer', 'primary', 'https://developer.nvidia.com/blog/feed'),
  feed('vLLM', 'primary', 'https://vllm.ai/blog/rss.xml'),
  feed('Hugging Face', 'primary', 'https://huggingface.co/blog/feed.xml'),
  feed('GitHub Changelog', 'primary', 'https://github.blog/changelog/feed/'),
  feed('GitHub Blog', 'primary', 'https://github.blog/feed/'),
  feed('PyTorch', 'primary', 'https://pytorch.org/blog/feed/'),
  feed('Ollama', 'primary', 'https://ollama.com/blog/rss.xml'),
  feed('OpenRouter', 'primary', 'https://openrouter.ai/blog/feed.xml'),
  feed('Thinking Machines', 'primary', 'https://thinkingmachines.ai/blog/index.xml'),
  feed('Sakana AI', 'primary', 'https://sakana.ai/feed.xml'),
  feed('Allen AI', 'primary', 'https://allenai.org/rss.xml'),
  feed('Apple Machine Learning', 'primary', 'https://machinelearning.apple.com/rss.xml'),
  feed('Engineering at Meta', 'primary', 'https://engineering.fb.com/feed/'),
  feed('Microsoft Research', 'primary', 'https://www.microsoft.com/en-us/research/feed/'),
  feed('AWS Machine Learning', 'primary', 'https://aws.amazon.com/blogs/machine-learning/feed/', { weight: 0.7 }),
  feed('Databricks', 'primary', 'https://www.databricks.com/feed', { weight: 0.7 }),
  feed('Cloudflare AI', 'primary', 'https://blog.cloudflare.com/tag/ai/rss'),
  feed('Claude Code changelog', 'primary', 'https://code.claude.com/docs/en/changelog/rss.xml'),
  feed('BAIR', 'primary', 'https://bair.berkeley.edu/blog/feed.xml'),
  feed('EleutherAI', 'primary', 'https://blog.eleuther.ai/index.xml'),
  feed('Simon Willison', 'secondary', 'https://simonwillison.net/atom/everything/', { weight: 1.2 }),
  feed('Lilian Weng', 'secondary', 'https://lilianweng.github.io/index.xml', { weight: 1.2 }),
  feed('Import AI', 'secondary', 'https://jack-clark.net/feed/'),
  feed('The Decoder', 'secondary', 'https://the-decoder.com/feed/'),
  feed('MarkTechPost', 'secondary', 'https://www.marktechpost.com/feed/', { weight: 0.6 }),
  feed('TechCrunch AI', 'secondary', 'https://techcrunch.com/category/artificial-intelligence/feed/'),
  feed('The Verge AI', 'secondary', 'https://www.theverge.com/rss/ai-artificial-intelligence/index.xml'),
  feed('InfoQ AI', 'secondary', 'https://feed.infoq.com/ai-ml-data-eng'),
  feed('InfoQ 中文', 'secondary', 'https://www.infoq.cn/feed', { 'time-zone': 'Asia/Shanghai' }),
  feed('量子位', 'secondary', 'https://www.qbitai.com/feed', { 'time-zone': 'Asia/Shanghai' }),
  feed('36氪', 'secondary', 'https://www.36kr.com/feed', { 'time-zone': 'Asia/Shanghai', weight: 0.6 }),
  { name: 'Hacker News', standing: 'community', 'hacker-news': { points: 100 } },
  { name: 'Brave: LLM inference engineering', standing: 'secondary', brave: 'LLM inference engineering' },
  { name: 'Brave: AI coding agents', standing: 'secondary', brave: 'AI coding agents release' },
];

export const presetNames = ['ai-engineering'] as const;

export const presets: Readonly<Record<(typeof presetNames)[number], readonly PresetSource[]>> = {
  'ai-engineering': aiEngineering,
};
