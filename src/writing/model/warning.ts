/** Words the warning to the owner about a model that was given up in this run. */
import { explanationOf } from './notice.ts';
import type { ModelSettings } from './settings.ts';
import type { Client } from './transport/client.ts';
import type { ModelError, ModelReason } from './transport/model-error.ts';

type Told = (model: Pick<ModelSettings, 'model' | 'keyInput'>, why: string) => string;

/** What stays wrong until the owner acts, with where to act. What passes by itself is told in the log and the post. */
const warnings: Partial<Record<ModelReason, Told>> = {
  unauthorized: ({ model, keyInput }, why) =>
    keyInput === null
      ? `The service of the model ${model} wants a key and got none (${why}). Pass the secret that holds it to the input model-api-key, or name its input as key under models.`
      : `The service of the model ${model} did not take its key (${why}). Check the secret that the workflow passes to the input ${keyInput}: it has to hold a key of this endpoint that may use this model.`,
  'quota-exhausted': ({ model, keyInput }, why) =>
    `The account of the model ${model} has nothing left (${why}). Top it up, ${keyInput === null ? '' : `pass another key to the input ${keyInput}, `}or list another model under models.`,
  'no-such-model': ({ model }, why) =>
    `The service knows no model ${model}, or has no such address (${why}). Check the model’s name and its base URL, which ends before /chat/completions or /messages.`,
  'no-key': ({ model, keyInput }) =>
    `The model ${model} cannot be asked: the input ${keyInput} is empty. Pass the secret to it in the workflow, or take the model out of the configuration.`,
};

/** What stays wrong where the error itself says what to do: a command is no service with an address. */
const leads: Partial<Record<ModelReason, string>> = {
  unauthorized: 'may not be used with the key it was given',
  'quota-exhausted': 'has nothing left',
  'no-such-model': 'is not known, or not allowed',
  'not-installed': 'cannot be started',
};

/** One line for the owner about a model that was given up in this run; null where there is nothing for him to do. */
export function warningOf(
  { settings, closed }: Client,
  models: readonly Pick<ModelSettings, 'apiKey'>[],
): string | null {
  if (closed === null) return null;
  const why = whyOf(closed, models);
  const lead = leads[closed.reason];
  if (closed.todo === null || lead === undefined) return warnings[closed.reason]?.(settings, why) ?? null;
  return `The model ${settings.model} ${lead} (${why}). ${closed.todo}${/[.!]$/.test(closed.todo) ? '' : '.'}`;
}

function whyOf(error: ModelError, models: readonly Pick<ModelSettings, 'apiKey'>[]): string {
  return [error.message, explanationOf(error, models)].filter(Boolean).join(', ');
}
