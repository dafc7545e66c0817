/** Why a text is not the feed or the sitemap that it was taken for: nothing in it, something else, or too damaged. */
export class FeedError extends Error {
  readonly reason: 'empty' | 'not-a-feed' | 'malformed';

  constructor(reason: FeedError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FeedError';
    this.reason = reason;
  }
}
