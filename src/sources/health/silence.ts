import type { Reservation } from '../../edition/health.ts';

/**
 * Links that a source has to bring as a rule before none at all is news: at three a week, a week with none comes about
 * by chance one time in twenty.
 */
const leastUsual = 3;

/**
 * Whether a source that answers has nothing where it usually has something: its address may have moved, or its layout.
 * @param links inside the widest window
 * @param usual how many it usually has there; undefined when not known
 */
export function judgeSilence(links: number, usual: number | undefined): Reservation | null {
  if (usual === undefined || links > 0 || usual < leastUsual) return null;
  return { reason: 'silent', detail: `no link in the window, usually about ${Math.round(usual)}` };
}
