import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Standing } from '../../src/edition/candidate.ts';

/** A feed of the small internet, as a blog's configuration names it. */
export interface ServedFeed {
  readonly name: string;
  readonly standing: Standing;
  readonly url: string;
  readonly body: string;
}

type Row = readonly [file: string, name: string, standing: Standing, host: string];

/** Listings of labs and writers that one project turns into RSS, and the sites they list. */
const labs: readonly Row[] = [
  ['anthropic', 'Anthropic', 'primary', 'anthropic.com'],
  ['anthropic_changelog_claude_code', 'Claude Code changelog', 'primary', 'anthropic.com'],
  ['anthropic_engineering', 'Anthropic Engineering', 'primary', 'www.anthropic.com'],
  ['anthropic_news', 'Anthropic News', 'primary', 'www.anthropic.com'],
  ['anthropic_red', 'Anthropic Red', 'primary', 'red.anthropic.com'],
  ['anthropic_research', 'Anthropic Research', 'primary', 'www.anthropic.com'],
  ['claude', 'Claude Blog', 'primary', 'claude.com'],
  ['cursor', 'Cursor', 'primary', 'cursor.com'],
  ['google_ai', 'Google Developers AI', 'primary', 'developers.googleblog.com'],
  ['ollama', 'Ollama', 'primary', 'ollama.com'],
  ['openai_research', 'OpenAI Research', 'primary', 'openai.com'],
  ['thinkingmachines', 'Thinking Machines', 'primary', 'thinkingmachines.ai'],
  ['windsurf_blog', 'Windsurf', 'primary', 'windsurf.com'],
  ['windsurf_changelog', 'Windsurf changelog', 'primary', 'windsurf.com'],
  ['windsurf_next_changelog', 'Windsurf Next changelog', 'primary', 'windsurf.com'],
  ['xainews', 'xAI', 'primary', 'x.ai'],
  ['blogsurgeai', 'Surge AI', 'secondary', 'www.surgehq.ai'],
  ['chanderramesh', 'Chander Ramesh', 'secondary', 'chanderramesh.com'],
  ['dagster', 'Dagster', 'secondary', 'dagster.io'],
  ['hamel', 'Hamel Husain', 'secondary', 'hamel.dev'],
  ['paulgraham', 'Paul Graham', 'secondary', 'paulgraham.com'],
  ['the_batch', 'The Batch', 'secondary', 'www.deeplearning.ai'],
];

/**
 * The same idea by another project, in Atom. Its feeds of trending repositories, models and data sets stay out: they
 * are dated by the last push or by the visit, so they have no publication to hold against a window.
 */
const direct: readonly Row[] = [
  ['anthropic_engineering', 'Anthropic Engineering, Atom', 'primary', 'www.anthropic.com'],
  ['anthropic_news', 'Anthropic News, Atom', 'primary', 'www.anthropic.com'],
  ['anthropic_research', 'Anthropic Research, Atom', 'primary', 'www.anthropic.com'],
  ['bytedance_seed_blog', 'ByteDance Seed', 'primary', 'seed.bytedance.com'],
  ['bytedance_seed_research', 'ByteDance Seed Research', 'primary', 'seed.bytedance.com'],
  ['deepseek_news', 'DeepSeek', 'primary', 'api-docs.deepseek.com'],
  ['openai_research', 'OpenAI Research, Atom', 'primary', 'openai.com'],
  ['thinkingmachines_blog', 'Thinking Machines, Atom', 'primary', 'thinkingmachines.ai'],
  ['hackernews_best_stories', 'Hacker News best', 'community', 'news.ycombinator.com'],
  ['huggingface_daily_papers', 'Hugging Face Daily Papers', 'community', 'huggingface.co'],
];

/** Answers of services, at their own addresses. One is JSON that is no feed, one a feed of a day without items. */
const services: readonly (readonly [file: string, name: string, standing: Standing, url: string])[] = [
  ['blog_openai.xml', 'OpenAI', 'primary', 'https://openai.com/news/rss.xml'],
  ['arxiv_weekend_empty.xml', 'arXiv cs.CL', 'secondary', 'https://rss.arxiv.org/rss/cs.CL'],
  ['hf_daily_papers.json', 'Hugging Face papers API', 'community', 'https://huggingface.co/api/daily_papers'],
];

/** Feeds recorded byte for byte: of the labs on one day, of the other project on another, of services once. */
export function recordedFeeds(folder: string, days: { readonly labs: string; readonly direct: string }): ServedFeed[] {
  const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');
  return [
    ...labs.map(([file, name, standing, host]) => {
      const body = read('lab-feeds', days.labs, `${file}.xml`);
      return { name, standing, url: `https://${host}/rss/${file}.xml`, body };
    }),
    ...direct.map(([file, name, standing, host]) => {
      const body = read('ai-news-direct', days.direct, `${file}.xml`);
      return { name, standing, url: `https://${host}/atom/${file}.xml`, body };
    }),
    ...services.map(([file, name, standing, url]) => ({ name, standing, url, body: read('api', file) })),
  ];
}
