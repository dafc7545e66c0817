// A whole day on this machine: a small internet with a made-up week of news, a local GitHub with a little blog, and the
// bundle that users run. `npm run demo -- --model` lets a stand-in model write instead of quoting the sources.
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type ActionRun, runAction } from '../support/action.ts';
import { startGitHub } from '../support/github.ts';
import { startInternet } from '../support/internet.ts';
import { startModel } from '../support/model.ts';
import { demoAnswer } from './model-answers.ts';
import { heading, indented, readableLog, table } from './print.ts';
import { readTree } from './read-tree.ts';
import { sites } from './sites.ts';
import { buildWorld } from './world.ts';

const date = '2026-03-05';
/** Twenty minutes after the post's time in Shanghai: schedules are always late. */
const now = '2026-03-05T00:20:00Z';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const out = folder('../../out/demo/');

const bundle = process.env.GALLEY_BUNDLE ?? folder('../../dist/index.js');
if (!existsSync(bundle)) {
  console.error(`There is no bundle at ${bundle}. Build it first: npm run build`);
  process.exit(2);
}

const started = performance.now();
const withModel = parseArgs({ options: { model: { type: 'boolean', default: false } } }).values.model;
const blog = readTree(folder('blog'));
const internet = await startInternet(buildWorld(), { latencyMs: 30 });
const github = await startGitHub({ owner: 'press', repo: 'blog', labels: ['digest'], files: blog });
const model = withModel ? await startModel({ key: 'demo-model-key', respond: demoAnswer }) : undefined;

/** One run of the action for the demo's day, as a schedule would start it. */
function run(): Promise<ActionRun> {
  const inputs = { date, 'brave-api-key': 'demo-brave-key' };
  return runAction({ bundle, inputs, internet, github, now, ...(model && { model }) });
}

try {
  process.exitCode = (await demonstrate()) ? 0 : 1;
} finally {
  await Promise.all([internet.close(), github.close(), model?.close()]);
}

/** Shows two runs and what came of them; true when the first opened the pull request and the second left it alone. */
async function demonstrate(): Promise<boolean> {
  heading('The scene');
  table([
    ['day', `${date}, Asia/Shanghai (the clock of the run starts at ${now})`],
    [
      'blog',
      `${github.owner}/${github.repo} on a local GitHub, ${Object.keys(blog).filter((path) => path.endsWith('.md')).length} posts so far`,
    ],
    ['internet', `${Object.keys(sites).length} made-up sites, Hacker News search, and Brave with its limit reached`],
    [
      'writer',
      model
        ? 'a stand-in model with prepared answers, two of them wrong on purpose'
        : 'none: the sources are quoted, no key needed',
    ],
  ]);

  heading('First run');
  const first = await run();
  showRun(first);

  const [pullRequest] = await github.pullRequests();
  if (pullRequest === undefined) {
    heading('No pull request was opened');
    return false;
  }
  const post = (await github.readFile(pullRequest.head.ref, first.outputs.path ?? '')) ?? '';
  const about: [string, string][] = [
    ['title', pullRequest.title],
    ['address', pullRequest.url],
    ['branch', `${pullRequest.head.ref} into ${pullRequest.base}`],
    ['labels', pullRequest.labels.join(', ')],
  ];
  heading(`Pull request #${pullRequest.number}`);
  table(about);
  console.log();
  indented(pullRequest.body);

  heading(`The post: ${first.outputs.path}`);
  indented(post);

  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const lines = about.map(([name, value]) => `- ${name}: ${value}\n`).join('');
  await writeFile(`${out}post.md`, post);
  await writeFile(`${out}pull-request.md`, `${lines}\n---\n\n${pullRequest.body}\n`);
  await writeFile(`${out}summary.md`, first.summary);
  if (first.outputs.edition) await copyFile(first.outputs.edition, `${out}edition.json`);

  heading('Second run, the same date');
  const second = await run();
  showRun(second);

  heading('What came of it');
  table([
    ['first run', `operation=${first.outputs.operation}`],
    ['second run', `operation=${second.outputs.operation} reason=${second.outputs.reason}`],
    ['pull requests', (await github.pullRequests()).length],
    ['web requests', `${internet.log.length}, at most ${internet.peakInFlight} at a time`],
    ['model requests', model?.calls.length ?? 0],
    [
      'left on disk',
      readdirSync(out)
        .map((file) => relative(process.cwd(), out + file))
        .join(', '),
    ],
    ['time', `${((performance.now() - started) / 1000).toFixed(1)} s`],
  ]);
  return first.outputs.operation === 'created' && second.outputs.operation === 'none';
}

function showRun({ stdout, stderr, exitCode, outputs }: ActionRun): void {
  indented(readableLog(stdout));
  if (stderr !== '') indented(stderr);
  console.log();
  table([['exit code', String(exitCode)], ...Object.entries(outputs)]);
}
