/** Extracts what taste is learned from: a link's sources, site, words, form, engagement and age. */

import { hostOf } from '../../../links/index.ts';
import type { Instant } from '../../../text/day.ts';
import { han } from '../../../text/scripts.ts';
import { gramsOf, lessCommonWordsIn } from '../../../text/words.ts';
import type { OfferedLink } from '../../memory/past-day.ts';

/** What taste is learned about: each kind becomes a term of its own. */
export const featureKinds = ['source', 'site', 'words', 'form', 'engagement', 'age'] as const;
export type FeatureKind = (typeof featureKinds)[number];

export interface Feature {
  readonly kind: FeatureKind;
  /** Unique among all kinds: `title:vllm`. */
  readonly key: string;
  /** What a reader calls it; '' for what is not worth naming alone. */
  readonly label: string;
  /**
   * How much it may move a score, as the standard deviation of its weight before anything is known, in logits. Tuned on
   * the open days of three curators together; half or twice as much made little difference.
   */
  readonly value: number;
}

const scale = { source: 1, site: 0.6, path: 0.3, title: 0.5, word: 1, gram: 0.5, form: 0.2, heat: 0.3, age: 0.8 };

/** A summary speaks of more and more the longer it is; every feed cuts it elsewhere. */
const summaryLength = 300;

/** Titles shorter than this many words are not given more weight a word. */
const few = { title: 4, word: 10, gram: 10 };

const dayMs = 86_400_000;

/** Features of a link as its readers had it before them. `end`: when that day's window ended. */
export function featuresOf(link: Omit<OfferedLink, 'fate'>, end: Instant): Feature[] {
  return [
    ...link.sources.map((id): Feature => ({ kind: 'source', key: `source:${id}`, label: id, value: scale.source })),
    ...siteFeatures(link.url),
    ...wordFeatures(link.title, link.summary),
    ...formFeatures(link),
    ...heatFeatures(link.heat),
    ...ageFeatures(link.published, end),
  ];
}

function siteFeatures(address: string): Feature[] {
  const host = hostOf(address);
  const [first, ...rest] = partsOf(address);
  const sites = [...new Set([host, siteOf(host)])];
  return [
    ...sites.map((site): Feature => ({ kind: 'site', key: `site:${site}`, label: site, value: scale.site })),
    ...(first === undefined || rest.length === 0
      ? []
      : [{ kind: 'site', key: `site:${host}/${first}`, label: `${host}/${first}`, value: scale.path } as const]),
  ];
}

function partsOf(address: string): string[] {
  return new URL(address).pathname.split('/').filter((part) => part !== '');
}

/**
 * What belongs together below a public suffix, as far as two labels, or three after a short one, tell:
 * `news.bbc.co.uk`.
 */
function siteOf(host: string): string {
  const labels = host.split('.');
  return labels.slice((labels.at(-2) ?? '').length <= 3 ? -3 : -2).join('.');
}

/**
 * Words of the title, words of title and summary together, and pieces of the title's words, so that inflections meet.
 */
function wordFeatures(title: string, summary: string): Feature[] {
  const inTitle = new Set(lessCommonWordsIn(title));
  const inAll = new Set([...inTitle, ...lessCommonWordsIn(summary.slice(0, summaryLength))]);
  const grams = new Set([...inTitle].flatMap((word) => gramsOf(word)));
  return [
    ...each(inTitle, 'title', (word) => word),
    ...each(inAll, 'word', (word) => word),
    ...each(grams, 'gram', () => ''),
  ];
}

function each(texts: ReadonlySet<string>, name: keyof typeof few, label: (text: string) => string): Feature[] {
  const value = scale[name] / Math.sqrt(Math.max(few[name], texts.size));
  return [...texts].map((text) => ({ kind: 'words', key: `${name}:${text}`, label: label(text), value }));
}

/** Two Chinese characters are as much as a word. */
const word = new RegExp(String.raw`[${han}]{2}|[\p{L}\p{N}]+`, 'gu');

function formFeatures({ title, url }: Pick<OfferedLink, 'title' | 'url'>): Feature[] {
  const length = Math.min(6, Math.floor((title.match(word)?.length ?? 0) / 3));
  const depth = Math.min(4, partsOf(url).length);
  return [`length:${length}`, `depth:${depth}`].map((key) => ({ kind: 'form', key, label: '', value: scale.form }));
}

/** By orders of magnitude: a hundred and fifty points and comments have the value 1 times its scale. */
function heatFeatures(heat: number | null): Feature[] {
  if (heat === null) return [];
  return [{ kind: 'engagement', key: 'heat', label: '', value: (scale.heat * Math.log1p(Math.max(0, heat))) / 5 }];
}

/** Ages in days, each step about twice the last. */
const ages = [
  [0, 'after'],
  [1, '0-1'],
  [2, '1-2'],
  [4, '2-4'],
  [7, '4-7'],
] as const;

function ageFeatures(published: OfferedLink['published'], end: Instant): Feature[] {
  if (published === undefined || published === null) return [];
  const days = (Date.parse(end) - Date.parse(published)) / dayMs;
  const label = ages.find(([most]) => days <= most)?.[1] ?? '7+';
  return [{ kind: 'age', key: `age:${label}`, label, value: scale.age }];
}
