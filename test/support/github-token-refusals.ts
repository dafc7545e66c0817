/** GitHub's words for tokens that may not do what is asked, as people have met them. */
import type { Answer } from './github-upstream.ts';

const refusal = (status: number, message: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` },
});

/** What GitHub answers to a token that lacks a permission; it hides from classic tokens what they may not change. */
export function notAccessible(token: string, wanted: readonly string[], method: string): Answer {
  const accepted = wanted.map((name) => `${name.replace('-', '_')}=${method === 'GET' ? 'read' : 'write'}`).join('; ');
  const headers = { 'x-accepted-github-permissions': accepted };
  if (token.startsWith('github_pat_')) return refusal(403, 'Resource not accessible by personal access token', headers);
  if (token.startsWith('ghp_')) return refusal(404, 'Not Found', { 'x-oauth-scopes': 'gist, read:org' });
  return refusal(403, 'Resource not accessible by integration', headers);
}

export type TokenRefusal = keyof typeof tokenRefusals;

/** Each for an organization of that name. */
export const tokenRefusals = {
  sso: (organization: string) =>
    refusal(
      403,
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      { 'x-github-sso': `required; url=https://github.com/orgs/${organization}/sso?authorization_request=A1` },
    ),
  'ip-allow-list': (organization: string) =>
    refusal(
      403,
      `Although you appear to have the correct authorization credentials, the \`${organization}\` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.`,
    ),
  lifetime: (organization: string) =>
    refusal(
      403,
      `The '${organization}' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1`,
    ),
  classic: (organization: string) =>
    refusal(
      403,
      `\`${organization}\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.`,
    ),
  suspended: () => refusal(403, 'Sorry. Your account was suspended.'),
  blocked: () => refusal(451, 'Repository access blocked'),
  migrating: () => refusal(403, 'Repository has been locked for migration.'),
} satisfies Record<string, (organization: string) => Answer>;
