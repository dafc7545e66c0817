// Keeps the day's pull request, where the person works: the room's door.

export { pullRequestBody } from './body.ts';
export type { Operation, Outcome } from './desk.ts';
export { type Digest, type Digests, listDigests, proposalsOf, volumeBaseline } from './digests.ts';
export { openDesk } from './github-desk.ts';
export { branchTemplateFor } from './identity.ts';
export type { DeskMessages, DeskWords, Place } from './messages.ts';
export { proposalRecordOf } from './proposal-record.ts';
export { code, inline } from './safe-text.ts';
export { reasonOf, scoreTable, signed, whyLost } from './score-table.ts';
