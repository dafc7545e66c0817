/** Asks GitHub Copilot's command-line interface as a model, with no tools at its hand. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { ModelSettings } from '../settings.ts';
import { fromWords, notStarted } from './copilot-failure.ts';
import type { Call, Completion, Endpoint } from './endpoint.ts';
import { ModelError } from './model-error.ts';
import { type Ended, runCommand } from './run-command.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Largest answer that is read, in bytes: far more than any wanted answer takes. */
const maxBytes = 2 * 1024 * 1024;

/**
 * GitHub Copilot's CLI is an agent; these make it a writer. Strangers' text stands in its prompt, so it gets no tool:
 * an empty list of tools would be ignored, so the list names the one tool that the flag before it takes away, and
 * whatever could ask for a permission is denied besides. A version that does not know one of them ends with an error.
 */
const flags: readonly string[] = [
  '--no-ask-user',
  '--available-tools=ask_user',
  ...['shell', 'write', 'read', 'url', 'memory'].map((kind) => `--deny-tool=${kind}`),
  '--disable-builtin-mcps',
  '--no-custom-instructions',
  '--disallow-temp-dir',
  '--no-experimental',
  '--no-remote',
  '--no-remote-export',
  '--no-auto-update',
  '--silent',
  '--stream=off',
  '--no-color',
  '--log-level=error',
];

/**
 * What it needs of the environment to be found, to reach its service, and to be cleaned up by the runner. Nothing else
 * is handed on.
 */
const needed =
  /^(?:PATH|LANG|LC_ALL|TZ|CI|GH_HOST|COPILOT_GH_HOST|RUNNER_TRACKING_ID|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|ALL|NO)_PROXY)$/i;

/**
 * GitHub Copilot's CLI as a model: one process for each question, in an empty folder of its own, its answer on standard
 * output. It tells no tokens and takes no limit for its answer.
 */
export function copilotCommand(settings: ModelSettings, env: Env): Endpoint {
  return {
    formats: ['text'],
    streams: ['none'],
    complete: (call, _, signal) => complete(settings, env, call, signal),
  };
}

async function complete(
  { model, apiKey }: ModelSettings,
  env: Env,
  call: Call,
  signal: AbortSignal,
): Promise<Completion> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-copilot-'));
  const folders = { cwd: join(folder, 'work'), home: join(folder, 'home'), temp: join(folder, 'temp') };
  const logs = join(folder, 'logs');
  try {
    await Promise.all([...Object.values(folders), logs].map((path) => mkdir(path)));
    const ended = await runCommand(
      {
        name: 'copilot',
        args: [...flags, `--log-dir=${logs}`, `--model=${model}`],
        cwd: folders.cwd,
        env: {
          ...handedOn(env),
          // A login that is kept on the machine is not this model's key.
          HOME: folders.home,
          COPILOT_HOME: join(folders.home, '.copilot'),
          COPILOT_CACHE_HOME: await cacheFolder(),
          TMPDIR: folders.temp,
          COPILOT_AUTO_UPDATE: 'false',
          NO_COLOR: '1',
          ...(apiKey !== null && { COPILOT_GITHUB_TOKEN: apiKey }),
        },
        input: promptOf(call),
        maxBytes,
      },
      signal,
    ).catch((error: unknown) => {
      throw signal.aborted ? error : notStarted(error);
    });
    return { text: await answerOf(ended, logs), finish: 'complete', inputTokens: undefined, outputTokens: undefined };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {
      // The runner clears its temporary folder; an answer is not lost over it.
    });
  }
}

let cache: Promise<string> | null = null;

/** Where it unpacks itself when it first starts: one folder for the whole run, since that takes seconds each time. */
function cacheFolder(): Promise<string> {
  cache ??= mkdtemp(join(tmpdir(), 'galley-copilot-cache-')).then((path) => {
    process.once('exit', () => rmSync(path, { recursive: true, force: true }));
    return path;
  });
  return cache;
}

function handedOn(env: Env): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (needed.test(name) && value !== undefined ? [[name, value]] : [])),
  );
}

async function answerOf({ code, stdout, stderr, isTooLarge }: Ended, logs: string): Promise<string> {
  if (isTooLarge) throw new ModelError('invalid-output', `the answer is larger than ${maxBytes} bytes`);
  const text = atSigns(plain(stdout), '＠', '@').trim();
  if (code === 0 && text !== '') return text;
  const words = plain(`${stderr}\n${await readLogs(logs)}`);
  // Without an answer and without a complaint, it is the model that had nothing to say.
  if (code === 0 && words.trim() === '') return '';
  throw fromWords(code, words);
}

/** Its standard error is often empty when its log tells the reason. */
async function readLogs(folder: string): Promise<string> {
  const names = await readdir(folder);
  const logs = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const errors = logs
    .join('\n')
    .split('\n')
    .filter((line) => line.includes('[ERROR]'));
  return errors.join('\n').slice(0, 16_384);
}

/**
 * All that is said, as one text. It begins with words of ours, since `/`, `!` and `&` at the beginning are commands to
 * the CLI; and `@` before a path takes a file into the prompt, so that it goes in and comes out as its wide sister.
 */
function promptOf({ instructions, turns }: Call): string {
  const [first, ...later] = turns.map(({ text }) => text);
  const spoken = later.map(
    (text, index) => `${turns[index + 1]?.by === 'model' ? 'You answered' : 'The user'}:\n${text}`,
  );
  const prompt = [
    'You have no tools here and need none: all there is to know stands in this message. Your whole reply is the answer.',
    instructions,
    first,
    ...spoken,
  ].join('\n\n');
  return atSigns(prompt, '@', '＠');
}

function atSigns(text: string, from: string, to: string): string {
  return text.replaceAll(from, to);
}

/** A terminal's text without what colours it and moves its cursor. */
function plain(text: string): string {
  return stripVTControlCharacters(text).replace(/[^\P{Cc}\n\t]/gu, '');
}
