/** Minifies the JavaScript of a folder in place: `node docs/minify.ts dist`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';

const [folder = 'dist'] = process.argv.slice(2);

for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
  const file = join(folder, name);
  // Licences stand in a file of their own.
  const options = { module: true, compress: { target: 'es2024' }, codegen: { legalComments: 'none' } } as const;
  const { code, errors } = minifySync(file, readFileSync(file, 'utf8'), options);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join('; ')}`);
  writeFileSync(file, code);
}
