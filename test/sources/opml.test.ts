import { describe, expect, test } from 'vitest';
import { gatherFrom, type Served, sourceOf } from './serve.ts';

const item = (name: string): string =>
  `<item><title>${name}</title><link>https://${name}.example/1</link><pubDate>Sat, 07 Feb 2026 12:00:00 GMT</pubDate></item>`;
const rss = (name: string): string => `<rss version="2.0"><channel><title>T</title>${item(name)}</channel></rss>`;
const opml = (...outlines: string[]): string =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${outlines.join('')}</body></opml>`;
const outline = (name: string, more = ''): string =>
  `<outline type="rss" text="The ${name}" xmlUrl="https://${name}.example/feed" ${more}/>`;
const listAt = 'https://lists.example/feeds.opml';

async function run(list: Served, sources = [sourceOf({ opml: listAt }, { weight: 1.5, standing: 'primary' })]) {
  const harvest = await gatherFrom(sources, ({ url }) => {
    if (url.host === 'lists.example') return list;
    return url.host.startsWith('gone') ? { status: 410 } : rss(url.host.split('.')[0] ?? '');
  });
  return { ...harvest, hosts: harvest.asked.map(({ url }) => url.host) };
}

describe('an OPML list', () => {
  test('stands for its feeds, each with a health, the list’s standing and weight', async () => {
    const list = opml(
      `<outline text="Folder"><outline text="Deeper">${outline('a')}</outline>${outline('gone')}</outline>`,
      '<OUTLINE TITLE="By title &amp; co" XMLURL="https://b.example/feed"></OUTLINE>',
      '<outline xmlUrl="https://c.example/feed"/>',
      outline('a', 'title="again"'),
      '<outline text="No feed" htmlUrl="https://d.example/"/>',
      '<outline text="No web" xmlUrl="file:///etc/passwd"/>',
    );
    const { candidates, health, sources } = await run(list);
    expect(health.map(({ id, name, kind, outcome, reason }) => [id, name, kind, outcome, reason])).toEqual([
      ['opml:lists.example/feeds.opml', 'OPML: lists.example', 'opml', 'degraded', 'salvaged'],
      ['feed:a.example/feed', 'The a', 'feed', 'ok', 'ok'],
      ['feed:gone.example/feed', 'The gone', 'feed', 'failed', 'gone'],
      ['feed:b.example/feed', 'By title & co', 'feed', 'ok', 'ok'],
      ['feed:c.example/feed', 'c.example', 'feed', 'ok', 'ok'],
    ]);
    expect(candidates.map(({ source, title }) => [source, title])).toEqual([
      ['feed:a.example/feed', 'a'],
      ['feed:b.example/feed', 'b'],
      ['feed:c.example/feed', 'c'],
    ]);
    // The ranking looks sources up by id: those of a list have to be among them.
    expect(sources.slice(1).map(({ id, weight, standing }) => [id, weight, standing])).toEqual(
      health.slice(1).map(({ id }) => [id, 1.5, 'primary']),
    );
  });

  test('what is configured itself, or named by an earlier list, is not gathered again', async () => {
    const own = sourceOf({ feed: 'https://b.example/feed' }, { weight: 3 });
    const other = sourceOf({ opml: 'https://lists.example/more.opml' });
    const { health, sources, hosts } = await run(opml(outline('a'), outline('b')), [
      sourceOf({ opml: listAt }),
      own,
      other,
    ]);
    expect(health.map(({ id }) => id)).toEqual(['feed:a.example/feed', 'feed:b.example/feed']);
    expect(sources[1]).toBe(own);
    expect(hosts.toSorted()).toEqual(['a.example', 'b.example', 'lists.example', 'lists.example']);
  });

  test('reads on over an ampersand that was not escaped', async () => {
    const list = opml('<outline text="Q & A" xmlUrl="https://a.example/feed?x=1&y=2"/>');
    const { health } = await run(list);
    expect(health).toMatchObject([{ id: 'feed:a.example/feed?x=1&y=2', name: 'Q & A', outcome: 'ok' }]);
  });

  test('reads addresses as lists have them, and tells of those that are none', async () => {
    const addresses = [
      'feed://a.example/feed',
      'feed:https://b.example/feed',
      'c.example/feed',
      '//d.example/feed',
      '/own',
    ];
    const none = ['not an address ::', 'feed:', 'ftp://e.example/feed'];
    const list = opml(...[...addresses, ...none].map((address) => `<outline xmlUrl="${address}"/>`));
    const { health, hosts } = await run(list);
    expect(hosts.slice(1).toSorted()).toEqual(['a.example', 'b.example', 'c.example', 'd.example', 'lists.example']);
    expect(health[0]).toMatchObject({
      kind: 'opml',
      outcome: 'degraded',
      reason: 'salvaged',
      detail: expect.stringMatching(/^left out 3 outlines/),
    });
  });

  test('of a very long list the first three hundred', async () => {
    const list = opml(...Array.from({ length: 302 }, (_, index) => outline(`s${index}`)));
    const { health, candidates } = await run(list);
    expect(health[0]).toMatchObject({
      id: 'opml:lists.example/feeds.opml',
      outcome: 'degraded',
      detail: 'the list names 302 feeds; left out the last 2',
    });
    expect(health.slice(1).map(({ outcome }) => outcome)).toEqual(Array(300).fill('ok'));
    expect(candidates).toHaveLength(300);
  });

  test.each<[string, Served, string, RegExp]>([
    ['is gone', { status: 404 }, 'not-found', /HTTP 404/],
    [
      'is a page',
      '<!doctype html><html><body><outline xmlUrl="https://a.example/"></body></html>',
      'malformed',
      /not an OPML/,
    ],
    ['is a feed', rss('a'), 'malformed', /not an OPML/],
    ['names no feed', opml('<outline text="Folder"/>'), 'empty', /names no feed/],
    ['names nothing usable', opml('<outline xmlUrl="file:///x"/>'), 'empty', /no xmlUrl of its 1 is/],
  ])('that %s: one failed record, and the other sources stand', async (_name, list, reason, detail) => {
    const { health } = await run(list, [sourceOf({ opml: listAt }), sourceOf({ feed: 'https://a.example/feed' })]);
    expect(health).toMatchObject([
      { id: 'opml:lists.example/feeds.opml', name: 'OPML: lists.example', kind: 'opml', outcome: 'failed', reason },
      { id: 'feed:a.example/feed', outcome: 'ok' },
    ]);
    expect(health[0]?.detail).toMatch(detail);
    expect(health[0]?.requests).toBe(1);
  });

  test('that hangs costs its own deadline', async () => {
    const sources = [sourceOf({ opml: listAt }), sourceOf({ feed: 'https://a.example/feed' })];
    const { health } = await gatherFrom(sources, ({ url }) => (url.host === 'lists.example' ? null : rss('a')), {
      options: { sourceDeadlineMs: 200 },
    });
    expect(health.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual(['failed timeout', 'ok ok']);
  });
});
