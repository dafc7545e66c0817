import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Link } from '../../src/edition/link.ts';
import type { Story } from '../../src/edition/story.ts';
import { clusterLinks } from '../../src/stories/cluster/cluster.ts';
import { sharedWords } from '../../src/stories/memory/shared-words.ts';
import { possibleDoubles } from '../../src/stories/possible-doubles.ts';
import { dataFolder } from '../support/data.ts';
import { link } from '../support/stories.ts';

interface Labelled {
  readonly batch: string;
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly summary: string | null;
  readonly cluster: string;
  /** Where the label is from: some texts are only assumed to be alone. */
  readonly label: string;
}

/** Other stories of the day beside the two in question: as many as a pull request shows. */
const mostOthers = 26;

/**
 * How often it is right that two stories may be one: labelled sets of news are clustered, and of every two stories that
 * share words it is asked what a pull request would say if both were chosen. `right` and `wrong` go by the labels;
 * `unlabelled` are those of which one is merely assumed to be alone. With `--why` each goes to stderr, for people to judge.
 */
export function measure(args: readonly string[]): object {
  const folder = dataFolder('clustering');
  if (folder === null) return { bench: 'doubles', skipped: true };
  const sets = ['retitled', 'scoop', 'ecbplus'].map((name) => {
    const lines = gunzipSync(readFileSync(join(folder, `${name}.open.jsonl.gz`)))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled);
    const found = [...Map.groupBy(lines, ({ batch }) => batch).values()].flatMap(doublesIn);
    if (args.includes('--why')) for (const { is, why } of found) process.stderr.write(`${name} ${is}: ${why}\n`);
    const count = (is: Found['is']): number => found.filter((one) => one.is === is).length;
    return [name, { right: count('right'), wrong: count('wrong'), unlabelled: count('unlabelled') }] as const;
  });
  return { bench: 'doubles', ...Object.fromEntries(sets) };
}

interface Found {
  readonly is: 'right' | 'wrong' | 'unlabelled';
  readonly why: string;
}

function doublesIn(batch: readonly Labelled[]): Found[] {
  const byId = new Map(batch.map((one) => [one.id, one]));
  const stories = clusterLinks(batch.map(linkOf), new Map());
  const labelled = ({ lead, supporting }: Story): Labelled[] =>
    [lead, ...supporting].flatMap(({ key }) => byId.get(key) ?? []);
  const judge = (a: Story, b: Story): Found['is'] => {
    const clusters = new Set(labelled(a).map(({ cluster }) => cluster));
    if (labelled(b).some(({ cluster }) => clusters.has(cluster))) return 'right';
    return [...labelled(a), ...labelled(b)].some(({ label }) => label.includes('assumed')) ? 'unlabelled' : 'wrong';
  };
  const near = sharedWords(stories.map(({ lead }) => lead.title));
  return stories.flatMap((story, index) =>
    [...near(story.lead.title)].flatMap((other) => {
      const second = stories[other];
      if (second === undefined || other <= index) return [];
      const others = stories.filter((one) => one !== story && one !== second).slice(0, mostOthers);
      return possibleDoubles([story, second], others).map(({ shared }) => ({
        is: judge(story, second),
        why: `${story.lead.title} | ${second.lead.title} (${shared.join(', ')})`,
      }));
    }),
  );
}

/** Labelled items of one address must not become one link, and many have none: the id is the key. */
function linkOf({ id, title, url, date, summary }: Labelled): Link {
  const published = date === null ? null : `${date.slice(0, 10)}T00:00:00.000Z`;
  return link({
    key: id,
    url: url !== null && URL.canParse(url) ? url : `https://${id}.example/`,
    title,
    summary: summary ?? '',
    published,
    precision: published === null ? 'none' : 'day',
  });
}
