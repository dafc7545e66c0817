/** Declares the words that the post says beside its labels, which each language provides. */

import type { EditionMessages } from '../edition/messages.ts';

export interface PostMessages {
  /**
   * Lines that tie an item to earlier posts. Arguments are safe inline Markdown; `day` is a post's date, linked where
   * its address is known.
   */
  readonly tracking: {
    readonly label: string;
    readonly followUp: (day: string, headline: string, news: string) => string;
    /** `number`: of the entry in that day's watch list. */
    readonly watched: (day: string, number: number, subject: string) => string;
  };
}

/** Every word that rendering a post takes. */
export type PostWords = EditionMessages & PostMessages;
