import type { ModelError, ModelReason } from './model-error.ts';
import type { ModelSettings } from './settings.ts';

/** Longest part of an endpoint's own words that is repeated. */
const maxQuoted = 200;

/** What the owner can do about it, where it is in his hands; addresses are not told, since they may hold secrets. */
const advice: Partial<Record<ModelReason, string>> = {
  unauthorized: 'Check that the key belongs to this endpoint and may use this model.',
  'no-such-model':
    'Check the model’s name and the base URL: it ends before /chat/completions or /messages, mostly in /v1.',
  'quota-exhausted': 'Top up the account, or list another model under models.',
  'no-key': 'Pass the secret to that input in the workflow, or name another input under models.',
  connection: 'Check the base URL, and that the runner can reach it.',
  truncated: 'Choose a model that thinks less, or turn its thinking off with extra under models.',
  budget: 'Raise budget in the configuration if more items should be written.',
};
/** A web page where an answer should be: the address is some other part of the service. */
const page = /^\s*<(?:!doctype|html|head|body)\b/i;

/** One line for the log: what happened, what the endpoint said of it, what to do. The endpoint's words are cut, kept to one line, and never repeat a key. */
export function noticeOf(
  what: string,
  { reason, message, body, todo: own }: ModelError,
  models: readonly Pick<ModelSettings, 'apiKey'>[],
): string {
  const words = /"(?:message|error)"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] ?? (/^\s*[<{[]/.test(body) ? '' : body);
  const safe = models
    .reduce((text, { apiKey }) => (apiKey ? text.replaceAll(apiKey, '***') : text), words)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .slice(0, maxQuoted)
    .replace(/\.+\s*$/, '');
  const said = safe ? `, "${safe}"` : '';
  const isPage = page.test(body);
  const todo = isPage ? `It answered with a web page. ${advice['no-such-model']}` : (own ?? advice[reason]);
  return `The model did not write ${what}: ${reason} (${message})${said}${todo ? `. ${todo}` : ''}`;
}
