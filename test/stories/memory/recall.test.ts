import { describe, expect, it } from 'vitest';
import type { PastStory } from '../../../src/edition/past.ts';
import { clusterLinks, type Sources } from '../../../src/stories/cluster/cluster.ts';
import { recall, recollect } from '../../../src/stories/memory/recall.ts';
import { pastStory } from '../../support/memory.ts';
import { link } from '../../support/stories.ts';

const sources: Sources = new Map([
  ['feed:lab', { name: 'Lab', standing: 'primary', weight: 1 }],
  ['press', { name: 'Press', standing: 'secondary', weight: 1 }],
]);

type Given = Parameters<typeof link>[0];

/** What becomes of today's links: `fresh`, the state that holds them back, or why they follow up. */
function verdicts(today: readonly Given[], past: readonly PastStory[]): string[] {
  const { fresh, left } = recall(clusterLinks(today.map(link), sources), recollect(past), sources);
  return [
    ...fresh.map(({ followUp }) => (followUp ? `follow-up: ${followUp.why} ${followUp.what}`.trim() : 'fresh')),
    ...left.map(({ lost, because }) => `${lost}: ${because}`),
  ];
}

/** Another outlet’s page, on another host than what was told. */
const page = (title: string, given: Given = {}): Given => ({
  url: 'https://press.example/today',
  sources: ['press'],
  title,
  summary: '',
  ...given,
});

describe('a story told before', () => {
  const told = pastStory({ headline: 'Orrery 3 is out with open weights', keys: ['lab.example/orrery'] });

  it('does not come back under its address, in whatever spelling', () => {
    const urls = [
      'https://www.lab.example/orrery/?utm_source=x',
      'http://lab.example/orrery',
      'https://lab.example/orrery',
    ];
    for (const url of urls) expect(verdicts([{ url }], [told])).toEqual([`told: 2026-03-02: ${told.headline}`]);
  });

  it.each<[string, Given]>([
    ['with a new date', { published: '2026-03-04T08:00:00.000Z' }],
    ['without a date', { published: null, precision: 'none' }],
    ['under a new title', { title: 'Everything about Orrery, now delayed' }],
  ])('does not come back %s', (_, given) => {
    expect(verdicts([{ url: 'https://lab.example/orrery', ...given }], [told])[0]).toMatch(/^told/);
  });

  it.each([1, 2, 3, 5, 6, 7])('does not come back after %i days', (days) => {
    const published = new Date(Date.parse(told.since) + days * 86_400_000).toISOString();
    expect(verdicts([page('Orrery 3 is out, with open weights', { published })], [told])[0]).toMatch(/^told/);
  });

  it('takes another outlet’s page with it that reads like a page that was told', () => {
    const links = [
      { url: 'https://lab.example/orrery', title: 'Orrery 3 is out with open weights' },
      page('Orrery 3 is out with open weights'),
      page('Compilers in the browser', { url: 'https://press.example/other' }),
    ];
    expect(verdicts(links, [told])).toEqual(['fresh', `told: 2026-03-02: ${told.headline}`]);
  });

  it.each<[string, string]>([
    [
      'Saltpan raises the prices of its training cards by 12%',
      'Training cards: Saltpan raises prices by 12% from April',
    ],
    ['Mistral：Voxtral Transcribe 2 语音转文字，开源权重', 'Mistral’s Voxtral Transcribe 2 arrives with open weights'],
    ['OpenAI 发布 GPT-5.3-Codex', 'OpenAI introduces GPT-5.3-Codex, its latest coding model'],
    ['月影科技完成十亿元融资，由青松资本领投', '青松资本领投，月影科技完成十亿元新一轮融资'],
    ['vLLM v0.15.0', 'vLLM 0.15.0 released'],
    ['Bringing Tern to Saltpan.dev', 'Corvid opens Tern on Saltpan.dev to Norway'],
    ['Google 发布 Heronbook Neo', 'Google launches the Heronbook Neo'],
  ])('%s: is recognised in other words: %s', (headline, title) => {
    expect(verdicts([page(title)], [pastStory({ headline })])).toEqual([`told: 2026-03-02: ${headline}`]);
  });

  it.each<[string, string, string]>([
    [
      'the same product',
      'Orrery 3 is out with open weights',
      'Orrery 3 found to leak private keys from its training data',
    ],
    ['the same maker', 'OpenAI 发布 Codex 桌面应用', 'OpenAI Codex gets a plan for schools'],
    [
      'the same words around another name',
      'Marsh emerges from stealth with $20 million',
      'Fenland emerges from stealth with $40 million',
    ],
    ['the next part', 'A tour of Tern schedulers, part 1', 'A tour of Tern schedulers, part 2'],
    ['the next issue', 'Dunlin Weekly #41: what happened in AI', 'Dunlin Weekly #42: what happened in AI'],
    ['a review of what was launched', 'The Heronbook Neo', 'Can the Heronbook Neo replace my old laptop?'],
    [
      'the opening of what was explained',
      'Northwind Labs：Tern 4 的分词器为什么有 16 万词条',
      'Northwind Labs 开源 Tern 4：620 亿参数',
    ],
    [
      'the opening of what was explained, in another language',
      'Northwind Labs：Tern 4 的分词器为什么有 16 万词条',
      'Northwind Labs releases Tern 4 with open weights',
    ],
    [
      'the opening of what was explained, in English',
      'Northwind Labs: why the Tern 4 tokenizer has 160,000 entries',
      'Northwind Labs opens Tern 4 with 62 billion parameters',
    ],
    [
      'another thing that a Chinese maker does with one product',
      '月影科技：Tern 4 的分词器为什么有 16 万词条',
      '月影科技把 Tern 4 装进手机',
    ],
    [
      'what is asked of a product and its maker',
      'Google 的 Heronbook Neo 凭什么',
      'Google answers critics of the Heronbook Neo',
    ],
    ['another model of the family', 'Alibaba 发布 Qwen3.5-Coder', 'Alibaba ships Qwen3.5-Omni for phones'],
  ])('%s is another event', (_, headline, title) => {
    expect(verdicts([page(title)], [pastStory({ headline })])).toEqual(['fresh']);
  });

  it('one outlet’s series reads alike every week and is news every week', () => {
    const headline = 'TechMile Mobility: who drives whom, and why it matters';
    const keys = ['press.example/mobility-1'];
    const today = page('TechMile Mobility: who drives whom, and why it costs');
    expect(verdicts([today], [pastStory({ headline, keys })])).toEqual(['fresh']);
  });

  it('what reads alike a month later is another event', () => {
    const past = pastStory({
      headline: 'Tern Cloud is down for all customers in Europe',
      since: '2026-02-02T00:00:00.000Z',
    });
    expect(verdicts([page('Tern Cloud is down for all customers in Europe')], [past])).toEqual(['fresh']);
  });
});

describe('a story that is not told yet', () => {
  it.each(['dropped', 'proposed'] as const)('%s: does not come back by its address nor in other words', (state) => {
    const past = pastStory({ state, path: null, headline: 'Saltpan raises the prices of its training cards by 12%' });
    const byKey = { url: 'https://lab.example/told', title: 'x' };
    expect(verdicts([byKey], [past])).toEqual([`${state}: 2026-03-02: ${past.headline}`]);
    const byWords = page('Training cards: Saltpan raises prices by 12% from April');
    expect(verdicts([byWords], [past])).toEqual([`${state}: 2026-03-02: ${past.headline}`]);
  });

  it('dropped: stays out whatever becomes of it', () => {
    const past = pastStory({
      state: 'dropped',
      path: null,
      headline: 'Marsh-7B: open weights for agents that use tools',
    });
    const title = 'Marsh-7B: open weights for agents withdrawn';
    expect(verdicts([page(title)], [past])[0]).toMatch(/^dropped/);
  });

  it('told by hand after it was dropped: was told', () => {
    const past = [pastStory({ state: 'dropped', path: null, date: '2026-03-01' }), pastStory({ headline: 'By hand' })];
    expect(verdicts([{ url: 'https://lab.example/told' }], past)).toEqual(['told: 2026-03-02: By hand']);
  });
});

describe('material news on a told story', () => {
  it.each<[string, string, string]>([
    ['vLLM v0.15.0', 'vLLM v0.15.1', 'version 0.15.1'],
    ['Claude Opus 4.5 发布：更强的编程能力', 'Introducing Claude Opus 4.6', 'version 4.6'],
    ['Windsurf 1.9.24 更新', 'Windsurf 1.10.0', 'version 1.10.0'],
    [
      'Saltpan will ship its training card in April',
      'Saltpan delays its training card to June: it will not ship in April',
      'delayed',
    ],
    ['Tern Cloud outage hits customers in Europe', 'Tern Cloud outage in Europe resolved for all customers', 'fixed'],
    ['Heron Lab 将收购 Marsh 的传闻：估值五十亿', 'Heron Lab 否认将收购 Marsh 的传闻', 'denied'],
    ['Tern 4 权重何时开源：月影科技的路线图', '月影科技开源 Tern 4 权重，路线图如期', 'released'],
    [
      'Northwind Labs will open the weights of Tern 4 in June',
      'Northwind Labs opens the weights of Tern 4 a week early: it is out in June',
      'released',
    ],
    ['月影科技十亿元融资：交易仍在谈判', '月影科技十亿元融资完成，交易由青松资本领投', 'completed'],
    [
      'Saltpan in talks to raise $2 billion for training cards',
      'Saltpan now in talks to raise $3.5 billion for training cards',
      'figures $3.5 billion',
    ],
    ['Tern 用户规模披露：周活用户 400 万', 'Tern 用户规模再披露：周活用户突破 700 万', 'figures 700 万'],
  ])('%s -> %s', (headline, title, news) => {
    expect(verdicts([page(title)], [pastStory({ headline })])).toEqual([`follow-up: ${news}`]);
  });

  it.each<[string, string, string, string]>([
    [
      'the item says so already',
      'Saltpan delays its training card to June',
      '',
      'Saltpan’s training card is delayed until June',
    ],
    [
      'the item’s text says so',
      'Saltpan training card for June',
      '推迟到六月。',
      'Saltpan delays training card for June',
    ],
    [
      'another notation',
      'Saltpan raises $2 billion for training cards',
      '',
      'Saltpan now has US$2bn: it raises money for training cards',
    ],
  ])('no news: %s', (_, headline, text, title) => {
    const [verdict] = verdicts([page(title)], [pastStory({ headline, text })]);
    expect(verdict).toMatch(/^(?:told|fresh)/);
  });

  it('is none when it was published before the post', () => {
    const past = pastStory({ headline: 'vLLM v0.15.0' });
    const early = { published: '2026-03-01T08:00:00.000Z' };
    expect(verdicts([page('vLLM v0.15.1', early)], [past])).toEqual(['fresh']);
    expect(verdicts([page('vLLM v0.15.1', { published: null, precision: 'none' })], [past])).toEqual(['fresh']);
  });

  it('an older or equal release is none', () => {
    const past = [
      pastStory({ headline: 'vLLM v0.15.1' }),
      pastStory({ headline: 'vLLM v0.14.0', keys: ['x.example/1'] }),
    ];
    expect(verdicts([page('vLLM v0.15.1')], past)).toEqual(['told: 2026-03-02: vLLM v0.15.1']);
    expect(verdicts([page('vLLM v0.14.1')], past)).toEqual(['fresh']);
  });

  it('release pages follow each other by their addresses', () => {
    const past = pastStory({ headline: '引擎更新', keys: ['github.com/tern/engine/releases/tag/v2.4.0'] });
    const today = {
      url: 'https://github.com/Tern/engine/releases/tag/v2.5.0',
      title: 'Spring release',
      sources: ['feed:lab'],
    };
    expect(verdicts([today], [past])).toEqual(['follow-up: version 2.5.0']);
  });

  it('is told without the links that were told, and names the newest post', () => {
    const headline = 'Tern Cloud outage hits customers in Europe';
    const past = [
      pastStory({ headline, keys: ['lab.example/outage'], date: '2026-03-01', path: 'content/posts/2026-03-01.md' }),
      pastStory({ headline, keys: ['lab.example/outage'], address: '/posts/2026-03-02/' }),
    ];
    const stories = clusterLinks(
      [
        link({ url: 'https://lab.example/outage', title: headline }),
        page('Tern Cloud outage that hits customers in Europe resolved'),
      ].map(link),
      sources,
    );
    expect(stories).toHaveLength(1);
    const { fresh } = recall(stories, recollect(past), sources);
    expect(fresh).toMatchObject([
      {
        id: 'press.example/today',
        lead: { url: 'https://press.example/today' },
        supporting: [],
        followUp: {
          date: '2026-03-02',
          path: 'content/posts/2026-03-02-ai-digest.md',
          address: '/posts/2026-03-02/',
          headline,
          why: 'fixed',
          what: '',
        },
      },
    ]);
  });
});

it('does not depend on the order of the stories', () => {
  const past = [
    pastStory({ headline: 'vLLM v0.15.0' }),
    pastStory({ headline: 'Orrery 3 is out', keys: ['a.example/1'] }),
  ];
  const links = ['vLLM v0.15.1', 'Orrery 3 is out', 'Compilers in the browser'].map((title, n) =>
    link({ url: `https://h${n}.example/x`, title }),
  );
  const stories = clusterLinks(links, sources);
  const forward = recall(stories, recollect(past), sources);
  const backward = recall(stories.toReversed(), recollect(past), sources);
  expect(backward.fresh.toReversed()).toEqual(forward.fresh);
  expect(backward.left.toReversed()).toEqual(forward.left);
});
