import { readFile } from 'node:fs/promises';
import type { Edition } from '../edition/edition.ts';
import { Failure, listProblems } from '../failure.ts';
import { wordsFor } from '../language/index.ts';
import { linkKey } from '../links/index.ts';
import { explainUrl } from '../report/explain-url.ts';
import { isReadable } from '../report/index.ts';
import { command } from './command-line.ts';
import { readOptions } from './read-options.ts';

const usage = `Says what became of an address on the day of an edition, and why it is in the post or not. Reads that file alone.

  npm run explain -- --edition FILE --url ADDRESS [--url ADDRESS]...

  --edition FILE   edition.json, as preview leaves it in out/preview and the Action in its output "edition"
  --url ADDRESS    the address in question; may be repeated
  --help           this text
`;

const options = {
  edition: { type: 'string' },
  url: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const;

await command(async (args) => {
  const { values, problems } = readOptions(args, options);
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const { url: urls = [] } = values;
  problems.push(...urls.filter((url) => linkKey(url) === null).map((url) => `--url: ${url} is no http(s) address.`));
  if (urls.length === 0) problems.push('--url: missing. Give the address you want to know about.');
  const edition = await readEdition(values.edition, problems);
  if (problems.length > 0 || edition === null) {
    throw new Failure('bad-input', listProblems('The options are not usable', problems));
  }
  const words = wordsFor(edition.language);
  const answers = urls.map((url) => [url, ...explainUrl(url, edition, words)].join('\n'));
  process.stdout.write(`${answers.join('\n\n')}\n`);
});

/** The edition in a file; what is wrong with it goes to `problems`, with null. */
async function readEdition(path: string | undefined, problems: string[]): Promise<Edition | null> {
  if (path === undefined) {
    problems.push('--edition: missing. Give the edition.json of the day.');
    return null;
  }
  try {
    const value: unknown = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
    if (isReadable(value)) return value;
    problems.push(
      `--edition: ${path} is no edition of this version of Galley, or damaged. Run preview for that day again.`,
    );
  } catch (error) {
    const why = error instanceof SyntaxError ? `is not JSON: ${error.message}` : 'cannot be read. Check the path.';
    problems.push(`--edition: ${path} ${why}`);
  }
  return null;
}
