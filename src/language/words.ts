import type { Claim } from '../edition/claim.ts';
import type { HealthReason, SourceHealth } from '../edition/health.ts';
import type { Correction } from '../edition/item.ts';
import type { FollowUp } from '../edition/past.ts';
import type { SentenceTermName } from '../edition/quoted-sentence.ts';
import type { Category, LostReason } from '../edition/story.ts';
import type { TermName, TermReasons } from '../edition/term.ts';

/** Where quotations come from. */
export interface QuoteOrigin {
  /** Null when it is the item's lead. */
  readonly site: string | null;
  /** BCP 47 primary language; null when it is not known. */
  readonly language: string | null;
  /** True when the page could not be read and the quotations are from the text its feed carried. */
  readonly isFeed: boolean;
}

/** A part of the post: an item by its number, the lists at its end, or its title. */
export type Place = number | 'outlook' | 'title';

/** Every word Galley itself says to readers and editors in one language. One file a language; no other room holds any. */
export interface Words {
  /** Labels of the post's fixed layout. */
  readonly post: {
    readonly title: string;
    readonly note: string;
    readonly sources: string;
    readonly points: string;
    readonly what: string;
    readonly details: string;
    readonly why: string;
    readonly impact: string;
    readonly advice: string;
    readonly trends: string;
    readonly watchList: string;
    /** Stands between a label and its text. */
    readonly colon: string;
    /** Stands between two sentences: nothing in Chinese, a space in English. */
    readonly gap: string;
  };
  /** Sentences of the note: inline Markdown, each ending in its own full stop. */
  readonly note: {
    /** `names`: source names as inline Markdown, `reason`: one of `health`. */
    readonly unavailable: (names: readonly string[], reason: string) => string;
    readonly widened: (hours: number) => string;
    readonly thin: (items: number) => string;
    /** Without a model: items that quote their sources, and items that found nothing to quote. */
    readonly excerpts: (quoted: number, bare: number) => string;
    readonly modelFailed: (items: number, reason: string) => string;
    /** Items that no model was asked to write, since their sources hold no text. */
    readonly untold: (items: number) => string;
    /** `names`: of the substitutes that brought something. */
    readonly substituted: (names: readonly string[]) => string;
  };
  readonly source: {
    /** Name of a source that nobody configured, asked in place of others. */
    readonly substitute: (name: string) => string;
  };
  /** A source's trouble in plain words, fit to stand after its name. */
  readonly health: Readonly<Record<Exclude<HealthReason, 'ok'>, string>>;
  /** What the owner can do about it: whole sentences. */
  readonly remedy: Readonly<Record<Exclude<HealthReason, 'ok'>, string>>;
  /** The table of a check-up; plain text. */
  readonly checkUp: {
    /** Name, kind, outcome, trouble, links in the window, newest item, milliseconds. */
    readonly columns: readonly [string, string, string, string, string, string, string];
    readonly outcomes: Readonly<Record<SourceHealth['outcome'], string>>;
    readonly todo: string;
  };
  /** Why a model's text was not used, by the codes of `Written.fallback`. */
  readonly fallback: Readonly<Record<string, string>>;
  /** Prompts for the editor where the excerpt writer leaves a gap; inline Markdown. */
  readonly prompt: {
    /** Stands before every prompt in the post, so that a person sees it and a search finds it; inline Markdown. */
    readonly mark: string;
    readonly what: string;
    readonly why: string;
    readonly impact: string;
    readonly advice: string;
    readonly trend: string;
    readonly watch: string;
  };
  /**
   * Lines that tie an item to earlier posts. Arguments are safe inline Markdown; `day` is a post's date, linked where its
   * address is known.
   */
  readonly tracking: {
    readonly label: string;
    readonly followUp: (day: string, headline: string, news: string) => string;
    /** What is new: `what` is the version or the amount, else ''. */
    readonly news: Readonly<Record<FollowUp['why'], (what: string) => string>>;
    /** `number`: of the entry in that day's watch list. */
    readonly watched: (day: string, number: number, subject: string) => string;
  };
  /** What stands around the sources' own words. Arguments are safe inline Markdown and are taken over as they are. */
  readonly excerpt: {
    /** Label of a list of sentences with figures in them. */
    readonly figures: string;
    /** Label of the line that names who else tells of it. */
    readonly coverage: string;
    readonly quote: (sentence: string) => string;
    /** Stands between two quotations. */
    readonly betweenQuotes: string;
    /** In place of `prompt.what` when the page could not be read; `reason`: one of `health`. */
    readonly unread: (reason: string) => string;
    /** In place of a model's line that was wrong: whose words these are. */
    readonly verbatim: (site: string, quote: string) => string;
    /** Where several people talk about a story that has no text to quote; follows another sentence. */
    readonly discussed: (site: string, points: number, comments: number) => string;
    /** Says whose words the quotations are, in which language and that they are from a feed, where a reader has to know. */
    readonly quoteOf: (quotes: string, origin: QuoteOrigin) => string;
    /** `title`: of the page, null when it has none. */
    readonly coveredBy: (site: string, title: string | null) => string;
    /** Stands between several things told in one line. */
    readonly separator: string;
    /** A topic of several items; `items`: their numbers, from 1, at least two. */
    readonly recurring: (topic: string, items: readonly number[]) => string;
    /** Something a source announces for a later day; `item`: its number, from 1. */
    readonly announced: (topic: string, quote: string, item: number) => string;
    /** The same where the item itself quotes it; `mark`: the source's words for the day or the stage. */
    readonly due: (topic: string, mark: string, item: number) => string;
    /** The same for a stage, such as a public preview. */
    readonly staged: (topic: string, stage: string, item: number) => string;
  };
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
  /** What became of one address, for whoever asks why it is not in the post. Plain text; arguments are as gathered. */
  readonly fate: {
    readonly chosen: (number: number, headline: string, score: string) => string;
    readonly benched: (title: string, score: string, reason: string) => string;
    readonly passed: (title: string, score: string, reason: string) => string;
    /** It supports a story that another page leads. */
    readonly merged: (title: string) => string;
    /** `published`: null when nobody dates it. */
    readonly outside: (published: string | null, start: string, end: string, timeZone: string) => string;
    readonly notGathered: string;
    /** The edition has only what is in the post and on the bench. */
    readonly notKept: string;
    /** What was left out of the edition, so that the answer may be incomplete. */
    readonly cut: (links: number) => string;
    /** A sentence that the item quotes, before the terms it was chosen for. */
    readonly quoted: (text: string, score: string) => string;
    readonly sentenceTerms: Readonly<Record<SentenceTermName, string>>;
  };
}
