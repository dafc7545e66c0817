/** Plays a sequence, and looks after every run whether a promise was broken. */
import type { LocalGitHub, PullRequestSeen } from '../../support/github.ts';
import type { Event, Sequence, Who } from './events.ts';
import { type DigestOnStage, type Digests, digestsOn, type Ended, type Stage } from './stage.ts';

/** A promise that a run broke. */
export class Broken extends Error {}

function promise(isKept: boolean, whatBroke: string): asserts isKept {
  if (!isKept) throw new Broken(whatBroke);
}

/** Everything that a run may not disturb. */
interface Scene {
  readonly pullRequests: readonly PullRequestSeen[];
  /** The head of each branch. */
  readonly heads: ReadonlyMap<string, string>;
}

async function look(github: LocalGitHub): Promise<Scene> {
  return { pullRequests: await github.pullRequests(), heads: await github.heads() };
}

const readable = /^<!-- galley:\{.*\} -->(?:\r?\n|$)/;

/** What people did, as far as runs have to respect it. */
class Memory {
  /** Pull requests of each digest, by who ran when they appeared. */
  readonly owners = new Map<number, Who>();
  /** What people wrote into descriptions, and their titles. */
  readonly texts = new Map<number, string[]>();
  readonly titles = new Map<number, string>();
  /** Heads that people left on branches: no run without an order to overwrite moves on from them. */
  readonly left = new Map<string, string>();
  /** Pull requests that a person opened again beside another one. */
  reopened = 0;
  count = 0;
}

/** @throws Broken with the promise and the event that broke it */
export async function play(sequence: Sequence, stage: Stage): Promise<readonly string[]> {
  const { github } = stage;
  await github.reset();
  const digests = digestsOn(sequence.beside, stage.date);
  if (sequence.beside === 'base') await github.commitAs('editor', 'next', { 'next.md': 'next' });
  const memory = new Memory();
  const told: string[] = [];
  for (const [index, event] of sequence.events.entries()) {
    try {
      told.push(await happen(event, stage, digests, memory));
    } catch (error) {
      if (error instanceof Broken) throw new Broken(`event ${index + 1}, ${JSON.stringify(event)}: ${error.message}`);
      throw error;
    }
  }
  await settle(stage, digests, memory, told);
  return told;
}

/** Whatever happened: two more runs of each digest, of which the second has nothing to do. */
async function settle(stage: Stage, digests: Digests, memory: Memory, told: string[]): Promise<void> {
  const { github } = stage;
  github.rules.length = 0;
  // A list that still lies is none of GitHub's last ones.
  github.tellTheTruth();
  for (const who of ['first', 'second'] as const) {
    const run = { do: 'run', who, post: 0, overwrite: false, fault: { kind: 'none' } } as const;
    told.push(`at last ${await happen(run, stage, digests, memory)}`);
    const before = await look(github);
    github.log.length = 0;
    const ended = await stage.run(digests[who], 0, { overwrite: false });
    // Labels that a killed run had no time for may come a run later, where GitHub's seconds hide that it was updated since.
    const isOfNote = (path: string) => path !== '/graphql' && !path.endsWith('/labels');
    const writes = github.log.filter(({ method, path }) => method !== 'GET' && isOfNote(path));
    promise(writes.length === 0, `a last run of the ${who} digest writes again: ${writes.map(({ path }) => path)}`);
    const isQuiet = ['none', 'skipped', 'blocked'].includes(ended.operation);
    promise(isQuiet, `a last run of the ${who} digest ends ${ended.operation} (${ended.reason})`);
    const seen = (all: readonly PullRequestSeen[]) => JSON.stringify(all.map((one) => ({ ...one, labels: [] })));
    promise(seen(before.pullRequests) === seen(await github.pullRequests()), 'a last run changes something');
  }
  const open = (await github.pullRequests()).filter(({ state }) => state === 'open');
  for (const who of ['first', 'second'] as const) {
    const own = open.filter(({ number }) => memory.owners.get(number) === who);
    promise(own.length <= 1 + memory.reopened, `${own.length} pull requests are open for the ${who} digest`);
  }
}

async function happen(event: Event, stage: Stage, digests: Digests, memory: Memory): Promise<string> {
  const { github } = stage;
  if (event.do === 'run') {
    const ended = await runOnce(event, stage, digests, memory);
    return `${event.who} ${event.overwrite ? 'overwrites' : 'runs'}: ${ended.operation} (${ended.reason})`;
  }
  if (event.do === 'run-twice-at-once') return runTwice(event, stage, digests, memory);
  if ('who' in event) {
    const isDone = await personDoes(event, stage, digests, memory);
    return `${event.who}: ${event.do}${isDone ? '' : ' (nothing to do)'}`;
  }
  if (event.do === 'lie') github.lieInNextList();
  else if (event.do === 'list-nothing') github.rules.push({ method: 'GET', path: /\/pulls$/, status: 200, body: [] });
  else {
    memory.count += 1;
    await github.commitAs('editor', 'main', { 'about.md': `us, ${memory.count}` });
  }
  return event.do;
}

async function runOnce(
  { who, post, overwrite, fault }: Event & { do: 'run' },
  stage: Stage,
  digests: Digests,
  memory: Memory,
): Promise<Ended> {
  const { github } = stage;
  await stage.prepare(digests[who], post);
  const before = await look(github);
  const killed = fault.kind === 'none' ? null : setFault(github, fault);
  const ended = await stage.run(digests[who], post, { overwrite, ...(killed && { killed }) });
  clearFaults(github);
  await judge(before, [{ who, overwrite, ended, post: killed ? null : post }], stage, digests, memory);
  return ended;
}

async function runTwice(
  { who, posts }: Event & { do: 'run-twice-at-once' },
  stage: Stage,
  digests: Digests,
  memory: Memory,
): Promise<string> {
  for (const [index, one] of who.entries()) await stage.prepare(digests[one], posts[index] ?? 0);
  const before = await look(stage.github);
  const ended = await Promise.all(
    who.map((one, index) => stage.run(digests[one], posts[index] ?? 0, { overwrite: false })),
  );
  const runs = ended.map((end, index) => ({ who: who[index] ?? 'first', overwrite: false, ended: end, post: null }));
  await judge(before, runs, stage, digests, memory);
  return `${who.join(' and ')} at once: ${ended.map(({ operation, reason }) => `${operation} (${reason})`).join(', ')}`;
}

/** @returns for a run that is killed, what settles at the moment of its death */
function setFault(
  github: LocalGitHub,
  { kind, at }: { kind: 'killed' | 'lost' | 'bad-gateway' | 'limited'; at: number },
): Promise<unknown> | null {
  const everything = /^\//;
  const death = Promise.withResolvers<void>();
  github.afterRequest(at, () => {
    if (kind === 'killed') {
      github.rules.unshift({ path: everything, drop: true, times: Number.POSITIVE_INFINITY });
      death.resolve();
      throw new Error('killed');
    }
    if (kind === 'lost') throw new Error('lost');
    // The next request, that is: a fault has to be known before the answer.
    github.rules.unshift(
      kind === 'bad-gateway'
        ? { path: everything, status: 502, after: true }
        : { path: everything, status: 403, headers: { 'retry-after': '0' }, body: { message: 'secondary rate limit' } },
    );
  });
  return kind === 'killed' ? death.promise : null;
}

/** What was to strike a run that made fewer requests strikes nobody else. */
function clearFaults(github: LocalGitHub): void {
  github.forgetWatchers();
  const lists = github.rules.filter(({ body }) => Array.isArray(body));
  github.rules.splice(0, github.rules.length, ...lists);
}

interface Run {
  readonly who: Who;
  readonly overwrite: boolean;
  readonly ended: Ended;
  /** Null where the run may not have come to its end. */
  readonly post: number | null;
}

async function judge(
  before: Scene,
  runs: readonly Run[],
  stage: Stage,
  digests: Digests,
  memory: Memory,
): Promise<void> {
  const { github } = stage;
  const after = await look(github);
  const overwrites = runs.some(({ overwrite }) => overwrite);
  for (const [name, head] of before.heads) {
    const now = after.heads.get(name);
    promise(now !== undefined, `the branch ${name} is gone`);
    if (now === head) continue;
    const isForward = (await github.commits(name)).some(({ sha }) => sha === head);
    promise(isForward, `the branch ${name} was moved off ${head}`);
    promise(!['main', 'next'].includes(name), `the base branch ${name} moved`);
    promise(memory.left.get(name) !== head || overwrites, `a commit was put on a person's branch ${name}`);
    memory.left.delete(name);
  }
  // Who has a day done again takes what people left there for its ground, also where no commit was needed.
  for (const { who, overwrite, ended } of runs) {
    const isTaken = (name: string) =>
      overwrite && ended.operation === 'updated' && name.startsWith(digests[who].branch);
    for (const name of memory.left.keys()) if (isTaken(name)) memory.left.delete(name);
  }
  for (const old of before.pullRequests) {
    const now = after.pullRequests.find(({ number }) => number === old.number);
    promise(now?.state === old.state, `#${old.number} was ${old.state} and is ${now?.state}`);
    promise(now.title === (memory.titles.get(old.number) ?? old.title), `#${old.number} has another title`);
    const lost = memory.texts.get(old.number)?.filter((text) => !now.body.includes(text)) ?? [];
    promise(lost.length === 0, `#${old.number} lost ${lost.join(', ')}`);
    const isOthers = !runs.some(({ who }) => memory.owners.get(old.number) === who) && memory.owners.has(old.number);
    promise(!isOthers || now.body === old.body, `#${old.number} of the other digest was described anew`);
  }
  const opened = after.pullRequests.filter(({ number }) => !before.pullRequests.some((old) => old.number === number));
  for (const pullRequest of opened) {
    const run = runs.find(({ who }) => isOf(digests[who], pullRequest)) ?? null;
    promise(run !== null, `#${pullRequest.number} is none of the digest that ran`);
    const own = [...memory.owners].filter(([, who]) => who === run.who).map(([number]) => number);
    const earlier = before.pullRequests.filter(({ number }) => own.includes(number));
    promise(!earlier.some(({ state }) => state === 'open'), `#${pullRequest.number} is a second one`);
    promise(earlier.length === 0 || run.overwrite, `#${pullRequest.number} proposes again what was done with`);
    memory.owners.set(pullRequest.number, run.who);
  }
  const twice = new Set(opened.map(({ number }) => memory.owners.get(number))).size;
  promise(opened.length === twice, `${opened.length} pull requests were opened at once`);
  for (const { who, ended, post } of runs) {
    if (post === null || !['created', 'updated'].includes(ended.operation)) continue;
    const digest = digests[who];
    const own = after.pullRequests.filter(({ number, state }) => state === 'open' && memory.owners.get(number) === who);
    const words = stage.wordsOf(digest, post);
    const isSaid = own.some(({ body }) => words === null || body.includes(words));
    promise(isSaid, `${ended.operation}, and no open pull request says ${words}`);
    for (const { head, body } of own) {
      const content = await github.readFile(head.ref, digest.path);
      promise(content !== null, `the branch ${head.ref} lacks its post`);
      promise(words === null || !body.includes(words) || content.includes(words), `${head.ref} holds another post`);
    }
  }
}

function isOf({ path, base }: DigestOnStage, { body, base: into }: PullRequestSeen): boolean {
  return body.includes(`"path":"${path}"`) && base === into;
}

type PersonEvent = Exclude<Event, { do: 'run' | 'run-twice-at-once' | 'lie' | 'list-nothing' | 'move-base' }>;

/** @returns whether there was anything to do it to */
async function personDoes(event: PersonEvent, { github }: Stage, digests: Digests, memory: Memory): Promise<boolean> {
  const digest = digests[event.who];
  memory.count += 1;
  const mark = `by a person, ${memory.count}`;
  const scene = await look(github);
  const own = scene.pullRequests.filter(({ number }) => memory.owners.get(number) === event.who);
  const pullRequest = own.at(-1);
  const branch = pullRequest?.head.ref ?? digest.branch;
  const head = scene.heads.get(branch);
  const leave = (sha: string) => void memory.left.set(branch, sha);
  switch (event.do) {
    case 'commit':
      if (head === undefined) return false;
      leave(await github.commitAs('editor', branch, { [digest.path]: mark }));
      return true;
    case 'push-back': {
      if (head === undefined) return false;
      const parent = (await github.commits(branch))[0]?.parents[0];
      if (parent === undefined || (await github.commits(digest.base)).some(({ sha }) => sha === parent)) return false;
      await github.forcePush(branch, parent);
      // Without the marker nobody can tell an earlier proposal from the last one.
      if (readable.test(pullRequest?.body ?? '')) leave(parent);
      else memory.left.delete(branch);
      return true;
    }
    case 'amend': {
      if (head === undefined) return false;
      const name = `local-${memory.count}`;
      const sha = await github.commitAs('editor', name, { [digest.path]: mark });
      await github.forcePush(branch, sha);
      await github.deleteBranch(name);
      leave(sha);
      return true;
    }
    case 'delete-branch':
      if (head === undefined) return false;
      await github.deleteBranch(branch);
      memory.left.delete(branch);
      return true;
    case 'publish-bundle':
      await github.commitAs('editor', digest.base, { [digest.path.replace(/\.md$/, '/index.md')]: mark });
      return true;
    case 'unpublish': {
      const bundle = digest.path.replace(/\.md$/, '/index.md');
      const there = await Promise.all([bundle, digest.path].map((path) => github.readFile(digest.base, path)));
      const gone = [bundle, digest.path].filter((_, index) => there[index] !== null);
      if (gone.length === 0) return false;
      await github.commitAs('editor', digest.base, Object.fromEntries(gone.map((path) => [path, null])));
      return true;
    }
    default:
      return pullRequest !== undefined && toPullRequest(event.do, pullRequest, mark, head, github, memory);
  }
}

async function toPullRequest(
  what: PersonEvent['do'],
  { number, state, body, head: { ref, sha } }: PullRequestSeen,
  mark: string,
  head: string | undefined,
  github: LocalGitHub,
  memory: Memory,
): Promise<boolean> {
  const texts = memory.texts.get(number) ?? [];
  const write = async (text: string, kept: string[]) => {
    await github.editPullRequest(number, { body: text });
    memory.texts.set(number, kept);
  };
  // What is not marked any more cannot be told from what a run left, unless a person's commit shows it.
  const forget = async () => {
    const [last] = head === undefined ? [] : await github.commits(ref);
    if (last?.message.includes('Galley-Post')) memory.left.delete(ref);
  };
  if (what === 'write-below') await write(`${body}\n${mark}\n`, [...texts, mark]);
  else if (what === 'write-above') {
    await forget();
    await write(`${mark}\n\n${body}`, [...texts, mark]);
  } else if (what === 'erase-body') {
    await forget();
    await write(mark, [mark]);
  } else if (what === 'retitle') {
    await github.editPullRequest(number, { title: mark });
    memory.titles.set(number, mark);
  } else if (what === 'close') {
    if (state !== 'open') return false;
    await github.closePullRequest(number);
  } else if (what === 'reopen') {
    if (state !== 'closed' || head === undefined || head !== sha) return false;
    const isBeside = (await github.pullRequests()).some((one) => one.state === 'open' && one.head.ref !== ref);
    await github.reopenPullRequest(number);
    memory.reopened += isBeside ? 1 : 0;
  } else {
    if (state !== 'open' || head === undefined) return false;
    await github.mergePullRequest(number, what === 'squash' ? 'squash' : 'merge');
  }
  return true;
}
