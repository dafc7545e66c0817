/** Finds past stories that today's links tell again in other words. */

import type { Link } from '../../edition/link.ts';
import type { PastStory } from '../../edition/past.ts';
import { plainWordsIn } from '../../text/names.ts';
import { isMeasured } from '../../text/quantities.ts';
import { versionSet } from '../../text/versions.ts';
import { readDocuments } from '../cluster/documents.ts';
import { margin } from '../cluster/similarity.ts';
import { isSameEvent, type Told } from './same-event.ts';
import { namingOf, sameByNames } from './same-names.ts';
import { sharedWords } from './shared-words.ts';

/** A past story that a link of today may be about. */
export interface Likeness {
  readonly story: PastStory;
  /** As `margin` has it, above the bar for one story; 1 for the same event by its names. */
  readonly similarity: number;
}

/**
 * Weakest likeness that counts, a little below clustering's bar, since `isSameEvent` has its say as well. On labelled
 * weeks of news, together with `isSameEvent`, nine of ten pages found are on the past story, and half of those that are
 * get found: a story held back by mistake is lost to the reader, and one told twice is seen by the editor.
 */
const leastAlike = -0.03;

/**
 * A story can be told again in other words for about a week; what reads alike later is another event. Names alone are
 * trusted for less. In milliseconds.
 */
const longest = { ever: 8 * 86_400_000, acrossLanguages: 4 * 86_400_000 };

/**
 * Past stories that today's links read like, by words in one language and by names across languages; strongest first.
 * Titles that name other versions, parts or issues are not alike, however many words they share.
 * @returns by the link's key
 */
export function findAlike(links: readonly Link[], past: readonly PastStory[]): Map<string, Likeness[]> {
  const wordings = past.flatMap((story) =>
    (story.title === '' ? [] : [...new Set([story.headline, story.title])])
      .filter((wording) => wording !== '')
      .map((wording) => ({ story, wording, naming: namingOf(wording), told: toldBy(story, wording) })),
  );
  const shared = sharedWords(wordings.map(({ wording }) => wording));
  const candidates = links.flatMap((link) => {
    const near = shared(link.title);
    return near.size === 0 ? [] : [{ link, near, naming: namingOf(link.title), told: toldIn(link) }];
  });
  if (candidates.length === 0) return new Map();

  const found = new Map<string, Likeness[]>();
  const add = (link: Link, story: PastStory, similarity: number): void => {
    if (mayBeSame(link, story)) found.set(link.key, [...(found.get(link.key) ?? []), { story, similarity }]);
  };
  const texts = [...wordings.map(({ story }) => story.text), ...candidates.map(({ link }) => link.summary)];
  const plain = new Set(texts.flatMap(plainWordsIn));
  const documents = readDocuments([
    ...wordings.map(({ wording, story }) => ({ url: '', title: wording, summary: story.text, content: '' })),
    ...candidates.map(({ link }) => ({ url: '', title: link.title, summary: link.summary, content: '' })),
  ]);
  for (const [index, { link, near, naming, told }] of candidates.entries()) {
    for (const past of near) {
      const then = wordings[past];
      // Words that two languages share are names, and those have a rule of their own.
      if (then === undefined || then.naming.script !== naming.script) continue;
      const similarity = margin(documents, past, wordings.length + index);
      if (similarity < leastAlike) continue;
      if (isSameEvent(then.told, told, similarity, plain)) add(link, then.story, similarity);
    }
  }
  for (const { link, near, naming } of candidates) {
    for (const index of near) {
      const then = wordings[index];
      if (then === undefined || apart(link, then.story) > longest.acrossLanguages) continue;
      if (sameByNames(then.naming, naming)) add(link, then.story, 1);
    }
  }
  return new Map([...found].map(([key, alike]) => [key, strongestFirst(alike)]));
}

function toldBy({ keys, since }: PastStory, headline: string): Told {
  return { headline, hosts: keys.map(hostOfKey), at: Date.parse(since) };
}

function toldIn({ key, title, published }: Link): Told {
  return { headline: title, hosts: [hostOfKey(key)], at: published === null ? null : Date.parse(published) };
}

function hostOfKey(key: string): string {
  return key.slice(0, key.search(/[/?#]|$/));
}

function strongestFirst(alike: readonly Likeness[]): Likeness[] {
  const sorted = alike.toSorted((a, b) => b.similarity - a.similarity || (a.story.date < b.story.date ? 1 : -1));
  return sorted.filter(({ story }, index) => sorted.findIndex((one) => one.story === story) === index);
}

/** Time between a page and a past story; none where the page has no date. */
function apart({ published }: Link, { since }: PastStory): number {
  return published === null ? 0 : Math.abs(Date.parse(published) - Date.parse(since));
}

function mayBeSame(link: Link, story: PastStory): boolean {
  const titles = `${story.headline}\n${story.title}`;
  return (
    apart(link, story) <= longest.ever &&
    !namesOther(versionSet(link.title), versionSet(titles)) &&
    !namesOther(ordinalsIn(link.title), ordinalsIn(titles))
  );
}

function namesOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

const integer = /(?<![\p{L}\p{N}.,$€£¥-])\d{1,4}(?![\p{L}\p{N}.,%-])/gu;

/** Numbers that tell one part, issue or year of a series from the next: bare integers, and Roman ones after "Part". */
function ordinalsIn(title: string): Set<string> {
  const folded = title.normalize('NFKC');
  const roman = [...folded.matchAll(/\bpart\s+([IVX]+)\b/gi)].map(([, part = '']) => part.toUpperCase());
  const bare = [...folded.matchAll(integer)].filter(({ 0: one, index }) => !isMeasured(folded, index + one.length));
  return new Set([...bare.map(([one]) => one), ...roman]);
}

/** Keys that past stories have, by which a link is one of theirs. */
export function storiesByKey(past: readonly PastStory[]): Map<string, PastStory> {
  // Oldest first: the newest tells what became of a link last.
  return new Map(past.flatMap((story) => story.keys.map((key) => [key, story] as const)));
}
