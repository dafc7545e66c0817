// Loaded before a program (`node --import '…/peak-memory.ts?file=PATH'`): leaves the most memory it held, in bytes.
import { writeFileSync } from 'node:fs';

const file = new URL(import.meta.url).searchParams.get('file');
if (file === null) throw new Error(`No file in ${import.meta.url}`);
process.once('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
