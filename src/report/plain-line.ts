/**
 * One line of text that is safe to print in a job's log. The runner obeys lines that begin with `::` after white space,
 * and `##[` anywhere (actions/runner, ActionCommand.cs), and gathered text may hold either, or line breaks before them.
 */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/^\s*:(?=:)/, ': ')
    .replace(/##\[/g, '# #[')
    .trim();
}
