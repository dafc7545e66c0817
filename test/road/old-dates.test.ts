import { describe, expect, it } from 'vitest';
import { now, sourcesOf, threeSites } from '../support/day.ts';
import type { Hosts } from '../support/internet.ts';
import { tracesOf } from './traces.ts';

const hour = 3_600_000;
const titles = [
  'LLM inference on a board the size of a card',
  'How an LLM agent lost its way in a maze',
  'Evaluating an LLM on tables with merged cells',
  'A small LLM that drafts for a large one',
  'Speculative decoding for an LLM on two GPUs',
];

const others = [
  'Quantised LLM weights on a phone without a fan',
  'Why retrieval for an LLM needs fresh documents',
  'LLM judges disagree on poetry',
];

const daily = [
  'Today’s LLM benchmark: arithmetic without a scratchpad',
  'Today’s LLM paper: pruning heads by their entropy',
  'Today’s LLM tool: a proxy that counts tokens',
];

/** A site whose feed dates its pages otherwise than the pages do. */
function site(
  host: string,
  titles: readonly string[],
  dates: readonly string[],
  pages: readonly (string | null)[],
): Hosts {
  const items = dates.map(
    (date, n) =>
      `<item><title>${titles[n]} (${host})</title><link>https://${host}/p/${n}</link><pubDate>${date}</pubDate></item>`,
  );
  const feed = `<rss version="2.0"><channel><title>${host}</title><link>https://${host}/</link>${items.join('')}</channel></rss>`;
  const read = pages.map((date, n): [string, { body: string }] => {
    const meta = date === null ? '' : `<meta property="article:published_time" content="${date}">`;
    const text = Array.from(
      { length: 6 },
      (_, line) =>
        `<p>${titles[n]} is told here in sentence ${line + 1}, with 1${n}${line} measurements of one run.</p>`,
    );
    const head = `<head><title>${titles[n]} (${host})</title>${meta}</head>`;
    return [
      `/p/${n}`,
      { body: `<!doctype html><html lang="en">${head}<body><article>${text.join('')}</article></body></html>` },
    ];
  });
  return { [host]: { '/feed.xml': { body: feed }, ...Object.fromEntries(read) } };
}

const ago = (hours: number): string => new Date(Date.parse(now) - hours * hour).toUTCString();
const old = '2021-05-05T08:00:00Z';

describe('pages that are older than their feed says', () => {
  it('make no news, whether all or one of a feed, and the reviewer is told', async () => {
    const hosts = {
      ...site(
        'rebuilt.example',
        titles,
        titles.map(() => ago(0.51)),
        titles.map(() => old),
      ),
      ...site('moved.example', others, [ago(2), ago(30), ago(60)], [old, null, null]),
      ...site(
        'daily.example',
        daily,
        daily.map(() => 'Wed, 04 Mar 2026 20:00:00 GMT'),
        daily.map(() => '2026-03-04T20:00:00Z'),
      ),
    };
    const feeds = Object.keys(hosts).map((host) => ({ feed: `https://${host}/feed.xml`, name: host }));
    const config = { sources: [...sourcesOf(threeSites), ...feeds], items: '4-12' };
    const { run, edition, pullRequest } = await tracesOf({ hosts, config });
    const told = edition.stories.flatMap(({ lead }) => new URL(lead.url).host);
    expect(told).not.toContain('rebuilt.example');
    expect(told).not.toContain('moved.example');
    expect(told).toContain('daily.example');
    const health = Object.fromEntries(edition.health.map(({ name, reason }) => [name, reason]));
    expect(health).toMatchObject({
      'rebuilt.example': 'shared-date',
      'moved.example': 'misdated',
      'daily.example': 'ok',
    });
    expect(pullRequest.body).toContain('原文早于取材范围');
    expect(pullRequest.body).toContain('2021-05-05');
    expect(run.stdout).toContain('https://moved.example/p/0 is left out: its page is of 2021-05-05');
  });
});
