import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findAlike } from '../../src/stories/memory/alike.ts';
import { dataFolder } from '../support/data.ts';
import { pastStory } from '../support/memory.ts';
import { link } from '../support/stories.ts';

interface Labelled {
  readonly batch: string;
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly summary: string | null;
  readonly cluster: string;
}

/**
 * How well a page is recognised as another outlet's on a told story, by wording alone: in labelled sets of news the first
 * text of each story counts as told, and so does every second text that is alone; the others come up today. `precision` is
 * the share of those held back that are on the story, `recall` the share of those on a told story that are held back.
 */
export function measure(): object {
  const folder = dataFolder('clustering');
  if (folder === null) return { bench: 'recall', skipped: true };
  const sets = ['retitled', 'scoop', 'ecbplus'].map((name) => {
    const lines = gunzipSync(readFileSync(join(folder, `${name}.open.jsonl.gz`)))
      .toString()
      .trim()
      .split('\n');
    const batches = Map.groupBy(
      lines.map((line) => JSON.parse(line) as Labelled),
      ({ batch }) => batch,
    );
    const counts = [...batches.values()].map(recallIn);
    const sum = (pick: (one: Counts) => number): number => counts.reduce((total, one) => total + pick(one), 0);
    const [held, right, repeated] = [sum((one) => one.held), sum((one) => one.right), sum((one) => one.repeated)];
    return [name, { precision: round(right / held), recall: round(right / repeated), held, repeated }] as const;
  });
  return { bench: 'recall', ...Object.fromEntries(sets) };
}

interface Counts {
  readonly held: number;
  readonly right: number;
  readonly repeated: number;
}

function recallIn(batch: readonly Labelled[]): Counts {
  const sorted = batch.toSorted((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id));
  const sizes = Map.groupBy(batch, ({ cluster }) => cluster);
  const isFirst = (one: Labelled): boolean => sorted.find(({ cluster }) => cluster === one.cluster) === one;
  const isTold = (one: Labelled, index: number): boolean =>
    isFirst(one) && ((sizes.get(one.cluster)?.length ?? 0) > 1 || index % 2 === 0);
  const told = sorted.filter(isTold);
  const today = sorted.filter((one, index) => !isTold(one, index));
  const clusterOf = new Map(told.map(({ id, cluster }) => [id, cluster]));
  const found = findAlike(
    today.map(({ id, title, summary, date }) =>
      link({ url: `https://${id}.example/`, key: id, title, summary: summary ?? '', ...dated(date) }),
    ),
    told.map(({ id, title, summary, date }) =>
      pastStory({
        headline: title,
        text: summary ?? '',
        keys: [id],
        since: dated(date).published ?? '2026-01-01T00:00:00.000Z',
      }),
    ),
  );
  const held = today.flatMap((one) => {
    const closest = found.get(one.id)?.[0];
    return closest ? [clusterOf.get(closest.story.keys[0] ?? '') === one.cluster] : [];
  });
  const clusters = new Set(clusterOf.values());
  return {
    held: held.length,
    right: held.filter(Boolean).length,
    repeated: today.filter(({ cluster }) => clusters.has(cluster)).length,
  };
}

function dated(date: string | null): { published: string | null; precision: 'day' | 'none' } {
  return date === null
    ? { published: null, precision: 'none' }
    : { published: `${date.slice(0, 10)}T00:00:00.000Z`, precision: 'day' };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
