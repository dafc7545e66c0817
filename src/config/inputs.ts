/**
 * Names the configuration's default path and the action inputs that hold models and their keys, and checks a model's
 * base URL.
 */

/** Where the configuration is looked for by default; there alone it may be absent. */
export const defaultConfigPath = '.github/galley.yml';

/** The inputs that hold keys of models; the configuration says by their names which model gets which. */
export const modelKeyInputs = ['model-api-key', 'model-api-key-2', 'model-api-key-3'] as const;
export type ModelKeyInput = (typeof modelKeyInputs)[number];

/** Inputs of the action that people look for in the configuration; those of both places are left out. */
export const inputNames = [
  'token',
  'config',
  'mode',
  'date',
  'base',
  'dry-run',
  'overwrite',
  'model-base-url',
  ...modelKeyInputs,
  'brave-api-key',
  'tavily-api-key',
  'exa-api-key',
  'serper-api-key',
  'cache-dir',
] as const;

/** What the inputs say of models: one of their own, and the keys of those that the configuration names. */
export interface ModelInputs {
  /** Null when the inputs name none. */
  readonly model: { readonly model: string; readonly baseUrl: string; readonly apiKey: string | null } | null;
  /** Null for an input that is empty. */
  readonly modelKeys: Readonly<Record<ModelKeyInput, string | null>>;
}

/** What an adapter adds by itself, as the addresses in services' manuals have it. */
const added = /\/(?:chat\/completions|completions|messages|responses)\/?$/i;
/** Names under which services take a key in an address. */
const keyNames = /^(?:api[-_]?|access[-_]?|auth[-_]?|subscription[-_]?)?(?:key|token|secret|password)$/i;

/**
 * What is wrong with the base URL of a model's endpoint, wherever its owner gave it: all of it, each as the rest of a
 * sentence that begins with the setting's name. Any host will do, since models run on private networks too, and so will
 * a query, which Azure wants. The address itself is not repeated: what is wrong with it may be that it holds a key.
 */
export function problemsOfBaseUrl(text: string): string[] {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return ['expected an http(s) address such as https://api.openai.com/v1'];
  }
  const problems: string[] = [];
  if (url.username !== '' || url.password !== '') {
    problems.push('holds a user name or password; take it out, and pass the key through the input for it');
  }
  if ([...url.searchParams.keys()].some((name) => keyNames.test(name))) {
    problems.push('holds a key in its query; take it out, and pass the key through the input for it');
  }
  if (url.hash !== '') problems.push('holds a part behind #, which is never sent; take it out');
  const [ending] = added.exec(url.pathname) ?? [];
  if (ending !== undefined) {
    problems.push(`ends in ${ending}; cut that off, since what an endpoint needs there is added`);
  }
  return problems;
}
