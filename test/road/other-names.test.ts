import { expect, it } from 'vitest';
import { date, path } from '../support/day.ts';
import { during, writesOf } from './traces.ts';

const stem = `content/posts/${date}-ai-digest`;

it.each([
  `${stem}/index.md`,
  `${stem}.zh-cn.md`,
  `${stem}.markdown`,
  `content/Posts/${date}-AI-digest.md`,
  `content/posts/2026/${date}-ai-digest.md`,
])('a day that is published at %s gets no second page', (page) =>
  during({ github: { files: { [page]: 'published\n' } } }, async (day) => {
    const run = await day.run();
    expect(run.outputs, run.stdout).toMatchObject({ operation: 'none', reason: 'already-published', path: page });
    expect(run.commands.filter(({ name }) => name === 'warning').map(({ message }) => message)).toEqual([
      expect.stringContaining(page),
    ]);
    expect(run.summary).toContain(page.split('/').at(-1));
    expect([...day.internet.log, ...writesOf(day)]).toEqual([]);
  }),
);

it.each(['content/posts/2026-03-04-ai-digest/index.md', 'content/posts/2026/03/2026-03-04-AI-Digest.zh-cn.md'])(
  'a post of the day before is remembered at %s',
  (page) => {
    const told = `+++\ntitle = "日报"\ndate = 2026-03-04T08:00:00+08:00\n+++\n\n## 1) x\n\n来源：https://heron-lab.example/1\n`;
    return during({ config: { items: '1-8' }, github: { files: { [page]: told } } }, async (day) => {
      const run = await day.run();
      expect(run.stdout).toContain('1 post of the last');
      expect(await day.post()).not.toContain('https://heron-lab.example/1');
    });
  },
);

it('a file that nearly is the day’s page is named in the log', () =>
  during({ github: { files: { [`content/posts/${date}-holiday.md`]: 'away\n' } } }, async (day) => {
    const run = await day.run();
    expect(run.outputs).toMatchObject({ operation: 'created', path });
    expect(run.stdout).toContain(`content/posts/${date}-holiday.md bears the date`);
  }));
