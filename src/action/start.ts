import * as core from '@actions/core';
import { Failure } from '../failure.ts';
import { createReport, noFindings, outputsOf, runnerPrinter } from '../report/index.ts';
import { readInputs } from './inputs.ts';
import { limitYoungGeneration } from './v8-heap-limit.ts';

/** Runs the Action: inputs first, then the day's work; outputs and summary on every path; never throws. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const report = createReport(runnerPrinter(core));
  const findings = noFindings();
  try {
    const inputs = readInputs(env);
    for (const secret of [inputs.token, ...Object.values(inputs.modelKeys), ...Object.values(inputs.searchKeys)]) {
      if (secret) core.setSecret(secret);
    }
    // Loaded only now: a mistyped input is reported in the time Node needs to start.
    const { run } = await import('./run.ts');
    limitYoungGeneration();
    await run({ inputs, env, report, findings });
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure('unexpected', messageOf(error));
    findings.operation = failure.ending;
    findings.reason = failure.reason;
    findings.failure = { message: failure.message, link: failure.link };
    // A message alone is printed; the stack of what nobody foresaw is what a bug report needs.
    if (error instanceof Error) core.debug(error.stack ?? '');
    if (failure.ending === 'none') core.warning(failure.message);
    else core.setFailed(failure.message);
  }
  for (const [name, value] of Object.entries(outputsOf(findings))) core.setOutput(name, value);
  await writeSummary(findings, report.warnings);
}

/** What a person needs to know of an error, with its causes, since the runner's log shows the message alone. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\nCause: ${messageOf(error.cause)}`;
}

async function writeSummary(findings: ReturnType<typeof noFindings>, warnings: readonly string[]): Promise<void> {
  const { summaryOf } = await import('../report/summary.ts');
  try {
    await core.summary.addRaw(summaryOf(findings, warnings)).write();
  } catch (error) {
    // The summary is a courtesy: outside the runner there is no file for it, and a full disk must not turn the run red.
    core.debug(`no summary: ${messageOf(error)}`);
  }
}
