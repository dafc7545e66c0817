import { Failure } from '../failure.ts';
import { pathProblem } from '../post/path.ts';

/**
 * Refuses to write where a post has no business, whatever was checked before: this is the last place that can.
 * @throws Failure `bad-post-path`
 */
export function insistOnPostPath(path: string): void {
  const problem = pathProblem(path);
  if (problem !== null) throw new Failure('bad-post-path', `${JSON.stringify(path)} cannot hold a post: ${problem}`);
}
