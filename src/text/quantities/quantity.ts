import type { TextSpan } from '../span.ts';
import type { Hedge } from './hedges.ts';
import type { Dimension } from './units.ts';

/** What a notation says, in a form that can be compared across languages and notations. */
export interface Quantity {
  /** As written with its scale, before its unit: `200ms` is 200, `2 亿` is 200 000 000. */
  readonly plain: number;
  /** Times `plain` it is the value in the base unit of `dimension`: 0.001 for `200ms`. */
  readonly factor: number;
  /** Null for counts, and for units that are not known. */
  readonly dimension: Dimension | null;
  /** The step of the last digit written, in the terms of `plain`: 0.1 for `4.2`, 1 000 000 for `1.25 亿`. */
  readonly step: number;
  /** How many digits were written, leading zeros not counted; 1 for words. */
  readonly digits: number;
  /** As in `TextSpan`. */
  readonly isLoose: boolean;
  /** How much of the text it takes, from the beginning of the match on; the whole match where it is not said. */
  readonly length?: number;
}

/** A number in a text, with what stands around it. */
export interface NumberMention extends TextSpan, Quantity {
  readonly kind: 'number';
  /** What stands around it to say that it is not exact. */
  readonly hedge: Hedge | null;
  /** Nothing follows that it could count or measure, as in tables and ranges. */
  readonly isBare: boolean;
  /** It tells a thing from its like and says no quantity: `Figure 7`, `Flash Attention 2`. */
  readonly isLabel: boolean;
  /** How often something happened, though it reads like a factor: `four times in 89 games`, never `four times as many`. */
  readonly isOccasions: boolean;
}
