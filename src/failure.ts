/**
 * A failure with a cause the user can act on. `reason` is a stable code that becomes the `reason` output;
 * `message` says what happened and what to do, in plain words, and may span lines.
 */
export class Failure extends Error {
  readonly reason: string;

  constructor(reason: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.reason = reason;
  }
}

/** One message out of many problems, a line each. */
export function listProblems(title: string, problems: readonly string[]): string {
  return [`${title}:`, ...problems.map((problem) => `  - ${problem}`)].join('\n');
}
