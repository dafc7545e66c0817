import { encodeGbk } from '../demo/gbk.ts';
import { hostsOf, now, type Site, sourcesOf, threeSites } from '../support/day.ts';
import type { Answer, Hosts } from '../support/internet.ts';

/** A source that is ill in one way. */
export interface Illness {
  /** Name of the source, and of its host. */
  readonly name: string;
  /** What its feed's address answers; null where no such host exists. */
  readonly answer: Answer | null;
  /** What the edition has to say of it. */
  readonly reason: string;
  /** The same behind a proxy, where names are not ours to resolve. */
  readonly behindProxy?: string;
}

const hours = (n: number): string => new Date(Date.parse(now) - n * 3_600_000).toUTCString();

interface Item {
  readonly title: string;
  readonly hoursAgo: number;
  /** A page of the host when absent. */
  readonly link?: string;
  readonly text?: string;
}

function feedOf(host: string, items: readonly Item[]): string {
  const site = `https://${host}/`;
  const written = items.map(({ title, hoursAgo, link, text }) => {
    const [address, date] = [link ?? `${site}${hoursAgo}`, hours(hoursAgo)];
    return `<item><title>${title}</title><link>${address}</link><pubDate>${date}</pubDate><description>${text ?? ''}</description></item>`;
  });
  return `<rss version="2.0"><channel><title>${host}</title><link>${site}</link>${written.join('')}</channel></rss>`;
}

const small = (name: string): string => feedOf(`${name}.example`, [{ title: `Word of ${name}`, hoursAgo: 3 }]);
const to = (location: string): Answer => ({ status: 302, headers: { location } });
const xml = (charset: string): Record<string, string> => ({ 'content-type': `application/xml; charset=${charset}` });
const daily = [40, 41, 42, 43, 44, 45, 46, 47].map((days) => ({ title: `Daily ${days}`, hoursAgo: days * 24 }));
/** Ten entities, each ten times the one before it. */
const bomb = `<!DOCTYPE rss [<!ENTITY a "${'lol'.repeat(30)}">${[...'bcdefghij']
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(index)};`.repeat(10)}">`)
  .join('')}]>`;

export const gbkTitle = '灰鹭实验室发布推理引擎二点四版本';
export const utf8Title = '盐田公司上调训练卡的价格百分之十二';
export const bombTitle = 'Plover ships a scheduler for training clusters';
export const futureTitle = 'A headline from next week';
export const spamTitle = 'Play slots with a bonus tonight';

export const illnesses: readonly Illness[] = [
  { name: 'mute', answer: { fault: 'hang' }, reason: 'timeout' },
  { name: 'dripping', answer: { fault: 'slow-loris', body: small('dripping') }, reason: 'timeout' },
  { name: 'reset', answer: { fault: 'reset' }, reason: 'connection' },
  { name: 'tls', answer: { fault: 'tls' }, reason: 'tls' },
  { name: 'nowhere', answer: null, reason: 'dns', behindProxy: 'connection' },
  {
    name: 'challenge-as-page',
    answer: { body: '<!doctype html><html><head><title>Just a moment...</title></head></html>' },
    reason: 'challenge',
  },
  {
    name: 'challenge',
    answer: {
      status: 403,
      headers: { 'cf-mitigated': 'challenge' },
      body: '<!doctype html><title>Just a moment...</title>',
    },
    reason: 'challenge',
  },
  { name: 'forbidden', answer: { status: 403 }, reason: 'forbidden' },
  { name: 'missing', answer: { status: 404 }, reason: 'not-found' },
  { name: 'gone', answer: { status: 410 }, reason: 'gone' },
  { name: 'busy', answer: { status: 429 }, reason: 'rate-limited' },
  { name: 'busy-for-a-second', answer: { status: 429, headers: { 'retry-after': '1' } }, reason: 'rate-limited' },
  { name: 'busy-for-an-hour', answer: { status: 429, headers: { 'retry-after': '3600' } }, reason: 'rate-limited' },
  { name: 'down', answer: { status: 500 }, reason: 'server-error' },
  {
    name: 'soft-404',
    answer: { body: '<!doctype html><title>Oops</title><p>There is no such page.' },
    reason: 'not-a-feed',
  },
  { name: 'blank', answer: { body: '' }, reason: 'empty' },
  { name: 'empty', answer: { body: feedOf('empty.example', []) }, reason: 'empty' },
  { name: 'cut-gzip', answer: { fault: 'cut-gzip', body: small('cut-gzip').repeat(50) }, reason: 'truncated' },
  { name: 'cut', answer: { fault: 'cut', body: small('cut') }, reason: 'truncated' },
  { name: 'gzip-bomb', answer: { fault: 'gzip-bomb' }, reason: 'too-large' },
  {
    name: 'large',
    answer: { body: feedOf('large.example', [{ title: 'L', hoursAgo: 2, text: 'x'.repeat(20_000_000) }]) },
    reason: 'too-large',
  },
  { name: 'circle', answer: to('/feed.json'), reason: 'redirect-loop' },
  { name: 'to-metadata', answer: to('http://169.254.169.254/latest/meta-data/'), reason: 'blocked-address' },
  { name: 'to-decimal', answer: to('http://2852039166/latest/meta-data/'), reason: 'blocked-address' },
  { name: 'to-mapped', answer: to('http://[::ffff:169.254.169.254]/latest/meta-data/'), reason: 'blocked-address' },
  { name: 'to-loopback', answer: to('http://127.0.0.1/feed.json'), reason: 'blocked-address' },
  { name: 'to-loopback-6', answer: to('http://[::1]/feed.json'), reason: 'blocked-address' },
  {
    name: 'to-inward',
    answer: to('http://inward.example/latest/meta-data/'),
    reason: 'blocked-address',
    behindProxy: 'server-error',
  },
  {
    name: 'half',
    answer: { body: '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>A' },
    reason: 'malformed',
  },
  { name: 'damaged', answer: { body: small('damaged').replace('</item>', '') }, reason: 'salvaged' },
  { name: 'frozen', answer: { body: feedOf('frozen.example', daily) }, reason: 'frozen' },
  {
    name: 'hijacked',
    answer: {
      body: feedOf('hijacked.example', [
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((hoursAgo) => ({
          title: spamTitle,
          hoursAgo,
          link: `https://casino.example/${hoursAgo}`,
        })),
        ...[50, 80, 110, 140, 170, 200].map((hoursAgo) => ({ title: `Own story ${hoursAgo}`, hoursAgo })),
      ]),
    },
    reason: 'hijacked',
  },
  {
    name: 'future',
    answer: { body: feedOf('future.example', [{ title: futureTitle, hoursAgo: -170 }]) },
    reason: 'future',
  },
  {
    name: 'bomb',
    answer: {
      body:
        bomb +
        feedOf('bomb.example', [
          { title: bombTitle, hoursAgo: 5, text: 'It is out now, &j;, for everybody who trains.' },
        ]),
      headers: xml('utf-8'),
    },
    reason: 'ok',
  },
  {
    name: 'gbk-as-utf-8',
    answer: {
      body: encodeGbk(
        `<?xml version="1.0" encoding="utf-8"?>${feedOf('gbk-as-utf-8.example', [{ title: gbkTitle, hoursAgo: 4 }])}`,
      ),
      headers: xml('utf-8'),
    },
    reason: 'ok',
  },
  {
    name: 'utf-8-as-gbk',
    answer: {
      body: `<?xml version="1.0" encoding="gbk"?>${feedOf('utf-8-as-gbk.example', [{ title: utf8Title, hoursAgo: 6 }])}`,
      headers: xml('gbk'),
    },
    reason: 'ok',
  },
];

/** Where a healthy-looking name of the illness `to-inward` leads inside the namespace. */
export const inwardName = 'inward.example';

const sick: readonly Site[] = illnesses.map(({ name }) => ({ host: `${name}.example`, name, stories: [] }));
export const sources: readonly object[] = sourcesOf([...threeSites, ...sick]);

const sickHosts = illnesses.flatMap(({ name, answer }) =>
  answer === null ? [] : [[`${name}.example`, { '/feed.json': answer }] as const],
);
const hosts: Hosts = { ...hostsOf(threeSites), ...Object.fromEntries(sickHosts) };
export default hosts;
