import { beforeAll, describe, expect, it } from 'vitest';
import { now } from '../support/day.ts';
import { buildWithHugo, hugoAvailable } from '../support/hugo.ts';
import type { Hosts } from '../support/internet.ts';
import { expectHarmless, expectPlainReports, expectQuietOnGitHub, type Traces, tracesOf } from './traces.ts';

const hasHugo = hugoAvailable();
const today = new Date(Date.parse(now) - 3_600_000).toUTCString();
const lastYear = 'Wed, 05 Mar 2025 12:00:00 GMT';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An entry of an RSS feed. */
const item = (title: string, inside: string, date = today): string =>
  `<item><title>${escaped(title)}</title>${inside}<pubDate>${date}</pubDate></item>`;
const rss = (host: string, items: string, head = '<!DOCTYPE html>'): string =>
  `${head}<rss version="2.0" xmlns:a="http://arxiv.org/schemas/atom"><channel><title>T</title><link>https://${host}/</link>${items}</channel></rss>`;
const page = (title: string, sentence: string): { body: string } => ({
  body: `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>
  <p>${sentence} It ran for ${title.length} days on 64 machines, and the log of every restart is part of the report that follows here.</p>
  <p>The team measured 27% more requests a second than before, and publishes all of the scripts that it took to measure them.</p></article></body></html>`,
});

const guide = 'A guide to <head> elements for crawlers';
const harmful = '<script> considered harmful for readers of pages';
const token = 'The <s> token of Marsh explained';

/** One host a kind of oddity. */
const hosts: Hosts = {
  'podcast.example': {
    '/feed': {
      body: rss(
        'podcast.example',
        item(
          'Episode 7: serving large models from old machines',
          `<description>We talk for an hour about how Marsh serves large models from machines that are nine years old.</description>
           <enclosure url="https://podcast.example/7.mp3" length="1" type="audio/mpeg"/><guid isPermaLink="false">7</guid>`,
        ),
      ),
    },
  },
  'hostless.example': {
    '/feed': {
      body: rss('hostless.example', item('Saltpan measures its coolers', '<link>hostless.example/2026/a</link>')),
    },
    '/2026/a': page('Saltpan measures its coolers', 'Saltpan has measured every cooler of its halls.'),
  },
  'names.example': {
    '/feed': {
      body: rss('names.example', [guide, harmful, token].map((title, n) => item(title, `<link>/${n}</link>`)).join('')),
    },
    '/0': page(guide, 'A crawler reads some elements of a page before all others.'),
    '/1': page(harmful, 'A page that is made by programs alone says nothing to half of its readers.'),
    '/2': page(token, 'Marsh begins each of its texts with a token that nobody sees.'),
  },
  'code.example': {
    '/acme/rocket/releases.atom': {
      body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Release notes from rocket</title><link href="https://code.example/acme/rocket/releases"/>
        <entry><title>v0.14.0</title><link href="https://code.example/acme/rocket/releases/tag/v0.14.0"/><updated>${new Date(today).toISOString()}</updated>
        <content type="html">This release makes the planner 27% faster on long routes and mends a crash of its scheduler.</content></entry>
        <entry><title>v0.13.9</title><link href="https://code.example/acme/rocket/releases/tag/v0.13.9"/><updated>2025-03-05T00:00:00Z</updated><content>No content.</content></entry></feed>`,
    },
    '/acme/rocket/releases/tag/v0.14.0': page('Release v0.14.0', 'The planner is faster on long routes.'),
  },
  'papers.example': {
    '/feed': {
      body: rss(
        'papers.example',
        item(
          'A New Paper on the Memory of Long Prompts',
          '<link>https://papers.example/new</link><description>arXiv:2603.01234v1 Announce Type: new \nAbstract: We present an engine that halves the memory of long prompts in 12 of 14 cases.</description><a:announce_type>new</a:announce_type>',
        ) +
          item(
            'An Old Paper on Agents from Three Years Ago',
            '<link>https://papers.example/old</link><description>arXiv:2303.01234v7 Announce Type: replace \nAbstract: We did a study.</description><a:announce_type>replace</a:announce_type>',
          ),
      ),
    },
    '/new': page('A New Paper on the Memory of Long Prompts', 'We present an engine that halves the memory.'),
    '/old': page('An Old Paper on Agents from Three Years Ago', 'We did a study.'),
  },
  'wordless.example': {
    '/feed': {
      body: rss('wordless.example', `<item><link>https://wordless.example/a</link><pubDate>${today}</pubDate></item>`),
    },
    '/a': page('Herons nest on the roof of a data centre', 'A pair of herons nests on the roof of the hall.'),
  },
  'quiet.example': {
    '/feed': {
      body: rss(
        'quiet.example',
        Array.from({ length: 9 }, (_, n) =>
          item(`Old ${n}`, `<link>/${n}</link>`, new Date(Date.parse(now) - (10 + n) * 86_400_000).toUTCString()),
        ).join(''),
      ),
    },
  },
  'faulty.example': {
    '/feed': {
      body: rss(
        'faulty.example',
        item('Old', '<link>/1</link>', lastYear) + [1, 2, 3].map((n) => item(`New ${n}`, '<guid>1</guid>')).join(''),
      ),
    },
  },
};

const sources = Object.entries(hosts).map(([host, paths]) => ({
  feed: `https://${host}${Object.keys(paths as object)[0]}`,
  name: host,
  standing: 'primary',
}));

describe('a day of feeds that are odd in one way each', () => {
  let traces: Traces;
  beforeAll(async () => {
    traces = await tracesOf({ sites: [], hosts, config: { items: '4-12', sources } });
  });

  const headlineOf = (address: string): string | undefined =>
    traces.edition.items.find(({ links }) => links[0] === address)?.headline;

  it('leads to a file where that is all there is', () => {
    expect(headlineOf('https://podcast.example/7.mp3')).toBe('Episode 7: serving large models from old machines');
    expect(traces.post).toContain('serves large models from machines that are nine years old');
  });

  it('opens addresses that begin with a host', () => {
    expect(headlineOf('https://hostless.example/2026/a')).toBe('Saltpan measures its coolers');
    expect(traces.post).not.toContain('hostless.example/hostless.example');
  });

  it('keeps the names of elements', () => {
    const told = [0, 1, 2]
      .map((n) => headlineOf(`https://names.example/${n}`))
      .filter((headline) => headline !== undefined);
    expect(told.length).toBeGreaterThan(0);
    expect([guide, harmful, token]).toEqual(expect.arrayContaining(told));
  });

  it('says what was released', () => {
    expect(headlineOf('https://code.example/acme/rocket/releases/tag/v0.14.0')).toBe('rocket v0.14.0');
    expect(traces.post).not.toContain('No content.');
  });

  it('tells of new papers alone', () => {
    expect(headlineOf('https://papers.example/new')).toBe('A New Paper on the Memory of Long Prompts');
    expect(JSON.stringify(traces.edition.items) + traces.post).not.toContain('An Old Paper');
    const { leftOut } = traces.edition.health.find(({ name }) => name === 'papers.example') ?? {};
    expect(leftOut).toMatchObject({ revision: 1 });
  });

  it('calls an entry without words as its page is', () => {
    expect(headlineOf('https://wordless.example/a')).toBe('Herons nest on the roof of a data centre');
  });

  it('says of each source without a link what it holds', () => {
    const { run, edition, pullRequest } = traces;
    expect(run.stdout).toMatch(/quiet\.example: 0 links in \d+ ms: 9 entries, 9 before the window/);
    expect(run.stdout).toMatch(
      /faulty\.example: degraded, 0 links in \d+ ms: 4 entries, 1 before the window, 3 without an address/,
    );
    expect(run.stdout).not.toMatch(/: ok, 0 links/);
    expect(run.summary).toContain('quiet.example: 共 9 条，9 条早于取材范围');
    expect(run.summary).toContain('faulty.example: 共 4 条，1 条早于取材范围，3 条没有网址');
    expect(pullRequest.body).toContain('共 9 条，9 条早于取材范围');
    for (const { outcome, links, entries = 0, detail } of edition.health) {
      if (outcome === 'ok' && links === 0 && entries > 0) expect(detail).not.toBe('');
    }
  });

  it('is harmless on GitHub, in the log and, as Hugo builds it, to readers', async () => {
    expectQuietOnGitHub(traces, /\.example$/);
    expectPlainReports(traces, ['local-github-token']);
    if (!hasHugo) return;
    const { post } = await buildWithHugo({ post: traces.post });
    expectHarmless(post, traces.edition);
    for (const { headline } of traces.edition.items) expect(post.headings.join('\n')).toContain(headline);
  });
});
