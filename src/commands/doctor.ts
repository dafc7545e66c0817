import { parseArgs } from 'node:util';
import { checkSources } from '../pipeline/index.ts';
import { healthText } from '../report/index.ts';
import { assertUsable } from '../sources/index.ts';
import { command, keysUsage, onThisMachine, sharedOptions, sharedUsage } from './command-line.ts';

const usage = `Tries every configured source on this machine and says what to do about those in trouble. Changes nothing.

  npm run doctor -- [options]

${sharedUsage}

${keysUsage}
Ends with 1 when no source could be read, with 0 otherwise.
`;

await command(usage, async (args) => {
  const { values } = parseArgs({ args, options: sharedOptions });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  await onThisMachine(values, process.env, async (context) => {
    const health = await checkSources(context);
    // In the blog's language, as its owner knows the words from the pull requests.
    process.stdout.write(`\n${healthText(health, context.words)}`);
    assertUsable(health);
  });
});
