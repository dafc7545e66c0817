import { checkSources } from '../pipeline/index.ts';
import { assertUsable, cutOff } from '../sources/index.ts';
import { type GitHubRun, inContext, type RunSettings } from './github-set-up.ts';

/**
 * The doctor's round: every source is tried, and nothing is written.
 * @throws Failure `all-sources-failed`
 */
export async function examineSources(run: GitHubRun, settings: RunSettings): Promise<void> {
  const { findings } = settings;
  await inContext(run, settings, async (context) => {
    const health = await checkSources(context);
    // A table in which all rows say the same would hide the one sentence that matters.
    if (cutOff(health) === null) findings.checkUp = health;
    assertUsable(health);
    findings.operation = 'checked';
  });
}
