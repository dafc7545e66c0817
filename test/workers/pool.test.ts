import { afterEach, expect, test } from 'vitest';
import { openPool, type Pool } from '../../src/workers/pool.ts';
import { type PoolLimits, usualLimits } from '../../src/workers/watch.ts';

const quick: PoolLimits = { ...usualLimits, threads: 1, cpuMs: 300, heapMb: 32, externalMb: 32 };
const body = new Uint8Array([1, 2, 3]);
const opened: Pool[] = [];

function open(limits: Partial<PoolLimits> = {}): Pool {
  const pool = openPool(new URL('./bad-readers.ts', import.meta.url), { ...quick, ...limits });
  opened.push(pool);
  return pool;
}

afterEach(async () => {
  for (const pool of opened.splice(0)) await pool.close();
});

test('a thread is kept warm from task to task, and the bytes stay with who asked', async () => {
  const pool = open();
  expect(await pool.run('count', { body })).toEqual({ length: 3, read: 1 });
  expect(await pool.run('count', { body: Buffer.from('four') })).toEqual({ length: 4, read: 2 });
  expect([...body]).toEqual([1, 2, 3]);
});

test.each([
  ['works without end', 'spin', 300, /more than 0.3 s/],
  ['tries every way to match a pattern', 'backtrack', 300, /more than 0.3 s/],
  ['fills the heap', 'hoard', 30_000, /more than 32 MB/],
  ['fills the memory beside the heap', 'unpack', 30_000, /more than 32 MB/],
  ['goes deeper than the stack', 'recurse', 30_000, /call stack/],
])('what %s is too complex, and what waits behind it is read', async (_name, reader, cpuMs, message) => {
  const pool = open({ cpuMs });
  const [bad, good] = await Promise.allSettled([pool.run(reader, { body }), pool.run('count', { body })]);
  expect(bad).toMatchObject({
    status: 'rejected',
    reason: { name: 'ReaderFault', reason: 'too-complex', message: expect.stringMatching(message) },
  });
  expect(good).toMatchObject({ status: 'fulfilled', value: { length: 3 } });
});

test('a second thread is started only where the first is held up', async () => {
  const pool = open({ threads: 2, cpuMs: 3_000 });
  const quickly = await Promise.all([pool.run('count', { body }), pool.run('count', { body })]);
  expect(quickly).toEqual([
    { length: 3, read: 1 },
    { length: 3, read: 2 },
  ]);
  const [bad, good] = await Promise.allSettled([pool.run('spin', { body }), pool.run('count', { body })]);
  expect(bad.status).toBe('rejected');
  expect(good).toMatchObject({ value: { read: 1 } });
});

test('what waits for nothing is ended by the clock', async () => {
  const pool = open({ wallMs: 400 });
  await expect(pool.run('sleep', {})).rejects.toMatchObject({ reason: 'too-complex' });
});

test('what was too complex is not tried again in the run; anything else of its kind is', async () => {
  const pool = open();
  await expect(pool.run('spin', { body })).rejects.toMatchObject({ reason: 'too-complex' });
  await expect(pool.run('spin', { body: Uint8Array.from(body) })).rejects.toThrow('before in this run');
  expect(await pool.run('count', { body })).toMatchObject({ length: 3 });
  await expect(pool.run('spin', { body: new Uint8Array(1) })).rejects.toThrow('more than 0.3 s');
});

test('a reader’s own refusal keeps its reason, and the thread goes on', async () => {
  const pool = open();
  await pool.run('count', { body });
  await expect(pool.run('refuse', {})).rejects.toMatchObject({ reason: 'malformed', message: 'no such thing' });
  await expect(pool.run('nobody', {})).rejects.toMatchObject({ reason: 'unexpected' });
  expect(await pool.run('count', { body })).toEqual({ length: 3, read: 2 });
});

test('a thread that ends by itself fails its task and is replaced', async () => {
  const pool = open();
  await expect(pool.run('crash', {})).rejects.toMatchObject({ reason: 'unexpected' });
  expect(await pool.run('count', { body })).toEqual({ length: 3, read: 1 });
});

test('who waits no longer frees the thread', async () => {
  const pool = open({ cpuMs: 60_000 });
  const wait = new AbortController();
  const given = Promise.allSettled([pool.run('spin', {}, wait.signal), pool.run('sleep', {}, wait.signal)]);
  wait.abort(new Error('enough'));
  for (const one of await given) expect(one).toMatchObject({ status: 'rejected', reason: { message: 'enough' } });
  await expect(pool.run('count', { body }, wait.signal)).rejects.toThrow('enough');
  expect(await pool.run('count', { body })).toEqual({ length: 3, read: 1 });
});

test('a thread sees nothing of the environment', async () => {
  expect(await open().run('secrets', {})).toEqual({});
});

test('closing fails what runs and what waits', async () => {
  const pool = open();
  const given = Promise.allSettled([pool.run('spin', {}), pool.run('count', { body })]);
  await pool.close();
  for (const { status } of await given) expect(status).toBe('rejected');
  await expect(pool.run('count', { body })).rejects.toMatchObject({ reason: 'unexpected' });
});
