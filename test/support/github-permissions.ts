/** A workflow's `permissions:` block: what a token may do. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** What the README asks users to grant, and nothing else. */
export const askedPermissions: Permissions = { contents: 'write', 'pull-requests': 'write' };

/** The permissions of which one is enough for a path below `/repos/OWNER/REPO`; empty when the metadata everyone has will do. */
export function accepted(path: string, method: string): string[] {
  if (/^\/pulls\/\d+\/(merge|update-branch)$/.test(path)) return ['contents'];
  if (/^\/pulls(\/|$)/.test(path)) return ['pull-requests'];
  if (/^\/issues\/\d+(\/|$)/.test(path)) return ['issues', 'pull-requests'];
  if (/^\/labels(\/|$)/.test(path)) return method === 'GET' ? ['issues', 'pull-requests'] : ['issues'];
  if (/^\/issues(\/|$)/.test(path)) return ['issues'];
  if (/^\/(git|contents|compare|commits|branches)(\/|$)/.test(path)) return ['contents'];
  return method === 'GET' ? [] : ['administration'];
}

/** Whether a token with these permissions may do this. `path` is below `/repos/OWNER/REPO`. */
export function permitted(permissions: Permissions, method: string, path: string): boolean {
  const names = accepted(path, method);
  const reads = method === 'GET' || method === 'HEAD';
  return (
    names.length === 0 || names.some((name) => permissions[name] === 'write' || (reads && permissions[name] === 'read'))
  );
}
