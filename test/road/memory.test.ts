import { expect, it } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { parseFrontMatter } from '../../src/post/front-matter.ts';
import { linksOf } from '../../src/post/links.ts';
import type { ActionRun } from '../support/action.ts';
import { branch, path, type Site, type SmallDay, sourcesOf } from '../support/day.ts';
import { during, editionOf } from './traces.ts';

const yesterday = '2026-03-04';
const yesterdaysPath = `content/posts/${yesterday}-ai-digest.md`;

const tern: Site = {
  host: 'tern-engine.example',
  name: 'Tern Engine',
  stories: [
    {
      title: 'Tern 2.5 brings shared caches for LLM inference',
      paragraphs: [
        'Tern 2.5 shares the attention cache of equal prompts between requests on one machine, for every model.',
      ],
    },
    {
      title: 'A postmortem of the outage of Tern Cloud in Europe',
      paragraphs: [
        'On 24 February 2026 Tern Cloud refused 38% of all LLM requests after a certificate had expired at night.',
      ],
    },
  ],
};
const marsh: Site = {
  host: 'heron-lab.example',
  name: 'Heron Lab',
  stories: [
    {
      title: 'Marsh Realtime: open weights for speech agents',
      paragraphs: [
        'Heron Lab publishes the weights of Marsh Realtime, a speech model for agents with 7 billion parameters.',
      ],
    },
  ],
};
const press: Site = {
  host: 'dunlin-weekly.example',
  name: 'Dunlin Weekly',
  standing: 'secondary',
  stories: [
    {
      title: 'Saltpan raises the prices of its training cards for LLM labs',
      paragraphs: [
        'Saltpan will charge 12% more for its training cards from April, the company told LLM labs on Wednesday.',
      ],
    },
  ],
};
const sites = [tern, marsh, press];

/** A post as a person wrote it the day before. */
function postOf(sections: string): string {
  return `+++\ntitle = "日报"\ndate = ${yesterday}T08:00:00+08:00\ntags = ["AI"]\ncategories = ["AI"]\ndraft = false\n+++\n\n${sections}`;
}

async function bodyOn(day: SmallDay, name: string): Promise<string> {
  return (await day.github.pullRequests()).find(({ head }) => head.ref === name)?.body ?? '';
}

it('a told story comes back as a follow-up, and yesterday’s watch list is closed', () => {
  const told = postOf(
    [
      '## 1) Tern 2.4 halves the memory of long prompts\n\n来源：https://tern-engine.example/2-4\n',
      '## 2) Saltpan\n\n来源：https://dunlin-weekly.example/1\n',
      '---\n\n## 我接下来会关注什么（3 条）\n\n1. **Tern Cloud 的事故复盘**：原因\n2. **Marsh Realtime 的权重**：何时开放\n',
    ].join('\n'),
  );
  const files = { [yesterdaysPath]: told, 'hugo.toml': 'baseURL = "https://me.example/blog/"\n' };
  return during({ sites, github: { files }, config: { items: '2-8' } }, async (day) => {
    const run = await day.run();
    expect(run, run.stdout).toMatchObject({ exitCode: 0, outputs: { operation: 'created', items: '3' } });
    const edition = editionOf(run);
    const release = edition.stories.findIndex(({ lead }) => lead.url === 'https://tern-engine.example/1');
    expect(edition.stories[release]?.followUp).toEqual({
      date: yesterday,
      path: yesterdaysPath,
      address: `/blog/posts/${yesterday}-ai-digest/`,
      headline: 'Tern 2.4 halves the memory of long prompts',
      why: 'version',
      what: '2.5',
    });
    const post = (await day.post()) ?? '';
    expect(post).toContain(
      `追踪：[${yesterday}](/blog/posts/${yesterday}-ai-digest/) 讲过《Tern 2.4 halves the memory of long prompts》；新进展：新版本 2.5。`,
    );
    expect(post).toContain(`的关注清单第 2 条“Marsh Realtime 的权重”有了下文。`);
    // What was told is in the post under no address, and the description says why.
    expect(linksOf(parseFrontMatter(post).body)).not.toContain('https://dunlin-weekly.example/1');
    const body = await bodyOn(day, branch);
    expect(body).toContain(`## ${chinese.desk.tracking.title}`);
    expect(body).toContain(`${chinese.desk.bench.lost.told} (${yesterday}: Saltpan)`);
    expect(edition.watched?.map(({ number, state }) => [number, state])).toEqual([
      [1, expect.stringMatching(/open|happened/)],
      [2, 'happened'],
    ]);
  });
});

/** A site whose only story appears after the first day’s post. */
const fenland = {
  'fenland.example': {
    '/feed.json': {
      body: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Fenland',
        items: [
          {
            id: '1',
            url: 'https://fenland.example/1',
            title: 'Fenland opens its stack for LLM inference',
            summary: 'All kernels of the stack are public.',
            date_published: '2026-03-05T12:00:00Z',
          },
        ],
      }),
    },
  },
};

/** Two days on which the same stories are in sight; `decide` is what a person does to the first day’s proposal. */
function twoDays(
  decide: (day: SmallDay, pullRequest: number, post: string) => Promise<void>,
  look: (
    second: { day: SmallDay; edition: Edition; body: string; run: ActionRun },
    first: Edition,
  ) => Promise<void> | void,
): Promise<void> {
  const sources = [
    ...sourcesOf(sites),
    { feed: 'https://fenland.example/feed.json', name: 'Fenland', standing: 'primary' },
  ];
  return during({ sites, hosts: fenland, config: { items: '1-8', window: '48h', sources } }, async (day) => {
    const first = await day.run();
    expect(first, first.stdout).toMatchObject({ outputs: { operation: 'created', items: '4' } });
    await decide(day, Number(first.outputs['pull-request-number']), (await day.post()) ?? '');
    const run = await day.run({}, { now: '2026-03-06T00:20:00Z' });
    expect(run, run.stdout).toMatchObject({ outputs: { operation: 'created', items: '1' } });
    const body = await bodyOn(day, 'galley/2026-03-06');
    await look({ day, edition: editionOf(run), body, run }, editionOf(first));
  });
}

const settledOf = ({ bench }: Edition) => Object.fromEntries(bench.map(({ lead, lost }) => [lead.url, lost]));

it('what a person took out of a proposal is not proposed again, and the rest was told', async () => {
  let taken = '';
  await twoDays(
    async ({ github }, number, post) => {
      const second = /^## 2\) [\s\S]*?(?=^## 3\) )/m.exec(post)?.[0] ?? '';
      taken = linksOf(second)[0] ?? '';
      await github.commitAs('editor', branch, { [path]: post.replace(second, '') });
      await github.mergePullRequest(number);
    },
    ({ edition, body }, first) => {
      expect(edition.stories.map(({ lead }) => lead.url)).toEqual(['https://fenland.example/1']);
      const others = first.stories.map(({ lead }) => lead.url).filter((url) => url !== taken);
      expect(settledOf(edition)).toEqual({
        [taken]: 'dropped',
        ...Object.fromEntries(others.map((url) => [url, 'told'])),
      });
      expect(body).toContain(`${chinese.desk.bench.lost.dropped} (2026-03-05: `);
      expect(body).toContain(`${chinese.desk.bench.lost.told} (2026-03-05: `);
    },
  );
});

it('nothing of a proposal that was closed is proposed again', () =>
  twoDays(
    ({ github }, number) => github.closePullRequest(number),
    ({ edition }) => expect(Object.values(settledOf(edition))).toEqual(['dropped', 'dropped', 'dropped', 'dropped']),
  ));

it('nothing of a proposal that is still open is proposed twice', () =>
  twoDays(
    async () => undefined,
    ({ edition, body }) => {
      expect(Object.values(settledOf(edition))).toEqual(['proposed', 'proposed', 'proposed', 'proposed']);
      expect(body).toContain(chinese.desk.bench.lost.proposed);
    },
  ));
