/** Reads the notes of a release, which its makers write in Markdown, as plain text. */

import { markdownText } from '../../../text/markdown.ts';

export function readMarkdown({ markdown }: { readonly markdown: string }): string {
  return markdownText(markdown);
}
