/** Declares the words of the check-up of the sources and of explaining an address, which each language provides. */

import type { DeskWords } from '../desk/index.ts';
import type { SourceHealth } from '../edition/health.ts';
import type { HealthPhrases } from '../edition/messages.ts';
import type { SentenceTermName } from '../edition/quoted-sentence.ts';

export interface ReportMessages {
  /** The table of a check-up; plain text. */
  readonly checkUp: {
    /** Name, kind, outcome, trouble, links in the window, newest item, milliseconds. */
    readonly columns: readonly [string, string, string, string, string, string, string];
    readonly outcomes: Readonly<Record<SourceHealth['outcome'], string>>;
    readonly todo: string;
    /** What to do about a sound source of whose entries none is of the day. */
    readonly quiet: string;
  };
  /** What the owner can do about it: whole sentences. */
  readonly remedy: HealthPhrases;
  /** What became of one address, for whoever asks why it is not in the post. Plain text; arguments are as gathered. */
  readonly explain: {
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

/** Every word that the reports take: scores and losses are told as the description of the pull request tells them. */
export type ReportWords = DeskWords & ReportMessages;
