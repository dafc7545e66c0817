import { start } from './action/index.ts';

await start(process.env);
