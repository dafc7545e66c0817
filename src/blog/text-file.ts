/** Checks the paths of the blog's files and decodes their text. */

import { Failure } from '../failure.ts';

/** Whether a path is relative, uses `/`, and cannot lead out of where it starts. `''` names the start itself. */
function isPlainPath(path: string): boolean {
  if (path === '') return true;
  // Backslashes separate folders on Windows; control characters have no business in a name.
  return !/[\\\p{Cc}]/u.test(path) && path.split('/').every((name) => !['', '.', '..'].includes(name));
}

/** Whether two names of a folder's entries are one on a computer that tells no case apart. */
export function isSameName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

/** @throws Failure `outside-the-blog` */
export function assertPlainPath(path: string): void {
  if (isPlainPath(path)) return;
  throw new Failure(
    'outside-the-blog',
    `${JSON.stringify(path)} does not name a place inside the blog. Use a relative path with forward slashes and without \`..\`.`,
  );
}

/**
 * Decodes a file of the blog; a byte order mark is dropped.
 * @throws Failure `not-utf-8`: guessing another encoding could garble what readers see
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Failure('not-utf-8', `${path} is not UTF-8 text. Save it as UTF-8.`, { cause: error });
  }
}
