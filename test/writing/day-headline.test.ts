import { afterEach, describe, expect, it } from 'vitest';
import { checkLines } from '../../src/facts/check.ts';
import type { ModelCall } from '../support/model.ts';
import { answer, closeEndpoints, day, good, outlook, type Run, run } from './model-run.ts';

afterEach(closeEndpoints);

async function headed(headline: string): Promise<Run> {
  const respond = (call: ModelCall) => {
    const text = answer(call);
    return text === outlook ? { ...outlook, headline } : text;
  };
  return run({ respond }, { stories: day(2), wantsHeadline: true, checkLines });
}

describe('the headline of the day', () => {
  it('is asked for with the outlook, and set like any Chinese text', async () => {
    const { draft, calls } = await headed('**Ternlight** 2.0发布,吞吐提升到4.2x。');
    expect(draft.headline).toBe('Ternlight 2.0 发布，吞吐提升到 4.2x');
    expect(draft.usage.headline).toBeUndefined();
    expect(calls).toHaveLength(3);
    const schema = JSON.stringify(calls.at(-1)?.response_format);
    expect(schema).toContain('"required":["trends","watchList","headline"]');
  });

  it.each([
    ['a figure that no source has', 'Ternlight 2.0 提速 9.7 倍', 'unsupported', '9.7 倍'],
    ['a name that no source has', 'Ternlight 2.0 击败 Kestrel Runtime', 'unsupported', 'Kestrel Runtime'],
    ['another language', 'Puffin Labs ships the next version of its inference server', 'wrong-language', ''],
    ['nothing', '  ', 'invalid-output', ''],
    ['an essay', '它很重要。'.repeat(40), 'invalid-output', ''],
  ])('is that of the first item where the model gives %s', async (_, headline, reason, claim) => {
    const { draft } = await headed(headline);
    expect(draft.headline).toBe(draft.items[0]?.headline);
    expect(draft.usage.headline).toEqual([expect.objectContaining({ action: 'left-out', reason, claim })]);
    // The lists that came with it stay.
    expect(draft.trends.map(({ prompt }) => prompt)).toEqual([false, false, false]);
  });

  it('is no question to the model where the title does not name it', async () => {
    const { draft, calls } = await run({}, { stories: day(2) });
    expect(draft.headline).toBe(good.headline.replaceAll('**', ''));
    expect(JSON.stringify(calls.at(-1))).not.toContain('headline：整期');
  });

  it('is that of the first item without a model', async () => {
    const { draft } = await run({}, { stories: day(1), wantsHeadline: true, apiKey: 'wrong' });
    expect(draft.headline).toBe(draft.items[0]?.headline);
  });
});
