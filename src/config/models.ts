import type { Inputs } from '../inputs.ts';
import type { ModelSettings } from '../writing/model/settings.ts';
import type { Config } from './config.ts';

/** The models of a run, in order of preference: the inputs' own first, then the configured ones with their keys. */
export function modelsFor(
  { models }: Config,
  { model, modelKeys }: Pick<Inputs, 'model' | 'modelKeys'>,
): ModelSettings[] {
  const own: ModelSettings[] =
    model === null ? [] : [{ ...model, protocol: 'openai-compatible', missingKey: null, price: null, extra: {} }];
  const configured = models.map(({ keyInput, ...settings }): ModelSettings => {
    const apiKey = keyInput === null ? null : modelKeys[keyInput];
    return { ...settings, apiKey, missingKey: apiKey === null ? keyInput : null };
  });
  return [...own, ...configured];
}
