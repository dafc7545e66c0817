import type { SourceHealth } from '../../edition/health.ts';
import { gather } from '../../sources/index.ts';
import { counted } from '../../text/pluralize.ts';
import type { Context } from '../context.ts';
import { debugSources } from '../debug.ts';
import { untilReached } from '../until-reached.ts';

/** Tries every source as a day's run would and keeps nothing but what became of it. Nothing is thrown. */
export async function checkSources(context: Context): Promise<readonly SourceHealth[]> {
  const { config, web, day, keys, usual, report, onHealth } = context;
  const { health } = await report.step(
    'check sources',
    async (log) => {
      const told = untilReached(log);
      const harvest = await gather(config.sources, { web, day, keys, usual, onHealth: told.add });
      told.end(harvest.health);
      return harvest;
    },
    (harvest) => {
      const fine = harvest.health.filter(({ outcome }) => outcome === 'ok');
      return `${fine.length} of ${counted(harvest.health.length, 'source')} fine`;
    },
  );
  onHealth(health);
  debugSources(health, report);
  return health;
}
