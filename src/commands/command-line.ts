import { readdir, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { limitYoungGeneration, readInputs } from '../action/index.ts';
import { idleKeys, loadConfig, modelsFor, readConfig } from '../config/index.ts';
import { Failure } from '../failure.ts';
import { type Context, createContext } from '../pipeline/index.ts';
import { createReport, terminalPrinter } from '../report/index.ts';
import { resolveDay } from '../text/day.ts';
import { openWeb, userAgent } from '../web/index.ts';

/** Options of every command for this machine, for `parseArgs`. */
export const sharedOptions = {
  date: { type: 'string' },
  blog: { type: 'string', default: '.' },
  config: { type: 'string', default: '.github/galley.yml' },
  'cache-dir': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

export const sharedUsage = `  --date YYYY-MM-DD   date of the post (default: today in the blog's time zone)
  --blog FOLDER       folder of the blog, read only (default: .)
  --config FILE       configuration, relative to the blog's folder (default: .github/galley.yml)
  --cache-dir FOLDER  keeps answers of the web, so that the next run asks only for what has changed (default: none)
  --help              this text`;

export const keysUsage = `Keys of search services are read from BRAVE_API_KEY, TAVILY_API_KEY, EXA_API_KEY and SERPER_API_KEY.
Releases and repositories on GitHub are asked for with GITHUB_TOKEN when it is set.`;

/** How the inputs of the action are given here. */
const variables: Readonly<Record<string, string>> = {
  'model-api-key': 'MODEL_API_KEY',
  'model-api-key-2': 'MODEL_API_KEY_2',
  'model-api-key-3': 'MODEL_API_KEY_3',
  'brave-api-key': 'BRAVE_API_KEY',
  'tavily-api-key': 'TAVILY_API_KEY',
  'exa-api-key': 'EXA_API_KEY',
  'serper-api-key': 'SERPER_API_KEY',
};
const asOptions = { all: 'The options', one: (input: string): string => variables[input] ?? `--${input}` };

interface Given {
  readonly date?: string | undefined;
  readonly blog: string;
  readonly config: string;
  readonly 'cache-dir'?: string | undefined;
  readonly model?: string | undefined;
  readonly 'model-base-url'?: string | undefined;
}

/**
 * Reads the options as the Action reads its inputs, opens the way to the web for the work, and closes it.
 * @param known problems of the arguments that were found already
 * @throws Failure `bad-input`, `bad-config`, `no-config`, `date-in-the-future`, and what the work throws
 */
export async function onThisMachine(
  given: Given,
  known: readonly string[],
  env: NodeJS.ProcessEnv,
  work: (context: Context) => Promise<void>,
): Promise<void> {
  const isFolder = (await stat(given.blog).catch(() => null))?.isDirectory() === true;
  const problems = isFolder ? known : [...known, `--blog: there is no folder ${resolve(given.blog)}.`];
  const values = {
    INPUT_TOKEN: 'none-needed',
    INPUT_DATE: given.date,
    INPUT_CONFIG: given.config,
    INPUT_MODEL: given.model,
    'INPUT_MODEL-BASE-URL': given['model-base-url'],
    'INPUT_MODEL-API-KEY': env.MODEL_API_KEY,
    'INPUT_MODEL-API-KEY-2': env.MODEL_API_KEY_2,
    'INPUT_MODEL-API-KEY-3': env.MODEL_API_KEY_3,
    'INPUT_CACHE-DIR': given['cache-dir'],
    'INPUT_BRAVE-API-KEY': env.BRAVE_API_KEY,
    'INPUT_TAVILY-API-KEY': env.TAVILY_API_KEY,
    'INPUT_EXA-API-KEY': env.EXA_API_KEY,
    'INPUT_SERPER-API-KEY': env.SERPER_API_KEY,
  };
  const inputs = readInputs(values, asOptions, problems);
  const report = createReport(terminalPrinter((text) => process.stdout.write(text)));
  const place = { path: given.config, setting: '--config', warn: report.warn };
  const config = loadConfig(await readConfig(filesOf(given.blog), place), given.config, report.warn);
  for (const sentence of idleKeys(config, inputs, asOptions.one)) report.warn(sentence);
  const day = resolveDay({ ...config, date: inputs.date, time: config.post.time }, new Date());
  limitYoungGeneration();
  const web = openWeb({
    env,
    userAgent: userAgent('https://github.com/galley-digest/galley'),
    cacheDir: inputs.cacheDir,
    warn: (text) => process.stderr.write(`${text}\n`),
  });
  try {
    await work(
      createContext({
        config,
        day,
        web,
        keys: { ...inputs.searchKeys, github: env.GITHUB_TOKEN || null },
        models: modelsFor(config, inputs),
        report,
      }),
    );
  } finally {
    await web.close();
  }
}

/** Runs a command: its failures go to standard error and end it with 1. */
export async function command(run: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await run(process.argv.slice(2));
  } catch (error) {
    const text = error instanceof Failure ? error.message : String(error instanceof Error ? error.stack : error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}

/** A blog's files, the configuration wherever it is among them. */
function filesOf(blog: string): Parameters<typeof readConfig>[0] {
  return {
    readFile: (path) => unlessMissing(readFile(resolve(blog, path), 'utf8'), null),
    async listFiles(folder) {
      const entries = await unlessMissing(readdir(resolve(blog, folder), { withFileTypes: true }), []);
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
  };
}

async function unlessMissing<T, M>(operation: Promise<T>, missing: M): Promise<T | M> {
  try {
    return await operation;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return missing;
    throw error;
  }
}
