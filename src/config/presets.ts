/** Holds the presets: ready-made lists of sources. */

import type { Standing } from '../edition/candidate.ts';

/** A source of a preset, as it would stand in a configuration file. */
export interface PresetSource {
  readonly name: string;
  readonly standing: Standing;
  readonly weight?: number;
  readonly 'time-zone'?: string;
  readonly [kind: string]: unknown;
}

const feed = (name: string, standing: Standing, url: string, more: Partial<PresetSource> = {}): PresetSource => ({
  name,
  standing,
  feed: url,
  ...more,
});

/** Makers that have no feed; their pages are the makers' own. */
const page = (name: string, settings: object, more: Partial<PresetSource> = {}): PresetSource => ({
  name,
  standing: 'primary',
  page: settings,
  ...more,
});

/**
 * AI engineering: the makers' own pages first, then those who report on them. Left out are feeds that answer hosted
 * runners with a challenge page (most newsletters on Substack), and pages that are nothing without a browser.
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
  page('Anthropic', { url: 'https://www.anthropic.com/news', select: "a[href^='/news/']" }),
  page('Anthropic Engineering', { url: 'https://www.anthropic.com/engineering', select: "a[href^='/engineering/']" }),
  // Any article's page lists them all at its side. Addresses of 2024 have no year, and nobody misses them.
  page('DeepSeek', {
    url: 'https://api-docs.deepseek.com/news/news250120',
    select: "a[href*='/news/news']",
    'date-in-url': '/news{yy}{mm}{dd}',
  }),
  page('Kimi', { url: 'https://www.kimi.com/blog/', select: "a[href*='/blog/']" }, { 'time-zone': 'Asia/Shanghai' }),
  page(
    'Qwen',
    {
      url: 'https://qwen.ai/api/v2/article/retrieval?type=qwen_ai&language=en-US',
      json: {
        items: 'data.articles',
        url: 'https://qwen.ai/blog?id={path}',
        title: 'title',
        date: 'extra.date',
        summary: 'extra.introduction',
      },
    },
    { 'time-zone': 'Asia/Shanghai' },
  ),
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
  // Releases that say what changed; left out is who releases every merge, or has a changelog above.
  {
    name: 'GitHub releases',
    standing: 'primary',
    weight: 0.7,
    'github-releases': [
      'vllm-project/vllm',
      'sgl-project/sglang',
      'huggingface/transformers',
      'pytorch/pytorch',
      'ollama/ollama',
      'langchain-ai/langchain',
      'openai/codex',
    ],
  },
  // Hundreds of papers a day: alone a paper hardly enters the post, with the readers of the next sources it does.
  { name: 'arXiv', standing: 'primary', weight: 0.3, arxiv: ['cs.CL', 'cs.LG'] },
  { name: 'Hugging Face daily papers', standing: 'community', 'hugging-face-papers': { upvotes: 10 } },
  { name: 'Hacker News', standing: 'community', 'hacker-news': { points: 100 } },
  { name: 'Search: LLM inference engineering', standing: 'secondary', search: 'LLM inference engineering' },
  { name: 'Search: AI coding agents', standing: 'secondary', search: 'AI coding agents release' },
];

export const presetNames = ['ai-engineering'] as const;

export const presets: Readonly<Record<(typeof presetNames)[number], readonly PresetSource[]>> = {
  'ai-engineering': aiEngineering,
};
