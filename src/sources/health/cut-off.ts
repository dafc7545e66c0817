/** Tells a machine without a way to the web from sources that are in trouble each for itself. */

import type { HealthReason, SourceHealth } from '../../edition/health.ts';
import { counted } from '../../text/pluralize.ts';

/** What a request comes to that never reached anybody, with what that says of the machine when all of them do. */
const causes: Readonly<Partial<Record<HealthReason, string>>> = {
  dns: 'no host name could be resolved',
  refused: 'every connection was refused',
  connection: 'every connection broke',
  timeout: 'nobody answered in time',
  tls: 'no trusted TLS connection could be made, as behind a proxy that reads along',
  'blocked-address': 'every host name led to an address that is not public, as with the DNS of some VPNs and filters',
};

/** Whether a source failed before anybody answered. */
export function isUnreached({ outcome, reason }: Pick<SourceHealth, 'outcome' | 'reason'>): boolean {
  return outcome === 'failed' && causes[reason] !== undefined;
}

/**
 * What cut the machine off from the web, in one sentence with what to do; null where one source was reached, or too few
 * were asked to tell.
 */
export function cutOff(health: readonly SourceHealth[]): string | null {
  const asked = health.filter(({ outcome }) => outcome !== 'skipped');
  if (asked.length < 2 || !asked.every(isUnreached)) return null;
  const counts = Map.groupBy(asked, ({ reason }) => reason);
  const [[reason] = ['dns' as const]] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  const certificate = counts.has('tls') ? ', and NODE_EXTRA_CA_CERTS to its certificate' : '';
  return `None of ${counted(asked.length, 'source')} was reached: ${causes[reason]}. This machine seems to have no way to the web; check its network, and behind a proxy set HTTPS_PROXY to its address${certificate}.`;
}
