/** Computes where a day's post goes in the repository and refuses paths that lead out of it or that git acts on. */

import { Failure } from '../failure.ts';

/**
 * The configured template with `{date}` filled in. The path stays inside the repository and out of the folders that
 * GitHub and git act on, whoever wrote the template.
 * @throws Failure `bad-post-path` that says what to change.
 */
export function postPath(template: string, date: string): string {
  const once = template.includes('{date}') ? null : 'it lacks {date}, so every day would overwrite the same file.';
  const problem = pathProblem(template) ?? once;
  if (problem !== null) {
    throw new Failure(
      'bad-post-path',
      `post.path ${JSON.stringify(template)} cannot be used: ${problem} Set it to a path such as content/posts/{date}-ai-digest.md.`,
    );
  }
  return template.replaceAll('{date}', () => date);
}

/** Longest file name that common file systems hold, in bytes. */
const longestName = 255;

/** Why a post may not be written to a path (or to what a template will make of it), in words; null when it may. */
export function pathProblem(template: string): string | null {
  const folders = template.split('/');
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Surrogate}/u.test(template)) return 'it contains an invisible character.';
  if (template.includes('\\')) return 'it contains a backslash; folders are separated by /.';
  if (template.startsWith('/') || /^[A-Za-z]:/.test(template))
    return 'it is absolute; paths start at the repository’s root.';
  if (folders.some((folder) => folder.trim() !== folder)) return 'a name in it begins or ends with a blank.';
  if (folders.some((folder) => folder === '' || folder === '.' || folder === '..')) {
    return 'it has an empty, “.” or “..” folder, which could lead out of the repository.';
  }
  // File systems with NTFS short names would take `git~1` for `.git`.
  if (folders.some((folder) => folder.startsWith('.') || /^git~\d+$/i.test(folder))) {
    return 'a name in it begins with a dot; such files steer the repository or the site.';
  }
  if (folders.length < 2) return 'it lies in no folder; posts live in one of their own.';
  if (folders.some((folder) => Buffer.byteLength(folder) > longestName))
    return 'a name in it is longer than 255 bytes.';
  if (!template.endsWith('.md')) return 'it does not end in .md.';
  return null;
}
