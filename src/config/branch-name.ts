/** Checks the name of a branch by git's own rules (git-check-ref-format), before GitHub refuses it late in a run. */

/** What is wrong with the name, as the rest of a sentence that begins with the setting's name; null when nothing is. */
export function branchProblem(name: string): string | null {
  const sign = /[\s~^:?*[\\\p{Cc}]/u.exec(name)?.[0];
  if (sign !== undefined)
    return `holds ${JSON.stringify(sign)}, which git allows in no branch; use letters, digits, - and /`;
  if (/\.\.|@\{/.test(name)) return 'holds .. or @{, which git allows in no branch';
  const parts = name.split('/');
  if (parts.some((part) => part === '')) return 'begins or ends with /, or has two of them in a row';
  if (name.startsWith('-')) return 'begins with -, which git takes for an option';
  if (name.startsWith('refs/')) return 'begins with refs/; give the name of the branch alone, such as galley/{date}';
  if (parts.some((part) => part.startsWith('.') || part.endsWith('.') || part.endsWith('.lock'))) {
    return 'has a part that begins with a dot or ends with one or with .lock, which git does not allow';
  }
  return null;
}
