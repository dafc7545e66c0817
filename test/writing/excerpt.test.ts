import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { ReadStory } from '../../src/edition/article.ts';
import type { Bullet, Item } from '../../src/edition/item.ts';
import type { RankedStory } from '../../src/edition/story.ts';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { excerpt } from '../../src/writing/excerpt/excerpt.ts';
import { haique, press, story, ternlight } from './stories.ts';

/** What a reader sees of every line that is not a prompt. */
function lines(item: Item): string[] {
  const shown = (bullet: Bullet): string[] => [
    ...(bullet.text ? [textOf(fromMarkdown(bullet.text))] : []),
    ...bullet.children.flatMap(shown),
  ];
  return item.points.filter(({ prompt }) => !prompt).flatMap(shown);
}

/** The text between quotation marks, at the outermost level. */
function quotations(line: string): string[] {
  return [...line.matchAll(/「([^」]+)」|“([^”]+)”/g)].map(([, first, second]) => first ?? second ?? '');
}

function labels(item: Item): string[] {
  return item.points.map(({ label, prompt }) => (prompt ? `${label}?` : label));
}

describe('excerpt', () => {
  const item = excerpt(story(ternlight, press), chinese);

  it('takes the headline without the site name, and only links of the story, lead first', () => {
    expect(item.headline).toBe('Ternlight 2.0 halves serving cost');
    expect(item.links).toEqual([ternlight.url, press.url]);
    expect(item.written).toEqual({ by: 'excerpt', model: null, fallback: null });
  });

  it('quotes what it is, lists figures and coverage, and leaves judgement to the editor', () => {
    expect(labels(item)).toEqual(['是什么', '关键数据', '相关报道', '为什么重要?', '可能影响?', '落地建议?']);
    const text = lines(item).join('\n');
    expect(text).toContain('“Puffin Labs today released Ternlight 2.0, an inference server');
    expect(text).toContain('145 ms');
    expect(text).toContain('Harbour News《Puffin Labs opens its Ternlight server》');
    expect(text).not.toMatch(/newsletter|pip install|long road/);
  });

  it('quotes Chinese pages in full-width brackets where they quote themselves', () => {
    const [what] = lines(excerpt(story(haique), chinese));
    expect(what).toContain('「海雀实验室今天宣布开源推理引擎“燕鸥”');
  });

  it('names the site of a quotation that is not the lead’s', () => {
    const [what] = lines(excerpt(story({ url: 'https://a.example/', title: 'Ternlight is open' }, press), chinese));
    expect(what).toMatch(/^Harbour News：“Puffin Labs, a start-up of 40 people/);
  });

  it('quotes sentences that stand together as one', () => {
    const paragraphs = [
      'Puffin Labs today released Ternlight 2.0, an inference server. Its scheduler served 4.2 times as many requests on the same cards.',
    ];
    const [what] = lines(
      excerpt(story({ url: 'https://a.example/', title: 'Ternlight 2.0 is out', paragraphs }), chinese),
    );
    expect(what).toBe(`“${paragraphs[0]}”`);
  });

  it('names the language of what is quoted, and says when it is the feed’s text', () => {
    const read = story(ternlight);
    const what = (change: object) =>
      lines(excerpt({ ...read, articles: read.articles.map((one) => ({ ...one, ...change })) }, chinese))[0];
    expect(what({ language: 'en' })).toMatch(/^英语原文：“Puffin/);
    expect(what({ language: 'en', from: 'feed', reason: 'not-found' })).toMatch(/^英语订阅源摘要：“Puffin/);
    expect(what({ language: 'zh', from: 'feed', reason: 'not-found' })).toMatch(/^订阅源摘要：“Puffin/);
    expect(what({ language: 'zh' })).toMatch(/^“Puffin/);
  });

  it('tells where a story is discussed that has no text to quote', () => {
    const read = story({ url: 'https://a.example/', title: 'Ternlight is open' });
    const discussion = { source: 'hacker-news', points: 530, comments: 220, url: 'https://talk.example/item?id=1' };
    const lead = { ...read.story.lead, engagement: [discussion] };
    const [what] = excerpt({ ...read, story: { ...read.story, lead } }, chinese).points;
    expect(what).toMatchObject({ prompt: true, text: expect.stringContaining('talk.example 上有 530 分、220 条评论') });
  });

  it('lists figures that say what they measure, not bare numbers', () => {
    const paragraphs = [
      'Puffin Labs today released Ternlight 2.0, an inference server that splits prefill and decode across pools.',
      'Four people wrote most of the code, and 12 others reviewed it during the last winter.',
      'The 95th percentile latency of long requests fell from 310 ms to 145 ms on the same cards.',
    ];
    const text = lines(excerpt(story({ url: 'https://a.example/', title: 'Ternlight', paragraphs }), chinese));
    expect(text.filter((line) => line.includes('fell from 310 ms'))).toHaveLength(1);
  });

  it('asks the editor for everything when there is no text at all', () => {
    const bare = excerpt(story({ url: 'https://a.example/', title: 'Ternlight is open' }), chinese, 'timeout');
    expect(labels(bare)).toEqual(['是什么?', '为什么重要?', '可能影响?', '落地建议?']);
    expect(bare.written.fallback).toBe('timeout');
  });

  it('says so when the page could not be opened, which is not the same as a page without text', () => {
    const read = story({ url: 'https://a.example/', title: 'Ternlight is open' });
    const prompts = (reason: string | null) => {
      const articles = read.articles.map((article) => ({ ...article, from: 'feed' as const, reason }));
      return excerpt({ ...read, articles }, chinese).points[0];
    };
    expect(prompts('not-found')).toMatchObject({ prompt: true, text: expect.stringContaining('（页面不存在）') });
    expect(prompts('no-text')).toMatchObject({ prompt: true, text: chinese.prompt.what });
  });

  it('quotes a snippet without full stop rather than nothing', () => {
    const source = {
      url: 'https://a.example/',
      title: 'Open',
      paragraphs: ['Ternlight, the inference server, is open'],
    };
    expect(lines(excerpt(story(source), chinese))).toEqual(['“Ternlight, the inference server, is open”']);
  });

  it('cites four links at most, each once, and only web addresses', () => {
    const urls = ['https://a.example/', 'javascript:alert(1)', 'https://a.example/', 'https://b.example/'];
    const sources = [...urls, 'https://c.example/', 'https://d.example/', 'https://e.example/'].map((url) => ({
      url,
      title: 'T',
    }));
    const many = excerpt(story({ url: 'https://lead.example/', title: 'T' }, ...sources), chinese);
    expect(many.links).toEqual([
      'https://lead.example/',
      'https://a.example/',
      'https://b.example/',
      'https://c.example/',
    ]);
  });

  it('quotes word for word, whatever the text: every quotation stands in an article', () => {
    const words = [
      '*bold*',
      '_x_',
      '`code`',
      '[a](b)',
      '<b>',
      '&amp;',
      '\\',
      '4.2x',
      'Ternlight',
      '{{<',
      '#1',
      '推理',
      '。',
      '. ',
      '! ',
    ];
    const paragraph = fc
      .array(fc.constantFrom(...words), { minLength: 8, maxLength: 40 })
      .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const read: ReadStory<RankedStory> = story({ url: 'https://a.example/', title: 'Ternlight', paragraphs });
        for (const quotation of lines(excerpt(read, chinese)).flatMap(quotations)) {
          expect(paragraphs.some((text) => text.includes(quotation))).toBe(true);
        }
      }),
    );
    expect(lines(item).flatMap(quotations).length).toBeGreaterThanOrEqual(3);
  });
});

describe('labels in front of a text', () => {
  const text = 'We present a pager that moves the keys of sleeping requests to the memory of the host.';

  it.each([
    'Abstract: ',
    'ABSTRACT — ',
    'Abstract ',
    'arXiv:2602.00001v1 Announce Type: new Abstract: ',
    'TL;DR: ',
    '- [x] ',
  ])('%j is none of the quotation', (label) => {
    const read = story({ url: 'https://a.example/', title: 'A pager for keys', paragraphs: [`${label}${text}`] });
    expect(lines(excerpt(read, chinese))[0]).toBe(`“${text}”`);
  });

  it.each([
    ['云港讯（记者 周晚）', '3月4日，海雀云宣布把推理价格下调四成，对所有客户生效。'],
    ['本报（通讯员 林渡）：', '海雀云宣布把推理价格下调四成，三月一日起对所有客户生效。'],
    ['[서울=항구뉴스] 김하늘 기자 = ', '바다오리 연구소는 4일 항만 계획 모델을 공개했다고 밝혔다.'],
  ])('%j is none of the quotation', (label, said) => {
    const read = story({ url: 'https://a.example/', title: '-', paragraphs: [`${label}${said}`] });
    expect(quotations(lines(excerpt(read, chinese))[0] ?? '')).toEqual([said]);
  });

  it('stay where they are words of the sentence', () => {
    const paragraphs = ['Abstract interpretation proves that no request of the pager is ever lost.'];
    const read = story({ url: 'https://a.example/', title: 'A pager for keys', paragraphs });
    expect(lines(excerpt(read, chinese))[0]).toBe(`“${paragraphs[0]}”`);
  });
});

describe('what is quoted of a text', () => {
  const quoted = (title: string, ...paragraphs: string[]): string =>
    lines(excerpt(story({ url: 'https://a.example/', title, paragraphs }), chinese))[0] ?? '';

  it('is what happened, not what everybody knows already', () => {
    const what = quoted(
      'A queue for every card',
      'Teams that rent cards need ever more of them, and many struggle to keep the cards busy.',
      'Skua Cloud is a leading provider of rented cards, serving 12,700 companies in 15 countries.',
      'Today Skua Cloud released a gateway that keeps one queue for every card.',
    );
    expect(what).toBe('“Today Skua Cloud released a gateway that keeps one queue for every card.”');
  });

  it('begins with no sentence that speaks of an earlier one', () => {
    const what = quoted(
      'A gateway',
      'See you at the harbour, friends!',
      'However, it was announced that it now supports every card with more than 24 GB of memory today.',
      'The gateway keeps one queue for every card, and hands it to a neighbour when the card fails.',
    );
    expect(what).toMatch(/^“The gateway keeps/);
  });

  it('has no sentence that speaks of one that nobody would quote', () => {
    const paragraphs = ['Click here to read all of it, friends!', 'It now supports every card of 24 GB or more today.'];
    const [what] = excerpt(story({ url: 'https://a.example/', title: 'A gateway', paragraphs }), chinese).points;
    expect(what).toMatchObject({ prompt: true });
  });

  it('lets such a sentence follow the one it speaks of, in the next paragraph as well', () => {
    const what = quoted(
      '换页引擎',
      '海雀实验室今天正式发布换页引擎，单卡即可运行千亿参数的模型。',
      '它把不常用的专家放在内存里，只在路由命中之前 30 毫秒取回显卡。',
    );
    expect(what).toMatch(/“海雀实验室今天.*” “它把不常用/);
  });

  it('is the latest entry of a log, and not the ones below it', () => {
    const what = quoted(
      'A planner for ports',
      '- [2026/02] Planner 4.2 is released with tide tables for every port!',
      '- [2025/11] Planner 4.1 is released with a table of all berths!',
      '- [2025/08] Planner 4.0 is released and reads the records of nine years!',
      'The planner books berths for ships by the tides, and wakes the pilots in time.',
    );
    expect(what).toContain('[2026/02]');
    expect(what).toContain('books berths');
    expect(what).not.toContain('2025');
  });

  it('is the newest entry of a page that tells many days, and its last stage where it tells of an incident', () => {
    const what = quoted(
      'Planner changelog',
      'March 4, 2026',
      'The planner now reads the tide tables of every port in the north.',
      'January 15, 2026',
      'We released the planner for ports, which books berths for 400 ships a day.',
    );
    expect(what).toBe('“The planner now reads the tide tables of every port in the north.”');
    const ended = 'Mar 4, 22:41 UTC Resolved - This incident has been resolved.';
    const begun = 'Mar 4, 21:20 UTC Investigating - We are currently investigating failed requests of the planner.';
    expect(quoted('Planner: failed requests', `${ended} ${begun}`)).toBe('“This incident has been resolved.”');
  });

  it('is a short sentence where that announces', () => {
    expect(
      quoted('Gateway news', 'The gateway is now available. Nobody here has any idea of what it will cost.'),
    ).toMatch(/^“The gateway is now available\./);
  });

  it('counts how deep a sentence stands by what is read before it, not by broken lines', () => {
    const lines = ['早上好。', '我们来了。', '从哪说起？', '先说结论。', '很简单。', '就一句。'];
    const news = '海雀云把推理价格下调了四成，三月一日起对所有客户生效。';
    expect(quoted('降价', ...lines, news)).toBe(`“${news}”`);
  });

  it('is nothing where there are only labels and names', () => {
    for (const text of ['By Ines Marlow, Harbour Correspondent', 'A gateway by Skua Labs', 'Queues per card']) {
      expect(
        excerpt(story({ url: 'https://a.example/', title: 'A gateway', paragraphs: [text] }), chinese).points[0],
      ).toMatchObject({ prompt: true });
    }
  });
});
