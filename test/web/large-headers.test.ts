import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openAgents } from '../../src/web/agents.ts';
import { openWeb } from '../../src/web/client.ts';
import { startInternet } from '../support/internet.ts';
import { startSmallWeb } from './small-web.ts';

const many = (name: string, count: number, bytes: number): Record<string, string[]> => ({
  [name]: Array.from({ length: count }, (_, index) => `c${index}=${'x'.repeat(bytes)}`),
});

describe('the headers of an answer', () => {
  test.each([
    ['40 cookies of 500 bytes', many('set-cookie', 40, 500)],
    ['a policy and a list of 9 kB each', { 'content-security-policy': 'x'.repeat(9_000), link: 'y'.repeat(9_000) }],
    ['300 links to preload', many('link', 300, 60)],
    ['one header of 60 kB', { 'x-one': 'x'.repeat(60_000) }],
  ])('are read up to 64 kB: %s', async (_name, headers) => {
    const small = await startSmallWeb((_url, response) => response.writeHead(200, headers).end('the feed'));
    const web = openWeb({ env: small.env, userAgent: 'test' });
    expect(new TextDecoder().decode((await web.get('http://cdn.example/')).body)).toBe('the feed');
    await web.close();
    await small.close();
  });

  test.each([
    [200, {}],
    [302, { location: '/on' }],
    [404, {}],
  ])('with %i are refused beyond that, under a name of their own', async (status, headers) => {
    const small = await startSmallWeb((_url, response) =>
      response.writeHead(status, { ...headers, ...many('set-cookie', 140, 500) }).end('the feed'),
    );
    const web = openWeb({ env: small.env, userAgent: 'test' });
    await expect(web.get('http://cdn.example/feed')).rejects.toMatchObject({
      reason: 'headers-too-large',
      message: 'GET cdn.example/feed: the headers of the answer are larger than 64 KiB (UND_ERR_HEADERS_OVERFLOW)',
    });
    await web.close();
    await small.close();
  });
});

test.each(['guarded', 'open'] as const)('the %s agent reads them behind a proxy', async (name) => {
  const headers = { 'content-security-policy': 'x'.repeat(40_000) };
  const internet = await startInternet({ 'cdn.example': { '/': { headers, body: 'the feed' } } });
  const agents = openAgents(internet.env, undefined);
  const answer = await agents[name].request({ origin: 'http://cdn.example', path: '/', method: 'GET' });
  expect(answer.headers['content-security-policy']).toHaveLength(40_000);
  expect(await answer.body.text()).toBe('the feed');
  await Promise.all([agents.guarded.destroy(), agents.open.destroy()]);
  await internet.close();
});

test('a configured endpoint’s are read as well', async () => {
  const server = createServer((_request, response) => response.setHeader('x-wide', 'x'.repeat(40_000)).end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const web = openWeb({ env: {}, userAgent: 'test' });
  const answer = await web.endpointFetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(await answer.text()).toBe('ok');
  await web.close();
  server.close();
});
