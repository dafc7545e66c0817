import { describe, expect, it } from 'vitest';
import { type Site, threeSites } from '../support/day.ts';
import { tracesOf } from './traces.ts';

/** Another outlet on what Heron Lab published, in words of its own. */
const press: Site = {
  host: 'godwit-news.example',
  name: 'Godwit News',
  standing: 'secondary',
  stories: [
    {
      title: 'Heron’s Marsh-7B weights are out *at last*',
      paragraphs: [
        'For months the start-up had kept customers waiting; on Wednesday its founders kept their promise in a packed hall.',
        'Shares of two rivals fell at once, and a bank that had been testing an early copy spoke of a bargain.',
        'Whoever wants to sell something made with it may do so, said the head of the company, and pay nothing.',
        'Critics miss any word on where the texts came from, and a regulator in Dublin has asked for a meeting.',
      ],
    },
  ],
};

describe('two items that may be one event', () => {
  it.each([
    [
      'zh-CN',
      /^- \*\*第 (\d)、(\d) 条可能是同一件事\*\*：标题里都有 (?=.*Marsh).*weights.*；若确是一件，请并成一条。$/m,
    ],
    ['en', /^- \*\*Items (\d) and (\d) may be one event\*\*: both titles have (?=.*Marsh).*weights.*\. Make them one/m],
  ] as const)('are named to the reviewer in %s, with what they share', async (language, line) => {
    const { edition, pullRequest } = await tracesOf({ sites: [...threeSites, press], config: { language } });
    const doubles = edition.possibleDoubles ?? [];
    expect(doubles).toHaveLength(1);
    const titles = doubles.flatMap(({ stories }) => stories.map((index) => edition.stories[index]?.lead.title));
    expect(titles.toSorted()).toEqual([press.stories[0]?.title, 'Marsh-7B: open weights for tool-using agents']);
    const [, first, second] = line.exec(pullRequest.body) ?? [];
    expect([first, second].map(Number)).toEqual(doubles[0]?.stories.map((index) => index + 1));
    expect(edition.stories).toHaveLength(6);
  });

  it('are not looked for where nothing is alike', async () => {
    const { edition, pullRequest } = await tracesOf({});
    expect(edition.possibleDoubles).toEqual([]);
    expect(pullRequest.body).not.toContain('可能是同一件事');
  });
});
