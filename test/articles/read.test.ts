import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import type { Link } from '../../src/links/link.ts';
import type { RankedStory } from '../../src/stories/story.ts';
import { type Web, WebError, type WebPage } from '../../src/web/web.ts';
import { chinesePage, englishPage, nestedPage } from './pages.ts';

type Answer = string | Error | 'hang' | { readonly body: string; readonly type: string };

/** A web of a few pages that counts who was asked. */
function smallWeb(pages: Readonly<Record<string, Answer>>): { web: Web; asked: string[] } {
  const asked: string[] = [];
  const web: Web = {
    async get(url): Promise<WebPage> {
      asked.push(url);
      const answer = pages[url];
      if (answer === 'hang') return new Promise(() => {});
      if (answer === undefined) throw new WebError('not-found', 'HTTP 404', { status: 404 });
      if (answer instanceof Error) throw answer;
      const { body, type } = typeof answer === 'string' ? { body: answer, type: 'text/html; charset=utf-8' } : answer;
      return { url, status: 200, headers: { 'content-type': type }, body: new TextEncoder().encode(body) };
    },
    post: () => Promise.reject(new Error('nothing is posted here')),
    endpointFetch: () => Promise.reject(new Error('no endpoint here')),
    requests: 0,
    notModified: 0,
    close: async () => {},
  };
  return { web, asked };
}

function link(url: string, fed: Partial<Link> = {}): Link {
  const base = { key: url, url, title: `Title of ${url}`, sources: ['s'], published: null, precision: 'none' } as const;
  return { ...base, summary: '', content: '', author: null, engagement: [], ...fed };
}

function story(lead: Link, ...supporting: Link[]): RankedStory {
  return { id: lead.key, lead, supporting, score: 1, terms: [] };
}

const a = 'https://a.example/1';
const b = 'https://b.example/2';
const c = 'https://c.example/3';

describe('readArticles', () => {
  it('asks robots.txt first, and keeps to the feed’s text where a page may not be read', async () => {
    const asked: unknown[] = [];
    const { web } = smallWeb({});
    const get: Web['get'] = (_url, options) => {
      asked.push(options?.robots);
      return Promise.reject(new WebError('robots', 'not allowed'));
    };
    const [read] = await readArticles([story(link(a, { summary: 'What the feed said.' }))], { web: { ...web, get } });
    expect(asked).toEqual([true]);
    expect(read?.articles[0]).toMatchObject({ from: 'feed', reason: 'robots', paragraphs: ['What the feed said.'] });
  });

  it('reads lead and two supporting pages of each story, every page once', async () => {
    const { web, asked } = smallWeb({ [a]: englishPage, [b]: chinesePage, [c]: englishPage });
    const stories = [story(link(a), link(b), link(c), link('https://d.example/4')), story(link(c), link(b))];
    const read = await readArticles(stories, { web });
    expect(read.map(({ articles }) => articles.map(({ url, from }) => [url, from]))).toEqual([
      [
        [a, 'page'],
        [b, 'page'],
        [c, 'page'],
      ],
      [
        [c, 'page'],
        [b, 'page'],
      ],
    ]);
    expect(asked).toHaveLength(3);
    expect(new Set(asked)).toEqual(new Set([a, b, c]));
    expect(read[0]?.articles[0]).toMatchObject({ site: 'Puffin Labs', language: 'en', reason: null });
  });

  it.each<[string, Answer, string]>([
    ['a refused page', new WebError('forbidden', 'HTTP 403', { status: 403 }), 'forbidden'],
    ['an unforeseen fault', new TypeError('oops'), 'unexpected'],
    ['a hostile page', nestedPage, 'too-large'],
    ['an empty shell', '<html><body><p>Enable JavaScript</p></body></html>', 'no-text'],
    ['a PDF', { body: '%PDF-1.7', type: 'application/pdf' }, 'no-text'],
    ['a page that never answers', 'hang', 'timeout'],
  ])('falls back to the feed for %s', async (_, answer, reason) => {
    const { web } = smallWeb({ [a]: answer });
    const content = 'What the feed said about it.\n\nA second paragraph of the feed.';
    const [read] = await readArticles([story(link(a, { content, summary: 'Snippet.' }))], { web, deadlineMs: 80 });
    expect(read?.articles[0]).toMatchObject({
      from: 'feed',
      reason,
      paragraphs: ['What the feed said about it.', 'A second paragraph of the feed.'],
    });
  });

  it('uses the summary when the feed carries no text, and stays empty when there is neither', async () => {
    const { web } = smallWeb({});
    const read = await readArticles([story(link(a, { summary: 'Snippet.' }), link(b))], { web });
    expect(read[0]?.articles.map(({ paragraphs }) => paragraphs)).toEqual([['Snippet.'], []]);
  });

  it.each<[string, string, string]>([
    ['a site’s front page, as for an article that is gone', 'https://a.example/', 'not-found'],
    ['a wall', 'https://consent.a.example/collect?continue=1', 'forbidden'],
  ])('does not take for the article what redirects led to: %s', async (_, final, reason) => {
    const { web } = smallWeb({ [a]: englishPage });
    const get: Web['get'] = async (url, options) => ({ ...(await web.get(url, options)), url: final });
    const [read] = await readArticles([story(link(a, { summary: 'Snippet.' }))], { web: { ...web, get } });
    expect(read?.articles[0]).toMatchObject({ from: 'feed', reason, paragraphs: ['Snippet.'] });
    expect(read?.articles[0]).not.toHaveProperty('address');
  });

  it('learns the page’s own address from redirects, then from what the page declares', async () => {
    const moved = 'https://a.example/blog/ternlight-2-halves-serving-cost';
    const declared = `<link rel="canonical" href="${moved}">`;
    const { web } = smallWeb({ [a]: englishPage, [b]: englishPage.replace('<title>', `${declared}<title>`) });
    const get: Web['get'] = async (url, options) => ({
      ...(await web.get(url, options)),
      url: url === a ? moved : 'https://a.example/?p=7',
    });
    const read = await readArticles([story(link(a)), story(link(b)), story(link(c))], { web: { ...web, get } });
    expect(read.map(({ articles }) => articles[0]?.url)).toEqual([a, b, c]);
    // The number in the address says nothing of a 2.0 in the title: versions have to be the same.
    expect(read.map(({ articles }) => articles[0]?.address)).toEqual([moved, moved, undefined]);
  });

  it('reads plain text', async () => {
    const { web } = smallWeb({ [a]: { body: 'One.\n\nTwo\nlines.', type: 'text/plain' } });
    const [read] = await readArticles([story(link(a))], { web });
    expect(read?.articles[0]).toMatchObject({ from: 'page', paragraphs: ['One.', 'Two lines.'] });
  });

  it('stops with its caller', async () => {
    const { web } = smallWeb({ [a]: 'hang' });
    const [read] = await readArticles([story(link(a))], { web, signal: AbortSignal.abort() });
    expect(read?.articles[0]?.reason).toBe('timeout');
  });
});
