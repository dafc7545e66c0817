/** Declares the words of the pull request's description, which each language provides. */

import type { Claim } from '../edition/claim.ts';
import type { Correction } from '../edition/item.ts';
import type { EditionMessages } from '../edition/messages.ts';
import type { Category, LostReason } from '../edition/story.ts';
import type { TermName, TermReasons } from '../edition/term.ts';
import type { TextKind } from '../edition/text-kind.ts';

/** A part of the post: an item by its number, the lists at its end, or its title. */
export type Place = number | 'outlook' | 'title';

export interface DeskMessages {
  /**
   * The description of the pull request. Arguments are safe inline Markdown and are taken over as they are; numbers of
   * items count from 1.
   */
  readonly desk: {
    readonly review: {
      readonly title: string;
      readonly nothing: string;
      /** `atTheEnd`, here and below: whether the trends or the watch list have some too. */
      /** Claims that a source contradicts, or that only another item's source has. */
      readonly wrong: (claims: number, items: readonly number[], atTheEnd: boolean) => string;
      readonly notFound: (claims: number, items: readonly number[], atTheEnd: boolean) => string;
      /** The best story of all was left out, for what became of a story called `then` on an earlier day. */
      readonly outscored: (title: string, lost: 'told' | 'proposed' | 'dropped', day: string, then: string) => string;
      /** `mark`: what stands before each. */
      readonly prompts: (prompts: number, items: readonly number[], atTheEnd: boolean, mark: string) => string;
      /** `reason`: one of `fallback`. */
      readonly fallback: (items: readonly number[], reason: string) => string;
      /** Items that no model was asked to write, since their sources hold no text. */
      readonly untold: (items: readonly number[]) => string;
      /** Items whose page could not be opened; `reasons`: of `health`, each once. */
      readonly unread: (items: readonly number[], reasons: readonly string[]) => string;
      /** Items with lines that were written again or replaced. */
      readonly corrected: (items: readonly number[]) => string;
      /** Two items that may tell of one event, and words that both titles have. */
      readonly double: (items: readonly number[], shared: readonly string[]) => string;
      /** Items whose pages hold orders to machines, and the hosts of those pages. */
      readonly ordered: (items: readonly number[], hosts: readonly string[]) => string;
      /** `names`: the first few of `sources`. */
      readonly sources: (sources: number, names: readonly string[]) => string;
    };
    readonly stories: {
      readonly title: (items: number) => string;
      /** Number, headline, score, sources. */
      readonly columns: readonly [string, string, string, string];
      /** Plain text: stands in HTML. */
      readonly scores: string;
    };
    /** Names of a score's terms. */
    readonly terms: Readonly<Record<TermName, string>>;
    /** What the points of a term were given for: plain text that holds gathered words as they are. */
    readonly reasons: { readonly [N in TermName]: (reason: TermReasons[N]) => string };
    /** The table of a score: term, points, reason. */
    readonly termColumns: readonly [string, string, string];
    readonly bench: {
      readonly title: string;
      /** Headline, score, reason. */
      readonly columns: readonly [string, string, string];
      readonly lost: Readonly<Record<LostReason, string>>;
      /** Names of the categories that have a quota. */
      readonly categories: Readonly<Record<Category, string>>;
      readonly kinds: Readonly<Record<TextKind, string>>;
    };
    /** What became of earlier posts' stories and watch lists. */
    readonly tracking: {
      readonly title: string;
      readonly followUp: (item: number, day: string, headline: string, news: string) => string;
      /** `item`: null for a story on the bench. */
      readonly happened: (day: string, subject: string, item: number | null, headline: string) => string;
      /** The entry names today's date, and nothing has happened. */
      readonly due: (day: string, subject: string) => string;
      readonly dropped: (day: string, subject: string) => string;
      /** Plain text: stands in HTML. */
      readonly open: (entries: number) => string;
      readonly waiting: (day: string, subject: string) => string;
      /** Plain text: stands in HTML. */
      readonly left: (stories: number) => string;
    };
    readonly claims: {
      readonly title: (claims: number) => string;
      readonly hint: string;
      readonly kinds: Readonly<Record<Claim['kind'], string>>;
      readonly row: (place: Place, kind: string, claim: string, line: string) => string;
      /** Stand behind a row. */
      readonly contradicted: string;
      readonly elsewhere: (item: number) => string;
      readonly said: (source: { readonly sentence: string; readonly host: string }) => string;
      /** Plain text: stands in HTML. */
      readonly groundedTitle: (claims: number) => string;
      readonly grounded: (
        place: Place,
        claim: string,
        source: { readonly sentence: string; readonly host: string },
        isDerived: boolean,
      ) => string;
    };
    readonly corrections: {
      /** Plain text: stands in HTML. */
      readonly title: (corrections: number) => string;
      readonly actions: Readonly<Record<Correction['action'], string>>;
      /** `reason`: one of `fallback`; `claims` may be none. */
      readonly why: (reason: string, claims: readonly string[]) => string;
      /** `line` may be ''. */
      readonly row: (place: Place, action: string, why: readonly string[], line: string) => string;
      readonly evidence: (sentence: string, host: string) => string;
    };
    readonly orders: {
      /** Plain text: stands in HTML. */
      readonly title: (orders: number) => string;
      readonly row: (item: number, sentence: string, host: string) => string;
    };
    readonly sources: {
      readonly title: string;
      /** `unread`: items whose page could not be opened, though the source that brought them is fine. */
      readonly allFine: (unread: number) => string;
      /** Plain text: stands in HTML. */
      readonly fine: (sources: number) => string;
      readonly row: (name: string, links: number, ms: number) => string;
      /** How many links a source in trouble brought all the same. */
      readonly links: (links: number) => string;
      readonly substituted: (names: readonly string[]) => string;
      /** Plain text: stands in HTML. */
      readonly past: (sources: number) => string;
      readonly pastNone: (name: string, links: number) => string;
      /** `oldest`: the date of the oldest item. */
      readonly pastShort: (name: string, oldest: string, links: number) => string;
    };
    readonly made: {
      readonly title: string;
      /** `bare`: items that found nothing to quote. */
      readonly writing: (byModel: number, byExcerpt: number, bare: number) => string;
      readonly model: (model: string, requests: number, inputTokens: number, outputTokens: number) => string;
      /** Added to `model` for a model that has a price, and for one that was given up. */
      readonly cost: (amount: string) => string;
      readonly closed: (reason: string) => string;
      /** Which items a model wrote, when several did. */
      readonly writtenBy: (model: string, items: readonly number[]) => string;
      readonly prompts: (hash: string) => string;
      /** What the model did not write: items by reason, then the closing lists. */
      readonly failures: (failures: readonly string[]) => string;
      readonly itemsFailed: (items: number, reason: string) => string;
      readonly outlookFailed: (reason: string) => string;
      readonly window: (start: string, end: string, timeZone: string) => string;
      readonly widened: (firstStart: string) => string;
      readonly counts: (
        counts: {
          readonly candidates: number;
          readonly links: number;
          readonly stories: number;
          readonly told: number;
        },
        items: number,
      ) => string;
      /** How many of the chosen stories’ pages could be read. */
      readonly pages: (read: number, pages: number) => string;
      readonly run: (url: string) => string;
    };
    readonly assumptions: {
      readonly title: string;
      /** What is assumed, what changes, what may go wrong, how to take it back. */
      readonly lines: (path: string) => readonly string[];
    };
    readonly cut: (rows: number) => string;
  };
}

/** Every word that a description takes. */
export type DeskWords = EditionMessages & DeskMessages;
