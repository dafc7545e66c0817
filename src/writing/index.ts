// Writes items, outlook and note of a post: the room's door.

export { excerpt } from './excerpt/excerpt.ts';
export { quotablesOf } from './excerpt/quotable.ts';
export { injectionsForMachines, injectionsOf } from './injection/in-pages.ts';
export type { WritingMessages } from './messages.ts';
export { type ModelSettings, protocols } from './model/settings.ts';
export { composeNote } from './note.ts';
export { announcementIn } from './outlook/announcement.ts';
export { outlook } from './outlook/trends-and-watch-list.ts';
export { statementOf } from './remark-line.ts';
export { isTitleOnly } from './title-only.ts';
export { describeUsage } from './usage.ts';
export { write } from './write.ts';
export type { WriteOptions } from './write-options.ts';
