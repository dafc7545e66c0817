import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ActionOptions, ActionRun } from '../support/action.ts';
import type { DayStart, SmallDay } from '../support/day.ts';
import { during, expectAllOutputs } from './traces.ts';

/** What no run may show to anybody. */
export const secrets = {
  token: 'ghs_token_of_this_run',
  'brave-api-key': 'BSA_key_of_this_run',
  'tavily-api-key': 'tvly-key-of-this-run',
  'exa-api-key': 'exa-key-of-this-run',
  'serper-api-key': 'serper-key-of-this-run',
  'model-api-key': 'sk-key-of-this-run',
} as const;

/** A day on which every run has all the secrets there are. */
export function daily<T>(start: DayStart, live: (day: SmallDay) => Promise<T>): Promise<T> {
  return during({ ...start, github: { token: secrets.token, ...start.github } }, live);
}

/** Runs the action, and looks for undeclared outputs and for secrets, whatever became of the run. */
export async function runOn(
  day: SmallDay,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<ActionOptions> = {},
): Promise<ActionRun> {
  const run = await day.run({ ...secrets, ...inputs }, options);
  expectAllOutputs(run);
  expectNoSecrets(day, run);
  return run;
}

/** No secret in anything that the run printed, left on disk or brought to GitHub, but where it asks the runner to hide it. */
function expectNoSecrets({ github }: SmallDay, run: ActionRun): void {
  const files = readdirSync(run.tempFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const sent = github.log.map(({ path: asked, query, body }) => JSON.stringify([asked, query, body]));
  const log = run.stdout.replace(/^::add-mask::.*$/gm, '');
  const everything = [log, run.stderr, run.summary, JSON.stringify(run.outputs), ...files, ...sent].join('\n');
  expect(Object.values(secrets).filter((secret) => everything.includes(secret))).toEqual([]);
}

/** What the run says is wrong: the one error in its log. */
export function errorOf({ commands, exitCode }: ActionRun): string {
  const errors = commands.filter(({ name }) => name === 'error');
  expect({ exitCode, errors: errors.length }).toEqual({ exitCode: 1, errors: 1 });
  return errors[0]?.message ?? '';
}
