/** Says which keys of a run are idle, and what lacks one: of models and of searches. */

import { Failure } from '../failure.ts';
import type { SearchKeys } from '../sources/index.ts';
import type { Config } from './config.ts';
import type { ModelInputs } from './inputs.ts';
import { presets } from './presets.ts';

interface Given extends ModelInputs {
  readonly searchKeys: SearchKeys;
}

/** Names on one's own network, where models want no key. */
const ownNames = /^(?:[^.]+|.*\.(?:local|lan|internal|intranet|home|home\.arpa|localhost)|[\d.]+|\[.*\])$/;

/**
 * @param called how an input is called by whoever gave it
 * @returns what is idle or lacking, a sentence each
 * @throws Failure `bad-input` when every source is a search without a key, so that none could be asked
 */
export function idleKeys(
  { models, sources }: Pick<Config, 'models' | 'sources'>,
  { model, modelKeys, searchKeys }: Given,
  called: (input: string) => string = (input) => input,
): string[] {
  const said: string[] = [];
  const used = new Set<string>(models.flatMap(({ keyInput }) => keyInput ?? []));
  if (model !== null) used.add('model-api-key');
  for (const [input, key] of Object.entries(modelKeys)) {
    if (key === null || used.has(input)) continue;
    said.push(
      `${called(input)} is given and no model uses it, so the post quotes its sources. Name a model by ${called('model')} and ${called('model-base-url')}, or under models in the configuration with key: ${input}.`,
    );
  }
  const host = model === null ? '' : (URL.parse(model.baseUrl)?.hostname ?? '');
  if (model !== null && model.apiKey === null && !ownNames.test(host)) {
    said.push(
      `${called('model')} is given without ${called('model-api-key')}, so ${host} is asked without a key. Pass the secret, or check that it exists under that name.`,
    );
  }
  const keyless = sources.filter((source) => lacksKey(source, searchKeys));
  const inPreset = new Set(Object.values(presets).flatMap((preset) => preset.map(({ search }) => search)));
  const chosen = keyless.filter(({ settings }) => !inPreset.has((settings as { query?: unknown }).query));
  if (keyless.length > 0 && keyless.length === sources.length) {
    throw new Failure(
      'bad-input',
      `Every source is a search, and no key is given for any. Set ${called('brave-api-key')} or the key of another service, or add a source that needs none, such as feed: https://example.org/feed.xml.`,
    );
  }
  if (chosen.length > 0) {
    const names = chosen.slice(0, 3).map(({ name }) => JSON.stringify(name));
    const more = chosen.length > 3 ? ` and ${chosen.length - 3} more` : '';
    const input = chosen.every(({ kind }) => kind === 'brave')
      ? called('brave-api-key')
      : 'the key of a search service';
    said.push(`${names.join(', ')}${more} cannot be asked without ${input}. Pass it, or take the source out.`);
  }
  return said;
}

/** Whether a source is a search of which no service can be asked. */
function lacksKey({ kind, settings }: Config['sources'][number], keys: SearchKeys): boolean {
  if (kind === 'brave') return keys.brave === null;
  if (kind !== 'search') return false;
  const { providers = [] } = settings as { providers?: readonly (keyof SearchKeys | object)[] };
  return providers.every((provider) => typeof provider === 'string' && keys[provider] === null);
}
