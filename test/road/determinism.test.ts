import { expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { type Site, threeSites } from '../support/day.ts';
import { type Traces, tracesOf } from './traces.ts';

/** Two sites tell one story, so that there is something to merge; one site is gone, so that there is a note. */
const sites: readonly Site[] = [
  ...threeSites,
  {
    host: 'godwit-news.example',
    standing: 'secondary',
    stories: (threeSites[1]?.stories ?? []).map((story) => ({ ...story, title: `${story.title}, says Heron Lab` })),
  },
  { host: 'gone.example', stories: [], feed: { status: 404 } },
];

/** The day on a machine of its own, where every site takes its own time to answer. */
function once(env: Record<string, string>, delayOf: (index: number) => number): Promise<Traces> {
  return tracesOf({ sites: sites.map((site, index) => ({ ...site, feedDelayMs: delayOf(index) })) }, {}, { env });
}

/** What may differ between two runs: how long each source took. */
function withoutTimes(edition: Edition): Edition {
  return { ...edition, health: edition.health.map((one) => ({ ...one, ms: 0 })) };
}

it('makes the same post and the same edition of the same answers, whatever their order and the machine', async () => {
  const [here, there] = await Promise.all([
    once({ TZ: 'UTC', LANG: 'C' }, (index) => index * 60),
    once(
      { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      (index) => (sites.length - index) * 60,
    ),
  ]);
  expect(here.run.outputs).toMatchObject({ operation: 'created', items: '5', 'failed-sources': '1' });
  expect(here.edition.stories.flatMap(({ supporting }) => supporting)).toHaveLength(2);
  expect(there.post).toBe(here.post);
  expect(withoutTimes(there.edition)).toEqual(withoutTimes(here.edition));
});
