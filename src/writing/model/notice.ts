import type { ModelError } from './model-error.ts';
import type { ModelSettings } from './settings.ts';

/** Longest part of an endpoint's own words that is repeated. */
const maxQuoted = 200;

/** One line for the log. The endpoint's words are cut, kept to one line, and never repeat a key. */
export function noticeOf(
  what: string,
  { reason, message, body }: ModelError,
  models: readonly Pick<ModelSettings, 'apiKey'>[],
): string {
  const said = /"(?:message|error)"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] ?? '';
  const safe = models
    .reduce((text, { apiKey }) => (apiKey ? text.replaceAll(apiKey, '***') : text), said)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .slice(0, maxQuoted);
  return `The model did not write ${what}: ${reason} (${message})${safe ? `, "${safe}"` : ''}`;
}
