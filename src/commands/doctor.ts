import { parseArgs } from 'node:util';
import { wordsFor } from '../language/index.ts';
import { checkUp } from '../pipeline/check-up.ts';
import { healthText } from '../report/health-table.ts';
import { terminalPrinter } from '../report/printers.ts';
import { createReport } from '../report/report.ts';
import { insistOnUsable } from '../sources/health/assert-usable.ts';
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
  await onThisMachine(values, process.env, async ({ inputs, config, day, githubToken, web }) => {
    const health = await checkUp(config.sources, {
      web,
      day,
      keys: { ...inputs.searchKeys, github: githubToken },
      report: createReport(terminalPrinter((text) => process.stdout.write(text))),
    });
    // In the blog's language, as its owner knows the words from the pull requests.
    process.stdout.write(`\n${healthText(health, wordsFor(config.language))}`);
    insistOnUsable(health);
  });
});
