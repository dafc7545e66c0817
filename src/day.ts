/** UTC instant as `Date.prototype.toISOString` writes it (`2026-02-08T00:00:00.000Z`), so that instants compare as text. */
export type Instant = string;

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** The post's calendar date in the blog's time zone, with the windows of instants it may draw on. */
export interface Day {
  /** Calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** IANA time zone, for example `Asia/Shanghai`. */
  readonly timeZone: string;
  /** The post's own time as local ISO 8601 with offset: `2026-02-08T08:00:00+08:00`. */
  readonly publishedAt: string;
  /** The windows to try, narrowest first; all end at the post's time. Never empty. */
  readonly windows: readonly [Span, ...Span[]];
  /** The widest of `windows`: what sources are asked for. */
  readonly widest: Span;
  /** True when the post's time had passed by more than a day as the run began: only dated links may enter. */
  readonly backfill: boolean;
}

/** Whether an instant lies inside a span. */
export function within(instant: Instant, span: Span): boolean {
  return instant >= span.start && instant < span.end;
}
