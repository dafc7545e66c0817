/** Packs what a day proposed into a form small enough for the marker, and unpacks it on later days. */

import type { Edition } from '../edition/edition.ts';
import { sourceKey } from '../edition/health.ts';
import type { PastLink, ProposalRecord } from '../edition/past.ts';
import type { RankedStory } from '../edition/story.ts';
import { inertJson } from './safe-text.ts';

/** Most of each that is remembered: what taste can be learned from, in a comment that stays small. */
const most = { items: 30, bench: 20, others: 3, sources: 4, title: 70, url: 300 };

/** Longest that offers may be in a marker, in UTF-16 units. */
const longestOffers = 4500;

/** Names of undated links that are remembered, and how long one is: a list keeps what is new at its top. */
const mostListed = 300;
const nameLength = 4;

/** What an edition proposes, as later days need to know it. */
export function proposalRecordOf({ items, stories, bench, listed }: Edition): ProposalRecord {
  const proposed = items.flatMap((item, index) => {
    const story = stories[index];
    return story === undefined ? [] : [linkOf(story, item.links)];
  });
  // What an earlier day or a person had already settled was not on offer.
  const offered = bench.filter(({ lost }) => lost !== 'told' && lost !== 'dropped' && lost !== 'proposed');
  return { items: proposed, bench: offered.map((story) => linkOf(story, [])), ...(listed && { listed }) };
}

function linkOf({ lead }: RankedStory, cited: readonly string[]): PastLink {
  const heats = lead.engagement.map(({ points, comments }) => points + comments);
  return {
    url: lead.url,
    title: lead.title,
    sources: lead.sources.map(sourceKey),
    heat: heats.length === 0 ? null : Math.max(...heats),
    published: lead.published,
    others: cited.filter((url) => url !== lead.url),
  };
}

type Packed = readonly [
  url: string,
  title: string,
  sources: readonly string[],
  heat: number | null,
  published: string | null,
  ...others: string[],
];

/** Offers in the form of a marker: as many as fit, the last of the bench left out first. */
export function packProposalRecord({ items, bench, listed = [] }: ProposalRecord): {
  readonly items: Packed[];
  readonly bench: Packed[];
  readonly listed?: string;
} {
  const packed = {
    items: items.slice(0, most.items).filter(hasUsableAddress).map(pack),
    bench: bench.slice(0, most.bench).filter(hasUsableAddress).map(pack),
  };
  for (const list of [packed.bench, packed.items]) {
    while (list.length > 0 && inertJson(packed).length > longestOffers) list.pop();
  }
  return listed.length === 0 ? packed : { ...packed, listed: listed.slice(0, mostListed).join('') };
}

/** A cut address would be another one. */
function hasUsableAddress({ url }: PastLink): boolean {
  return url.length <= most.url && URL.canParse(url);
}

/** `https://` is left out, since nearly every address has it. */
function pack({ url, title, sources, heat, published, others }: PastLink): Packed {
  const usable = others.filter((other) => other.length <= most.url).slice(0, most.others);
  const cut = [...title.replace(/\s+/g, ' ').trim()].slice(0, most.title).join('');
  // Seconds tell nothing of how old the news is that an editor keeps.
  const minute = published === null ? null : `${published.slice(0, 16)}Z`;
  return [short(url), cut, sources.slice(0, most.sources), heat, minute, ...usable.map(short)];
}

function short(url: string): string {
  return url.replace(/^https:\/\//, '');
}

/** Offers out of a marker; null when they are in another form: what is only remembered must not cost the rest. */
export function unpackProposalRecord(value: unknown): ProposalRecord | null {
  if (typeof value !== 'object' || value === null || !('items' in value) || !('bench' in value)) return null;
  const items = unpackList(value.items, most.items);
  const bench = unpackList(value.bench, most.bench);
  if (items === null || bench === null) return null;
  const listed = 'listed' in value ? unpackListed(value.listed) : [];
  return { items, bench, ...(listed.length > 0 && { listed }) };
}

function unpackListed(value: unknown): string[] {
  if (typeof value !== 'string' || !/^[\w-]*$/.test(value) || value.length > mostListed * nameLength) return [];
  return value.match(/.{4}/g) ?? [];
}

function unpackList(value: unknown, longest: number): PastLink[] | null {
  if (!Array.isArray(value) || value.length > longest) return null;
  const links = value.map(unpack);
  return links.every((link) => link !== null) ? links : null;
}

function unpack(value: unknown): PastLink | null {
  if (!Array.isArray(value)) return null;
  const [url, title, sources, heat, published, ...others]: unknown[] = value;
  if (typeof url !== 'string' || typeof title !== 'string' || !isTexts(sources) || !isTexts(others)) return null;
  if (heat !== null && !(typeof heat === 'number' && Number.isFinite(heat))) return null;
  const moment = typeof published === 'string' ? Date.parse(published) : null;
  if (Number.isNaN(moment) || (moment === null && published !== null)) return null;
  const addresses = [url, ...others].map(long);
  if (!addresses.every((address) => URL.canParse(address))) return null;
  const date = moment === null ? null : new Date(moment).toISOString();
  return { url: long(url), title, sources, heat, published: date, others: others.map(long) };
}

function long(url: string): string {
  return /^https?:\/\//i.test(url) ? url : `https://${url}`;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
