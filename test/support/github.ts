import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createEmulator } from 'emulate';
import { faultOf, type LoggedRequest, onlyDelays, type Rule, takeRule } from './github-faults.ts';
import { type FileChange, type People, people } from './github-people.ts';
import { askedPermissions } from './github-permissions.ts';
import { type Call, type GitHubSettings, strictFront } from './github-strict.ts';
import { type Answer, list, openUpstream, pick, text } from './github-upstream.ts';

export interface GitHubStart {
  readonly owner?: string;
  readonly repo?: string;
  /** What the default branch, `main`, holds. */
  readonly files?: Readonly<Record<string, FileChange>>;
  readonly labels?: readonly string[];
  /** The token of the run under test; it belongs to `github-actions[bot]`. */
  readonly token?: string;
  readonly settings?: Partial<GitHubSettings>;
}

export interface PullRequestSeen {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly author: string;
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
  readonly assignees: readonly string[];
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: string;
}

export interface CommitSeen {
  readonly sha: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly parents: readonly string[];
}

/** A GitHub on 127.0.0.1 with one repository, as strict as the real one where strictness matters to a pull request. */
export interface LocalGitHub extends People {
  /** What `GITHUB_API_URL` should be. */
  readonly url: string;
  /** What `GITHUB_SERVER_URL` should be; pull request addresses start with it. */
  readonly serverUrl: string;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** Every request of the run under test, in order; what people do is not in it. */
  readonly log: LoggedRequest[];
  /** Faults to show; push to it. */
  readonly rules: Rule[];
  readonly settings: GitHubSettings;
  /**
   * Calls back once the nth request from now took effect, before it is answered: the moment to kill a client. When
   * `call` throws, the answer never leaves.
   */
  afterRequest(n: number, call: (request: LoggedRequest) => void | Promise<void>): void;
  /** The next list of pull requests lies: it is what it was when it was asked for last, or empty where it never was. */
  lieInNextList(): void;
  /** Takes a lie back that no list has told yet. */
  tellTheTruth(): void;
  /** Takes back every `afterRequest` whose request did not come. */
  forgetWatchers(): void;
  /** All pull requests, oldest first. */
  pullRequests(): Promise<PullRequestSeen[]>;
  branches(): Promise<string[]>;
  /** The SHA that each branch stands at. */
  heads(): Promise<Map<string, string>>;
  /** A file's text on a branch; null when there is none. */
  readFile(branch: string, path: string): Promise<string | null>;
  /** Commits of a branch, newest first. */
  commits(branch: string): Promise<CommitSeen[]>;
  /** Back to the first day: the files and labels of the start, default settings, no rules, an empty log. */
  reset(): Promise<void>;
  /** @throws when the run under test tried to force a branch: nothing may. */
  close(): Promise<void>;
}

const ownerToken = 'the-owner-of-the-repository';

/** Starts a local GitHub on a free port. Takes about 50 ms. */
export async function startGitHub(start: GitHubStart = {}): Promise<LocalGitHub> {
  const { owner = 'press', repo = 'blog', token = 'local-github-token', files = {}, labels = [] } = start;
  const root = `/repos/${owner}/${repo}`;
  const defaults = (): GitHubSettings => ({
    permissions: askedPermissions,
    allowActionsToCreatePullRequests: true,
    supportDrafts: true,
    archived: false,
    collaborators: [owner, 'editor'],
    rules: [],
    protectsBranches: false,
    refusal: null,
    login: 'github-actions[bot]',
    ...start.settings,
  });
  const settings = defaults();

  const front = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${Number(pick(front.address(), 'port'))}`;
  const logins = [owner, 'github-actions[bot]', ...settings.collaborators.filter((login) => login !== owner)];
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [ownerToken]: { login: owner }, [token]: { login: 'github-actions[bot]' } },
      github: {
        users: [...new Set(logins)].map((login) => ({ login })),
        repos: [{ owner, name: repo, default_branch: 'main' }],
      },
    },
  });
  const upstream = openUpstream(emulator.url, url, ownerToken);
  const strict = strictFront({ owner, repo, token }, settings, upstream);
  const hands = people(root, upstream, strict.moved);

  const log: LoggedRequest[] = [];
  const rules: Rule[] = [];
  const lists = new Map<string, Answer>();
  let isLying = false;
  const watchers: { at: number; call: (request: LoggedRequest) => void | Promise<void> }[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { call, logged } = await read(request, root);
    log.push(logged);
    const count = log.length;
    const rule = takeRule(rules, logged.method, logged.path);
    const faulty = rule !== null && !onlyDelays(rule);
    let answer: Answer | null = faulty && !rule.after ? null : await strict.answer(call);
    if (answer?.status === 200 && logged.method === 'GET' && call.path === '/pulls')
      answer = remember(call.target, answer);
    try {
      for (const watcher of watchers.filter(({ at }) => at === count)) await watcher.call(logged);
    } catch {
      return void request.socket.destroy();
    }
    if (faulty) answer = await faultOf(rule);
    else if (rule?.delay) await wait(rule.delay);
    logged.status = answer?.status ?? null;
    if (!answer) return void request.socket.destroy();
    const body = Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body);
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
    response.end(answer.status === 204 ? undefined : body);
  }

  /** A list, or what it was when it was asked for last. */
  function remember(target: string, answer: Answer): Answer {
    const last = lists.get(target) ?? { ...answer, body: [] };
    lists.set(target, answer);
    if (!isLying) return answer;
    isLying = false;
    return last;
  }

  async function prepare(): Promise<void> {
    await upstream('PUT', `${root}/collaborators/${encodeURIComponent('github-actions[bot]')}`, {
      body: { permission: 'push' },
    });
    for (const name of labels) await upstream('POST', `${root}/labels`, { body: { name, color: 'ededed' } });
    if (Object.keys(files).length > 0) await hands.commitAs(owner, 'main', files);
  }
  await prepare();

  return {
    ...hands,
    url,
    serverUrl: url,
    token,
    owner,
    repo,
    log,
    rules,
    settings,
    afterRequest: (n, call) => void watchers.push({ at: log.length + n, call }),
    lieInNextList: () => {
      isLying = true;
    },
    tellTheTruth: () => {
      isLying = false;
    },
    forgetWatchers: () => {
      watchers.length = 0;
    },
    async pullRequests() {
      const found = await upstream('GET', `${root}/pulls?state=all&per_page=100&sort=created&direction=asc`);
      return list(found.body).map((raw) => seen(strict.present(raw)));
    },
    async branches() {
      return list((await upstream('GET', `${root}/branches?per_page=100`)).body).map((branch) => text(branch, 'name'));
    },
    async heads() {
      const found = list((await upstream('GET', `${root}/branches?per_page=100`)).body);
      return new Map(found.map((branch) => [text(branch, 'name'), text(branch, 'commit', 'sha')]));
    },
    async readFile(branch, path) {
      const address = `${root}/contents/${encodeURIComponent(path)}?ref=${encodeURIComponent(branch)}`;
      const { status, body } = await upstream('GET', address);
      return status === 200 ? Buffer.from(text(body, 'content'), 'base64').toString('utf8') : null;
    },
    async commits(branch) {
      const { body } = await upstream('GET', `${root}/commits?sha=${encodeURIComponent(branch)}&per_page=100`);
      return list(body).map((commit) => ({
        sha: text(commit, 'sha'),
        message: text(commit, 'commit', 'message'),
        author: { name: text(commit, 'commit', 'author', 'name'), email: text(commit, 'commit', 'author', 'email') },
        parents: list(commit, 'parents').map((parent) => text(parent, 'sha')),
      }));
    },
    async reset() {
      emulator.reset();
      strict.reset();
      log.length = rules.length = watchers.length = 0;
      lists.clear();
      isLying = false;
      Object.assign(settings, defaults());
      await prepare();
    },
    async close() {
      const forced = [...strict.forced];
      front.closeAllConnections();
      await Promise.all([emulator.close(), new Promise((resolve) => front.close(resolve))]);
      if (forced.length > 0) throw new Error(`The run tried to force ${forced.join(', ')}. Nothing may be forced.`);
    },
  };
}

/** Reads a request twice over: as the checks want it, and as the log keeps it. */
async function read(request: IncomingMessage, root: string): Promise<{ call: Call; logged: LoggedRequest }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const sent = Buffer.concat(chunks).toString('utf8');
  const body: unknown = sent === '' ? null : JSON.parse(sent);
  const { method = 'GET', url: target = '/', headers } = request;
  const { pathname, searchParams } = new URL(target, 'http://github.local');
  const path = decodeURIComponent(pathname);
  const inside = path.toLowerCase() === root.toLowerCase() || path.toLowerCase().startsWith(`${root.toLowerCase()}/`);
  return {
    call: {
      method,
      target,
      path: inside ? path.slice(root.length) : null,
      query: searchParams,
      authorization: headers.authorization,
      accept: headers.accept,
      body,
    },
    logged: { method, path, query: Object.fromEntries(searchParams), headers, body, status: null },
  };
}

function seen(raw: unknown): PullRequestSeen {
  const names = (key: string, name: string) => list(raw, key).map((entry) => text(entry, name));
  return {
    number: Number(pick(raw, 'number')),
    url: text(raw, 'html_url'),
    state: text(raw, 'merged_at') ? 'merged' : text(raw, 'state') === 'open' ? 'open' : 'closed',
    title: text(raw, 'title'),
    body: text(raw, 'body'),
    draft: pick(raw, 'draft') === true,
    author: text(raw, 'user', 'login'),
    labels: names('labels', 'name'),
    reviewers: names('requested_reviewers', 'login'),
    assignees: names('assignees', 'login'),
    head: { ref: text(raw, 'head', 'ref'), sha: text(raw, 'head', 'sha') },
    base: text(raw, 'base', 'ref'),
  };
}
