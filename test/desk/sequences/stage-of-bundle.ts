/** Sets the stage with the bundle: runs are processes, as the runner starts them. */
import { stringify } from 'yaml';
import { date, sourcesOf, startDay, threeSites } from '../../support/day.ts';
import { type DigestOnStage, type Stage, startFiles } from './stage.ts';

const sites = threeSites.slice(0, 1);

/** A digest's configuration; a branch is named only where the sequence makes both digests share one. */
function configOf({ template, isNamed }: DigestOnStage, language: string, post: number): string {
  return stringify({
    language,
    title: `Post ${post} {date}`,
    items: '1-8',
    substitutes: false,
    sources: sourcesOf(sites),
    post: { path: template },
    'pull-request': { labels: ['digest'], ...(isNamed && { branch: 'galley/{date}' }) },
  });
}

/** A stage on which the posts of one digest differ by the title that its configuration gives them. */
export async function stageOfBundle(): Promise<{ stage: Stage; close(): Promise<void> }> {
  const day = await startDay({ sites, github: { files: startFiles, labels: ['digest'] } });
  const { github } = day;
  return {
    close: () => day.close(),
    stage: {
      github,
      date,
      wordsOf: () => null,
      async prepare(digest, post) {
        const there = await github.readFile(digest.base, digest.config);
        const text = configOf(digest, digest.config.includes('-en') ? 'en' : 'zh-CN', post);
        if (text !== there) await github.commitAs('owner', digest.base, { [digest.config]: text });
      },
      async run(digest, _, { overwrite, killed }) {
        const inputs = {
          config: digest.config,
          ...(digest.base !== 'main' && { base: digest.base }),
          ...(overwrite && { overwrite: 'true' }),
        };
        const { outputs } = await day.run(inputs, killed ? { killAfter: killed } : {});
        return { operation: outputs.operation ?? 'killed', reason: outputs.reason ?? '' };
      },
    },
  };
}
