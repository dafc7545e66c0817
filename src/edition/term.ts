/** Contract types: the terms of a story's score and what their points were given for. */

import type { Standing } from './candidate.ts';
import type { TextKind } from './text-kind.ts';

/**
 * What each term's points were given for; the sentence a reader sees is made of it in `language/`. Texts are as
 * gathered.
 */
export interface TermReasons {
  /** The source that stands closest to the event. */
  readonly standing: { readonly standing: Standing; readonly source: string };
  /** A maker's own page that others brought; `host`: where it stands. */
  readonly maker: { readonly host: string };
  readonly corroboration: { readonly hosts: number; readonly sources: number };
  /** `ahead`: per cent of that source's links of the day that drew less. */
  readonly engagement: {
    readonly source: string;
    readonly points: number;
    readonly comments: number;
    readonly ahead: number;
  };
  /**
   * Matched topics, the first few; empty when none did. `passing`: they are but mentioned in a text whose title and source
   * are not on them.
   */
  readonly topics: { readonly topics: readonly string[]; readonly passing?: true };
  /** What kind of text it is, and the words that tell it; '' where the form of its title or address does. */
  readonly kind: { readonly kind: TextKind; readonly words: string };
  /** What in the title announces something. */
  readonly announcement: { readonly words: string };
  /** `hours` before the post; null where the day alone is known. */
  readonly freshness: { readonly hours: number | null; readonly date: string };
  readonly undated: Readonly<Record<never, never>>;
  readonly 'home-page': Readonly<Record<never, never>>;
  /** `date`: the one in the address, as far as it names one: `2024-08-19` or `2024-08`. */
  readonly 'stale-address': { readonly date: string };
  readonly 'bare-title': Readonly<Record<never, never>>;
  /** Neither its pages nor its feeds gave a text. */
  readonly unread: Readonly<Record<never, never>>;
  /** What in the title says that it is a list. */
  readonly listicle: { readonly words: string };
  readonly sponsored: { readonly words: string };
  /** A story of the last days that reads alike; `alike` in per cent. */
  readonly 'told-lately': { readonly title: string; readonly date: string; readonly alike: number };
  /** How often this editor kept what a source offered. */
  readonly 'taste-source': { readonly source: string; readonly kept: number; readonly offered: number };
  /** How often this editor kept what a site, or a part of one, offered: `example.org/blog`. */
  readonly 'taste-site': { readonly site: string; readonly kept: number; readonly offered: number };
  /** Words that speak for the story or against it, the strongest first. */
  readonly 'taste-words': { readonly words: readonly string[] };
  /** The length of its title and the depth of its address. */
  readonly 'taste-form': Readonly<Record<never, never>>;
  /** How much readers talk of it. */
  readonly 'taste-engagement': Readonly<Record<never, never>>;
  /** How old it is, in days: `0-1`, `2-4`, … */
  readonly 'taste-age': { readonly days: string; readonly kept: number; readonly offered: number };
}

export type TermName = keyof TermReasons;

/** One named part of a score. The score is the plain sum of its terms' points. */
export interface Term<N extends TermName = TermName> {
  readonly name: N;
  /** To one decimal. */
  readonly points: number;
  readonly reason: TermReasons[N];
}

/** A term as one of many: its name tells which reason it has. */
export type AnyTerm = { [N in TermName]: Term<N> }[TermName];
