export interface FailureOptions extends ErrorOptions {
  /** How the run ends: red as `failed` or `blocked`, or with a warning as `none`. `failed` when absent. */
  readonly ending?: 'failed' | 'blocked' | 'none';
  /** A page where a person can do what the run could not. */
  readonly link?: string;
}

/**
 * Why a run came to no pull request, with a cause the user can act on. `reason` is a stable code that becomes the
 * `reason` output; `message` says what happened and what to do, in plain words, and may span lines.
 */
export class Failure extends Error {
  readonly reason: string;
  readonly ending: 'failed' | 'blocked' | 'none';
  readonly link: string | null;

  constructor(reason: string, message: string, options: FailureOptions = {}) {
    super(message, options);
    this.name = 'Failure';
    this.reason = reason;
    this.ending = options.ending ?? 'failed';
    this.link = options.link ?? null;
  }
}

/** One message out of many problems, a line each. */
export function listProblems(title: string, problems: readonly string[]): string {
  return [`${title}:`, ...problems.map((problem) => `  - ${problem}`)].join('\n');
}
