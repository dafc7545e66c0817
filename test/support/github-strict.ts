import { accepted, type Permissions, permitted } from './github-permissions.ts';
import { notAccessible, type TokenRefusal, tokenRefusals } from './github-token-refusals.ts';
import { type Answer, list, pick, text, type Upstream } from './github-upstream.ts';

/** What the repository's settings page and the token allow; tests change them as they go. */
export interface GitHubSettings {
  permissions: Permissions;
  /** "Allow GitHub Actions to create and approve pull requests"; new repositories have it off. */
  allowActionsToCreatePullRequests: boolean;
  /** Private repositories on the free plan have no drafts. */
  supportDrafts: boolean;
  archived: boolean;
  collaborators: readonly string[];
  /** Types of the rules that a ruleset has for the digest's branches; a branch under any is not written. */
  rules: readonly string[];
  /** Whether a classic protection rule restricts pushes that create matching branches. */
  protectsBranches: boolean;
  /** What the organization, or GitHub itself, has against the token. */
  refusal: TokenRefusal | null;
  /** Whose token of an app the run's is, where it is one. */
  login: string;
}

/** One request with everything a check may want to know. */
export interface Call {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  /** Decoded path below `/repos/OWNER/REPO`; null for every other path. */
  readonly path: string | null;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
  readonly body: unknown;
}

export interface StrictFront {
  /** Answers as GitHub would: refuses what GitHub refuses, and lets the emulator do the rest. */
  answer(call: Call): Promise<Answer>;
  /** Tells the pull requests of a branch that it moved (`sha`) or was deleted (null). */
  moved(branch: string, sha: string | null): Promise<void>;
  /** A pull request as GitHub shows it: with the branch's present head. */
  present(pullRequest: unknown): unknown;
  /** Branches somebody tried to move with `force`. */
  readonly forced: string[];
  reset(): void;
}

const json = { 'content-type': 'application/json; charset=utf-8' };
const refusal = (status: number, message: string, errors?: readonly object[]): Answer => ({
  status,
  headers: json,
  body: {
    message,
    ...(errors ? { errors } : {}),
    documentation_url: 'https://docs.github.com/rest',
    status: `${status}`,
  },
});
const invalid = (...errors: readonly object[]) => refusal(422, 'Validation Failed', errors);
const longestBody = 65_536;

/** GitHub's refusals in front of an emulator that accepts too much. */
export function strictFront(
  { owner, repo, token }: { owner: string; repo: string; token: string },
  settings: GitHubSettings,
  upstream: Upstream,
): StrictFront {
  const root = `/repos/${owner}/${repo}`;
  // The emulator never looks at a pull request's branch again after opening it, and knows no assignees on one.
  const heads = new Map<string, { sha: string; at: string }>();
  const assignees = new Map<string, string[]>();
  const forced: string[] = [];

  const present = (pullRequest: unknown): unknown => {
    if (typeof pullRequest !== 'object' || pullRequest === null || !('number' in pullRequest)) return pullRequest;
    const number = String(pullRequest.number);
    const head = heads.get(number);
    const assigned = assignees.get(number)?.map((login) => ({ login, type: 'User' }));
    // GitHub counts in whole seconds.
    const seconds = (instant: string) => `${instant.slice(0, 19)}Z`;
    const updated = text(pullRequest, 'updated_at');
    return {
      ...pullRequest,
      created_at: seconds(text(pullRequest, 'created_at')),
      updated_at: seconds(head && head.at > updated ? head.at : updated),
      ...(head && { head: { ...Object(pick(pullRequest, 'head')), sha: head.sha } }),
      ...(assigned && { assignees: assigned }),
    };
  };

  const compare = (base: string, head: string) =>
    upstream('GET', `${root}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`);
  const branchSha = async (branch: string) =>
    text((await upstream('GET', `${root}/git/ref/heads/${encodeURIComponent(branch)}`)).body, 'object', 'sha');
  const openPullRequests = async (branch: string) =>
    list((await upstream('GET', `${root}/pulls?state=open&head=${owner}:${encodeURIComponent(branch)}`)).body);

  const moved = async (branch: string, sha: string | null) => {
    for (const pullRequest of await openPullRequests(branch)) {
      const number = String(pick(pullRequest, 'number'));
      if (sha) heads.set(number, { sha, at: new Date().toISOString() });
      const base = text(pullRequest, 'base', 'ref');
      const ahead = sha ? pick((await compare(base, sha)).body, 'ahead_by') : 0;
      // A pull request whose branch holds nothing of its own any more is closed by GitHub on the spot.
      if (ahead === 0) await upstream('PATCH', `${root}/pulls/${number}`, { body: { state: 'closed' } });
    }
  };

  const refusePullRequest = async ({ body }: Call): Promise<Answer | null> => {
    const [head, base] = [text(body, 'head').replace(`${owner}:`, ''), text(body, 'base')];
    const problem = { resource: 'PullRequest' };
    if (!settings.allowActionsToCreatePullRequests) {
      return refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
    }
    if (!(await branchSha(head))) return invalid({ ...problem, field: 'head', code: 'invalid' });
    if (!(await branchSha(base))) return invalid({ ...problem, field: 'base', code: 'invalid' });
    if (pick((await compare(base, head)).body, 'ahead_by') === 0) {
      return invalid({ ...problem, code: 'custom', message: `No commits between ${base} and ${head}` });
    }
    if ((await openPullRequests(head)).some((open) => text(open, 'base', 'ref') === base)) {
      return invalid({ ...problem, code: 'custom', message: `A pull request already exists for ${owner}:${head}.` });
    }
    if (pick(body, 'draft') === true && !settings.supportDrafts) {
      return refusal(422, 'Draft pull requests are not supported in this repository.');
    }
    return null;
  };

  const refuseBody = ({ body }: Call): Answer | null =>
    [...text(body, 'body')].length > longestBody
      ? invalid({
          resource: 'Issue',
          code: 'custom',
          field: 'body',
          message: 'body is too long (maximum is 65536 characters)',
        })
      : null;

  const refuseLabels = async ({ body }: Call): Promise<Answer | null> => {
    if (settings.permissions.issues === 'write') return null;
    const known = list((await upstream('GET', `${root}/labels?per_page=100`)).body).map((label) => text(label, 'name'));
    return list(body, 'labels').every((name) => known.includes(String(name)))
      ? null
      : refusal(403, 'You do not have permission to create labels on this repository.');
  };

  const refuseReviewers = async ({ path, body }: Call): Promise<Answer | null> => {
    const number = path?.match(/\d+/)?.[0];
    const author = text((await upstream('GET', `${root}/pulls/${number}`)).body, 'user', 'login');
    if (list(body, 'reviewers').includes(author)) {
      return refusal(422, 'Review cannot be requested from pull request author.');
    }
    if (list(body, 'team_reviewers').length > 0)
      return refusal(422, "Could not resolve to a node with the global id of 'T_1'");
    return list(body, 'reviewers').every((login) => settings.collaborators.includes(String(login)))
      ? null
      : refusal(
          422,
          `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${owner}/${repo} repository.`,
        );
  };

  /** Git keeps no branch inside another one's name; GitHub does not say so. */
  const refuseReference = async (branch: string, isNew: boolean): Promise<Answer | null> => {
    if (settings.protectsBranches) {
      return refusal(
        422,
        `Protected branch update failed for refs/heads/${branch}.\n\nYou're not authorized to push to this branch.`,
      );
    }
    if (settings.rules.length > 0) return refusal(422, 'Reference update failed');
    if (!isNew) return null;
    const branches = list((await upstream('GET', `${root}/branches?per_page=100`)).body).map((one) =>
      text(one, 'name'),
    );
    const isInTheWay = branches.some((name) => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`));
    return isInTheWay ? refusal(422, 'Reference update failed') : null;
  };

  const refuse = async (call: Call): Promise<Answer | null> => {
    const { method, path, authorization } = call;
    const writes = method !== 'GET' && method !== 'HEAD';
    if (authorization !== undefined && authorization.replace(/^(token|bearer) /i, '') !== token) {
      return refusal(401, 'Bad credentials');
    }
    if (writes && authorization === undefined) return refusal(401, 'Requires authentication');
    if (settings.refusal !== null) return tokenRefusals[settings.refusal](owner);
    if (path === null) return null;
    if (!permitted(settings.permissions, method, path)) return notAccessible(token, accepted(path, method), method);
    if (writes && settings.archived) return refusal(403, 'Repository was archived so is read-only.');
    const route = `${method} ${path}`;
    if (route === 'POST /pulls') return refuseBody(call) ?? (await refusePullRequest(call));
    if (/^PATCH \/pulls\/\d+$/.test(route)) return refuseBody(call);
    if (/^POST \/issues\/\d+\/labels$/.test(route)) return refuseLabels(call);
    if (/^POST \/pulls\/\d+\/requested_reviewers$/.test(route)) return refuseReviewers(call);
    if (route === 'POST /git/refs') {
      const refused = await refuseReference(text(call.body, 'ref').replace('refs/heads/', ''), true);
      if (refused) return refused;
    }
    if (/^PATCH \/git\/refs\/heads\//.test(route)) {
      const refused = await refuseReference(path.replace('/git/refs/heads/', ''), false);
      if (refused) return refused;
    }
    if (/^PATCH \/git\/refs\//.test(route) && pick(call.body, 'force') === true) {
      forced.push(path.replace('/git/refs/heads/', ''));
      return refusal(422, 'Cannot force-push to this branch');
    }
    return null;
  };

  /** Puts the emulator's answer into GitHub's words, and carries the effect on. */
  const settle = async ({ method, path }: Call, answer: Answer): Promise<Answer> => {
    if (path === null) return answer;
    if (/^\/pulls(\/\d+)?$/.test(path)) {
      const body = Array.isArray(answer.body) ? answer.body.map(present) : present(answer.body);
      return { ...answer, body };
    }
    if (path === '' && method === 'GET')
      return { ...answer, body: { ...Object(answer.body), archived: settings.archived } };
    const branch = path.match(/^\/git\/refs\/heads\/(.+)$/)?.[1];
    if (branch === undefined) return answer;
    if (answer.status === 404) return refusal(422, 'Reference does not exist');
    if (text(answer.body, 'message').includes('fast-forward')) return refusal(422, 'Update is not a fast forward');
    if (answer.status === 200) await moved(branch, text(answer.body, 'object', 'sha'));
    if (answer.status === 204) await moved(branch, null);
    return answer;
  };

  const assign = async ({ path, body }: Call): Promise<Answer> => {
    const number = path?.match(/\d+/)?.[0] ?? '';
    const logins = list(body, 'assignees').map(String);
    // GitHub leaves out whoever cannot be assigned, and says nothing.
    assignees.set(
      number,
      logins.filter((login) => settings.collaborators.includes(login)),
    );
    return { status: 201, headers: json, body: present((await upstream('GET', `${root}/pulls/${number}`)).body) };
  };

  /** The address to ask the emulator for: GitHub ignores a `head` filter that names no owner. */
  const target = ({ path, query, target: asked }: Call): string => {
    if (path !== '/pulls' || !query.has('head') || query.get('head')?.includes(':')) return asked;
    const rest = new URLSearchParams([...query].filter(([name]) => name !== 'head'));
    return `${root}/pulls?${rest}`;
  };

  const perform = async (call: Call): Promise<Answer> => {
    const refused = await refuse(call);
    if (refused) return refused;
    if (call.method === 'POST' && call.target === '/graphql') {
      return { status: 200, headers: json, body: { data: { viewer: { login: settings.login } } } };
    }
    if (call.method === 'GET' && call.path?.startsWith('/rules/branches/')) {
      return { status: 200, headers: json, body: settings.rules.map((type) => ({ type })) };
    }
    if (call.method === 'POST' && /^\/issues\/\d+\/assignees$/.test(call.path ?? '')) return assign(call);
    const { body, authorization, accept } = call;
    return settle(
      call,
      await upstream(call.method, target(call), { body, authorization: authorization ?? '', accept }),
    );
  };

  // One write at a time: what a check has just seen must still hold when the emulator acts on it.
  let turn: Promise<unknown> = Promise.resolve();
  const answer = (call: Call): Promise<Answer> => {
    if (call.method === 'GET') return perform(call);
    const next = turn.then(() => perform(call));
    turn = next.catch(() => undefined);
    return next;
  };

  const reset = () => {
    heads.clear();
    assignees.clear();
    forced.length = 0;
  };
  return { answer, moved, present, forced, reset };
}
