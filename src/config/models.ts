/** Puts together the models of a run from the inputs and the configuration. */

import type { ModelSettings } from '../writing/index.ts';
import type { Config } from './config.ts';
import type { ModelInputs } from './inputs.ts';

/** The models of a run, in order of preference: the inputs' own first, then the configured ones with their keys. */
export function modelsFor({ models }: Pick<Config, 'models'>, { model, modelKeys }: ModelInputs): ModelSettings[] {
  const own = model === null ? [] : [ownModel(model)];
  const configured = models.map((settings): ModelSettings => {
    const { keyInput } = settings;
    const apiKey = keyInput === null ? null : modelKeys[keyInput];
    return { ...settings, apiKey, missingKey: apiKey === null ? keyInput : null };
  });
  return [...own, ...configured];
}

/** Without a key none is sent: models on the owner's own machine want none. */
function ownModel(model: NonNullable<ModelInputs['model']>): ModelSettings {
  const keyInput = model.apiKey === null ? null : 'model-api-key';
  return { ...model, keyInput, protocol: 'openai-compatible', missingKey: null, price: null, extra: {} };
}
