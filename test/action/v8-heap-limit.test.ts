import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** How large the young generation is after half a million objects have survived in it, in MB. */
function youngGenerationAfterMuchSurvived(prepare: string): number {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    ${prepare}
    const kept = [];
    for (let n = 0; n < 1_000_000; n += 1) { const one = { n, text: 'number ' + n }; if (n % 2 === 0) kept.push(one); }
    process.stdout.write(String(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size));`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script])) / 1024 / 1024;
}

test('the young generation keeps its size, whatever survives', () => {
  const module = new URL('../../src/action/v8-heap-limit.ts', import.meta.url).href;
  const kept = youngGenerationAfterMuchSurvived(
    `import { limitYoungGeneration } from '${module}'; limitYoungGeneration();`,
  );
  expect(kept).toBeLessThan(12);
  expect(youngGenerationAfterMuchSurvived('')).toBeGreaterThan(2 * kept);
});
