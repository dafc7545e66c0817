// Tells what a link is, whoever told of it: the room's door.

export { cleanUrl, hostOf, linkKey } from './canonical.ts';
export { mergeCandidates } from './merge.ts';
export { ownAddress, strayed } from './page-address.ts';
export { isShortened } from './wrappers.ts';
