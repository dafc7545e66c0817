// Reads what a page says: the room's door.

export { partRepeats } from './dedupe-by-final-url.ts';
export { partOldPages } from './old-pages.ts';
export { readArticles } from './read.ts';
export { unreadLeads } from './unread-leads.ts';
