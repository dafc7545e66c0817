import type { HealthReason } from '../sources/source.ts';

/** Every word Galley itself says to readers and editors in one language. One file a language; no other room holds any. */
export interface Words {
  /** Labels of the post's fixed layout. */
  readonly post: {
    readonly title: string;
    readonly note: string;
    readonly sources: string;
    readonly points: string;
    readonly what: string;
    readonly why: string;
    readonly impact: string;
    readonly advice: string;
    readonly trends: string;
    readonly watchList: string;
    /** Stands between a label and its text. */
    readonly colon: string;
  };
  /** Sentences of the note: inline Markdown, each ending in its own full stop. */
  readonly note: {
    /** `names`: source names, `reason`: one of `health`. */
    readonly unavailable: (names: readonly string[], reason: string) => string;
    readonly widened: (hours: number) => string;
    readonly thin: (items: number) => string;
    readonly excerpts: string;
    readonly modelFailed: (items: number, reason: string) => string;
  };
  /** A source's trouble in plain words, fit to stand after its name. */
  readonly health: Readonly<Record<Exclude<HealthReason, 'ok'>, string>>;
  /** Why a model's text was not used, by the codes of `Written.fallback`. */
  readonly fallback: Readonly<Record<string, string>>;
  /** Prompts for the editor where the excerpt writer leaves a gap; inline Markdown. */
  readonly prompt: {
    readonly why: string;
    readonly impact: string;
    readonly advice: string;
    readonly trend: string;
    readonly watch: string;
  };
}
