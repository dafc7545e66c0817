import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWeb } from '../../src/web/client.ts';
import type { Web } from '../../src/web/web.ts';
import { until } from '../support/set-clock.ts';
import { type SmallWeb, startSmallWeb } from './small-web.ts';

let small: SmallWeb;
let web: Web;
beforeEach(async () => {
  small = await startSmallWeb((url, response) => {
    if (url.pathname === '/hangs') return;
    const status = url.pathname === '/flaky' && small.visits.length === 1 ? 500 : 200;
    const body = url.pathname === '/large' ? Buffer.alloc(3_000_000) : 'what it says';
    setTimeout(() => response.writeHead(status).end(body), 20);
  });
  web = openWeb({ env: small.env, userAgent: 'test' });
});
afterEach(async () => {
  await web.close();
  await small.close();
});
const address = (path: string): string => `http://site.example${path}`;

test('one request, whoever asks, at the same time or later', async () => {
  const pages = await Promise.all([web.get(address('/')), web.get(address('/')), web.get(address('/#part'))]);
  pages.push(await web.get(address('/')));
  expect(new Set(pages.map(({ body }) => body)).size).toBe(1);
  expect(small.visits).toHaveLength(1);
  await web.get(address('/'), { headers: { accept: 'text/html' } });
  expect(small.visits).toHaveLength(2);
});

test('requests with keys, and those of who retries alone, are their own', async () => {
  const ask = () => [
    web.get(address('/'), { headers: { 'x-key': 'k' } }),
    web.get(address('/?key=k')),
    web.get(address('/'), { retry: false }),
  ];
  await Promise.all([...ask(), ...ask()]);
  expect(small.visits).toHaveLength(6);
});

test('a failure is told to all who wait, and forgotten', async () => {
  const outcomes = await Promise.allSettled([web.get(address('/flaky')), web.get(address('/flaky'))]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(small.visits).toHaveLength(1);
  expect((await web.get(address('/flaky'))).status).toBe(200);
});

test('who leaves does not take the answer from the others', async () => {
  const leaves = new AbortController();
  const left = web.get(address('/'), { signal: leaves.signal });
  const stays = web.get(address('/'));
  leaves.abort();
  await expect(left).rejects.toMatchObject({ reason: 'timeout', message: expect.stringContaining('called off') });
  expect((await stays).status).toBe(200);
  expect(small.visits).toHaveLength(1);
});

test('the last to leave ends the request, and the next to come starts anew', async () => {
  const askers = [new AbortController(), new AbortController()];
  const asked = askers.map(({ signal }) => web.get(address('/hangs'), { signal }));
  await until(() => small.visits.length === 1);
  for (const asker of askers) asker.abort();
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.reason)).toEqual([
    'timeout',
    'timeout',
  ]);
  const late = new AbortController();
  const again = web.get(address('/hangs'), { signal: late.signal });
  void until(() => small.visits.length === 2).then(() => late.abort());
  await expect(again).rejects.toMatchObject({ reason: 'timeout' });
  expect(small.visits).toHaveLength(2);
});

test('each asker’s own cap holds', async () => {
  const [little, large] = await Promise.allSettled([
    web.get(address('/large'), { maxBytes: 1_000_000 }),
    web.get(address('/large')),
  ]);
  expect(little).toMatchObject({ status: 'rejected', reason: { reason: 'too-large' } });
  expect(large).toMatchObject({ status: 'fulfilled' });
  await expect(web.get(address('/large'), { maxBytes: 1_000_000 })).rejects.toMatchObject({ reason: 'too-large' });
  expect(small.visits).toHaveLength(2);
});

test('what is kept for later is bounded, oldest out', async () => {
  const paths = Array.from({ length: 8 }, (_, index) => `/large?${index}`);
  for (const path of paths) await web.get(address(path));
  await web.get(address('/large?7'));
  expect(small.visits).toHaveLength(8);
  await web.get(address('/large?0'));
  expect(small.visits).toHaveLength(9);
});
