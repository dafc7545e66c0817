// Starts Galley as a GitHub Action: what the entry and the commands may use of it.

export { readInputs } from './inputs.ts';
export { start } from './start.ts';
export { limitYoungGeneration } from './v8-heap-limit.ts';
