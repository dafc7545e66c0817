// Gathers links from the configured sources: the room's door.

export { gather, type Harvest } from './gather/gather.ts';
export { gatherEnough } from './gather/gather-enough.ts';
export { assertUsable } from './health/assess.ts';
export { cutOff, isUnreached } from './health/cut-off.ts';
export { tellLeftOut } from './health/left-out.ts';
export { doubtDates } from './health/misdated.ts';
export { usualVolumes, volumesOf } from './health/volumes.ts';
export type { ListKind, Source, SourceKind } from './kind.ts';
export { kinds } from './kinds.ts';
export type { SearchKeys, SourceKeys } from './source.ts';
