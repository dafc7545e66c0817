import { expect, it } from 'vitest';
import type { Article } from '../../src/edition/article.ts';
import type { SourceHealth } from '../../src/edition/health.ts';
import type { BenchedStory } from '../../src/edition/story.ts';
import { debugChoice, debugFetch, debugPages, debugSources } from '../../src/pipeline/debug.ts';
import { createReport, type Printer } from '../../src/report/report.ts';

it('the debug log tells of sources, pages, decisions and questions, and of no key and no text', async () => {
  const lines: string[] = [];
  const nothing = (): void => undefined;
  const printer: Printer = {
    line: nothing,
    startGroup: nothing,
    endGroup: nothing,
    warning: nothing,
    debug: (text) => lines.push(text),
  };
  const report = createReport(printer);
  const health = {
    name: 'Tern',
    kind: 'feed',
    outcome: 'failed',
    reason: 'dns',
    links: 0,
    newest: null,
    requests: 2,
    ms: 7,
  };
  debugSources([health as SourceHealth], report);
  const url = 'https://tern.example/a?token=secret-1';
  const page = { url, from: 'feed', reason: 'not-found', paragraphs: ['What the page says.', 'More.'], language: 'en' };
  debugPages([page as unknown as Article], report);
  const story = { lead: { title: 'Tern 2.4\n::error::x', url }, score: 31, lost: 'below-the-cut', because: '' };
  debugChoice([story as unknown as BenchedStory], [story as unknown as BenchedStory], report);
  const asked = debugFetch(async () => new Response('{}'), report);
  const headers = { authorization: 'Bearer secret-2' };
  await asked('https://api.example/v1/chat/completions?key=secret-3', {
    method: 'POST',
    headers,
    body: '{"prompt":"fenced"}',
  });
  expect(lines).toEqual([
    'source Tern (feed): failed, dns; 0 links, newest undated, 2 requests, 7 ms',
    'page tern.example/a: from the feed (not-found); 2 paragraphs, 24 characters, en',
    'story in the post: Tern 2.4 ::error::x, tern.example/a; score 31',
    'story left out: Tern 2.4 ::error::x, tern.example/a; score 31; below-the-cut',
    'model asked: POST api.example/v1/chat/completions, 19 bytes',
  ]);
  expect(lines.join()).not.toMatch(/secret|What the page says|fenced/);
});
