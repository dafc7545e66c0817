/** Turns an error into the stable reason and the one-line detail of a source's health. */

import type { HealthReason, Reservation } from '../../edition/health.ts';
import { clip, oneLine } from '../../text/plain-text.ts';
import { WebError } from '../../web/index.ts';
import { ReaderFault } from '../../workers/index.ts';
import { SourceError } from '../source.ts';

/** Longest detail, in UTF-16 units: one line of a report. */
const maxDetail = 300;

/** `unexpected` for what is no error of the web, of a reader or of a source. */
export function reasonFor(error: unknown): HealthReason {
  return error instanceof WebError || error instanceof ReaderFault || error instanceof SourceError
    ? error.reason
    : 'unexpected';
}

/** One line that says what happened. */
export function detailOf(error: unknown): string {
  return clip(oneLine(error instanceof Error ? error.message : String(error)), maxDetail);
}

/** A reservation for a part of a source that failed while the rest came. */
export function reservationFrom(error: unknown, missing: string): Reservation {
  return { reason: reasonFor(error), detail: `${missing}: ${detailOf(error)}` };
}
