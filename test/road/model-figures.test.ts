import { expect, it } from 'vitest';
import { english } from '../../src/language/en/words.ts';
import { threeSites } from '../support/day.ts';
import { startModel } from '../support/model.ts';
import { tracesOf } from './traces.ts';

const plain = {
  headline: 'A laboratory describes a change to its engineering',
  what: 'The team describes a change to its engineering, with the way it works and where it applies.',
  keyPoints: [],
  why: 'It makes a trade-off of such systems clearer.',
  impact: ['Similar projects may look at their own design again.'],
  advice: ['Repeat it on a staging system first.'],
};

it('speaks of one thing as of one, and of the closing lists apart from the items', async () => {
  const [site] = threeSites;
  const sites = site ? [{ ...site, stories: site.stories.slice(0, 1) }] : [];
  const model = await startModel({ key: 'model-key', respond: () => plain });
  const config = { language: 'en', items: '1-2', 'max-window': '24h', memory: '24h', budget: { requests: 1 } };
  const { run, post, pullRequest } = await tracesOf({ model, sites, config });
  await model.close();
  expect(run.stdout).toMatch(/2 texts from stand-in: .* the budget is 1 request and 200,000 tokens/);
  expect(run.stdout).toMatch(/^config: 1 source, en/m);
  expect(run.stdout).toMatch(/^write: 1 item, 1 request to stand-in, /m);
  expect(run.stdout).toMatch(/did not write the trends and the watch list: budget/);
  expect(pullRequest.body).toContain('- 1 item written by the model\n');
  expect(pullRequest.body).toContain(
    `- Not written by the model: the trends and the watch list (${english.fallback.budget})\n`,
  );
  for (const text of [run.stdout, run.summary, post, pullRequest.body]) {
    expect(text).not.toMatch(
      /\b1 (?:candidates|claims|days|entries|gaps|hosts|items|links|pages|posts|requests|sources|stories|texts)\b/,
    );
  }
});
