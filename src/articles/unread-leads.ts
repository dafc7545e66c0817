/** Lists the stories whose lead page could not be opened, for the reviewer. */
import type { ReadStory, UnreadLead } from '../edition/article.ts';
import { webReasons } from '../edition/health.ts';

/**
 * The stories whose lead page could not be opened, with why, even where a feed told enough of them. A page that was
 * opened and holds no text is not among them. Pure.
 * @param stories in the order of the items
 */
export function unreadLeads(stories: readonly ReadStory<unknown>[]): UnreadLead[] {
  return stories.flatMap(({ articles: [lead] }, item) => {
    const reason = webReasons.find((one) => one === lead?.reason);
    return reason === undefined ? [] : [{ item, reason }];
  });
}
