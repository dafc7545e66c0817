import { Failure } from '../failure.ts';

/**
 * Where a day's post goes in the blog's repository: the configured template with `{date}` filled in. The path stays
 * inside the repository and out of the folders that GitHub and git act on, whoever wrote the template.
 * @throws Failure `bad-post-path` that says what to change.
 */
export function postPath(template: string, date: string): string {
  const problem = problemOf(template);
  if (problem !== null) {
    throw new Failure(
      'bad-post-path',
      `post.path ${JSON.stringify(template)} cannot be used: ${problem} Set it to a path such as content/posts/{date}-ai-digest.md.`,
    );
  }
  return template.replaceAll('{date}', () => date);
}

function problemOf(template: string): string | null {
  const folders = template.split('/');
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Surrogate}/u.test(template)) return 'it contains an invisible character.';
  if (template.includes('\\')) return 'it contains a backslash; folders are separated by /.';
  if (template.startsWith('/') || /^[A-Za-z]:/.test(template))
    return 'it is absolute; paths start at the repository’s root.';
  if (folders.some((folder) => folder.trim() !== folder)) return 'a name in it begins or ends with a blank.';
  if (folders.some((folder) => folder === '' || folder === '.' || folder === '..')) {
    return 'it has an empty, “.” or “..” folder, which could lead out of the repository.';
  }
  // File systems that ignore case, trailing dots or NTFS short names would all take these for the real folders.
  if (folders.some((folder) => /^\.git(?:hub)?[. ]*$|^git~\d+$/i.test(folder))) {
    return 'it lies in .git or .github, where files act on the repository itself.';
  }
  if (!template.includes('{date}')) return 'it lacks {date}, so every day would overwrite the same file.';
  if (!template.endsWith('.md')) return 'it does not end in .md.';
  return null;
}
