/** Logs a run step by step, and prints gathered text so that the runner obeys none of it. */

/** Where lines go: the runner's log, or a terminal. Lines given to it are plain already. */
export interface Printer {
  line(text: string): void;
  /** Opens a collapsible group; the lines until `endGroup` belong to it. */
  startGroup(title: string): void;
  endGroup(): void;
  warning(text: string): void;
  debug(text: string): void;
}

/** What a step says while it works. */
export interface StepLog {
  /** One detail, folded away under the step. */
  detail(text: string): void;
}

export interface Report {
  /**
   * Runs one step: its details go into a collapsible group as they come, then one line says what came out and how long
   * it took.
   * @param sum puts the step's result in a few words
   */
  step<T>(name: string, work: (log: StepLog) => Promise<T> | T, sum: (result: T) => string): Promise<T>;
  /** Something the owner should look at; printed once however often it is said. */
  warn(text: string): void;
  debug(text: string): void;
  readonly warnings: readonly string[];
}

export function createReport(printer: Printer): Report {
  const warnings: string[] = [];
  return {
    warnings,
    async step(name, work, sum) {
      const began = performance.now();
      const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
      let grouped = false;
      const log: StepLog = {
        detail(text) {
          if (!grouped) printer.startGroup(name);
          grouped = true;
          printer.line(plainLine(text));
        },
      };
      const close = (outcome: string): void => {
        if (grouped) printer.endGroup();
        printer.line(plainLine(`${name}: ${outcome} (${seconds()})`));
      };
      try {
        const result = await work(log);
        close(sum(result));
        return result;
      } catch (error) {
        close('failed');
        throw error;
      }
    },
    warn(text) {
      const line = plainLine(text);
      if (warnings.includes(line)) return;
      warnings.push(line);
      printer.warning(line);
    },
    debug: (text) => printer.debug(plainLine(text)),
  };
}

/**
 * One line of text that is safe to print in a job's log. The runner obeys lines that begin with `::` after white space,
 * and `##[` anywhere (actions/runner, ActionCommand.cs), and gathered text may hold either, or line breaks before them.
 */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/^\s*:(?=:)/, ': ')
    .replace(/##\[/g, '# #[')
    .trim();
}
