/** Tells what kind of text a page is by its title, its address and the beginning of its text. */

import type { Link } from '../../edition/link.ts';
import type { TextKind } from '../../edition/text-kind.ts';
import type { Phrases } from '../../text/phrases.ts';
import { versionsIn } from '../../text/versions.ts';
import { categoryOf } from '../category.ts';
import { announcements, listicles, sponsored } from '../rank/terms/page-phrases.ts';
import { namesItsMaker } from './makers.ts';
import * as news from './phrases/news.ts';
import * as selling from './phrases/selling.ts';
import * as talk from './phrases/talk.ts';
import * as work from './phrases/work.ts';

/** A kind, and the words that told it; '' where the form of title or address did. */
export interface ToldKind {
  readonly kind: TextKind;
  readonly words: string;
}

/** Where a sign of a kind stands, and how much it says there. A title is written to tell what a text is. */
interface Sign {
  readonly kind: TextKind;
  readonly weight: number;
  readonly find: (link: Place) => string | null;
}

/** A link as it is looked at. */
interface Place {
  readonly link: Pick<Link, 'url' | 'title' | 'summary' | 'content'>;
  readonly title: string;
  readonly address: string;
  readonly text: string;
}

/** Characters of a text that say what it is. */
const beginning = 400;

const inTitle = (kind: TextKind, list: Phrases, weight = 3): Sign => ({
  kind,
  weight,
  find: ({ title }) => words(list, title),
});
const inAddress = (kind: TextKind, list: Phrases, weight = 4): Sign => ({
  kind,
  weight,
  find: ({ address }) => (list.test(address) ? '' : null),
});
const inText = (kind: TextKind, list: Phrases, weight = 2): Sign => ({
  kind,
  weight,
  find: ({ text }) => words(list, text),
});

/** What no other sign outweighs. */
const surely = 100;

/** In this order where two kinds are told equally well. */
const signs: readonly Sign[] = [
  inTitle('advert', sponsored, surely),
  inTitle('advert', selling.advertTitles, surely),
  inText('advert', selling.advertTexts, surely),
  inTitle('job', selling.jobTitles, surely),
  inAddress('job', selling.jobAddresses, surely),
  inTitle('round-up', selling.roundUpTitles, 8),
  inTitle('round-up', listicles, 8),
  { kind: 'changelog', weight: 8, find: ({ link }) => (isChangelogEntry(link) ? '' : null) },
  inAddress('customer-story', selling.customerAddresses, 8),
  inTitle('customer-story', selling.customerTitles),
  inText('customer-story', selling.customerTexts),
  { kind: 'how-to', weight: 3, find: ({ link }) => namesItsMaker(link) },
  inTitle('how-to', selling.howToTitles),
  inText('how-to', selling.howToTexts),
  inTitle('incident', news.incidentTitles, 4),
  inTitle('release', announcements, 4),
  inTitle('release', news.releaseTitles, 4),
  inText('release', news.releaseTexts),
  { kind: 'release', weight: 3, find: ({ link }) => leadsWithVersion(link.title) },
  { kind: 'release', weight: 4, find: ({ link }) => (isOfCategory(link, 'release', 'repository') ? '' : null) },
  { kind: 'research', weight: 4, find: ({ link }) => (isOfCategory(link, 'paper') ? '' : null) },
  inTitle('benchmark', news.benchmarkTitles, 4),
  inTitle('engineering', work.engineeringTitles),
  inAddress('engineering', work.engineeringAddresses),
  inAddress('research', work.researchAddresses),
  inTitle('research', work.researchTitles),
  inText('research', work.researchTexts),
  inTitle('policy', talk.policyTitles),
  inTitle('opinion', talk.opinionTitles),
  inTitle('hardware', news.hardwareTitles, 2),
];

/** Tells a page's kind: the one for which most speaks; `other` where nothing speaks for any. */
export function kindOf(link: Pick<Link, 'url' | 'title' | 'summary' | 'content'>): ToldKind {
  const place: Place = {
    link,
    title: link.title.normalize('NFKC'),
    address: link.url.toLowerCase(),
    text: (link.summary === '' ? link.content : link.summary).slice(0, beginning),
  };
  const found = new Map<TextKind, { weight: number; words: string }>();
  for (const { kind, weight, find } of signs) {
    const told = find(place);
    if (told === null) continue;
    const before = found.get(kind);
    if (before === undefined) found.set(kind, { weight, words: told });
    else found.set(kind, { weight: before.weight + weight, words: before.words || told });
  }
  let best: ToldKind & { readonly weight: number } = { kind: 'other', words: '', weight: 0 };
  for (const [kind, one] of found) if (one.weight > best.weight) best = { kind, ...one };
  return { kind: best.kind, words: best.words };
}

function words(list: Phrases, text: string): string | null {
  return list.find(text)?.text.trim() ?? null;
}

function isOfCategory(link: Pick<Link, 'url'>, ...categories: readonly string[]): boolean {
  const category = categoryOf(link);
  return category !== null && categories.includes(category);
}

/** A version is about all that the title says, or the address leads into the midst of a list of changes. */
function isChangelogEntry({ url, title }: Pick<Link, 'url' | 'title'>): boolean {
  const { pathname, hash } = new URL(url);
  if (hash !== '' && /changelog|release|changes/i.test(pathname)) return true;
  const [version, ...more] = versionsIn(title);
  if (version === undefined || more.length > 0) return false;
  const rest = `${title.slice(0, version.index)} ${title.slice(version.index + version.text.length)}`;
  const restWords = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && word.toLowerCase() !== 'v');
  return restWords.length === 0 || (restWords.length <= 3 && isPatch(version.version));
}

/** The third number of a version says that nothing new is in it. */
function isPatch(version: string): boolean {
  const [, , third = '0', ...more] = version.split('.');
  return third !== '0' || more.length > 0;
}

/** A name with its version at the head of a title: what it is about is out. */
function leadsWithVersion(title: string): string | null {
  const head = title.split(/[:：–—|]/u)[0] ?? title;
  const [version] = versionsIn(head.replaceAll('-', ' '));
  return version !== undefined && head.length <= 40 ? head.trim() : null;
}
