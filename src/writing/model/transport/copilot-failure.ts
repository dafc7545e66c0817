/** Sorts what GitHub Copilot's command says into errors of a model. */
import { ModelError, type ModelReason } from './model-error.ts';

const install = 'Install it in a step before: npm install -g @github/copilot';
const permit =
  'Give the job copilot-requests: write, or the key of an account with Copilot; in an organisation, allow its Copilot CLI policy';

/**
 * What the CLI says, by what it means, in the order of asking: a model that a policy forbids is a wrong model, a policy
 * that forbids all is a matter of permission. Numbers are HTTP statuses of the service behind it.
 */
const meanings: readonly [RegExp, ModelReason, todo?: string][] = [
  [/unknown option|unrecognized option|unknown argument/i, 'not-installed', `It is too old. ${install}`],
  [/server-to-server|personal access token|no (?:supported )?model available/i, 'unauthorized', permit],
  [
    /model\b.{0,220}\bnot (?:available|supported)|model_not_supported/i,
    'no-such-model',
    'Choose a model that your Copilot plan and policies allow, or auto.',
  ],
  [
    /authenticat|unauthori[sz]ed|forbidden|bad credentials|access denied|polic(?:y|ies)|\b40[13]\b|token (?:may be|is) invalid/i,
    'unauthorized',
    permit,
  ],
  [/\b402\b|quota|(?:premium requests?|credits?|usage) (?:limit|used|exhausted|exceeded)/i, 'quota-exhausted'],
  [/rate.?limit|too many requests|\b429\b/i, 'rate-limited'],
  [/content[_ ]?filter|responsible ai/i, 'refused'],
  [
    /ENOTFOUND|ECONN|ETIMEDOUT|EAI_AGAIN|fetch failed|network error|socket hang up/i,
    'connection',
    'Check that the runner reaches GitHub Copilot.',
  ],
  [/\b5\d\d\b|overloaded|internal (?:server )?error|unavailable|failed to get response/i, 'server-error'],
];

/** Why the command could not be started. */
export function notStarted(error: unknown): ModelError {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  const message = isMissing ? 'there is no command copilot' : `copilot did not start: ${String(error)}`;
  return new ModelError('not-installed', message, { cause: error, todo: install });
}

/**
 * Sorts what the CLI said when it brought no answer into a `ModelError`.
 * @param code its exit code; null when a signal ended it
 * @param words what it wrote to standard error and to its log
 */
export function fromWords(code: number | null, words: string): ModelError {
  const said = bare(words);
  const message = code === null ? 'copilot was ended by a signal' : `copilot ended with exit code ${code}`;
  // To a token that may make no requests it says nothing at all.
  if (said === '' && code !== null && code !== 0) {
    return new ModelError('unauthorized', `${message} and without a word`, { todo: permit });
  }
  const [pattern, reason, todo] = meanings.find(([one]) => one.test(said)) ?? [/^/, 'unexpected' as const];
  const body = said.split('\n').find((line) => pattern.test(line)) ?? said;
  return new ModelError(reason, message, { body, ...(todo !== undefined && { todo }) });
}

/**
 * Its words without marks, instants, and the numbers of requests, which look like statuses; and without what it says of
 * MCP servers and their policies, since there are none.
 */
function bare(words: string): string {
  return words
    .replace(/^.*\bMCP\b.*$/gim, '')
    .replace(/\(?Request ID:[^)\n]*\)?/gi, '')
    .replace(/^.*?\[(?:ERROR|WARNING)\]/gim, '')
    .replace(/^[\s✗✘×●!]+/gmu, '')
    .trim();
}
