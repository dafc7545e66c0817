/** Declares the messages that writing takes from a language. */
import type { EditionMessages } from '../edition/messages.ts';
import type { ThemeName } from './outlook/themes.ts';

/** Where quotations come from. */
export interface QuoteOrigin {
  /** Null when it is the item's lead. */
  readonly site: string | null;
  /** BCP 47 primary language; null when it is not known. */
  readonly language: string | null;
  /** True when the page could not be read and the quotations are from the text its feed carried. */
  readonly isFeed: boolean;
}

/** What stands around the sources' own words, and what the note tells of how the post came about. */
export interface WritingMessages {
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
    /**
     * Says whose words the quotations are, in which language and that they are from a feed, where a reader has to know.
     */
    readonly quoteOf: (quotes: string, origin: QuoteOrigin) => string;
    /** `title`: of the page, null when it has none. */
    readonly coveredBy: (site: string, title: string | null) => string;
    /** Stands between several things told in one line. */
    readonly separator: string;
    /** A topic of several items; `items`: their numbers, from 1, at least two. */
    readonly recurring: (topic: string, items: readonly number[]) => string;
    /** Something a source announces for a later day; `item`: its number, from 1. */
    readonly announced: (topic: string, quote: string, item: number) => string;
    /** An announcement that the item itself quotes; `mark`: the source's words for the day or the stage. */
    readonly due: (topic: string, mark: string, item: number) => string;
    /** An announcement of a stage, such as a public preview. */
    readonly staged: (topic: string, stage: string, item: number) => string;
  };
  /** Labels of the field's recurring matters: they begin a line. */
  readonly themes: Readonly<Record<ThemeName, string>>;
}

/** Every word that writing takes. */
export type WritingWords = EditionMessages & WritingMessages;
