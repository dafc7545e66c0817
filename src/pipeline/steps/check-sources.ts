import type { SourceHealth } from '../../edition/health.ts';
import { gather } from '../../sources/index.ts';
import { counted } from '../../text/pluralize.ts';
import type { Context } from '../context.ts';
import { healthLine } from '../health-line.ts';

/** Tries every source as a day's run would and keeps nothing but what became of it. Nothing is thrown. */
export async function checkSources(context: Context): Promise<readonly SourceHealth[]> {
  const { config, web, day, keys, usual, report, onHealth } = context;
  const { health } = await report.step(
    'check sources',
    (log) =>
      gather(config.sources, {
        web,
        day,
        keys,
        usual,
        onHealth: (health) => log.detail(healthLine(health)),
      }),
    (harvest) => {
      const fine = harvest.health.filter(({ outcome }) => outcome === 'ok');
      return `${fine.length} of ${counted(harvest.health.length, 'source')} fine`;
    },
  );
  onHealth(health);
  return health;
}
