/** An entry of a list, as plain text, and the link that it begins with. */
export interface ListEntry {
  /** Without the entries of lists inside it. */
  readonly text: string;
  readonly link: { readonly href: string; readonly text: string } | null;
}

/** Share of a list's entries that must point within the page. */
const mostEntries = 0.8;
/** What stands behind the links, in characters an entry on the average: a teaser, no text of its own. */
const longestTeaser = 100;
/** A list of two is one only if it says nothing beside its links. */
const fewEntries = 2;

/**
 * Whether a list only shows the way around its own page, as a table of contents and a newsletter's `today's links` do:
 * its entries begin with links to places of one page. Such a list says nothing that the page does not say below.
 */
export function isSignposts(entries: readonly ListEntry[]): boolean {
  if (entries.length < fewEntries) return false;
  const pointing = entries.flatMap(({ text, link }) => {
    const page = link === null || !/\p{L}{2}/u.test(link.text) ? null : pageOf(link.href);
    return page === null ? [] : [{ page, teaser: Math.max(0, text.length - (link?.text.length ?? 0)) }];
  });
  if (pointing.length < mostEntries * entries.length || new Set(pointing.map(({ page }) => page)).size !== 1)
    return false;
  const teasers = pointing.reduce((sum, { teaser }) => sum + teaser, 0) / pointing.length;
  // A number or a bullet in front of the link is no teaser.
  return teasers <= (entries.length > fewEntries ? longestTeaser : 4);
}

/** What a link to a place within a page names before the place: '' for the page itself. Null for any other link. */
export function pageOf(href: string): string | null {
  // Below `#/` and `#!` scripts keep whole pages.
  return /^([^#]*)#(?![/!]|top$|$)/.exec(href.trim())?.[1] ?? null;
}

interface OpenEntry {
  readonly from: number;
  to: number | null;
  link: { readonly href: string; readonly from: number; to: number | null } | null;
}

/**
 * Watches a text grow out of HTML, and tells where to cut it when a list of signposts has just ended. `length` and
 * `text` are what there is of the text at that moment.
 */
export function watchLists(): {
  open(name: string, href: string | undefined, text: string): void;
  /** What stays of the text. */
  close(name: string, text: string): string;
} {
  let depth = 0;
  let from = 0;
  let entries: OpenEntry[] = [];
  const endEntry = (length: number): void => {
    const last = entries.at(-1);
    if (last) last.to ??= length;
  };
  return {
    open(name, href, text) {
      const isList = name === 'ul' || name === 'ol';
      if (isList && depth === 0) {
        from = text.length;
        entries = [];
      }
      if (isList) depth += 1;
      if (depth === 0) return;
      if (isList || name === 'li') endEntry(text.length);
      if (name === 'li') entries.push({ from: text.length, to: null, link: null });
      const entry = entries.at(-1);
      if (name !== 'a' || href === undefined || entry === undefined || entry.to !== null || entry.link !== null) return;
      if (!/\p{L}/u.test(text.slice(entry.from))) entry.link = { href, from: text.length, to: null };
    },
    close(name, text) {
      if (depth === 0) return text;
      const link = entries.at(-1)?.link;
      if (name === 'a' && link) link.to ??= text.length;
      if (name !== 'ul' && name !== 'ol') return text;
      endEntry(text.length);
      depth -= 1;
      if (depth > 0) return text;
      const found = entries.map(({ from, to, link }) => ({
        text: text.slice(from, to ?? undefined).trim(),
        link: link && { href: link.href, text: text.slice(link.from, link.to ?? undefined).trim() },
      }));
      return isSignposts(found) ? text.slice(0, from) : text;
    },
  };
}
