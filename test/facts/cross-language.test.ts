import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { measure } from '../bench/cross-language.bench.ts';
import { dataFolder } from '../support/data.ts';

const snapshots = dataFolder('snapshots');

interface Half {
  readonly false_alarm: number;
  readonly number: { readonly recall: number };
  readonly unit: { readonly recall: number };
  readonly name: { readonly recall: number };
}

it.skipIf(snapshots === null)('tells true Chinese sentences about English sources from wrong ones', async () => {
  const { odd, even } = (await measure(['--data', dirname(snapshots ?? '')])) as Record<'odd' | 'even', Half>;
  for (const half of [odd, even]) {
    expect(half.false_alarm).toBeLessThanOrEqual(0.05);
    for (const { recall } of [half.number, half.unit, half.name]) expect(recall).toBeGreaterThanOrEqual(0.85);
  }
});
