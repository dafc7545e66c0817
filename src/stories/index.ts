// Makes stories of links, and ranks and chooses them: the room's door.

export { sparesOf } from './alternates.ts';
export { defaultQuotas, type Quotas } from './category.ts';
export { varyFirst } from './first-place.ts';
export { type KindPoints, newsKinds, plainKinds } from './kind/kinds.ts';
export { storiesByKey } from './memory/alike.ts';
export { type Memory, remember } from './memory/memory.ts';
export { reviewWatchList } from './memory/watch.ts';
export { othersOf } from './others.ts';
export { possibleDoubles } from './possible-doubles.ts';
export { setBackUnread } from './rank/unread.ts';
export { termMeanings, termNames, type Weights } from './rank/weights.ts';
export { type Selection, selectStories } from './select.ts';
export { settle, wantsMore } from './settle.ts';
