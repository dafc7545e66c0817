import type { Dating } from '../../../text/timestamps.ts';

/** An article as a listing page or its JSON names it. */
export interface Listed {
  /** Absolute address. */
  readonly url: string;
  readonly title: string;
  /** Good to the day; null when no date is near. */
  readonly dating: Dating | null;
  /** '' when there is none. */
  readonly summary: string;
}
