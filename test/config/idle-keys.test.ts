import { describe, expect, it } from 'vitest';
import { idleKeys } from '../../src/config/idle-keys.ts';
import { loadConfig } from '../../src/config/load.ts';

const noKeys = { 'model-api-key': null, 'model-api-key-2': null, 'model-api-key-3': null };
const none = {
  model: null,
  modelKeys: noKeys,
  searchKeys: { brave: null, tavily: null, exa: null, serper: null },
};
const config = (text: string) => loadConfig(text, '.github/galley.yml');
const withFeed = (entry: string) => config(`sources:\n  - feed: https://a.example/f\n  - ${entry}`);
const own = (baseUrl: string, apiKey: string | null) => ({ model: 'm', baseUrl, apiKey });

describe('idle and lacking keys', () => {
  it('a key without a model is said', () => {
    const given = { ...none, modelKeys: { ...noKeys, 'model-api-key': 'k' } };
    expect(idleKeys(config(''), given)).toEqual([
      'model-api-key is given and no model uses it, so the post quotes its sources. Name a model by model and model-base-url, or under models in the configuration with key: model-api-key.',
    ]);
    const used = config('models: [{ model: m, base-url: "https://a.example/v1", key: model-api-key }]');
    expect(idleKeys(used, given)).toEqual([]);
    const second = { ...none, modelKeys: { ...noKeys, 'model-api-key-2': 'k' } };
    expect(idleKeys(used, second)).toEqual([expect.stringMatching(/^model-api-key-2 is given and no model uses it/)]);
  });

  it.each([
    ['https://api.example.com/v1', true],
    ['http://localhost:11434/v1', false],
    ['http://192.168.1.7:8000/v1', false],
    ['http://[::1]:8000/v1', false],
    ['http://ollama:11434/v1', false],
    ['https://llm.corp.internal/v1', false],
  ])('a model without a key at %s is said: %s', (baseUrl, isSaid) => {
    const said = isSaid
      ? 'model is given without model-api-key, so api.example.com is asked without a key. Pass the secret, or check that it exists under that name.'
      : undefined;
    expect(idleKeys(config(''), { ...none, model: own(baseUrl, null) })[0]).toBe(said);
    const modelKeys = { ...noKeys, 'model-api-key': 'k' };
    expect(idleKeys(config(''), { ...none, modelKeys, model: own(baseUrl, 'k') })).toEqual([]);
  });

  it('a search without a key is said by name, unless the preset brought it or it needs none', () => {
    expect(idleKeys(withFeed('brave: rust compilers'), none)).toEqual([
      '"Brave: rust compilers" cannot be asked without brave-api-key. Pass it, or take the source out.',
    ]);
    expect(idleKeys(withFeed('search: rust compilers'), none)).toEqual([
      '"Search: rust compilers" cannot be asked without the key of a search service. Pass it, or take the source out.',
    ]);
    expect(idleKeys(withFeed('search: rust'), { ...none, searchKeys: { ...none.searchKeys, exa: 'k' } })).toEqual([]);
    const searx = 'search: { query: rust, providers: [{ searxng: "https://s.example" }] }';
    expect(idleKeys(withFeed(searx), none)).toEqual([]);
    expect(idleKeys(config(''), none)).toEqual([]);
  });

  it('nothing but searches without a key is refused, by the names of whoever started it', () => {
    const searches = config('sources:\n  - brave: rust\n  - search: compilers');
    expect(() => idleKeys(searches, none)).toThrow(
      'Every source is a search, and no key is given for any. Set brave-api-key or the key of another service, or add a source that needs none, such as feed: https://example.org/feed.xml.',
    );
    expect(() => idleKeys(searches, none, (input) => input.toUpperCase())).toThrow('Set BRAVE-API-KEY or');
  });
});
