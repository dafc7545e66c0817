/** Recognises bot challenges and CAPTCHAs that a service serves in place of a page. */

import { challengeTitles, refusalTitles } from './challenge-titles.ts';

/** The parts of an answer that a challenge is recognised by. */
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
 * Headers that come with such a test and not with other refusals: Cloudflare's, AWS WAF's and Vercel's documentation
 * has the values; DataDome and Kasada are recognised by their own headers.
 */
const telltaleHeaders: Readonly<Record<string, RegExp>> = {
  'cf-mitigated': /challenge/i,
  'x-amzn-waf-action': /challenge|captcha/i,
  'x-vercel-mitigated': /challenge/i,
  'x-datadome': /./,
  'x-dd-b': /./,
  'x-kpsdk-ct': /./,
};

/** What their pages hold. What they say is looked for in their titles alone, since an API's message may say it too. */
const telltaleBodies: readonly RegExp[] = [
  /\/cdn-cgi\/challenge-platform\/|cf[-_]chl[-_]|challenges\.cloudflare\.com/i,
  /captcha-delivery\.com|window\._pxAppId|px-captcha|_Incapsula_Resource|awsWafCookieDomainList/,
];

/** Headers that say so whatever the status; the others come with every answer of the sites that use these services. */
const tellingHeaders = ['cf-mitigated', 'x-amzn-waf-action', 'x-vercel-mitigated'];

/** What only the test itself sets; other scripts of the same services stand in every page they watch over. */
const tellingBody = /\b_cf_chl_opt\b|\/challenge-platform\/h\/\w{1,9}\/orchestrate\//;
/** What makes a test of a page that holds nothing else, as the script alone is found in many. */
const tellingScripts = /captcha-delivery\.com|window\._pxAppId|px-captcha|_Incapsula_Resource|awsWafCookieDomainList/;

/**
 * Whether an answer is a test that only a person with a browser passes, so that asking again or otherwise is no use.
 */
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
        (challengeTitles.test(titleOf(excerpt)) ||
          tellingBody.test(excerpt) ||
          (whole && tellingScripts.test(excerpt))))
    );
  }
  if (!statuses.has(status)) return false;
  if (says(Object.keys(telltaleHeaders))) return true;
  return isPage && (refusalTitles.test(titleOf(excerpt)) || telltaleBodies.some((telltale) => telltale.test(excerpt)));
}

/** The title of a page, its dots written out; '' where the page has none, or it is not there to its end. */
function titleOf(page: string): string {
  const title = /<title[^<>]*>([^<]*)<\/title>/i.exec(page)?.[1] ?? '';
  return title.trim().replace(/…+/g, '...');
}
