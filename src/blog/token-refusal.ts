/** Explains what a token may not do, and where whoever made it can allow it: every kind of token has a place of its own. */

import { Failure } from '../failure.ts';
import type { GitHubError } from './github-error.ts';

/** What is known of a token and its place. */
export interface TokenInPlace {
  readonly token: string;
  /** `owner/repo`. */
  readonly repository: string;
  readonly serverUrl: string;
  /** Login behind a token of an app (`github-actions[bot]` is the workflow's own); null where GitHub does not say. */
  readonly login: string | null;
}

/** GitHub's prefixes: docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github */
type TokenKind = 'installation' | 'fine-grained' | 'classic' | 'oauth' | 'user-of-app' | null;

const kinds: readonly (readonly [string, TokenKind])[] = [
  ['ghs_', 'installation'],
  ['github_pat_', 'fine-grained'],
  ['ghp_', 'classic'],
  ['gho_', 'oauth'],
  ['ghu_', 'user-of-app'],
];

/** What a token is, by its prefix; null for those that have none, as on older servers. */
function kindOf(token: string): TokenKind {
  return kinds.find(([prefix]) => token.startsWith(prefix))?.[1] ?? null;
}

/** The block that a workflow needs, as the messages and the documentation print it. */
const permissionsBlock = ['permissions:', '  contents: write', '  pull-requests: write'].join('\n');

/** What the pages of tokens and apps call the same. */
const onPages = 'Contents: Read and write, and Pull requests: Read and write';

/** What a refused token means; null where the token is not what GitHub minds. */
export function tokenRefusal(error: GitHubError, place: TokenInPlace): Failure | null {
  const { status, said } = error;
  if (status === 401) return badToken(error);
  // GitHub hides from a classic token without the scope what others may see but not change.
  const isHidden = status === 404 && error.isWrite;
  if (status !== 403 && !isHidden) return null;
  return organizationRefuses(error, place) ?? (isHidden ? hidden(error, place) : lacking(error, place, said));
}

function badToken(error: GitHubError): Failure {
  return failure(
    'bad-token',
    error,
    'GitHub does not accept the token (401): it has expired, was revoked, or is not whole. Leave the input `token` out to use the workflow’s own, or renew the secret it comes from.',
  );
}

/** The token may be good, and the organization wants something of it. */
function organizationRefuses(error: GitHubError, { repository, serverUrl, token }: TokenInPlace): Failure | null {
  const { said, headers } = error;
  const organization = repository.split('/')[0];
  const sso = headers['x-github-sso'];
  if (/SAML|single sign-on/i.test(said) || sso?.startsWith('required')) {
    const link = linkIn(sso, serverUrl) ?? `${serverUrl}/settings/tokens`;
    return failure(
      'sso-required',
      error,
      `${organization} wants the token to be authorized for single sign-on. Open ${link}, choose "Configure SSO" beside the token and authorize it for ${organization}, or leave the input \`token\` out to use the workflow’s own.`,
      link,
    );
  }
  if (/IP allow list/i.test(said)) {
    return failure(
      'ip-not-allowed',
      error,
      `${organization} has an IP allow list, and the runner’s address is not on it. Run the workflow on a runner whose address is (a self-hosted one, or a larger runner with a static address), or ask an owner to add it under Settings → Authentication security (${serverUrl}/organizations/${organization}/settings/security).`,
    );
  }
  if (/forbids access via/i.test(said)) {
    const isTooLong = /lifetime/i.test(said);
    const page = tokenPage(
      kindOf(token) ?? (/fine-grained personal access tokens if/i.test(said) ? 'fine-grained' : 'classic'),
      serverUrl,
    );
    return failure(
      'token-forbidden',
      error,
      isTooLong
        ? `${organization} allows no token that lives so long. Give it an earlier expiration date on ${page}, and put it into the secret again.`
        : `${organization} does not allow tokens of this kind. Leave the input \`token\` out to use the workflow’s own, or use a fine-grained token (${serverUrl}/settings/personal-access-tokens) or a GitHub App.`,
      page,
    );
  }
  return null;
}

/** An address that GitHub names in a header, if it is one of the same server. */
function linkIn(header: string | undefined, serverUrl: string): string | null {
  const url = /url=(\S+)/.exec(header ?? '')?.[1]?.replace(/[;,]$/, '');
  return url?.startsWith(`${serverUrl}/`) ? url : null;
}

function lacking(error: GitHubError, place: TokenInPlace, said: string): Failure | null {
  if (/by personal access token/i.test(said)) return personalToken(error, place);
  if (/Resource not accessible|Must have (?:admin|push|write)|write access to repository/i.test(said)) {
    const kind = kindOf(place.token);
    return kind === null || kind === 'installation' ? installation(error, place) : personalToken(error, place);
  }
  return null;
}

function hidden(error: GitHubError, place: TokenInPlace): Failure | null {
  const kind = kindOf(place.token);
  return kind === 'classic' || kind === 'oauth' || kind === 'fine-grained' ? personalToken(error, place) : null;
}

function personalToken(error: GitHubError, { token, repository, serverUrl }: TokenInPlace): Failure {
  const kind = kindOf(token) ?? 'fine-grained';
  const page = tokenPage(kind, serverUrl);
  const owner = repository.split('/')[0];
  if (kind === 'classic' || kind === 'oauth') {
    const has = error.headers['x-oauth-scopes'];
    return failure(
      'token-lacks-scope',
      error,
      `The personal access token (classic) may not do this in ${repository}.${has === undefined ? '' : ` Its scopes: ${has === '' ? 'none' : has}.`} On ${page}, give it the scope repo (public_repo is enough for a public repository); whoever made it needs write access to ${repository} as well. The workflow’s \`permissions:\` do not change it.`,
      page,
    );
  }
  return failure(
    'token-lacks-permission',
    error,
    `The fine-grained personal access token may not do this in ${repository}.${wanted(error)} On ${page}, open the token, choose the repository under Repository access, and set under Repository permissions ${onPages}. Where ${owner} is an organization, it may have to approve the token first; whoever made it needs write access as well. The workflow’s \`permissions:\` do not change it.`,
    page,
  );
}

/** Tokens of apps, of which the workflow’s own is one. */
function installation(error: GitHubError, { repository, serverUrl, login }: TokenInPlace): Failure {
  const workflows = `Add to the job in the workflow:\n\n${permissionsBlock}\n\nA workflow started from a fork has a read-only token whatever it asks for.`;
  const app = (name: string) =>
    `In the settings of ${name} (${serverUrl}/settings/apps), set under Permissions & events → Repository permissions ${onPages}, and accept the new permissions where it is installed (${serverUrl}/settings/installations). A step that makes the token may narrow it too.`;
  const start = `The token may not do this in ${repository}.${wanted(error)}`;
  if (login === 'github-actions[bot]') return failure('missing-permissions', error, `${start} ${workflows}`);
  if (login !== null) {
    const name = `the GitHub App ${login.replace(/\[bot\]$/, '')}`;
    return failure('app-lacks-permission', error, `${start} It is one of ${name}. ${app(name)}`);
  }
  return failure(
    'missing-permissions',
    error,
    `${start} ${workflows}\n\nIf the token is one of a GitHub App: ${app('the app')}`,
  );
}

/** What GitHub says would have been enough. */
function wanted({ headers }: GitHubError): string {
  const accepted = headers['x-accepted-github-permissions'];
  return accepted === undefined || accepted === '' ? '' : ` GitHub wants: ${accepted.replace(/=/g, ': ')}.`;
}

function tokenPage(kind: TokenKind, serverUrl: string): string {
  return kind === 'classic' ? `${serverUrl}/settings/tokens` : `${serverUrl}/settings/personal-access-tokens`;
}

function failure(reason: string, error: GitHubError, remedy: string, link?: string): Failure {
  const said = `${remedy}\n\nGitHub said: ${error.said}`;
  return new Failure(reason, said, { cause: error, ...(link !== undefined && { link }) });
}
