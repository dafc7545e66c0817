/**
 * Reads the configuration's file from the blog, and finds the one that its owner wrote nearly where it is looked for.
 *
 * Without a file the built-in defaults apply, so a file under another name would be ignored without a word and a digest
 * proposed that nobody asked for. Such a run ends before it has asked anybody but the blog.
 */

import { distance } from 'fastest-levenshtein';
import { parseDocument } from 'yaml';
import { Failure } from '../failure.ts';
import { defaultConfigPath } from './inputs.ts';

/** A blog's files, as the blog's room reads them. */
interface Files {
  readonly readFile: (path: string) => Promise<string | null>;
  readonly listFiles: (folder: string) => Promise<string[]>;
}

interface Given {
  readonly path: string;
  /** What its owner sets the path by, in messages: `the input config`, `--config`. */
  readonly setting: string;
  readonly warn: (sentence: string) => void;
}

/**
 * The configuration's text; null when there is none and the defaults are to apply.
 * @throws Failure `no-config` when the path was given and has no file, or a file elsewhere looks like the configuration
 */
export async function readConfig(files: Files, { path, setting, warn }: Given): Promise<string | null> {
  const text = await files.readFile(path);
  const places = text === null ? [folderOf(path), ...folders] : [folderOf(path)];
  const others = await similarFiles(files, path, new Set(places));
  const [other] = others;
  if (text !== null) {
    if (other !== undefined && path === defaultConfigPath) {
      warn(`${path} is read, and ${others.join(' and ')} beside it is not. Delete what is not meant.`);
    }
    return text;
  }
  if (other !== undefined) {
    throw new Failure(
      'no-config',
      `There is no configuration at ${path}, but ${others.join(' and ')} ${others.length === 1 ? 'looks' : 'look'} like one. Rename it to ${path}, or set ${setting} to ${other}.`,
    );
  }
  if (path === defaultConfigPath) return null;
  throw new Failure('no-config', `There is no configuration at ${path}. Check ${setting}, or leave it out.`);
}

/** Folders where configurations of this kind stand, spellings of the right one among them. */
const folders = [
  '.github',
  '',
  '.github/workflows',
  '.config',
  'config',
  '.galley',
  '.Github',
  '.GitHub',
  '.GITHUB',
  'github',
  '_github',
];

async function similarFiles(files: Files, path: string, places: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const folder of places) {
    for (const name of await files.listFiles(folder)) {
      const file = folder === '' ? name : `${folder}/${name}`;
      if (file !== path && isSimilar(name, nameOf(path), folder) && !(await isWorkflow(files, file))) found.push(file);
    }
  }
  return found;
}

/**
 * Whether a name is that of the configuration, or of `wanted`, but for its ending, capitals, a word beside it or, among
 * GitHub's own files, a slip. Sites have galleries, so elsewhere a slip is none.
 */
function isSimilar(name: string, wanted: string, folder: string): boolean {
  const [stem, ending] = partsOf(name);
  if (!/^(?:ya?ml|jsonc?|toml|)$/.test(ending)) return false;
  const [wantedStem] = partsOf(wanted);
  const bare = stem.replace(/^[._]/, '').replace(/[-_. ]?(?:config|configuration|conf|settings|rc)$/, '');
  const allowed = ending === '' || !/github$/i.test(folder) || bare === 'gallery' ? 0 : 1;
  return stem === wantedStem || (stem.length > 3 && distance(bare, 'galley') <= allowed);
}

/** A name in small letters without its ending, and the ending; a text editor's `.txt` behind it does not count. */
function partsOf(name: string): [stem: string, ending: string] {
  const [, stem = '', ending = ''] =
    /^(.+?)(?:\.([a-z]+))?$/.exec(
      name
        .toLowerCase()
        .trim()
        .replace(/\.txt$/, ''),
    ) ?? [];
  return [stem, ending];
}

/** Whether a file is a workflow of GitHub's, which may well be called after what it runs. */
async function isWorkflow(files: Files, path: string): Promise<boolean> {
  const text = await files.readFile(path);
  const document = parseDocument(text ?? '', { prettyErrors: false, uniqueKeys: false });
  return document.has('jobs') || document.has('runs');
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
