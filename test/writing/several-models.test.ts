import { afterEach, describe, expect, it } from 'vitest';
import { usualTiming } from '../../src/writing/model/transport/timing.ts';
import { write } from '../../src/writing/write.ts';
import type { ModelMode } from '../support/model.ts';
import { SetClock, until } from '../support/set-clock.ts';
import { closeEndpoints, day, key, modelAt, options, type Run, startEndpoint } from './model-run.ts';

afterEach(closeEndpoints);

describe('several models', () => {
  it.each<[ModelMode, number]>([
    ['unauthorized', 1],
    ['no-such-model', 1],
    ['quota', 1],
    ['overloaded', 4],
    ['error-text', 4],
  ])('when the first has trouble (%s) the next takes over, and each item says who wrote it', async (mode, most) => {
    const first = await startEndpoint({ mode });
    const notices: string[] = [];
    const endpoint = await startEndpoint();
    const draft = await write(day(3), {
      ...options,
      models: [modelAt(first.baseUrl, key, 'first'), modelAt(endpoint.baseUrl, key, 'second')],
      onNotice: (notice) => notices.push(notice),
    });
    expect(draft.items.map(({ written }) => written)).toEqual(
      Array(3).fill({ by: 'model', model: 'second', fallback: null }),
    );
    expect(draft.usage.models?.map(({ model, requests }) => [model, requests])).toEqual([
      ['first', first.calls.length],
      ['second', endpoint.calls.length],
    ]);
    expect(first.calls.length).toBeLessThanOrEqual(most);
    expect(endpoint.calls).toHaveLength(4);
  });

  it('may speak different protocols, and cost what their owner says', async () => {
    const broken = await startEndpoint({ mode: (_, index) => (index < 2 ? 'ok' : 'quota') });
    const endpoint = await startEndpoint();
    const price = { input: 3, output: 15, currency: 'USD' };
    const draft = await write(day(4), {
      ...options,
      models: [
        { ...modelAt(broken.baseUrl, key, 'claude'), protocol: 'anthropic', price },
        modelAt(endpoint.baseUrl, key, 'second'),
      ],
    });
    expect(new Set(draft.items.map(({ written }) => written.model))).toEqual(new Set(['claude', 'second']));
    const [claude, second] = draft.usage.models ?? [];
    expect(claude).toMatchObject({ closed: 'quota-exhausted', currency: 'USD' });
    expect(claude?.cost).toBeCloseTo(((claude?.inputTokens ?? 0) * 3 + (claude?.outputTokens ?? 0) * 15) / 1e6, 10);
    expect(second).toMatchObject({ closed: null, cost: null });
  });
});

describe('a model that takes its time', () => {
  const timing = usualTiming;
  const { headStartMs, silenceMs, stageMs, pauseMs } = timing;

  it('costs one item when its first call hangs', async () => {
    const clock = new SetClock();
    const endpoint = await startEndpoint({ mode: (_, index) => (index === 0 ? 'hang' : 'ok') });
    const drafting = write(day(8), { ...options, timing, clock, models: [modelAt(endpoint.baseUrl, key)] });
    await until(() => endpoint.calls.length === 1);
    clock.advance(headStartMs);
    await until(() => endpoint.calls.length === 8);
    clock.advance(silenceMs - headStartMs);
    await until(() => clock.waits.includes(pauseMs));
    clock.advance(pauseMs);
    const draft = await drafting;
    // The lost call is repeated, since the others were answered.
    expect(draft.items.map(({ written }) => written.by)).toEqual(Array(8).fill('model'));
    expect(endpoint.calls).toHaveLength(10);
  });

  it('is left alone when it never answers, and the next takes over', async () => {
    const hung = await startEndpoint({ mode: 'hang' });
    const endpoint = await startEndpoint();
    const models = [modelAt(hung.baseUrl, key, 'hung'), modelAt(endpoint.baseUrl, key, 'second')];
    const clock = new SetClock();
    const drafting = write(day(8), { ...options, timing, clock, models });
    await until(() => hung.calls.length === 1);
    clock.advance(headStartMs);
    await until(() => hung.calls.length === 5);
    clock.advance(silenceMs);
    const draft = await drafting;
    expect(draft.items.every(({ written }) => written.model === 'second')).toBe(true);
    expect(hung.calls.length).toBeLessThanOrEqual(5);
    expect(draft.usage.models?.[0]?.closed).toBe('timeout');
  });

  it('has until the end of its stage', async () => {
    const clock = new SetClock();
    const endpoint = await startEndpoint({ mode: 'hang' });
    const models = [modelAt(endpoint.baseUrl, key)];
    const patient = { ...timing, silenceMs: stageMs * 2, callMs: stageMs * 2 };
    const drafting = write(day(8), { ...options, timing: patient, clock, models });
    await until(() => endpoint.calls.length === 1);
    clock.advance(stageMs);
    const { items } = await drafting;
    expect(items.map(({ written }) => written.fallback)).toEqual(Array(8).fill('out-of-time'));
    expect(items.every(({ written }) => written.by === 'excerpt')).toBe(true);
  });
});

describe('Anthropic’s protocol', () => {
  const anthropic = async (mode: ModelMode): Promise<Omit<Run, 'notices'>> => {
    const endpoint = await startEndpoint({ mode });
    const models = [{ ...modelAt(endpoint.baseUrl, key), protocol: 'anthropic' as const }];
    return { draft: await write(day(2), { ...options, models }), calls: endpoint.calls };
  };

  it.each<[ModelMode, string, number]>([
    ['ok', 'model', 3],
    ['reasoning', 'model', 3],
    ['fenced', 'model', 3],
    ['no-json-schema', 'model', 4],
    ['truncated', 'truncated', 3],
    ['refusal', 'refused', 2],
    ['quota', 'quota-exhausted', 1],
    ['unauthorized', 'unauthorized', 1],
    ['overloaded', 'server-error', 3],
    ['rate-limited', 'rate-limited', 3],
  ])('%s: items are by %s after %i calls', async (mode, by, calls) => {
    const { draft, calls: seen } = await anthropic(mode);
    expect(draft.items.map(({ written }) => written.fallback ?? written.by)).toEqual([by, by]);
    expect(seen).toHaveLength(calls);
    if (by === 'model') expect(draft.usage.inputTokens).toBeGreaterThan(100);
  });
});
