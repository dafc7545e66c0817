/** An answer, as far as it matters here. */
interface Said {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first few kilobytes of the body. */
  readonly excerpt: string;
  /** Whether that is all of it; of no meaning for a refusal. */
  readonly whole?: boolean;
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

/** Headers that say so whatever the status; the others come with every answer of the sites that use these services. */
const tellingHeaders = ['cf-mitigated', 'x-amzn-waf-action', 'x-vercel-mitigated'];

/**
 * Titles of such tests that are sent as if they were the page. A whole title: an article about them may begin so.
 */
const titles =
  /<title[^>]*>\s*(?:Just a moment(?:\.\.\.|…)|Attention Required! \| Cloudflare|Checking your browser[^<]{0,40}|DDoS-Guard|Vercel Security Checkpoint|Un instant(?:\.\.\.|…)|请稍候(?:\.\.\.|…|……)?|Robot or human\?|Are you a robot\?|Human Verification|Pardon Our Interruption(?:\.\.\.)?|Access to this page has been denied\.?|百度安全验证|安全验证|人机验证)\s*<\/title>/i;
/** What only the test itself sets; other scripts of the same services stand in every page they watch over. */
const tellingBody = /\b_cf_chl_opt\b|\/challenge-platform\/h\/\w+\/orchestrate\//;
/** What makes a test of a page that holds nothing else, as the script alone is found in many. */
const tellingScripts = /captcha-delivery\.com|window\._pxAppId|px-captcha|_Incapsula_Resource|awsWafCookieDomainList/;

/** Whether an answer is a test that only a person with a browser passes, so that asking again or otherwise is no use. */
export function isChallenge({ status, headers, excerpt, whole = false }: Said): boolean {
  const { 'content-type': type = 'text/html' } = headers;
  const isPage = /html/i.test(type);
  const says = (names: readonly string[]): boolean =>
    names.some((name) => telltaleHeaders[name]?.test(headers[name] ?? '') === true);
  if (status >= 200 && status < 300) {
    return (
      says(tellingHeaders) ||
      (isPage &&
        /<html/i.test(excerpt) &&
        (titles.test(excerpt) || tellingBody.test(excerpt) || (whole && tellingScripts.test(excerpt))))
    );
  }
  if (!statuses.has(status)) return false;
  return says(Object.keys(telltaleHeaders)) || (isPage && telltaleBodies.some((telltale) => telltale.test(excerpt)));
}
