import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Internet } from './internet.ts';
import { readCommands, readOutputs, type WorkflowCommand } from './runner-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A run that takes longer than this hangs: the product's own deadlines are far below. */
const usualPatienceMs = 60_000;

export interface ActionOptions {
  /** Inputs as a workflow's `with:` gives them; the others get the defaults of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** More environment, or other values for what the runner sets. */
  readonly env?: Readonly<Record<string, string>>;
  readonly internet?: Pick<Internet, 'env'>;
  /** The GitHub to talk to; without one, nothing listens at the API's address. */
  readonly github?: {
    readonly url: string;
    readonly serverUrl: string;
    readonly token: string;
    readonly owner: string;
    readonly repo: string;
  };
  /** Fills the model inputs. */
  readonly model?: { readonly baseUrl: string; readonly key: string };
  /** Script to run; `GALLEY_BUNDLE` or `dist/index.js` when absent. */
  readonly bundle?: string;
  /** Action definition; `action.yml` when absent. */
  readonly definition?: string;
  /** Kills the process (SIGKILL) after so many milliseconds, or when the promise settles. */
  readonly killAfter?: number | Promise<unknown>;
  /** How long the process may take, in milliseconds; a minute when absent. */
  readonly patienceMs?: number;
  /** Instant at which the process believes to start; the machine's time when absent. */
  readonly now?: string;
}

export interface ActionRun {
  /** Null when the process was killed. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, Markdown. */
  readonly summary: string;
  readonly commands: readonly WorkflowCommand[];
  /** Holds the workspace and the runner's files; removed when this process exits. */
  readonly tempFolder: string;
}

/**
 * Runs the bundled action the way the runner does: a process of its own, a clean environment, inputs and files.
 * @throws Error for an input that the action does not declare, and when the process outlives any patience.
 */
export async function runAction(options: ActionOptions = {}): Promise<ActionRun> {
  const tempFolder = mkdtempSync(join(tmpdir(), 'galley-action-'));
  removeAtExit(tempFolder);
  const files = layOut(tempFolder);
  const bundle = resolve(root, options.bundle ?? process.env.GALLEY_BUNDLE ?? 'dist/index.js');
  const clock =
    options.now === undefined ? [] : ['--import', new URL(`clock.ts?now=${options.now}`, import.meta.url).href];

  const patience = options.patienceMs ?? usualPatienceMs;
  const child = spawn(process.execPath, [...clock, bundle], {
    cwd: files.GITHUB_WORKSPACE,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...files,
      ...context(options.github),
      ...inputsOf(options),
      ...options.internet?.env,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const over = new AbortController();
  const kill = (): void => void child.kill('SIGKILL');
  if (options.killAfter !== undefined) {
    const { killAfter } = options;
    const moment = typeof killAfter === 'number' ? pause(killAfter, undefined, { signal: over.signal }) : killAfter;
    moment.then(kill, kill);
  }
  let hung = false;
  pause(patience, undefined, { signal: over.signal }).then(
    () => {
      hung = true;
      kill();
    },
    () => {}, // the run was over in time
  );

  const [stdout, stderr, [exitCode, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  over.abort();
  if (hung) {
    const last = `${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n');
    throw new Error(`The action was still running after ${patience / 1000} s. Its last lines:\n${last}`);
  }
  return {
    exitCode,
    signal,
    stdout,
    stderr,
    outputs: readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    commands: readCommands(stdout),
    tempFolder,
  };
}

const toRemove: string[] = [];

function removeAtExit(folder: string): void {
  if (toRemove.push(folder) > 1) return;
  process.once('exit', () => {
    for (const path of toRemove) rmSync(path, { recursive: true, force: true });
  });
}

/** Creates the files and folders the runner hands to a step; returns them by environment name. */
function layOut(folder: string) {
  const file = (name: string, content = ''): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const subfolder = (name: string): string => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  return {
    GITHUB_WORKSPACE: subfolder('workspace'),
    RUNNER_TEMP: subfolder('temp'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ repository: { default_branch: 'main' } })),
  };
}

function context(github: ActionOptions['github']): Record<string, string> {
  const { owner, repo } = github ?? { owner: 'octo', repo: 'blog' };
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: github?.serverUrl ?? 'http://127.0.0.1:9',
    GITHUB_REPOSITORY: `${owner}/${repo}`,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_ACTOR: owner,
    GITHUB_ACTION: '__galley',
    GITHUB_WORKFLOW: 'digest',
    GITHUB_JOB: 'digest',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_RUN_ID: '7001',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_OS: 'Linux',
  };
}

function inputsOf(options: ActionOptions): Record<string, string> {
  const definition = parse(readFileSync(resolve(root, options.definition ?? 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: unknown } | null>;
  };
  const model = options.model && {
    model: 'stand-in',
    'model-base-url': options.model.baseUrl,
    'model-api-key': options.model.key,
  };
  const given: Record<string, string> = { ...model, ...options.inputs };
  const declared = definition.inputs ?? {};
  const stray = Object.keys(given).filter((name) => !(name in declared));
  if (stray.length > 0) throw new Error(`action.yml declares no input ${stray.join(', ')}`);

  const env: Record<string, string> = {};
  for (const [name, settings] of Object.entries(declared)) {
    const fallback = String(settings?.default ?? '').replace(
      /\$\{\{ *github\.token *\}\}/,
      options.github?.token ?? '',
    );
    env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = given[name] ?? fallback;
  }
  return env;
}
