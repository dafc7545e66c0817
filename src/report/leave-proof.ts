import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proof } from '../proof.ts';

/**
 * Leaves the edition, the post and the pull request body in a folder, where a later step can upload or publish them.
 * @returns the path of the edition
 */
export async function leaveProof(folder: string, proof: Proof): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'edition.json');
  await writeFile(path, `${JSON.stringify(proof.edition, null, 2)}\n`);
  await writeFile(join(folder, 'post.md'), proof.post);
  await writeFile(join(folder, 'pull-request.md'), proof.pullRequest);
  return path;
}
