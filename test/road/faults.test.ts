import { describe, expect, it } from 'vitest';
import { chinese } from '../../src/language/zh-CN/words.ts';
import { branch, type Site, sourcesOf, threeSites } from '../support/day.ts';
import type { Answer } from '../support/internet.ts';
import { type ModelMode, startModel } from '../support/model.ts';
import { during, editionOf, expectAllOutputs, tracesOf, writesOf } from './traces.ts';

/** A site whose feed answers this. */
function broken(host: string, feed: Answer): Site {
  return { host, name: host.replace('.example', ''), stories: [], feed };
}

/** The note at the top of a post, without its label. */
function noteOf(post: string): string {
  return /^> 说明：(.*)$/m.exec(post)?.[1] ?? '';
}

// First, because it takes longest and does nothing but wait.
describe.concurrent('when a site hangs', () => {
  it('costs that source, and no more than its deadline', { timeout: 90_000 }, async () => {
    const sites = [
      ...threeSites,
      broken('mute.example', { fault: 'hang' }),
      broken('slow.example', { fault: 'slow-loris', body: '{"version":"https://jsonfeed.org/version/1.1"}' }),
    ];
    await during({ sites }, async (day) => {
      const run = await day.run();
      expect(run.outputs).toMatchObject({ operation: 'created', items: '5', 'failed-sources': '2' });
      const hung = editionOf(run).health.filter(({ outcome }) => outcome === 'failed');
      expect(hung.map(({ name, reason }) => [name, reason])).toEqual([
        ['mute', 'timeout'],
        ['slow', 'timeout'],
      ]);
      const asked = day.internet.log.filter(({ host }) => host === 'mute.example' || host === 'slow.example');
      expect(asked).toHaveLength(2);
      expect(noteOf((await day.post(branch)) ?? '')).toContain('“mute”“slow”本次未能取得内容：响应超时。');
    });
  });

  it('quotes the feed where a page never comes', { timeout: 90_000 }, async () => {
    const [first, ...others] = threeSites;
    if (!first) throw new Error('no site');
    const sites = [{ ...first, page: { fault: 'slow-loris', body: '<!doctype html>' } as const }, ...others];
    const { run, edition, post } = await tracesOf({ sites });
    expect(run.outputs).toMatchObject({ operation: 'created', items: '5', 'failed-sources': '0' });
    const told = edition.items.filter(({ links }) => links[0]?.includes(first.host));
    expect(told).toHaveLength(2);
    expect(post).toContain('“Tern 2.4 stores the attention cache of long prompts');
    expect(run.stdout).toContain('read: 3 of 5 pages');
  });
});

describe.concurrent('when no source can be read', () => {
  it('fails, says what happened to each source and what to do, and touches nothing', async () => {
    const sites = [
      broken('missing.example', { status: 404 }),
      broken('down.example', { status: 500 }),
      broken('a-page.example', { body: '<!doctype html><title>Welcome</title>' }),
      broken('dropped.example', { fault: 'reset' }),
    ];
    const nowhere = { feed: 'https://nowhere.example/feed', name: 'nowhere' };
    await during({ sites, config: { sources: [...sourcesOf(sites), nowhere] } }, async (day) => {
      const run = await day.run();
      expect(run.exitCode).toBe(1);
      expectAllOutputs(run);
      expect(run.outputs).toMatchObject({
        operation: 'failed',
        reason: 'all-sources-failed',
        'pull-request-number': '',
        'pull-request-url': '',
        items: '0',
        'failed-sources': '5',
        edition: '',
      });
      const errors = run.commands.filter(({ name }) => name === 'error').map(({ message }) => message);
      expect(errors).toHaveLength(1);
      for (const said of [
        'Run again later, or mend the configuration',
        'missing: not-found (GET missing.example/feed.json answered HTTP 404)',
        'down: server-error (GET down.example/feed.json answered HTTP 500)',
        'a-page: not-a-feed',
        'dropped: connection',
        'nowhere: ',
      ]) {
        expect(errors[0]).toContain(said);
        expect(run.summary).toContain(said);
      }
      expect(writesOf(day)).toEqual([]);
      expect(await day.github.branches()).toEqual(['main']);
      expect(await day.github.pullRequests()).toEqual([]);
    });
  });
});

describe.concurrent('when the model fails', () => {
  // The first call goes alone, and final refusals end the matter; five items and an outlook are six calls at least.
  const cases: readonly [ModelMode | 'prose', string, number][] = [
    ['unauthorized', 'unauthorized', 1],
    ['quota', 'quota-exhausted', 1],
    ['rate-limited', 'rate-limited', 8],
    ['server-error', 'server-error', 8],
    ['error-in-200', 'server-error', 8],
    ['html', 'server-error', 8],
    ['prose', 'invalid-output', 5],
    ['truncated', 'truncated', 6],
    ['empty', 'empty', 5],
    ['refusal', 'refused', 5],
  ];
  it.each(cases)('(%s) the post quotes the sources and says so in plain words', async (mode, code, mostCalls) => {
    const prose = { respond: () => 'I would rather tell you about it in my own words.' };
    const model = await startModel({ key: 'model-key', ...(mode === 'prose' ? prose : { mode }) });
    const { run, post, pullRequest, edition } = await tracesOf({ model });
    await model.close();
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ operation: 'created', items: '5' });
    expect(edition.items.map(({ written }) => written)).toEqual(
      edition.items.map(() => ({ by: 'excerpt', model: null, fallback: code })),
    );
    const items = post.split(/^## /m).slice(1, 6);
    const { what, why, impact, advice } = chinese.post;
    for (const item of items) {
      for (const label of [what, why, impact, advice]) expect(item).toContain(`- **${label}**：`);
      expect(item).toMatch(/\*\*是什么\*\*：英语原文：“.{40,}”/);
    }
    const reason = chinese.fallback[code] ?? 'no words for it';
    expect(noteOf(post)).toContain(`有 5 条未能由语言模型撰写（${reason}）`);
    expect(pullRequest.body).toContain(`**第 1、2、3、4、5 条不是模型写的**（${reason}）`);
    expect(pullRequest.body).toContain(`- 模型没有写成的：5 条（${reason}）\n`);
    expect(model.calls.length).toBeGreaterThan(0);
    expect(model.calls.length).toBeLessThanOrEqual(mostCalls);
  });
});

describe.concurrent('when the model stumbles', () => {
  it('mends JSON that can be mended, and the post is the model’s', async () => {
    const model = await startModel({ key: 'model-key', mode: 'invalid-json' });
    const { run, edition, post } = await tracesOf({ model });
    await model.close();
    expect(run.outputs).toMatchObject({ operation: 'created', items: '5' });
    expect(new Set(edition.items.map(({ written }) => written.by))).toEqual(new Set(['model']));
    expect(noteOf(post)).toBe('');
    expect(model.calls).toHaveLength(6);
  });

  it('keeps what it wrote when one item fails', async () => {
    const model = await startModel({ key: 'model-key', mode: (_, index) => (index === 2 ? 'refusal' : 'ok') });
    const { edition, post, pullRequest } = await tracesOf({ model });
    await model.close();
    expect(edition.items.filter(({ written }) => written.by === 'model')).toHaveLength(4);
    expect(noteOf(post)).toBe(chinese.note.modelFailed(1, chinese.fallback.refused ?? ''));
    expect(pullRequest.body).toContain('4 条由模型撰写，1 条摘录自原文');
  });
});

describe.concurrent('when Brave refuses', () => {
  const endpoint = 'api.search.brave.com';
  const headers = (remaining: string) => ({
    'content-type': 'application/json',
    'x-ratelimit-limit': '1, 2000',
    'x-ratelimit-policy': '1;w=1, 2000;w=2592000',
    'x-ratelimit-remaining': remaining,
    'x-ratelimit-reset': '2, 864000',
  });
  it.each([
    // Once told that the quota is used up, nobody asks again; the two searches ask once more each when they were too fast.
    ['quota', 'quota-exhausted', '1, 0', 1],
    ['rate', 'rate-limited', '0, 1999', 4],
  ] as const)('for its %s, the post is there and says so', async (_, reason, remaining, requests) => {
    const config = { sources: [...sourcesOf(threeSites), { brave: 'inference', name: 'Brave' }] };
    const hosts = { [endpoint]: { '*': { status: 429, headers: headers(remaining), body: '{"error":{}}' } } };
    await during({ hosts, config }, async (day) => {
      const run = await day.run({ 'brave-api-key': 'brave-key' });
      expect(run.outputs).toMatchObject({ operation: 'created', items: '5', 'failed-sources': '1' });
      const words = `“Brave”本次未能取得内容：${chinese.health[reason]}。`;
      expect(noteOf((await day.post()) ?? '')).toContain(words);
      const [pullRequest] = await day.github.pullRequests();
      expect(pullRequest?.body).toContain(`❌ **Brave** — ${chinese.health[reason]}`);
      const asked = day.internet.log.filter(({ host }) => host === endpoint);
      expect(asked).toHaveLength(requests);
      // A retry keeps the two seconds it was told to wait; arrival is told to the millisecond.
      const pauses = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? at));
      for (const pause of pauses.filter((_pause, index) => index % 2 === 0))
        expect(pause).toBeGreaterThanOrEqual(1_990);
      expect(asked.every((request) => request.headers['x-subscription-token'] === 'brave-key')).toBe(true);
    });
  });
});
