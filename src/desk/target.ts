import { isPlainPath } from '../blog/text-file.ts';
import { Failure } from '../failure.ts';

/**
 * Refuses to write where a post has no business: outside the blog, into folders that steer the repository or the site
 * (`.github`, `.git` and all hidden ones), or to a file that is no text for readers.
 * @throws Failure `bad-path`
 */
export function insistOnPostPath(path: string): void {
  const names = path.split('/');
  const hidden = names.some((name) => name.startsWith('.'));
  if (isPlainPath(path) && !hidden && names.length > 1 && /\.(?:md|markdown|mdx)$/.test(path)) return;
  throw new Failure(
    'bad-path',
    `${JSON.stringify(path)} cannot be the post's path. Set post.path to a Markdown file in a folder of the blog, for example content/posts/{date}-ai-digest.md.`,
  );
}
