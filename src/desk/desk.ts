/** Declares the desk, where a day's post is proposed as a pull request, and what a run comes to there. */

import type { ProposalRecord } from '../edition/past.ts';

/** What became of the day at the desk; the `operation` output. */
export type Operation = 'created' | 'updated' | 'none' | 'skipped' | 'blocked';

/** The end of a run at the desk. */
export interface Outcome {
  readonly operation: Operation;
  /** Stable code: `already-published`, `human-edits`, `rejected`, `unchanged`, `later-version`, … */
  readonly reason: string;
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
  readonly branch: string;
  readonly path: string;
  /** Sentences for the summary: what the run left alone and why, labels that do not exist, … */
  readonly notices: readonly string[];
}

/** What the run wants on the desk. Text that reaches GitHub has been made safe by whoever built the proposal. */
export interface Proposal {
  readonly path: string;
  readonly content: string;
  /** Pull request title and commit subject: fixed words and the date, never gathered text. */
  readonly title: string;
  /** Pull request body without the marker. */
  readonly body: string;
  /** How many items a model wrote: a re-run never replaces a richer post by a poorer one. */
  readonly modelItems: number;
  /**
   * Links that each source brought, by the source's key, for later runs to know what is usual; absent for past days.
   */
  readonly sources?: Readonly<Record<string, number>>;
  /** What is proposed and what comes next, for later runs to know what became of it. */
  readonly offers?: ProposalRecord;
}

/** The pull request of one day. */
export interface Desk {
  /**
   * Looks before any work or spend: the outcome when there is nothing to do, null when a proposal is wanted.
   * @param log told of files that nearly are the day's page
   */
  look(log?: { detail(text: string): void }): Promise<Outcome | null>;
  /** Brings the proposal to the pull request; safe to repeat after being cut off at any call. */
  propose(proposal: Proposal): Promise<Outcome>;
}
