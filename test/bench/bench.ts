/** `npm run bench -- NAME [options]` runs one measurement and prints its figures as one JSON line. */
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace(/\.bench\.ts$/, ''));
const [name = '', ...args] = process.argv.slice(2);

if (names.includes(name)) {
  const { measure } = (await import(`./${name}.bench.ts`)) as { measure(args: string[]): Promise<object> };
  process.stdout.write(`${JSON.stringify(await measure(args))}\n`);
} else {
  process.stderr.write(`usage: npm run bench -- NAME\nNAME is one of: ${names.join(', ')}\n`);
  process.exitCode = 2;
}
