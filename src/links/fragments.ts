/**
 * Whether a fragment names a page or an entry that is news of its own, rather than a place on the page: a route of a
 * single-page application, a version or a date, or any anchor in a list of changes.
 */
export function isNamed(fragment: string, path: string): boolean {
  if (fragment.length < 2) return false;
  if (route.test(fragment) || numbered.test(fragment)) return true;
  return listOfChanges.test(path) && !furniture.test(fragment);
}

/** After a hash-bang there is always a route: no page has an anchor of that name. */
const route = /^#(?:\/|!.)/;
/** `#2.1.0`, `#v3`, `#2026-02-08`; also `#2131`, which is how GitHub spells the anchor of a heading 2.1.31. */
const numbered = /\d[.:_-]\d|^#v?\d+$/i;
const listOfChanges =
  /\/(?:changelog|changes|release-?notes|releases|whats-?new|what-s-new|updates?|history|news)(?:\.[a-z]{2,4})?$/i;
/** Anchors that every page has. */
const furniture =
  /^#(?:top|main|content|main-content|comments?|respond|start|page|header|footer|nav|toc|atom-everything)$/i;
