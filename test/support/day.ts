import { stringify } from 'yaml';
import { type ActionOptions, type ActionRun, runAction } from './action.ts';
import { type GitHubStart, type LocalGitHub, startGitHub } from './github.ts';
import { type Answer, type Hosts, type Internet, startInternet } from './internet.ts';

export const date = '2026-03-05';
/** Twenty minutes after the post's time in Shanghai: schedules are always late. */
export const now = '2026-03-05T00:20:00Z';
export const path = `content/posts/${date}-ai-digest.md`;
export const branch = `galley/${date}`;

/** One article of a made-up site. */
export interface Story {
  /** As the feed gives it. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What the site calls itself on its page; the host when absent. */
  readonly site?: string;
}

/** A made-up site with one feed. */
export interface Site {
  readonly host: string;
  /** What the blog's configuration calls it; the host when absent. */
  readonly name?: string;
  readonly standing?: 'primary' | 'secondary' | 'community';
  readonly stories: readonly Story[];
  /** What the feed's address answers instead of the feed. */
  readonly feed?: Answer;
  /** What every page's address answers instead of the page. */
  readonly page?: Answer;
  /** How long the feed takes to answer, in milliseconds. */
  readonly feedDelayMs?: number;
}

export interface DayStart {
  readonly sites?: readonly Site[];
  /** Hosts beside the sites'. */
  readonly hosts?: Hosts;
  /** Keys of `galley.yml` beside `sources`, `items` and `substitutes: false`, or instead of them; text is the whole file. */
  readonly config?: Readonly<Record<string, unknown>> | string;
  readonly github?: GitHubStart;
  readonly model?: ActionOptions['model'];
  readonly latencyMs?: number;
}

/** A small world on the morning of `date`: a blog, its GitHub, and the sites it reads. */
export interface SmallDay {
  readonly internet: Internet;
  readonly github: LocalGitHub;
  /** Runs the action as the schedule does, with these inputs beside its defaults. */
  run(inputs?: Readonly<Record<string, string>>, options?: Partial<ActionOptions>): Promise<ActionRun>;
  /** The post on a branch, the day's own when none is named; null when there is none. */
  post(branch?: string): Promise<string | null>;
  close(): Promise<void>;
}

/** Starts a small world; the caller closes it. */
export async function startDay(start: DayStart = {}): Promise<SmallDay> {
  const { sites = threeSites, hosts = {}, config = {}, github: wanted = {}, model, latencyMs = 0 } = start;
  const file =
    typeof config === 'string'
      ? config
      : stringify({ items: '4-8', substitutes: false, sources: sourcesOf(sites), ...config });
  const files = { '.github/galley.yml': file, ...wanted.files };
  const [internet, github] = await Promise.all([
    startInternet({ ...hostsOf(sites), ...hosts }, { latencyMs }),
    startGitHub({ ...wanted, files }),
  ]);
  return {
    internet,
    github,
    run: (inputs = {}, options = {}) =>
      runAction({ inputs, internet, github, now, ...(model && { model }), ...options }),
    post: (name = branch) => github.readFile(name, path),
    async close() {
      await Promise.all([internet.close(), github.close()]);
    },
  };
}

/** The sites as entries of `sources` in `galley.yml`. */
export function sourcesOf(sites: readonly Site[]): object[] {
  return sites.map(({ host, name = host, standing = 'primary' }) => ({
    feed: `https://${host}/feed.json`,
    name,
    standing,
  }));
}

/** The sites as hosts: a JSON Feed and the pages it lists, published one minute after the other. */
export function hostsOf(sites: readonly Site[]): Hosts {
  return Object.fromEntries(
    sites.map(({ host, stories, feed, page, feedDelayMs = 0 }) => {
      const items = stories.map(({ title, paragraphs }, index) => ({
        id: `${index}`,
        url: `https://${host}/${index + 1}`,
        title,
        summary: paragraphs.slice(0, 2).join(' '),
        date_published: new Date(Date.parse(now) - (60 + index) * 60_000).toISOString(),
      }));
      const body = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: host, items });
      const pages = stories.map((story, index) => [`/${index + 1}`, page ?? { body: pageOf(host, story) }] as const);
      return [host, { '/feed.json': feed ?? { body, delayMs: feedDelayMs }, ...Object.fromEntries(pages) }];
    }),
  );
}

function pageOf(host: string, { title, paragraphs, site = host }: Story): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:site_name" content="${escapeHtml(site)}">
</head><body><nav><a href="/">Home</a></nav><article>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Three sites and five stories: enough for a whole post, few enough for a run in half a second. */
export const threeSites: readonly Site[] = [
  {
    host: 'tern-engine.example',
    name: 'Tern Engine',
    stories: [
      {
        title: 'Tern 2.4 halves the memory of long prompts',
        paragraphs: [
          'Tern 2.4 stores the attention cache of long prompts in blocks of 32 tokens and shares equal blocks between requests.',
          'On our fleet of 640 accelerators the memory that a 90,000-token prompt takes fell from 18.2 GB to 9.1 GB.',
          'The scheduler now prefers requests whose blocks are already present, which raised throughput by 27% in our tests.',
          'Upgrading needs no change of configuration; the old layout can be chosen with one flag until version 2.6.',
        ],
      },
      {
        title: 'A postmortem of the February outage of Tern Cloud',
        paragraphs: [
          'On 24 February 2026 Tern Cloud refused 38% of all requests for 51 minutes after a certificate had expired.',
          'The alarm that watches certificates had been silenced during a migration and nobody had switched it on again.',
          'Silenced alarms now expire after 24 hours, and a second team reviews every alarm that is silenced for longer.',
          'Customers with a support contract receive a credit for the whole day without having to ask for it.',
        ],
      },
    ],
  },
  {
    host: 'heron-lab.example',
    name: 'Heron Lab',
    stories: [
      {
        title: 'Marsh-7B: open weights for tool-using agents',
        paragraphs: [
          'Heron Lab publishes the weights of Marsh-7B, a model with 7 billion parameters that was trained to use tools.',
          'It solves 61.3% of the 400 tasks in our office suite, where the model before it solved 44.8% of them.',
          'Training took 19 days on 256 accelerators, and the full log with every restart is part of the release.',
          'The licence allows commercial use; the training data is described but not published for legal reasons.',
        ],
      },
      {
        title: 'Why our evaluation harness now replays recorded websites',
        paragraphs: [
          'Live websites change under an agent, so two evaluations of one model differed by as much as 6.5 points.',
          'Our harness now records every page once and replays it, which brought the difference down to 0.4 points.',
          'Recording 1,200 sites took two weeks and 310 GB of storage, most of it for images that no agent looks at.',
          'The recorder is free software; the recordings themselves stay with us, since they hold the work of others.',
        ],
      },
    ],
  },
  {
    host: 'dunlin-weekly.example',
    name: 'Dunlin Weekly',
    standing: 'secondary',
    stories: [
      {
        title: 'Chip maker Saltpan raises prices of its training cards',
        paragraphs: [
          'Saltpan will charge 12% more for its training cards from April, the company told its customers on Wednesday.',
          'It names the price of memory as the reason, which has risen by a third since last autumn.',
          'Analysts expect that cloud providers hand the increase on within two quarters, as they did in 2024.',
          'Saltpan sold 410,000 training cards last year, about one in nine of all that were sold worldwide.',
        ],
      },
    ],
  },
];
