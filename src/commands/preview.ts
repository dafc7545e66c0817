import { resolve } from 'node:path';
import { folderBlog } from '../blog/index.ts';
import { pullProof } from '../pipeline/index.ts';
import { leaveProof } from '../report/index.ts';
import { counted } from '../text/pluralize.ts';
import { command, keysUsage, onThisMachine, sharedOptions, sharedUsage } from './command-line.ts';
import { readOptions } from './read-options.ts';

const usage = `Pulls the proof of a day on this machine: reads the live web, touches no GitHub.

  npm run preview -- [options]

${sharedUsage}
  --out FOLDER        where post.md, pull-request.md and edition.json go (default: out/preview)
  --model NAME --model-base-url URL   a model that writes the items; its key is read from MODEL_API_KEY

${keysUsage}
`;

const options = {
  ...sharedOptions,
  out: { type: 'string', default: 'out/preview' },
  model: { type: 'string' },
  'model-base-url': { type: 'string' },
} as const;

await command(async (args) => {
  const { values, problems } = readOptions(args, options);
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  await onThisMachine(values, problems, process.env, async (context) => {
    const { day } = context;
    const past = { proposals: [], elsewhere: new Set<string>() };
    const place = { blog: folderBlog(values.blog), past, serverUrl: 'https://github.com', runUrl: null };
    const proof = await pullProof(place, context);
    await leaveProof(values.out, proof);
    process.stdout.write(
      `\n${counted(proof.edition.items.length, 'item')} for ${day.date}. Read them in ${resolve(values.out)}\n`,
    );
  });
});
