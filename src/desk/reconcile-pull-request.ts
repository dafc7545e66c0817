/** Brings the day's pull request to what is proposed, once: observes, decides and acts. */

import { type GitHub, GitHubError } from '../blog/index.ts';
import { type Attention, drawAttention } from './attention.ts';
import type { DayAtDesk } from './day-at-desk.ts';
import { describe } from './description.ts';
import type { Outcome, Proposal } from './desk.ts';
import { whyLeftAlone } from './left-alone.ts';
import { readPullRequest } from './listing.ts';
import type { Marker } from './marker.ts';
import { type DeskPullRequest, observe, type Scene } from './observe.ts';
import { blobSha, commitPost } from './own-commit.ts';
import { explainRefusal, foreignBranch } from './refusal.ts';
import { type Decision, decide } from './state.ts';

export interface DeskSettings extends DayAtDesk, Attention {
  readonly draft: boolean;
  readonly overwrite: boolean;
}

/** One proposal and how far its run got with it. */
export interface Reconciliation {
  readonly settings: DeskSettings;
  readonly proposal: Proposal;
  /** Commits made so far: a pull request that shows one of them is this run's own. */
  readonly commits: Set<string>;
  doing: 'created' | 'updated' | null;
  /** What a lost answer may have brought about. */
  perhapsDone: 'created' | 'updated' | null;
  /** True when another run or a person was faster. */
  beaten: boolean;
  readonly notices: string[];
}

/**
 * @throws GitHubError when GitHub or somebody else got in between; Failure for what a person has to mend
 */
export async function reconcilePullRequest(work: Reconciliation): Promise<Outcome> {
  const { settings, notices } = work;
  let scene = await observe(settings, work.beaten);
  let decision = decideOn(work, scene);
  if (decision.act === 'update' && scene.pullRequest !== null) {
    scene = { ...scene, pullRequest: await asItIs(settings.github, scene.pullRequest) };
    decision = decideOn(work, scene);
  }
  if (decision.act === 'block') throw foreignBranch(settings.github, scene.branchName);
  if (decision.act === 'wait') throw new Error('A proposal was made, and yet the desk waits for one.');
  if (scene.openPullRequests > 1) {
    notices.push(`${scene.openPullRequests} pull requests are open for ${settings.date}. Close all but one.`);
  }
  if (decision.act === 'leave') return finish(work, scene, decision);
  if (decision.act === 'update' && decision.commit && work.beaten) {
    // Two runs that correct each other would never end: the one that was faster keeps the day.
    return outcomeOf(settings, scene, { operation: 'none', reason: 'another-run' }, notices);
  }
  return decision.act === 'update' ? update(work, scene, decision.commit) : create(work, scene, decision);
}

function decideOn({ settings, proposal }: Reconciliation, scene: Scene): Decision {
  const blob = blobSha(proposal.content);
  return decide(scene, {
    overwrite: settings.overwrite,
    proposal: {
      sameAsBranch: scene.branch?.blob === blob,
      sameAsBase: scene.base.blob === blob,
      modelItems: proposal.modelItems,
    },
  });
}

/**
 * A pull request from a list, as it is by now: lists lag behind, and one that was closed meanwhile was a no.
 * @throws Outrun when another run has described it anew
 */
async function asItIs(github: GitHub, listed: DeskPullRequest): Promise<DeskPullRequest> {
  const present = await readPullRequest(github, listed.number);
  if (present === null) return listed;
  const marked = present.marker?.date === listed.marker?.date ? present.marker : listed.marker;
  if (marked?.head !== listed.marker?.head) throw new Outrun();
  return { ...listed, state: present.state, body: present.body };
}

/** Somebody was faster: what was observed is no longer so. */
export class Outrun extends Error {
  constructor() {
    super('Another run was faster.');
    this.name = 'Outrun';
  }
}

/** Nothing is left to write: because nothing was to be done, or because it was done and only the answer got lost. */
async function finish(work: Reconciliation, scene: Scene, decision: Decision & { act: 'leave' }): Promise<Outcome> {
  const { settings, notices, perhapsDone, commits } = work;
  const { pullRequest } = scene;
  notices.push(...whyLeftAlone(settings, scene, decision.reason));
  if (decision.reason !== 'unchanged' || !pullRequest) return outcomeOf(settings, scene, decision, notices);
  const own = perhapsDone !== null && commits.has(pullRequest.marker?.head ?? '');
  // A run that was killed right after opening the pull request had no time to show it to anybody.
  if (pullRequest.untouched) notices.push(...(await drawAttention(settings.github, pullRequest, settings)));
  return outcomeOf(settings, scene, own ? { operation: perhapsDone, reason: '' } : decision, notices);
}

async function create(
  work: Reconciliation,
  scene: Scene,
  decision: Decision & { act: 'open' | 'adopt' },
): Promise<Outcome> {
  const { settings, proposal, notices } = work;
  const { github } = settings;
  const adopted = decision.act === 'adopt' ? scene.branch : null;
  const branch = adopted ? scene.branchName : scene.freshBranch;
  const wanted = { base: scene.base.name, branch, title: proposal.title };
  try {
    work.doing = 'created';
    const head =
      adopted && decision.act === 'adopt' && !decision.commit
        ? adopted.head
        : await push(work, adopted?.head ?? scene.base.head, branch, adopted !== null);
    work.commits.add(head);
    const predecessor = adopted ? scene.predecessor : (scene.pullRequest?.number ?? null);
    const body = describe(markerOf(work, scene, head), withPredecessor(proposal.body, predecessor), '');
    const pullRequest = await openPullRequest(work, { ...wanted, body });
    notices.push(...(await drawAttention(github, pullRequest, settings)));
    const opened = { ...scene, branchName: branch, pullRequest };
    return outcomeOf(settings, opened, { operation: 'created', reason: '' }, notices);
  } catch (error) {
    if (error instanceof GitHubError && error.message.includes('No commits between')) {
      return outcomeOf(settings, scene, { operation: 'none', reason: 'unchanged' }, notices);
    }
    throw (error instanceof GitHubError && (await explainRefusal(error, github, wanted))) || error;
  }
}

async function update(work: Reconciliation, scene: Scene, commit: boolean): Promise<Outcome> {
  const { settings, proposal, notices } = work;
  const { octokit, owner, repo } = settings.github;
  const { branch, pullRequest, branchName } = scene;
  if (!branch || !pullRequest) throw new Error('There is no open pull request to update.');
  try {
    work.doing = 'updated';
    const head = commit ? await push(work, branch.head, branchName, true) : branch.head;
    work.commits.add(head);
    // Only the description: title, draft state and labels may be a person's choice by now.
    // A person may have written into it while the commit was made.
    const present = commit ? await readPullRequest(settings.github, pullRequest.number) : pullRequest;
    const marker = markerOf(work, scene, head);
    const body = describe(marker, withPredecessor(proposal.body, scene.predecessor), (present ?? pullRequest).body);
    await octokit.rest.pulls.update({ owner, repo, pull_number: pullRequest.number, body });
    return outcomeOf(settings, scene, { operation: 'updated', reason: '' }, notices);
  } catch (error) {
    const wanted = { base: scene.base.name, branch: branchName, title: proposal.title };
    throw (error instanceof GitHubError && (await explainRefusal(error, settings.github, wanted))) || error;
  }
}

/** Commits the post on `parent` and moves the branch there: made new, or forward and never by force. */
async function push({ settings, proposal, commits }: Reconciliation, parent: string, branch: string, exists: boolean) {
  const { github, date } = settings;
  const { octokit, owner, repo } = github;
  const sha = await commitPost(github, parent, { date, path: proposal.path, content: proposal.content });
  commits.add(sha);
  if (exists) await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: false });
  else await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
  return sha;
}

interface NewPullRequest {
  readonly base: string;
  readonly branch: string;
  readonly title: string;
  readonly body: string;
}

async function openPullRequest({ settings, notices }: Reconciliation, { base, branch, title, body }: NewPullRequest) {
  const { octokit, owner, repo } = settings.github;
  const open = (draft: boolean) => octokit.rest.pulls.create({ owner, repo, base, head: branch, title, body, draft });
  let answer: Awaited<ReturnType<typeof open>>;
  try {
    answer = await open(settings.draft);
  } catch (error) {
    const noDrafts = error instanceof GitHubError && error.message.includes('Draft pull requests are not supported');
    if (!settings.draft || !noDrafts) throw error;
    notices.push('This repository has no draft pull requests, so it was opened as an ordinary one.');
    answer = await open(false);
  }
  return { number: answer.data.number, url: answer.data.html_url, author: answer.data.user.login };
}

function markerOf(
  { settings: { date, path, config }, proposal: { modelItems, sources, offers } }: Reconciliation,
  { base }: Scene,
  head: string,
): Marker {
  return {
    date,
    head,
    path,
    config,
    base: base.name,
    modelItems,
    ...(sources && { sources }),
    ...(offers && { offers }),
  };
}

/** A day that is done again says what it follows. */
function withPredecessor(body: string, predecessor: number | null): string {
  return predecessor === null ? body : `↩ #${predecessor}\n\n${body}`;
}

/** A pull request as far as people are told of it. */
interface Shown {
  readonly pullRequest: { readonly number: number; readonly url: string } | null;
}

/** The end of a run, as the rest of Galley wants to know it. */
export function outcomeOf(
  settings: DeskSettings,
  { branchName, pullRequest, publishedAs }: Pick<Scene, 'branchName' | 'publishedAs'> & Shown,
  { operation, reason }: Pick<Outcome, 'operation' | 'reason'>,
  notices: readonly string[],
): Outcome {
  const shown = pullRequest && { number: pullRequest.number, url: pullRequest.url };
  const path = publishedAs ?? settings.path;
  return { operation, reason, pullRequest: shown, branch: branchName, path, notices: [...new Set(notices)] };
}
