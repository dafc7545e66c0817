import { wordsFor } from '../language/index.ts';
import { checkSources } from '../pipeline/index.ts';
import { healthText } from '../report/index.ts';
import { assertUsable, cutOff } from '../sources/index.ts';
import { command, keysUsage, onThisMachine, sharedOptions, sharedUsage } from './command-line.ts';
import { readOptions } from './read-options.ts';

const usage = `Tries every configured source on this machine and says what to do about those in trouble. Changes nothing.

  npm run doctor -- [options]

${sharedUsage}

${keysUsage}
Ends with 1 when no source could be read, with 0 otherwise.
`;

await command(async (args) => {
  const { values, problems } = readOptions(args, sharedOptions);
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  await onThisMachine(values, problems, process.env, async (context) => {
    const health = await checkSources(context);
    // In the language of all that a person at a terminal reads, whatever the blog's; a table in which all rows say the
    // same would hide the one sentence that matters.
    if (cutOff(health) === null) process.stdout.write(`\n${healthText(health, wordsFor('en'))}`);
    assertUsable(health);
  });
});
