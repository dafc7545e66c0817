import { describe, expect, test } from 'vitest';
import { askService, configured, type ServiceAnswer } from './ask-service.ts';
import { day, noKeys } from './day-for-tests.ts';

const notes = '## Highlights\r\n\r\nPrefill is **twice as fast**, see [the post](https://site.example/post).\r\n';

const release = (tag: string, more: object = {}): object => ({
  url: 'https://api.github.com/repos/o/engine/releases/1',
  html_url: `https://github.com/o/engine/releases/tag/${encodeURIComponent(tag)}`,
  id: 1,
  author: { login: 'ada', id: 1, type: 'User' },
  tag_name: tag,
  target_commitish: 'main',
  name: tag,
  draft: false,
  prerelease: false,
  created_at: '2026-02-07T09:00:00Z',
  published_at: '2026-02-07T10:11:12Z',
  assets: [],
  body: notes,
  ...more,
});

const atom = (repository: string, entries = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en-US">
  <id>tag:github.com,2008:https://github.com/${repository}/releases</id>
  <link type="text/html" rel="alternate" href="https://github.com/${repository}/releases"/>
  <link type="application/atom+xml" rel="self" href="https://github.com/${repository}/releases.atom"/>
  <title>Release notes from ${repository.split('/')[1]}</title>
  <updated>2026-02-07T12:00:00Z</updated>${entries}
</feed>`;

const atomEntry = (tag: string, title: string, content: string): string => `
  <entry>
    <id>tag:github.com,2008:Repository/1/${tag}</id>
    <updated>2026-02-07T10:11:12Z</updated>
    <link rel="alternate" type="text/html" href="https://github.com/o/engine/releases/tag/${tag}"/>
    <title>${title}</title>
    <content type="html">${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</content>
    <author><name>ada</name></author>
    <media:thumbnail height="30" width="30" url="https://avatars.example/1"/>
  </entry>`;

type Answers = Readonly<Record<string, ServiceAnswer>>;
const ask = (repositories: string | string[], answers: Answers, more: Parameters<typeof askService>[2] = {}) =>
  askService(
    [configured('github-releases', repositories)],
    ({ hostname, pathname }) => answers[`${hostname}${pathname}`] ?? { status: 404, body: { message: 'Not Found' } },
    { keys: { ...noKeys, github: 'secret-token' }, ...more },
  );
const api = (repository: string): string => `api.github.com/repos/${repository}/releases`;
const web = (repository: string): string => `github.com/${repository}/releases.atom`;

test('asks the API with the token, once a repository', async () => {
  const { candidates, health, visits } = await ask(['o/engine', 'o/other'], {
    [api('o/engine')]: { body: [release('v1.2.0')] },
    [api('o/other')]: { body: [] },
  });
  expect(visits.map(({ url }) => url.href).sort()).toEqual([
    'http://api.github.com/repos/o/engine/releases?per_page=20',
    'http://api.github.com/repos/o/other/releases?per_page=20',
  ]);
  expect(visits[0]?.headers).toMatchObject({
    accept: 'application/vnd.github+json',
    authorization: 'Bearer secret-token',
    'x-github-api-version': '2022-11-28',
  });
  expect(candidates).toEqual([
    {
      url: 'https://github.com/o/engine/releases/tag/v1.2.0',
      title: 'engine v1.2.0',
      source: 'github-releases:o/engine,o/other',
      published: '2026-02-07T10:11:12.000Z',
      precision: 'instant',
      summary: 'Highlights Prefill is twice as fast, see the post.',
      content: 'Highlights\n\nPrefill is twice as fast, see the post.',
      author: 'ada',
      ownSite: true,
      engagement: null,
    },
  ]);
  expect(health).toMatchObject([{ outcome: 'ok', links: 1, requests: 2, name: 'GitHub releases (2 repositories)' }]);
});

test('leaves out drafts and builds, and keeps what it cannot wholly read', async () => {
  const longNotes = `${notes}\nIt also reads the cache from disk, and the scheduler was rewritten from the ground up.`;
  const { candidates } = await ask('o/engine', {
    [api('o/engine')]: {
      body: [
        release('v2.0.0', { draft: true, published_at: null }),
        release('v1.3.0-alpha.2', { prerelease: true, body: 'Release 1.3.0-alpha.2' }),
        release('v1.3.0-rc.1', { prerelease: true, body: longNotes }),
        release('v1.2.1', { body: null, name: null, author: null }),
        release('v1.2.0', { published_at: 'yesterday' }),
        release('v1.1.0-beta.1', { prerelease: true, body: '', published_at: '2025-11-01T00:00:00Z' }),
        { tag_name: 'v0.1.0' },
        null,
      ],
    },
  });
  expect(candidates.map(({ title, published }) => [title, published?.slice(0, 10)])).toEqual([
    ['engine v1.3.0-rc.1', '2026-02-07'],
    ['engine v1.2.1', '2026-02-07'],
    ['engine v1.2.0', undefined],
    // Not read, since it is of no use to the day.
    ['engine v1.1.0-beta.1', '2025-11-01'],
  ]);
  expect(candidates[1]).toMatchObject({ summary: '', content: '', author: null });
});

describe('the feed on the website', () => {
  const answers: Answers = {
    [web('o/engine')]: {
      body: atom(
        'o/engine',
        atomEntry('v1.2.0', 'Engine 1.2: faster', '<h2>Highlights</h2>\n<p>Twice as <b>fast</b> &amp; small.</p>') +
          atomEntry('v1.3.0-alpha.1', '1.3.0-alpha.1', '<p>Release 1.3.0-alpha.1</p>'),
      ),
    },
  };

  test('stands in where there is no token', async () => {
    const { candidates, health, asked } = await ask('o/engine', answers, { keys: noKeys });
    expect(asked.map(({ href }) => href)).toEqual(['http://github.com/o/engine/releases.atom']);
    expect(candidates).toMatchObject([
      {
        url: 'https://github.com/o/engine/releases/tag/v1.2.0',
        title: 'engine v1.2.0: Engine 1.2: faster',
        published: '2026-02-07T10:11:12.000Z',
        precision: 'instant',
        content: 'Highlights\n\nTwice as fast & small.',
        author: 'ada',
      },
    ]);
    expect(health).toMatchObject([{ outcome: 'ok', links: 1 }]);
  });

  test.each([
    [
      'the hour’s requests are used up',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1770508800' } },
    ],
    ['too fast', { status: 429, headers: { 'retry-after': '60' } }],
    ['too fast, in words', { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }],
    ['the owner lets no tokens in', { status: 403, body: { message: 'Resource protected by organization SAML' } }],
    ['the token is no good', { status: 401, body: { message: 'Bad credentials' } }],
  ])('stands in when the API refuses: %s', async (_name, refusal) => {
    const { candidates, visits } = await ask('o/engine', { ...answers, [api('o/engine')]: refusal });
    expect(candidates).toHaveLength(1);
    expect(visits.map(({ url }) => url.hostname)).toEqual(['api.github.com', 'github.com']);
    expect(visits[1]?.headers.authorization).toBeUndefined();
  });
});

describe('errors', () => {
  const good = { [api('o/engine')]: { body: [release('v1.2.0')] } };

  test('a repository that fails costs its own releases', async () => {
    const { candidates, health } = await ask(['o/engine', 'o/gone'], good);
    expect(candidates).toHaveLength(1);
    expect(health).toMatchObject([{ outcome: 'degraded', reason: 'not-found' }]);
    expect(health[0]?.detail).toBe('o/gone is missing: GET api.github.com/repos/o/gone/releases answered HTTP 404');
  });

  test('several that fail are counted', async () => {
    const { health } = await ask(['o/a', 'o/b', 'o/engine'], good);
    expect(health[0]?.detail).toMatch(/^o\/a and 1 more are missing: /);
  });

  test.each([
    ['not there', {}, 'not-found'],
    ['a server fault', { [api('o/engine')]: { status: 500 } }, 'server-error'],
    ['no JSON', { [api('o/engine')]: { body: '<html>' } }, 'malformed'],
    ['another shape', { [api('o/engine')]: { body: { message: 'Moved' } } }, 'malformed'],
    ['refused by both', { [api('o/engine')]: { status: 403 }, [web('o/engine')]: { status: 429 } }, 'rate-limited'],
    ['a page for a feed', { [api('o/engine')]: { status: 403 }, [web('o/engine')]: { body: '<html>' } }, 'not-a-feed'],
  ])('%s: the source fails', async (_name, answers: Answers, reason) => {
    const { health } = await ask('o/engine', answers);
    expect(health).toMatchObject([{ outcome: 'failed', reason }]);
    expect(JSON.stringify(health)).not.toContain('secret-token');
  });

  test('no releases anywhere: says so', async () => {
    const { health } = await ask('o/engine', { [api('o/engine')]: { body: [] } });
    expect(health).toMatchObject([{ outcome: 'degraded', reason: 'empty' }]);
  });
});

test('counts nothing published after a past day', async () => {
  const later = release('v1.3.0', { published_at: '2026-02-09T00:00:00Z' });
  const { health } = await ask(
    'o/engine',
    { [api('o/engine')]: { body: [later, release('v1.2.0')] } },
    { day: { ...day, backfill: true } },
  );
  expect(health).toMatchObject([{ outcome: 'ok', links: 1 }]);
});

test('is configured with one repository or several', () => {
  expect(configured('github-releases', 'o/engine')).toMatchObject({
    id: 'github-releases:o/engine',
    name: 'Releases of o/engine',
    standing: 'primary',
  });
  expect(configured('github-releases', ['o/b', 'o/a']).id).toBe('github-releases:o/a,o/b');
  for (const wrong of ['engine', 'https://github.com/o/engine', 'o/engine/releases', 'o/../engine', []]) {
    expect(() => configured('github-releases', wrong)).toThrow();
  }
});
