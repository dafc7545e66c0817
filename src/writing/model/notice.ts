/** Words the line of the log for an error of a model, without secrets. */

import { withoutEnd } from '../../text/edges.ts';
import type { ModelSettings } from './settings.ts';
import type { ModelError, ModelReason } from './transport/model-error.ts';

/** Longest part of an endpoint's own words that is repeated. */
const maxQuoted = 200;
/** Of what an endpoint answers, where its words are looked for: an error comes first. */
const longestRead = 20_000;

/** What the owner can do about it, where it is in his hands; addresses are not told, since they may hold secrets. */
const advice: Partial<Record<ModelReason, string>> = {
  unauthorized: 'Check that the key belongs to this endpoint and may use this model.',
  'no-such-model':
    'Check the model’s name and the base URL: it ends before /chat/completions or /messages, mostly in /v1.',
  'quota-exhausted': 'Top up the account, or list another model under models.',
  'no-key': 'Pass the secret to that input in the workflow, or name another input under models.',
  timeout: 'Choose a model that answers sooner, or list another under models to take over.',
  'out-of-time': 'Choose a quicker model, or fewer items.',
  connection: 'Check the base URL, and that the runner can reach it.',
  truncated: 'Choose a model that thinks less, or turn its thinking off with extra under models.',
  budget: 'Raise budget in the configuration if more items should be written.',
};
/** A web page where an answer should be: the address is some other part of the service. */
const page = /^\s*<(?:!doctype|html|head|body)\b/i;

type Keys = readonly Pick<ModelSettings, 'apiKey'>[];

/** One line for the log: what happened, what the endpoint said of it, what to do. */
export function noticeOf(what: string, error: ModelError, models: Keys): string {
  const { reason, message, body, status, todo: named } = error;
  const words = explanationOf(error, models);
  const said = words ? `, ${words}` : '';
  const isPage = page.test(body);
  // Whoever began to answer was reached.
  const usual = reason === 'connection' && status !== null ? undefined : advice[reason];
  const todo = isPage ? `It answered with a web page. ${advice['no-such-model']}` : (named ?? usual);
  return `The model did not write ${what}: ${reason} (${message})${said}${todo ? `. ${todo}` : ''}`;
}

/**
 * What the endpoint itself said of an error, in quotation marks: cut, on one line, and without any key; '' for nothing.
 */
export function explanationOf({ body }: ModelError, models: Keys): string {
  const field = /"(?:message|error)"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body.slice(0, longestRead))?.[1];
  const words = field === undefined ? (/^\s*[<{[]/.test(body) ? '' : body) : unescaped(field);
  const safe = models
    .reduce((text, { apiKey }) => (apiKey ? text.replaceAll(apiKey, '***') : text), words)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .slice(0, maxQuoted);
  const said = withoutEnd(safe, /[.\s]/);
  return said && `"${said}"`;
}

/** Many services write Chinese as escapes. */
function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}
