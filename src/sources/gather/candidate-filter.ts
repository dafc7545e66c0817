import type { Candidate } from '../../edition/candidate.ts';
import { assertPublic } from '../../web/address.ts';

/**
 * Whether a candidate is one at all: it has a title and leads to the public web, since what is not to be read is not to
 * be published either. Its date is judged after merging, when all who
 * told of the page have said what they know of it.
 */
export function isUsable({ title, url }: Candidate): boolean {
  return title !== '' && isPublicWeb(url);
}

function isPublicWeb(address: string): boolean {
  try {
    assertPublic(new URL(address));
    return true;
  } catch {
    return false;
  }
}
