/** Prints lines to the log of a GitHub Actions job or to a terminal. */

import type * as Core from '@actions/core';
import type { Printer } from './report.ts';

/** GitHub shows ten annotations of a kind for a step and hides the rest in silence; the log keeps every line. */
const mostAnnotations = 9;

/** Prints to the log of a GitHub Actions job. */
export function runnerPrinter(core: typeof Core): Printer {
  let annotations = 0;
  return {
    line: (text) => core.info(text),
    startGroup: (title) => core.startGroup(title),
    endGroup: () => core.endGroup(),
    warning(text) {
      annotations += 1;
      if (annotations <= mostAnnotations) core.warning(text);
      else core.info(`Warning: ${text}`);
    },
    debug: (text) => core.debug(text),
  };
}

/** Prints to a terminal, the lines of a group indented under its title. */
export function terminalPrinter(write: (text: string) => void): Printer {
  let indent = '';
  const line = (text: string): void => write(`${indent}${text}\n`);
  return {
    line,
    startGroup(title) {
      line(title);
      indent = '  ';
    },
    endGroup() {
      indent = '';
    },
    warning: (text) => line(`warning: ${text}`),
    debug: () => undefined,
  };
}
