import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { Failure } from '../../src/failure.ts';

const given = (inputs: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ token: 't', ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('expected a failure');
}

describe('readInputs', () => {
  it('fills defaults and turns empty optional inputs into null', () => {
    expect(readInputs(given({}))).toEqual({
      mode: 'digest',
      token: 't',
      config: '.github/galley.yml',
      date: null,
      timeZone: null,
      base: null,
      dryRun: false,
      overwrite: false,
      model: null,
      modelKeys: { 'model-api-key': null, 'model-api-key-2': null, 'model-api-key-3': null },
      searchKeys: { brave: null, tavily: null, exa: null, serper: null },
      cacheDir: null,
    });
  });

  it('reads hyphenated names as the runner passes them', () => {
    const inputs = readInputs(
      given({
        'dry-run': 'True',
        'time-zone': 'Asia/Shanghai',
        model: 'm',
        'model-base-url': 'http://localhost:11434/v1',
      }),
    );
    expect(inputs.dryRun).toBe(true);
    expect(inputs.timeZone).toBe('Asia/Shanghai');
    expect(inputs.model).toEqual({ model: 'm', baseUrl: 'http://localhost:11434/v1', apiKey: null });
  });

  it('lists every problem at once and says what to do', () => {
    const failure = failureOf(() =>
      readInputs(
        given({
          token: ' ',
          date: '2026-02-30',
          'time-zone': 'Mars/Olympus',
          'dry-run': 'yes',
          mode: 'surgery',
          overwrite: '1',
          'model-base-url': 'ftp://x',
        }),
      ),
    );
    expect(failure.reason).toBe('bad-input');
    for (const name of ['token', 'date', 'time-zone', 'dry-run', 'mode', 'overwrite', 'model-base-url', 'model']) {
      expect(failure.message).toContain(`- ${name}: `);
    }
  });

  it.each([
    '2026-2-8',
    '2026-02-30',
    '２０２６-02-08',
    '20260208',
    '2026-02-08T00:00',
    'today',
    '0000-00-00',
    '\u00a02026-02-08',
  ])('refuses the date %j', (date) => {
    expect(failureOf(() => readInputs(given({ date }))).message).toContain('date: expected');
  });

  it.each(['token', 'model-api-key', 'model-api-key-2', 'brave-api-key'])(
    'refuses a %s no header could carry, and does not repeat it',
    (name) => {
      const value = 'half-a-secret\nother half';
      const model = { model: 'm', 'model-base-url': 'https://api.example/v1' };
      const { message } = failureOf(() => readInputs(given({ ...model, [name]: value })));
      expect(message).toContain(`${name}: holds a space`);
      expect(message).not.toContain('half-a');
    },
  );

  it('never lets a value speak to the runner', () => {
    const message = failureOf(() => readInputs(given({ date: 'x\n::error::pwned' }))).message;
    expect(message).not.toMatch(/^\s*::/m);
  });

  it.each([
    [{ model: 'm' }, 'model-base-url: empty'],
    [{ 'model-base-url': 'https://api.example/v1' }, 'model: empty'],
  ])('asks for the missing half of the model %j', (inputs, expected) => {
    expect(failureOf(() => readInputs(given(inputs))).message).toContain(expected);
  });

  it('accepts a key without a model, as forks pass secrets they do not have', () => {
    expect(readInputs(given({ 'model-api-key': 'k' })).model).toBeNull();
  });
});
