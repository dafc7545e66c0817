/** Learns an editor's preferences from what earlier days kept, and scores today's stories by them. */

import type { Story } from '../../../edition/story.ts';
import type { AnyTerm } from '../../../edition/term.ts';
import type { Instant } from '../../../text/day.ts';
import { compareText } from '../../../text/normalize.ts';
import type { Sources } from '../../first-party-domains.ts';
import { explainTaste, type Learned } from './explain-taste.ts';
import type { Feature } from './features.ts';
import { type Example, fitWeights } from './fit.ts';
import { featuresOfStory, inPost, type StudiedDay, type StudiedLink } from './study.ts';

/** What one logit of a story's odds to be kept is worth. */
const points = 12;

/** With as many links kept, what was learned counts half: a handful of clicks is no taste yet. */
const halfTrust = 8;

/**
 * What a day teaches whose proposal was published as it was. The score had put it there, so taking it for praise would
 * teach taste its own faults: in a replay of merged proposals, off-topic items doubled.
 */
const untouchedWeight = 0.05;

/** What was met but once is chance. */
const leastMet = 2;

/** A link that a person took out says more than one that nobody proposed. */
const droppedWeight = 3;

/** Links of today that stand for what a day had to choose from, where only what it kept is known. */
const backgroundTitles = 300;

export interface TasteSettings {
  /** The day's date: what came later is not learned from. */
  readonly date: string;
  /** When the day's window ends. */
  readonly end: Instant;
  readonly sources: Sources;
  /** Today's stories. */
  readonly background: readonly Story[];
}

/** What earlier days taught about this editor. */
export interface Taste {
  /** Days learned from, and their links. */
  readonly days: number;
  readonly offered: number;
  readonly kept: number;
  /** What it says of a story; no terms where it knows nothing. */
  readonly terms: (story: Story) => AnyTerm[];
}

/**
 * Learns what this editor keeps from what earlier days offered; null when nothing was ever kept. Pure, and independent
 * of the order of its input.
 */
export function learnTaste(past: readonly StudiedDay[], settings: TasteSettings): Taste | null {
  const days = past
    .filter(({ date, links }) => date < settings.date && links.some(isKept))
    .toSorted((a, b) => compareText(a.date, b.date));
  if (days.length === 0) return null;
  const links = days.flatMap((day) => day.links);
  const counts = countFeatures(links);
  const numbers = new Map([...counts.keys()].map((key, number) => [key, number]));
  const background = days.some(({ postAlone }) => postAlone) ? backgroundOf(settings, numbers) : [];
  const weights = fitWeights(
    days.map((day) => ({
      examples: [...day.links.map((link) => exampleOf(link, numbers)), ...(day.postAlone ? background : [])],
      weight: weightOf(day),
    })),
    numbers.size,
  );
  const kept = links.filter(isKept).length;
  const seen = days.reduce((sum, day) => sum + weightOf(day) * day.links.filter(isKept).length, 0);
  const trust = seen / (seen + halfTrust);
  const learned = new Map<string, Learned>(
    [...counts].map(([key, count], number) => [key, { ...count, points: points * trust * (weights[number] ?? 0) }]),
  );
  return {
    days: days.length,
    offered: links.length,
    kept,
    terms: (story) => explainTaste(featuresOfStory(story, settings.end), learned, settings.sources),
  };
}

function weightOf({ untouched }: StudiedDay): number {
  return untouched ? untouchedWeight : 1;
}

function isKept({ fate }: StudiedLink): boolean {
  return fate === 'kept';
}

/** How often each feature was offered and kept; only those that were met more than once. */
function countFeatures(links: readonly StudiedLink[]): Map<string, { kept: number; offered: number }> {
  const counts = new Map<string, { kept: number; offered: number }>();
  for (const { fate, features } of links) {
    for (const { key } of features) {
      const count = counts.get(key);
      if (count === undefined) counts.set(key, { kept: Number(fate === 'kept'), offered: 1 });
      else {
        count.kept += Number(fate === 'kept');
        count.offered += 1;
      }
    }
  }
  return new Map([...counts].filter(([, { offered }]) => offered >= leastMet));
}

function exampleOf({ fate, features, given }: StudiedLink, numbers: ReadonlyMap<string, number>): Example {
  return {
    ...numbered(features, numbers),
    before: given / points,
    kept: fate === 'kept',
    weight: fate === 'dropped' ? droppedWeight : 1,
  };
}

/** Every nth story by id, so that a few hundred stand for all. */
function backgroundOf({ background, end }: TasteSettings, numbers: ReadonlyMap<string, number>): Example[] {
  const step = Math.max(1, Math.ceil(background.length / backgroundTitles));
  return background
    .toSorted((a, b) => compareText(a.id, b.id))
    .filter((_, index) => index % step === 0)
    .map((story) => ({
      ...numbered(inPost(featuresOfStory(story, end)), numbers),
      before: 0,
      kept: false,
      weight: 1,
    }));
}

function numbered(
  features: readonly Feature[],
  numbers: ReadonlyMap<string, number>,
): Pick<Example, 'features' | 'values'> {
  const known = features.filter(({ key }) => numbers.has(key));
  return {
    features: Int32Array.from(known, ({ key }) => numbers.get(key) ?? 0),
    values: Float64Array.from(known, ({ value }) => value),
  };
}
