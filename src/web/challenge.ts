/** A refused answer, as far as it was kept. */
interface Refusal {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first few kilobytes of the body. */
  readonly excerpt: string;
}

/** What the services that tell robots from people refuse with; 405 is AWS WAF's, 429 is Vercel's and Kasada's. */
const statuses: ReadonlySet<number> = new Set([401, 403, 405, 429, 503]);

/**
 * Headers that come with such a test and not with other refusals: Cloudflare's, AWS WAF's and Vercel's documentation has
 * the values; DataDome and Kasada are recognised by their own headers.
 */
const telltaleHeaders: Readonly<Record<string, RegExp>> = {
  'cf-mitigated': /challenge/i,
  'x-amzn-waf-action': /challenge|captcha/i,
  'x-vercel-mitigated': /challenge/i,
  'x-datadome': /./,
  'x-dd-b': /./,
  'x-kpsdk-ct': /./,
};

/** What their pages say; words of a title only inside a title, since an API's message may hold them too. */
const telltaleBodies: readonly RegExp[] = [
  /<title>[^<]*(?:Just a moment|Attention Required|Checking your browser|DDoS-Guard|Vercel Security Checkpoint|Un instant|请稍候)/i,
  /\/cdn-cgi\/challenge-platform\/|cf[-_]chl[-_]|challenges\.cloudflare\.com/i,
  /captcha-delivery\.com|window\._pxAppId|px-captcha|_Incapsula_Resource|awsWafCookieDomainList/,
];

/** Whether a refusal is a test that only a person with a browser passes, so that asking again or otherwise is no use. */
export function isChallenge({ status, headers, excerpt }: Refusal): boolean {
  if (!statuses.has(status)) return false;
  const { 'content-type': type = 'text/html' } = headers;
  return (
    Object.entries(telltaleHeaders).some(([name, value]) => value.test(headers[name] ?? '')) ||
    (/html/i.test(type) && telltaleBodies.some((telltale) => telltale.test(excerpt)))
  );
}
