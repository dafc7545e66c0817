/** Reads a blog in a local folder. */

import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Failure } from '../failure.ts';
import type { Blog } from './blog.ts';
import { assertPlainPath, decodeText, isSameName } from './text-file.ts';

/**
 * Nothing outside the folder is read, not even through a symbolic link.
 * @throws (its methods) Failure `outside-the-blog`, `not-utf-8`
 */
export function folderBlog(root: string): Blog {
  /** The real place of a path; null when there is nothing. */
  const locate = async (path: string): Promise<string | null> => {
    assertPlainPath(path);
    const place = await unlessMissing(realpath(join(root, path)));
    if (place === null) return null;
    const home = await realpath(root);
    if (place !== home && !place.startsWith(home.endsWith(sep) ? home : `${home}${sep}`)) {
      throw new Failure('outside-the-blog', `${path} is a link that leads out of ${root}. Put the file itself there.`);
    }
    return place;
  };

  return {
    name: root,
    async readFile(path) {
      const place = await locate(path);
      const bytes = place === null ? null : await unlessMissing(readFile(place));
      return bytes === null ? null : decodeText(bytes, path);
    },
    async listFiles(folder) {
      const place = await locate(folder);
      const entries = place === null ? null : await unlessMissing(readdir(place, { withFileTypes: true }));
      return (entries ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort();
    },
    async listBelow(folder) {
      assertPlainPath(folder);
      let folders = [''];
      for (const name of folder === '' ? [] : folder.split('/')) {
        const inside = await Promise.all(
          folders.map(async (parent) => {
            const names = (await unlessMissing(readdir(join(root, parent)))) ?? [];
            return names
              .filter((own) => isSameName(own, name))
              .map((own) => (parent === '' ? own : `${parent}/${own}`));
          }),
        );
        folders = inside.flat();
      }
      const files = await Promise.all(
        folders.map(async (found) => {
          const place = await locate(found);
          if (place === null) return [];
          const entries = await unlessMissing(readdir(place, { withFileTypes: true, recursive: true }));
          return (entries ?? [])
            .filter((entry) => entry.isFile())
            .map(({ parentPath, name }) =>
              join(found, relative(place, join(parentPath, name)))
                .split(sep)
                .join('/'),
            );
        }),
      );
      return files.flat().sort();
    },
  };
}

/** What a file operation yields; null when there is no such file, or a folder where a file was meant. */
async function unlessMissing<T>(operation: Promise<T>): Promise<T | null> {
  try {
    return await operation;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw error;
  }
}
