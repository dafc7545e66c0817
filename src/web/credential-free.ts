/** Tells requests that carry no credentials, whose answers may be kept and shared, from those that may carry a key. */

/** Headers that say what is wanted and nothing about who asks; any other may hold a key. */
const harmlessHeaders: ReadonlySet<string> = new Set(['accept', 'accept-language']);

/** Names of query parameters that hold keys: `key`, `api_key`, `access-token`, `X-Amz-Signature`. */
const keyNames =
  /(?:^|[-_.])(?:key|apikey|token|accesstoken|auth|secret|password|passwd|pwd|sig|signature|credential)$/i;

/** Whether a request carries nothing that could be a key, so that its answer may be kept and shared. */
export function isCredentialFree(url: URL, headers: Readonly<Record<string, string>>): boolean {
  return (
    Object.keys(headers).every((name) => harmlessHeaders.has(name)) &&
    !url.searchParams.keys().some((name) => keyNames.test(name))
  );
}

/** The headers that may follow a redirect to another origin. */
export function credentialFreeHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmlessHeaders.has(name)));
}
