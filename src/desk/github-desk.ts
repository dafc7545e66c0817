/** Opens the desk on GitHub, which reconciles the day's pull request and tries again when somebody got in between. */

import { GitHubError, unavailable } from '../blog/index.ts';
import { Failure } from '../failure.ts';
import { pathProblem } from '../post/index.ts';
import { assertBranch } from './branch.ts';
import type { Desk } from './desk.ts';
import { assertNothingInTheWay } from './in-the-way.ts';
import { describeNear, whyLeftAlone } from './left-alone.ts';
import { observe, type Scene } from './observe.ts';
import {
  type DeskSettings,
  Outrun,
  outcomeOf,
  type Reconciliation,
  reconcilePullRequest,
} from './reconcile-pull-request.ts';
import { foreignBranch } from './refusal.ts';
import { decide } from './state.ts';

/** How often the desk looks again after GitHub or another run got in between. */
const rounds = 4;

/** Time another run gets to finish what it is at, in milliseconds. */
const moment = 500;

/**
 * Every call of `propose` looks, decides by the rules in `state.ts`, and acts in an order that can be cut off anywhere:
 * commit, then branch, then pull request, then labels. The next run goes on where this one stopped.
 * @throws Failure `bad-post-path`, `bad-branch`; its methods also `foreign-commits`, `another-digest`,
 * `branch-in-the-way`, `pull-requests-not-allowed`, `protected-branch`, `ruleset`, `no-base-branch`,
 * `github-unavailable`, and what `openGitHub` lists
 */
export function openDesk(settings: DeskSettings): Desk {
  assertPostPath(settings.path);
  assertBranch(settings.branch);
  return {
    async look(log) {
      const scene = await observe(settings, false);
      for (const line of describeNear(settings, scene)) log?.detail(line);
      const decision = decide(scene, { overwrite: settings.overwrite, proposal: null });
      if (decision.act === 'block') throw foreignBranch(settings.github, scene.branchName);
      if (decision.act === 'leave') {
        return outcomeOf(settings, scene, decision, whyLeftAlone(settings, scene, decision.reason));
      }
      if (isToBeMade(scene)) await assertNothingInTheWay(settings.github, scene.freshBranch);
      return null;
    },

    async propose(proposal) {
      if (proposal.path !== settings.path) {
        throw new Failure('bad-post-path', `The desk was opened for ${settings.path}, not for ${proposal.path}.`);
      }
      const work: Reconciliation = {
        settings,
        proposal,
        commits: new Set(),
        doing: null,
        perhapsDone: null,
        beaten: false,
        notices: [],
      };
      for (let round = 1; ; round++) {
        try {
          return await reconcilePullRequest(work);
        } catch (error) {
          if (error instanceof Outrun && round < rounds) {
            work.beaten = true;
            await settings.github.clock.sleep(moment);
            continue;
          }
          if (!(error instanceof GitHubError)) throw error;
          if (!gotInBetween(error) || round === rounds) throw error.uncertain ? unavailable(error) : error;
          // Without an answer the effect may be there all the same; with one, somebody else was faster.
          if (error.uncertain) work.perhapsDone = work.doing;
          else work.beaten = true;
          await settings.github.clock.sleep(error.uncertain ? 0 : moment);
        }
      }
    },
  };
}

/** Whether a proposal will want a new branch. */
function isToBeMade({ branch, pullRequest }: Scene): boolean {
  return pullRequest === null ? branch === null : pullRequest.state !== 'open';
}

/** Whether the state of things is not what it was a moment ago, or nobody knows: look again. */
function gotInBetween({ status, message, uncertain }: GitHubError): boolean {
  const moved = /already exists|fast[ -]forward|Reference does not exist/i.test(message);
  return uncertain || ((status === 422 || status === 409) && moved);
}

/**
 * Refuses to write where a post has no business, whatever was checked before: this is the last place that can.
 * @throws Failure `bad-post-path`
 */
function assertPostPath(path: string): void {
  const problem = pathProblem(path);
  if (problem !== null) throw new Failure('bad-post-path', `${JSON.stringify(path)} cannot hold a post: ${problem}`);
}
