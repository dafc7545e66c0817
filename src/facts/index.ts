// Checks whether what an item says is so: the room's door.

export { checkFacts, checkItem, checkLines } from './check.ts';
