import type { SourceHealth } from '../edition/health.ts';
import type { Report } from '../report/report.ts';
import { type GatherOptions, gather } from '../sources/gather/gather.ts';
import type { Source } from '../sources/kind.ts';
import { counted } from '../text/pluralize.ts';

export interface CheckUpOptions extends Omit<GatherOptions, 'onHealth'> {
  readonly report: Report;
}

/** Tries every source as a day's run would and keeps nothing but what became of it. Nothing is thrown. */
export async function checkUp(
  sources: readonly Source[],
  { report, ...options }: CheckUpOptions,
): Promise<readonly SourceHealth[]> {
  const { health } = await report.step(
    'check sources',
    (log) => gather(sources, { ...options, onHealth: ({ name, outcome }) => log.detail(`${name}: ${outcome}`) }),
    (harvest) => {
      const fine = harvest.health.filter(({ outcome }) => outcome === 'ok');
      return `${fine.length} of ${counted(harvest.health.length, 'source')} fine`;
    },
  );
  return health;
}
