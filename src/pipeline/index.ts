// Makes the proof of a day, step by step: the room's door.

export { type Context, createContext } from './context.ts';
export { pullProof } from './proof.ts';
export { checkSources } from './steps/check-sources.ts';
