import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Edition } from '../../src/edition/edition.ts';
import type { ActionOptions, ActionRun } from '../support/action.ts';
import { branch, type DayStart, date, type SmallDay, startDay } from '../support/day.ts';
import type { CommitSeen, PullRequestSeen } from '../support/github.ts';
import type { HugoPage } from '../support/hugo.ts';

/** What a run left behind, where people and machines read it. */
export interface Traces {
  readonly run: ActionRun;
  readonly edition: Edition;
  readonly post: string;
  readonly pullRequest: PullRequestSeen;
  readonly branches: readonly string[];
  readonly commits: readonly CommitSeen[];
}

/** Lives through a day and ends it, whatever happens. */
export async function during<T>(start: DayStart, live: (day: SmallDay) => Promise<T>): Promise<T> {
  const day = await startDay(start);
  try {
    return await live(day);
  } finally {
    await day.close();
  }
}

/** Runs a day that has to end with a pull request. */
export async function tracesOf(
  start: DayStart,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<ActionOptions> = {},
): Promise<Traces> {
  return during(start, async (day) => {
    const run = await day.run(inputs, options);
    const [pullRequest] = await day.github.pullRequests();
    const post = await day.post();
    if (!pullRequest || post === null) throw new Error(`No pull request:\n${run.stdout}${run.stderr}`);
    const [branches, commits] = await Promise.all([day.github.branches(), day.github.commits(branch)]);
    return { run, edition: editionOf(run), post, pullRequest, branches, commits };
  });
}

/** The edition that a run left beside its post. */
export function editionOf({ outputs }: ActionRun): Edition {
  return JSON.parse(readFileSync(outputs.edition ?? '', 'utf8')) as Edition;
}

const definition = readFileSync(fileURLToPath(new URL('../../action.yml', import.meta.url)), 'utf8');
const declared = new Set(Object.keys((parse(definition) as { outputs: object }).outputs));

/** The outputs a run set are those that the action declares, all of them. */
export function expectAllOutputs({ outputs }: ActionRun): void {
  expect(new Set(Object.keys(outputs))).toEqual(declared);
}

/** What the run wrote to GitHub: `POST git/trees`, … */
export function writesOf({ github }: SmallDay): string[] {
  return (
    github.log
      // The one GraphQL query asks who the token belongs to.
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
      .map(({ method, path }) => `${method} ${path.replace(`/repos/${github.owner}/${github.repo}/`, '')}`)
  );
}

/** Every node of a Markdown text. */
export function nodesOf(markdown: string): Nodes[] {
  const found: Nodes[] = [];
  const visit = (node: Nodes): void => {
    found.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(markdown));
  return found;
}

/** What GitHub or its bots act upon wherever it stands, in code too once a squash merge makes it a message. */
const acted = [/@\w/, /#\d/, /\bGH-\d/i, /skip-checks:/i, /\[(?:skip ci|ci skip|no ci)\]/i, /^\s*\/\w/m];

/** The only HTML in a description: folded sections and the desk's own comments. */
const ownHtml = /^(?:<\/?details>|<summary>[^<]*<\/summary>|<!-- galley:[^<]* -->|\n)+$/;

/** Nobody is mentioned, nothing is referred to, closed or commanded, and no link leads anywhere but to the sources. */
export function expectQuietOnGitHub({ pullRequest, branches, commits }: Traces, hosts: RegExp): void {
  expect(branches).toEqual([branch, 'main']);
  expect(commits[0]?.message).toMatch(
    new RegExp(`^content: ${date} digest\n\nGalley-Date: ${date}\nGalley-Post: [0-9a-f]{40}\n?$`),
  );
  for (const pattern of acted) expect(pullRequest.body).not.toMatch(pattern);
  const nodes = nodesOf(pullRequest.body);
  const html = nodes.flatMap((node) => (node.type === 'html' ? node.value : []));
  expect(html.filter((tag) => !ownHtml.test(tag))).toEqual([]);
  const texts = nodes.flatMap((node) => (node.type === 'text' ? node.value : []));
  expect(texts.filter((text) => /:\/\/|\bwww\./i.test(text))).toEqual([]);
  const links = nodes.flatMap((node) => ('url' in node ? new URL(node.url).hostname : []));
  expect(links.filter((host) => host !== '127.0.0.1' && !hosts.test(host))).toEqual([]);
}

/** The log holds no command that the run itself did not give, and the summary no markup of anybody else's. */
export function expectPlainReports({ run }: Traces, secrets: readonly string[]): void {
  const names = new Set(run.commands.map(({ name }) => name));
  expect([...names.difference(new Set(['group', 'endgroup', 'add-mask', 'debug', 'warning']))]).toEqual([]);
  const masked = run.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
  expect(masked).toEqual(secrets);
  expect(run.stdout).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(run.stderr).toBe('');
  const nodes = nodesOf(run.summary);
  expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([]);
  expect(run.summary).not.toMatch(/@\w/);
}

/** Nothing of what was gathered works in the page: no tag, no handler, no link but to the sources. */
export function expectHarmless(page: HugoPage, edition: Edition): void {
  const tags = new Set(page.html.match(/<!--|<[a-z]\w*(?=[^>]*>)/g));
  const own = new Set('a blockquote code em h2 hr li ol p strong ul'.split(' ').map((name) => `<${name}`));
  expect([...tags.difference(own)]).toEqual([]);
  expect(page.html).not.toMatch(/<[^>]* on\w+=/);
  const cited = new Set(edition.items.flatMap(({ links }) => links));
  expect(page.links.filter((link) => !cited.has(link))).toEqual([]);
}
