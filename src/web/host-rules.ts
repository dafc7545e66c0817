/** What one operator asks of robots, beyond the manners every host is treated with. */
export interface HostRule {
  /** Hosts that count as one: they share the interval and the connections. */
  readonly hosts: readonly string[];
  /** Least time from the start of one request to the start of the next, in milliseconds. */
  readonly intervalMs: number;
  /** Requests in flight at the same time. */
  readonly concurrency: number;
}

/**
 * Published rules of hosts that sources of this kind of blog live on.
 *
 * arXiv: "When using the legacy APIs (including OAI-PMH, RSS, and the arXiv API), make no more than one request every
 * three seconds, and limit requests to a single connection at a time", for all of them together:
 * https://info.arxiv.org/help/api/tou.html. Its pages on arxiv.org say theirs in robots.txt.
 */
export const publishedRules: readonly HostRule[] = [
  { hosts: ['export.arxiv.org', 'rss.arxiv.org', 'oaipmh.arxiv.org'], intervalMs: 3_000, concurrency: 1 },
];
