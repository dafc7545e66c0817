import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { folderBlog } from './blog/folder.ts';
import { loadConfig } from './config/load.ts';
import { resolveDay } from './day.ts';
import { Failure } from './failure.ts';
import { readInputs } from './inputs.ts';
import { postPath } from './post/path.ts';
import { pullProof } from './proof.ts';
import { leaveProof } from './report/leave-proof.ts';
import { terminalPrinter } from './report/printers.ts';
import { createReport } from './report/report.ts';
import { openWeb } from './web/client.ts';
import { userAgent } from './web/user-agent.ts';

const usage = `Pulls the proof of a day on this machine: reads the live web, touches no GitHub.

  npm run preview -- [options]

  --date YYYY-MM-DD   date of the post (default: today in the blog's time zone)
  --blog FOLDER       folder of the blog, read only (default: .)
  --config FILE       configuration, relative to the blog's folder (default: .github/galley.yml)
  --out FOLDER        where post.md, pull-request.md and edition.json go (default: out/preview)
  --model NAME --model-base-url URL   a model that writes the items; its key is read from MODEL_API_KEY
  --help              this text

A Brave Search key is read from BRAVE_API_KEY.
`;

const options = {
  date: { type: 'string' },
  blog: { type: 'string', default: '.' },
  config: { type: 'string', default: '.github/galley.yml' },
  out: { type: 'string', default: 'out/preview' },
  model: { type: 'string' },
  'model-base-url': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

async function preview(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const inputs = readInputs({
    INPUT_TOKEN: 'none-needed',
    INPUT_DATE: values.date,
    INPUT_CONFIG: values.config,
    INPUT_MODEL: values.model,
    'INPUT_MODEL-BASE-URL': values['model-base-url'],
    'INPUT_MODEL-API-KEY': env.MODEL_API_KEY,
    'INPUT_BRAVE-API-KEY': env.BRAVE_API_KEY,
  });
  if (!(await stat(values.blog).catch(() => null))?.isDirectory()) {
    throw new Failure('no-blog', `There is no folder ${resolve(values.blog)}. Check --blog.`);
  }
  const config = loadConfig(await readConfig(values.blog, values.config), values.config);
  const day = resolveDay({ ...config, date: inputs.date, time: config.post.time }, new Date());
  const web = openWeb({ env, userAgent: userAgent('https://github.com/galley-digest/galley') });
  try {
    const proof = await pullProof({
      blog: folderBlog(values.blog),
      config,
      day,
      path: postPath(config.post.path, day.date),
      web,
      keys: inputs,
      serverUrl: 'https://github.com',
      runUrl: null,
      report: createReport(terminalPrinter((text) => process.stdout.write(text))),
    });
    await leaveProof(values.out, proof);
    process.stdout.write(
      `\n${proof.edition.items.length} items for ${day.date}. Read them in ${resolve(values.out)}\n`,
    );
  } finally {
    await web.close();
  }
}

async function readConfig(blog: string, path: string): Promise<string | null> {
  try {
    return await readFile(resolve(blog, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

try {
  await preview(process.argv.slice(2), process.env);
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(
    `${error instanceof Failure || isUsage ? (error as Error).message : String((error as Error).stack)}\n`,
  );
  if (isUsage) process.stderr.write(`\n${usage}`);
  process.exitCode = 1;
}
