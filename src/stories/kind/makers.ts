/** Tells which maker's a page is, and whether its title sends readers to that maker's own products. */

import type { Link } from '../../edition/link.ts';
import { hostOf } from '../../links/index.ts';
import { linesOf, phrases } from '../../text/phrases.ts';

/**
 * Makers that publish under several sites: the name, its sites, and what its products are called in titles, as the
 * makers' own pages have it. Any other maker is its site, and is called as that is.
 */
const table = linesOf(`
  openai | openai.com chatgpt.com | OpenAI ChatGPT GPT Codex Sora
  anthropic | anthropic.com claude.com claude.ai | Anthropic Claude
  google | google.com blog.google deepmind.google deepmind.com googleblog.com withgoogle.com cloud.google.com ai.google.dev | Google Gemini Vertex
  amazon | amazon.com amazon.science aws.com aboutamazon.com | AWS Amazon Bedrock SageMaker
  microsoft | microsoft.com azure.com visualstudio.com | Microsoft Azure Copilot Foundry
  github | github.blog githubnext.com | GitHub Copilot
  meta | meta.com fb.com facebook.com llama.com | Meta Llama
  nvidia | nvidia.com | NVIDIA
  apple | apple.com | Apple
  databricks | databricks.com | Databricks Mosaic
`).map((line) => {
  const [name = '', sites = '', products = ''] = line.split('|').map((part) => part.trim());
  return { name, sites: sites.split(' '), products: products.split(' ') };
});

const bySite = new Map(table.flatMap((maker) => maker.sites.map((site) => [site, maker] as const)));

/** Who a page is from: a known maker's name, else its host. */
export function makerOf({ url }: Pick<Link, 'url'>): string {
  const host = hostOf(url);
  return makerAt(host)?.name ?? host;
}

function makerAt(host: string): (typeof table)[number] | null {
  const known = bySite.get(host);
  if (known !== undefined) return known;
  const dot = host.indexOf('.');
  return dot < 0 ? null : makerAt(host.slice(dot + 1));
}

/** Words behind which a title names what a thing is done with. */
const means = phrases(
  `
  with
  using
  on
`,
  { begin: '^', end: '$' },
);

/**
 * The maker's product by which a page of that maker says a thing is done (`… with Amazon Bedrock`, at amazon.com); null
 * where there is none. Such a page teaches the product, whatever else it says.
 */
export function namesItsMaker({ url, title }: Pick<Link, 'url' | 'title'>): string | null {
  const host = hostOf(url);
  const products = makerAt(host)?.products ?? [host.split('.').at(-2) ?? ''];
  const names = new Set(products.map((one) => one.toLowerCase()).filter((one) => one.length > 2));
  const words = title.split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const bare = (words[at]?.split(/[^\p{L}\p{N}]/u, 1)[0] ?? '').toLowerCase();
    if (names.has(bare) && means.test(words[at - 1] ?? '')) return `${words[at - 1]} ${words[at]}`;
  }
  return null;
}
