/** Tells new entries from revisions of old ones, by what their feed says of them. */

/** What arXiv's feeds say of each paper, before its abstract. */
const announcement = /^\s*arXiv:\S+\s+Announce Type:\s*(?<type>[\w-]+)\s*(?:Abstract:\s*)?/i;
/** What arXiv's older feeds put behind a title: `(arXiv:2303.01234v7 [cs.CL] UPDATED)`. */
const updatedTitle = /\[[\w.-]{1,40}\] UPDATED\)$/i;
/** A later version of a paper. */
const laterVersion = /(?:^|:)(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})v(?:[2-9]|[1-9]\d)$/i;

/** What an entry says that may tell; texts as the feed holds them, '' where it says nothing. */
interface Said {
  /** `new`, `cross`, `replace` or `replace-cross`. */
  readonly announced: string;
  readonly title: string;
  readonly summary: string;
  /** Identifiers, `oai:arXiv.org:2303.01234v7`. */
  readonly ids: readonly string[];
}

/** Whether an entry says of itself that what it leads to was there before and has been changed. */
export function isRevision({ announced, title, summary, ids }: Said): boolean {
  const type = announced.trim() || (announcement.exec(summary.slice(0, 200))?.groups?.type ?? '');
  if (type !== '') return /^replace/i.test(type);
  const isUpdated = title.includes('(arXiv:') && updatedTitle.test(title.trimEnd().slice(-100));
  return isUpdated || ids.some((id) => /arxiv/i.test(id) && laterVersion.test(id.trim()));
}

/** A summary without the announcement in front of it. */
export function withoutAnnouncement(summary: string): string {
  return summary.replace(announcement, '');
}
