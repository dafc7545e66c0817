import { defaultConfigPath, type ModelInputs, problemsOfBaseUrl } from '../config/inputs.ts';
import { Failure, listProblems } from '../failure.ts';
import type { SearchKeys } from '../sources/index.ts';
import { isTimeZone, parseDate } from '../text/day.ts';
import { withoutEnds } from '../text/edges.ts';
import { nearestTimeZone } from '../text/time-zones.ts';

/** The Action's inputs, checked for form. Empty optional inputs are null. */
export interface Inputs extends ModelInputs {
  /** What is wanted: the day's digest, or only word of how the sources are. */
  readonly mode: 'digest' | 'doctor';
  readonly token: string;
  readonly config: string;
  /** Calendar date `YYYY-MM-DD`; null means today in the blog's zone. */
  readonly date: string | null;
  readonly timeZone: string | null;
  readonly base: string | null;
  readonly dryRun: boolean;
  readonly overwrite: boolean;
  readonly searchKeys: SearchKeys;
  /** Folder that keeps answers of the web between runs. */
  readonly cacheDir: string | null;
}

type Env = Readonly<Record<string, string | undefined>>;

/** How what is read is called by whoever gave it. */
export interface Naming {
  /** What all of it is, as the beginning of the sentence `… are not usable`. */
  readonly all: string;
  /** Name of one input. */
  readonly one: (input: string) => string;
}

const asInputs: Naming = { all: 'The inputs of the action', one: (input) => input };

/**
 * Reads the inputs as the runner passes them (`INPUT_DRY-RUN`).
 * @param known problems that were found already, to be told with those that are found here
 * @throws Failure `bad-input` that lists every problem at once.
 */
export function readInputs(env: Env, naming: Naming = asInputs, known: readonly string[] = []): Inputs {
  const problems = [...known];
  const called = naming.one;
  // ASCII white space only: `String.prototype.trim` also eats BOM and no-break space, and would let a look-alike pass.
  const text = (name: string): string => withoutEnds(env[`INPUT_${name.toUpperCase()}`] ?? '', /[ \t\r\n]/);
  const optional = (name: string): string | null => text(name) || null;
  const flag = (name: string): boolean => {
    const value = text(name).toLowerCase();
    if (value !== '' && value !== 'true' && value !== 'false') {
      problems.push(`${called(name)}: expected true or false, got ${quote(text(name))}.`);
    }
    return value === 'true';
  };

  // Such a value would fail later inside a header, in a message that repeats it. Never quoted: it may be half a secret.
  const secret = (name: string): string | null => {
    const value = optional(name);
    if (value !== null && !/^[\x21-\x7e]+$/.test(value)) {
      problems.push(
        `${called(name)}: holds a space, a line break or a character that no key has. Set the secret again.`,
      );
    }
    return value;
  };

  const date = optional('date');
  if (date !== null && parseDate(date) === null) {
    problems.push(
      `${called('date')}: expected a calendar date as YYYY-MM-DD, for example 2026-02-08, got ${quote(date)}.`,
    );
  }
  const timeZone = optional('time-zone');
  if (timeZone !== null && !isTimeZone(timeZone)) {
    const nearest = nearestTimeZone(timeZone);
    const advice = nearest === null ? 'Use a name such as Asia/Shanghai or UTC.' : `Did you mean ${nearest}?`;
    problems.push(`${called('time-zone')}: ${quote(timeZone)} is no IANA time zone. ${advice}`);
  }
  const token = secret('token') ?? '';
  if (token === '') {
    problems.push(
      'token: empty. Leave the input out to use the workflow’s own token, or check that the secret exists.',
    );
  }

  const mode = text('mode') || 'digest';
  if (mode !== 'digest' && mode !== 'doctor') {
    problems.push(`${called('mode')}: expected digest or doctor, got ${quote(mode)}.`);
  }

  const modelKeys = {
    'model-api-key': secret('model-api-key'),
    'model-api-key-2': secret('model-api-key-2'),
    'model-api-key-3': secret('model-api-key-3'),
  };
  const inputs: Inputs = {
    mode: mode === 'doctor' ? 'doctor' : 'digest',
    token,
    config: text('config') || defaultConfigPath,
    date,
    timeZone,
    base: optional('base'),
    dryRun: flag('dry-run'),
    overwrite: flag('overwrite'),
    model: readModel(optional, modelKeys['model-api-key'], called, problems),
    modelKeys,
    searchKeys: {
      brave: secret('brave-api-key'),
      tavily: secret('tavily-api-key'),
      exa: secret('exa-api-key'),
      serper: secret('serper-api-key'),
    },
    cacheDir: optional('cache-dir'),
  };
  if (problems.length > 0) {
    throw new Failure('bad-input', listProblems(`${naming.all} are not usable`, problems));
  }
  return inputs;
}

type Read = (name: string) => string | null;

function readModel(optional: Read, apiKey: string | null, called: Naming['one'], problems: string[]): Inputs['model'] {
  const model = optional('model');
  const baseUrl = optional('model-base-url');
  const [name, address] = [called('model'), called('model-base-url')];
  if (baseUrl !== null) problems.push(...problemsOfBaseUrl(baseUrl).map((problem) => `${address}: ${problem}.`));
  if (model === null) {
    if (baseUrl !== null) problems.push(`${name}: empty although ${address} is given. Name the model, or remove both.`);
    return null;
  }
  if (baseUrl === null) {
    problems.push(`${address}: empty although ${name} is given. Give the endpoint’s base URL, or remove the model.`);
    return null;
  }
  return { model, baseUrl, apiKey };
}

/** Quoted with escapes, so that a value can neither break the line nor speak to the runner. */
function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}
