/** What a language brings along to be read: lists of its words, and its patterns of dates. */
import type { DateForm } from '../dates/notation.ts';

/** A list of phrases, one a line; see `phrases`. */
type List = string;

export interface LanguageLists {
  /** BCP 47 primary language. */
  readonly code: string;
  readonly script: 'Han' | 'Latin';
  /** Whether blanks stand between its words. */
  readonly hasBlanks: boolean;
  /** Words apart by blanks; empty where a language has none. */
  readonly articles: string;
  /** The commonest stop words, which say nothing even of a headline's wording. */
  readonly commonest: string;
  /** The other stop words. */
  readonly stopWords: string;
  readonly commonTerms: string;
  readonly announcing: string;
  /** What listing sites and pages call themselves; empty where a language has no such words. */
  readonly pageForms: string;
  /** Terms that fit every item of a digest. */
  readonly general: string;
  /** Null where no abbreviation ends with the mark that ends a sentence. */
  readonly abbreviations: {
    readonly neverEnding: List;
    readonly maybeEnding: List;
    readonly beforeNumber: List;
    readonly beginnings: List;
  } | null;
  readonly directions: {
    readonly rising: List;
    readonly falling: List;
    readonly perhapsRising: List;
    readonly perhapsFalling: List;
    readonly comparing: List;
    readonly perhapsComparing: List;
    /** What the others may name as `{amount}`. */
    readonly amount?: List;
  };
  readonly negation: {
    readonly negators: List;
    /** Words that begin with the sign of a no and have none. */
    readonly harmless?: List;
    readonly doubts: List;
    readonly otherTimes: List;
    readonly limits: List;
    readonly verbNegators: List;
    readonly stateNegators: List;
    /** Words between a no and its verb. */
    readonly adverbs?: List;
    readonly verbs: List;
    readonly denyingVerbs: List;
    readonly states: List;
  };
  /** In order of preference. */
  readonly dates: readonly DateForm[];
  /** Days told from the day of writing, and days of the week. */
  readonly days: readonly DateForm[];
  /** Sunday first, in lower case. */
  readonly weekdays: readonly string[];
  /** Names of months and weekdays in lower case, as far as they are words of their own. */
  readonly calendarWords: readonly string[];
}
