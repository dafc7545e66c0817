import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read.ts';
import type { Link } from '../../src/edition/link.ts';
import type { RankedStory } from '../../src/edition/story.ts';
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
    ['a hostile page', nestedPage, 'too-complex'],
    ['an empty shell', '<html><body><p>Enable JavaScript</p></body></html>', 'no-text'],
    ['a check for robots', '<html><body><p>当前环境异常，完成验证后即可继续访问。</p></body></html>', 'challenge'],
    ['a broken PDF', { body: '%PDF-1.7', type: 'application/pdf' }, 'no-text'],
    ['a film', { body: 'ftyp', type: 'video/mp4' }, 'no-text'],
    ['a page that never answers', 'hang', 'timeout'],
  ])('falls back to the feed for %s', async (_, answer, reason) => {
    const { web } = smallWeb({ [a]: answer });
    const content = 'What the feed said about it.\n\nA second paragraph of the feed.';
    // Only what never ends is cut short: loading a parser takes its time on a busy machine.
    const deadlineMs = answer === 'hang' ? 80 : 10_000;
    const [read] = await readArticles([story(link(a, { content, summary: 'Snippet.' }))], { web, deadlineMs });
    expect(read?.articles[0]).toMatchObject({
      from: 'feed',
      reason,
      paragraphs: ['What the feed said about it.', 'A second paragraph of the feed.'],
    });
  });

  it('reads the lede that a page shows between its walls', async () => {
    const lede =
      'Heron will close two harbours in the north by June, move 300 ships to the south, and let a fifth of its pilots go.';
    const body = `<p>We value your privacy. We and our 842 partners store information on your device.</p>
      <p>Please click Accept all to continue, or Manage options to choose which purposes you allow.</p>
      <p>${lede} ${lede}</p><p>Subscribe now to continue reading, for one coin a week.</p>`;
    const { web } = smallWeb({ [a]: `<html lang="en"><title>x</title><body><article>${body}</article></body></html>` });
    const [read] = await readArticles([story(link(a, { title: 'Heron to close two harbours' }))], { web });
    expect(read?.articles[0]).toMatchObject({ from: 'page', reason: null, paragraphs: [`${lede} ${lede}`] });
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

  it('reads a paper’s PDF by the page with its abstract', async () => {
    const { web, asked } = smallWeb({ 'https://arxiv.org/abs/2602.01234v2': englishPage });
    const [read] = await readArticles([story(link('https://arxiv.org/pdf/2602.01234v2'))], { web });
    expect(asked).toEqual(['https://arxiv.org/abs/2602.01234v2']);
    expect(read?.articles[0]).toMatchObject({ url: 'https://arxiv.org/pdf/2602.01234v2', from: 'page' });
  });

  describe('of github.com', () => {
    const page = 'https://github.com/tidemill/tidemill/releases/tag/v0.9.0';
    const api = 'https://api.github.com/repos/tidemill/tidemill/releases/tags/v0.9.0';
    const notes = '<h2>Highlights</h2><p>Keys and values may leave the accelerator now.</p><pre>tidemill --spill</pre>';
    const release = JSON.stringify({
      body_html: notes,
      published_at: '2026-02-04T16:20:00Z',
      author: { login: 'ines' },
    });

    it('asks the API for the notes of a release where there is a token', async () => {
      const { web, asked } = smallWeb({ [api]: { body: release, type: 'application/json' } });
      const [read] = await readArticles([story(link(page))], { web, githubToken: 't' });
      expect(asked).toEqual([api]);
      expect(read?.articles[0]).toMatchObject({
        paragraphs: ['Highlights', 'Keys and values may leave the accelerator now.', 'tidemill --spill'],
        published: '2026-02-04T16:20:00.000Z',
        author: 'ines',
        site: 'GitHub',
        from: 'page',
      });
    });

    it('asks it for the README of a repository', async () => {
      const readme =
        '<div id="readme"><article><h1>Tidemill</h1><p>Batches requests while they run.</p></article></div>';
      const { web } = smallWeb({ 'https://api.github.com/repos/tidemill/tidemill/readme': readme });
      const [read] = await readArticles([story(link('https://github.com/tidemill/tidemill'))], {
        web,
        githubToken: 't',
      });
      expect(read?.articles[0]?.paragraphs).toEqual(['Tidemill', 'Batches requests while they run.']);
    });

    it.each([
      ['without a token', null, [page]],
      ['when the API refuses', 't', [api, page]],
    ])('reads the page %s', async (_, githubToken, expected) => {
      const { web, asked } = smallWeb({ [page]: englishPage });
      const [read] = await readArticles([story(link(page))], { web, githubToken });
      expect(asked).toEqual(expected);
      expect(read?.articles[0]).toMatchObject({ from: 'page', site: 'Puffin Labs' });
    });
  });

  it('stops with its caller', async () => {
    const { web } = smallWeb({ [a]: 'hang' });
    const [read] = await readArticles([story(link(a))], { web, signal: AbortSignal.abort() });
    expect(read?.articles[0]?.reason).toBe('timeout');
  });
});
