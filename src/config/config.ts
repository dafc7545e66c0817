/** How close a source stands to the events it tells of: the maker, the press, or the crowd. */
export type Standing = 'primary' | 'secondary' | 'community';

/** Settings every kind of source shares. */
interface SourceBase {
  /** Unique in one config, stable over runs: shown in reports and kept in memory. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  readonly standing: Standing;
  /** Multiplies the points a source's standing is worth; 1 is neutral. */
  readonly weight: number;
}

export interface FeedConfig extends SourceBase {
  readonly kind: 'feed';
  readonly url: string;
  /** IANA zone for dates that name none; null means UTC. */
  readonly timeZone: string | null;
}

export interface BraveConfig extends SourceBase {
  readonly kind: 'brave';
  readonly query: string;
}

export interface HackerNewsConfig extends SourceBase {
  readonly kind: 'hacker-news';
  /** Stories below this score are left out. */
  readonly points: number;
  /** Search words; null takes every story. */
  readonly query: string | null;
}

export type SourceConfig = FeedConfig | BraveConfig | HackerNewsConfig;

export type Language = 'zh-CN' | 'en';

/** What the blog owner wants, with every default filled in. */
export interface Config {
  /** Post title; `{date}` stands for the day's date. */
  readonly title: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly items: { readonly min: number; readonly max: number };
  /** Hours before the post's time that a link may date from. */
  readonly windowHours: number;
  /** Hours the window may widen to when the day is thin. */
  readonly maxWindowHours: number;
  /** Days of published posts whose links are not told again. */
  readonly memoryDays: number;
  readonly topics: readonly string[];
  readonly sources: readonly SourceConfig[];
  readonly post: {
    /** File path in the blog's repository; `{date}` stands for the day's date. */
    readonly path: string;
    readonly format: 'hugo-toml';
    /** Wall-clock time of the post in the blog's zone, `HH:MM`. */
    readonly time: string;
    readonly tags: readonly string[];
    readonly categories: readonly string[];
  };
  readonly pullRequest: {
    readonly labels: readonly string[];
    readonly reviewers: readonly string[];
    readonly draft: boolean;
    /** Branch name; `{date}` stands for the day's date. */
    readonly branch: string;
  };
  /** The most a run may spend on the model. */
  readonly budget: { readonly requests: number; readonly tokens: number };
}
