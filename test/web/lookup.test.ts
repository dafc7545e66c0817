import type { LookupAddress } from 'node:dns';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patientLookup, type Resolve } from '../../src/web/lookup.ts';

const at = (address: string): LookupAddress[] => [{ address, family: 4 }];
const never: Resolve = () => new Promise(() => {});
const fails =
  (code: string): Resolve =>
  async () => {
    throw Object.assign(new Error(code), { code });
  };

/** A system that knows every name but those that begin with `dead`, for which it never comes back. */
const system = vi.fn<Resolve>((name) =>
  name.startsWith('dead') ? new Promise(() => {}) : Promise.resolve(at('1.1.1.1')),
);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  system.mockClear();
});

/** What comes of looking names up at the same moment: an address, or a code. */
function lookUp(lookup: ReturnType<typeof patientLookup>, names: readonly string[]): Promise<string[]> {
  const one = (name: string): Promise<string> =>
    new Promise((resolve) => {
      lookup(name, { all: true }, (error, found) => {
        resolve(error?.code ?? (Array.isArray(found) ? found.map(({ address }) => address).join() : found));
      });
    });
  return Promise.all(names.map(one));
}

test('asks the system alone where it answers, once for a name that many want', async () => {
  const direct = vi.fn(never);
  const found = lookUp(patientLookup(system, direct), ['a.example', 'a.example', 'b.example']);
  await vi.runAllTimersAsync();
  expect(await found).toEqual(['1.1.1.1', '1.1.1.1', '1.1.1.1']);
  expect(system).toHaveBeenCalledTimes(2);
  expect(direct).not.toHaveBeenCalled();
});

test('names that wait behind dead ones are asked for directly', async () => {
  const direct: Resolve = (name) => (name.startsWith('dead') ? new Promise(() => {}) : Promise.resolve(at('2.2.2.2')));
  const found = lookUp(patientLookup(system, direct), ['dead1.example', 'dead2.example', 'dead3.example', 'a.example']);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(system.mock.calls.map(([name]) => name)).toEqual(['dead1.example', 'dead2.example']);
  await vi.runAllTimersAsync();
  // Before a source's ten seconds are over, so that it is told why.
  expect(await found).toEqual(['EAI_AGAIN', 'EAI_AGAIN', 'EAI_AGAIN', '2.2.2.2']);
  expect(system).not.toHaveBeenCalledWith('a.example');
});

test('a name that does not exist is not waited for behind dead ones', async () => {
  const found = lookUp(patientLookup(system, fails('ENOTFOUND')), ['dead1.example', 'dead2.example', 'gone.example']);
  await vi.runAllTimersAsync();
  expect((await found)[2]).toBe('ENOTFOUND');
});

test.each(['ENOTFOUND', 'ECONNREFUSED', 'ETIMEOUT'])('what only the system knows is found: %s', async (code) => {
  const slow: Resolve = () => new Promise((resolve) => setTimeout(() => resolve(at('3.3.3.3')), 3_000));
  const found = lookUp(patientLookup(slow, fails(code)), ['hosts-file.example']);
  await vi.runAllTimersAsync();
  expect(await found).toEqual(['3.3.3.3']);
});

test('the system’s own word on a name counts', async () => {
  const found = lookUp(patientLookup(fails('ENOTFOUND'), never), ['gone.example']);
  await vi.runAllTimersAsync();
  expect(await found).toEqual(['ENOTFOUND']);
});

test('gives one address where one is asked for', async () => {
  const found = new Promise((resolve) => {
    patientLookup(system, never)('a.example', {}, (...given) => resolve(given));
  });
  await vi.runAllTimersAsync();
  expect(await found).toEqual([null, '1.1.1.1', 4]);
});
