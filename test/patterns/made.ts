/** Loads every file of `src` and records each pattern that is made meanwhile, with the place that made it. */
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A pattern that was made, and the places of `src` that took part, the innermost first. */
export interface MadePattern {
  readonly source: string;
  readonly flags: string;
  readonly places: readonly { readonly file: string; readonly line: number; readonly column: number }[];
}

/** Records patterns from now on, in files under `root`; what is made is added to the list that it gives. */
export function recordPatterns(root: string): readonly MadePattern[] {
  const made: MadePattern[] = [];
  const eager = new URL('eager-phrases.ts', import.meta.url).href;
  const lazy = pathToFileURL(join(root, 'src/text/phrases.ts')).href;
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      return found.url === lazy && context.parentURL !== eager ? { ...found, url: eager } : found;
    },
  });
  Error.stackTraceLimit = 60;
  const record = (pattern: RegExp): RegExp => {
    const places = placesUnder(join(root, 'src'));
    if (places.length > 0) made.push({ source: pattern.source, flags: pattern.flags, places });
    return pattern;
  };
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct: (_target, [source, flags]) => record(new real(source, flags)),
    apply: (_target, _self, [source, flags]) => record(real(source, flags)),
  });
  return made;
}

/** The frames of the running call that lie in a folder. */
function placesUnder(folder: string): MadePattern['places'] {
  const prepare = Error.prepareStackTrace;
  Error.prepareStackTrace = (_error, frames) => frames;
  const frames = new Error('where').stack as unknown as NodeJS.CallSite[];
  Error.prepareStackTrace = prepare;
  return frames.flatMap((frame) => {
    const name = frame.getFileName();
    const path = name?.startsWith('file:') ? fileURLToPath(name) : (name ?? '');
    const file = relative(folder, path);
    if (file === '' || file.startsWith('..')) return [];
    return [{ file: join('src', file), line: frame.getLineNumber() ?? 0, column: (frame.getColumnNumber() ?? 1) - 1 }];
  });
}
