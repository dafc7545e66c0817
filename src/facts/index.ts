// Checks whether what an item says is so: the room's door.

export { checkItem, checkLines } from './check.ts';
export { readSources } from './source-text.ts';
