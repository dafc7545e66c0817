import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Link } from '../../src/edition/link.ts';
import { clusterLinks } from '../../src/stories/cluster/cluster.ts';
import { compareText } from '../../src/text/normalize.ts';

/** One line of a labelled file; the labels are never read. */
interface Item {
  readonly batch: string;
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly date: string | null;
  readonly summary: string | null;
}

const usage = 'cluster: say what to read with --data FILE… and where to write with --out FILE';

/**
 * Clusters every batch of the labelled files (JSON lines, gzip or plain) with the shipped code and writes one line
 * `{"batch","id","cluster"}` for each item, for a scorer to compare with the labels. What it can tell without labels is
 * how many stories there are and how long they took.
 */
export async function measure(args: string[]): Promise<object> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { data: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const files = [...(values.data ?? []), ...positionals];
  if (files.length === 0 || values.out === undefined) throw new Error(usage);
  const lines: string[] = [];
  const sets: object[] = [];
  for (const file of files) {
    const items = read(file);
    const batches = [...Map.groupBy(items, ({ batch }) => batch).values()];
    const began = performance.now();
    const clusters = batches.map(cluster);
    const ms = Math.round(performance.now() - began);
    lines.push(...clusters.flat().map((line) => JSON.stringify(line)));
    const sizes = clusters.flatMap((batch) => [...Map.groupBy(batch, (line) => line.cluster).values()]);
    const joined = sizes.filter(({ length }) => length > 1);
    sets.push({
      file: file.split('/').at(-1),
      items: items.length,
      batches: batches.length,
      stories: sizes.length,
      joined_items: joined.reduce((sum, { length }) => sum + length, 0),
      largest: Math.max(0, ...sizes.map(({ length }) => length)),
      ms,
    });
  }
  writeFileSync(values.out, lines.map((line) => `${line}\n`).join(''));
  return { bench: 'cluster', sets };
}

function read(file: string): Item[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);
}

function cluster(items: readonly Item[]): { batch: string; id: string; cluster: string }[] {
  const batchOf = new Map(items.map(({ id, batch }) => [id, batch]));
  return clusterLinks(items.map(linkOf), new Map())
    .flatMap(({ id: story, lead, supporting }) =>
      [lead, ...supporting].map(({ key }) => ({ batch: batchOf.get(key) ?? '', id: key, cluster: story })),
    )
    .sort((a, b) => compareText(a.id, b.id));
}

/** Items of one address must not become one link, and many have none: the id is the key. */
function linkOf({ id, title, url, source, date, summary }: Item): Link {
  const published = date === null || Number.isNaN(Date.parse(date)) ? null : new Date(date).toISOString();
  return {
    key: id,
    url: url !== null && URL.canParse(url) ? url : `https://unknown.invalid/${id}`,
    title,
    sources: source === null ? [] : [source],
    published,
    precision: published === null ? 'none' : 'day',
    summary: summary ?? '',
    content: '',
    author: null,
    engagement: [],
  };
}
