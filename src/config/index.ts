// Reads what the blog owner wants: the room's door.

export type { Config } from './config.ts';
export { readConfig } from './find-config.ts';
export { idleKeys } from './idle-keys.ts';
export { loadConfig } from './load.ts';
export { modelsFor } from './models.ts';
