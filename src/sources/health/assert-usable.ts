import type { SourceHealth } from '../../edition/health.ts';
import { Failure, listProblems } from '../../failure.ts';

/** @throws Failure `all-sources-failed` when no source answered usably, with what happened to each */
export function insistOnUsable(health: readonly SourceHealth[]): void {
  if (health.some(({ outcome }) => outcome === 'ok' || outcome === 'degraded')) return;
  throw new Failure(
    'all-sources-failed',
    listProblems(
      'No source could be read, so there is no post. Run again later, or mend the configuration. What happened',
      health.map(({ name, reason, detail }) => `${name}: ${reason}${detail === '' ? '' : ` (${detail})`}`),
    ),
  );
}
