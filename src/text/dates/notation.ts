/** Ways to write dates; `when` is quick to try, and a text it fails on has none of these. */
export interface DateForm {
  readonly when: RegExp;
  /**
   * Patterns with the groups `year`, `month`, `day`, `quarter` and `weekday`, the fuller ones first. Of a span, `from` is
   * where it starts and `to` is where it ends, with `toDay` in it. A match without any group is told from today by its
   * words, and one with the group `unsure` may be meant otherwise.
   */
  readonly patterns: readonly RegExp[];
}

export const year = '(?<year>(?:19|20)\\d{2})';
/** Behind a day and a month in words, any four digits are a year. */
export const anyYear = '(?<year>1[0-9]\\d{2}|20\\d{2})';
