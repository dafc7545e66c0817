/**
 * Leaves the edition, the post and the pull request body in a folder, where a later step can upload or publish them.
 */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proof } from '../edition/edition.ts';
import { Failure } from '../failure.ts';

/**
 * @returns the path of the edition
 * @throws Failure `proof-not-written`
 */
export async function leaveProof(folder: string, proof: Proof): Promise<string> {
  const path = join(folder, 'edition.json');
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, `${JSON.stringify(proof.edition, null, 2)}\n`);
    await writeFile(join(folder, 'post.md'), proof.post);
    await writeFile(join(folder, 'pull-request.md'), proof.pullRequest);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Failure(
      'proof-not-written',
      `The proof could not be written to ${folder}. Make that folder writable. ${why}`,
      {
        cause: error,
      },
    );
  }
  return path;
}
