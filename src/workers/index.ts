// Reads outside text in threads with limits of their own: the room's door.

export { apart } from './apart.ts';
export { ReaderFault } from './fault.ts';
export { type Readers, serve } from './serve.ts';
