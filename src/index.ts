import { start } from './action/start.ts';

await start(process.env);
