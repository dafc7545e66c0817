import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/post/links.ts';
import { date, now, threeSites } from '../support/day.ts';
import type { Hosts } from '../support/internet.ts';
import { during, editionOf } from './traces.ts';

const words = 'the engine serves long prompts with half of the memory it took before, and the weights are open to all.';
const page = (title: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>
  ${[1, 2, 3, 4, 5].map((n) => `<p>${title}, part ${n}: ${words}</p>`).join('')}</article></body></html>`;

const title = 'Plover 3: an inference server in open weights';
const real = 'https://plover.example/blog/plover-3-an-inference-server';
const other = 'An agent that reads every LLM paper';

/** A column whose links all lead elsewhere: to one page by two ways, to a page told before, to a front page. */
const column: Hosts = {
  'column.example': {
    '/feed.json': {
      body: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Column',
        items: [
          ['https://t.co/Pl0ver', title],
          ['https://plover.example/p/31', 'How one GPU now does the work of two, by its makers'],
          ['https://go.example/old', other],
          ['https://go.example/gone', 'What fine-tuning cost us last year'],
        ].map(([url, name], index) => ({
          id: url,
          url,
          title: name,
          summary: `${name}, in the words of the column: ${words}`,
          date_published: new Date(Date.parse(now) - (30 + index) * 60_000).toISOString(),
        })),
      }),
    },
  },
  't.co': { '/Pl0ver': { status: 301, headers: { location: `${real}?utm_source=t.co` } } },
  'plover.example': {
    '/': { body: page('Plover') },
    '/p/31': { body: page(title, `<link rel="canonical" href="${real}">`) },
    '/blog/plover-3-an-inference-server': { body: page(title, `<link rel="canonical" href="${real}">`) },
  },
  'go.example': {
    '/old': { status: 302, headers: { location: 'https://reader.example/2026/an-agent-that-reads' } },
    '/gone': { status: 302, headers: { location: 'https://plover.example/' } },
  },
  'reader.example': { '/2026/an-agent-that-reads': { body: page(other) } },
};

const yesterday = `+++\ntitle = "x"\ndate = 2026-03-04T08:00:00+08:00\n+++\n\n## 1) ${other}\n来源：https://reader.example/2026/an-agent-that-reads\n`;

describe('the pages that links really lead to', () => {
  it('are told once, are known from earlier posts, and leave no gap in the post', async () => {
    const sources = [
      { feed: 'https://column.example/feed.json', name: 'Column', standing: 'primary', weight: 2 },
      ...threeSites.map(({ host, name }) => ({ feed: `https://${host}/feed.json`, name, standing: 'secondary' })),
    ];
    const config = {
      sources,
      items: '2-4',
      topics: ['inference', 'agent', 'LLM', 'GPU', 'fine-tuning', 'weights', 'harness'],
    };
    const files = { 'content/posts/2026-03-04-ai-digest.md': yesterday };
    await during({ hosts: column, config, github: { files } }, async (day) => {
      const run = await day.run({ date });
      expect(run.outputs, run.stdout + run.stderr).toMatchObject({ operation: 'created', items: '4' });
      const links = linksOf((await day.post()) ?? '');
      // The short address is written out; whichever way was first, the page is told once.
      expect(links.filter((url) => url.includes('plover.example'))).toHaveLength(1);
      expect(links.filter((url) => /t\.co|reader\.example|go\.example\/old/.test(url))).toEqual([]);

      const { bench, stories } = editionOf(run);
      const lost = Object.fromEntries(bench.map(({ lead, lost: reason, because }) => [lead.url, [reason, because]]));
      expect(lost['https://go.example/old']).toEqual(['told', `2026-03-04: ${other}`]);
      const [keeper] = stories.filter(({ lead }) => lead.url === real || lead.url === 'https://plover.example/p/31');
      expect(Object.values(lost)).toContainEqual(['same-page', keeper?.lead.title]);
      // A page that is gone leads to a front page: its words are not the article's.
      const gone = stories.findIndex(({ lead }) => lead.url === 'https://go.example/gone');
      expect(editionOf(run).items[gone]?.links ?? []).not.toContain('https://plover.example/');
      const ids = [...stories, ...bench].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});
